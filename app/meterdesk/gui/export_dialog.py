"""Asks what is to be saved and as what, then where; shows how far it is and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.extent import extent
from meterdesk.gui.letters import keep_apart
from meterdesk.gui.saving_panel import SavingPanel


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: what it is called, and what it stands for."""

    text: str
    value: Any


@dataclass(frozen=True, slots=True)
class Format:
    """What a file can be: its ending, and the words for it in this dialog and in the next."""

    suffix: str
    text: str
    kind: str


class Choices(QWidget):
    """Radio buttons under a heading; the first is chosen."""

    changed = Signal()

    def __init__(
        self, title: str, choices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = QLabel(title)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        for at, choice in enumerate(self._choices):
            button = QRadioButton(choice.text)
            button.setChecked(at == 0)
            self._group.addButton(button, at)
            column.addWidget(button)
        self.setAccessibleName(title)
        self._group.idClicked.connect(self.changed)

    @property
    def chosen(self) -> Any:
        """What the chosen one stands for."""
        return self._choices[self._group.checkedId()].value

    def choose(self, value: Any) -> None:
        """As if somebody had clicked it."""
        at = next(n for n, choice in enumerate(self._choices) if choice.value == value)
        self._group.button(at).click()


class ExportDialog(QDialog):
    """Sections above, the panel below. `wanted(path)`: somebody chose where; save it there."""

    wanted = Signal(Path)

    def __init__(
        self,
        title: str,
        sections: Sequence[QWidget],
        formats: Sequence[Format],
        place: ExportPlace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.place = place
        self.formats = Choices(self.tr("File"), [Choice(each.text, each) for each in formats])
        self._suffixes = frozenset(each.suffix for each in formats)
        self.name: tuple[str, ...] = (title,)
        self.panel = SavingPanel()  # all enter the dialog in one order: Tab goes that way
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close
        )
        self.save_button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setText(self.tr("&Save…"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        self.panel.busy_changed.connect(self._show_busy)
        self.panel.saved.connect(self.place.remember)
        self.panel.saved.connect(self._offer_to_close)
        self.panel.undertaking.failed.connect(self._offer_again)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (*sections, self.formats):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(self.panel)
        column.addWidget(self.buttons)
        self.setMinimumWidth(extent(self, 84, 1).width())
        self._asked = tuple(sections)

    @property
    def format(self) -> Format:
        """What the file is to be."""
        chosen: Format = self.formats.chosen
        return chosen

    def proposal(self) -> Path:
        """A good name in the folder used last."""
        return self.place.propose(*self.name, suffix=self.format.suffix)

    def take(self, path: str) -> None:
        """Saves it there. An ending that was typed is meant; without one, that of the format."""
        chosen = Path(path)
        if chosen.suffix.lower() not in self._suffixes:
            chosen = chosen.with_name(chosen.name + self.format.suffix)
        self.wanted.emit(chosen)

    def showEvent(self, event: QShowEvent) -> None:
        keep_apart(self)
        super().showEvent(event)

    def done(self, result: int) -> None:
        self.panel.end()
        super().done(result)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(self.place.folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self.format.kind} (*{self.format.suffix})")
        dialog.setDefaultSuffix(self.format.suffix.removeprefix("."))
        dialog.selectFile(self.proposal().name)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _offer_to_close(self) -> None:
        """Enter closes what is done with."""
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()

    @Slot()
    def _offer_again(self) -> None:
        self.save_button.setDefault(True)
        self.save_button.setFocus()

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:
        for widget in (*self._asked, self.formats, self.save_button):
            widget.setEnabled(not is_busy)
