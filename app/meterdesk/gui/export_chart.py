"""The dialog that saves a chart as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from meterdesk.gui.chart_file import Picture, png, svg
from meterdesk.gui.export_dialog import ExportDialog, Format
from meterdesk.gui.export_place import ExportPlace
from meterdesk.services.saving import Saving

_MAKERS = {".png": png, ".svg": svg}


class ChartDialog(ExportDialog):
    """Saves what the chart shows."""

    def __init__(
        self,
        picture: Picture,
        name: tuple[str, ...],
        saving: Saving,
        place: ExportPlace,
        parent: QWidget | None = None,
    ) -> None:
        self._picture, self._saving = picture, saving
        formats = (
            Format(".png", _tr("&PNG, for letters, e-mail and slides"), _tr("PNG picture")),
            Format(".svg", _tr("S&VG, for print: sharp at any size"), _tr("SVG drawing")),
        )
        super().__init__(_tr("Save the chart"), (), formats, place, parent)
        self.name = name
        self.wanted.connect(self._save)

    @Slot(Path)
    def _save(self, path: Path) -> None:
        contents = _MAKERS[path.suffix.lower()](self._picture)
        keep = partial(_kept, self._saving, path, contents)
        self.panel.begin(path, keep, _tr("The chart is in %1."))


def _kept(saving: Saving, path: Path, contents: bytes) -> Iterator[None]:
    saving.keep(path, contents)
    yield None


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChartDialog", text)
