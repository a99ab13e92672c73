"""A support bundle is gathered beside the window: reading a database through takes seconds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from meterdesk.domain.support import Sheet
from meterdesk.gui.undertaking import Undertaking
from meterdesk.services.support import Support


@dataclass(frozen=True, slots=True)
class _Saved:
    path: str
    octets: int


class Gathering(QObject):
    """Says `gathered(sheets)`, `saved(path, octets)`, or why it `failed`.

    Its window may be closed at any time: what is under way ends unheard.
    """

    gathered = Signal(tuple)
    saved = Signal(str, int)
    failed = Signal(str, str)

    def __init__(self, support: Support, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._support = support
        self._work = Undertaking(self)
        self._work.finished.connect(self._tell)
        self._work.failed.connect(self.failed)

    @property
    def name(self) -> str:
        return self._support.name

    def gather(self, *, is_masked: bool) -> None:
        """Everything anew."""
        self._work.call_apart(partial(self._support.gather, is_masked=is_masked))

    def save(self, path: Path, sheets: tuple[Sheet, ...]) -> None:
        """What was shown, and nothing else."""
        self._work.call_apart(partial(_save, self._support, path, sheets))

    @Slot(object)
    def _tell(self, result: object) -> None:
        if isinstance(result, _Saved):
            self.saved.emit(result.path, result.octets)
        else:
            self.gathered.emit(result)


def _save(support: Support, path: Path, sheets: tuple[Sheet, ...]) -> _Saved:
    return _Saved(str(path), support.save(path, sheets))
