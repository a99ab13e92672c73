"""A support bundle is gathered beside the window: reading a database through takes seconds."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.support import Sheet
from meterdesk.services.support import Support

log = logging.getLogger(__name__)


class Gathering(QObject):
    """Says `gathered(sheets)`, `saved(path, octets)`, or why it `failed`."""

    gathered = Signal(tuple)
    saved = Signal(str, int)
    failed = Signal(str, str)

    def __init__(self, support: Support, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._support = support
        self._thread: threading.Thread | None = None

    @property
    def name(self) -> str:
        return self._support.name

    def gather(self, *, is_masked: bool) -> None:
        """Everything anew."""
        self._begin(lambda: self.gathered.emit(self._support.gather(is_masked=is_masked)))

    def save(self, path: Path, sheets: tuple[Sheet, ...]) -> None:
        """What was shown, and nothing else."""
        self._begin(lambda: self.saved.emit(str(path), self._support.save(path, sheets)))

    def wait(self, seconds: float = 10.0) -> None:
        """Lets what is under way end."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _begin(self, work: Callable[[], None]) -> None:
        self.wait()
        self._thread = threading.Thread(
            target=self._do, args=(work,), name="meterdesk support", daemon=True
        )
        self._thread.start()

    def _do(self, work: Callable[[], None]) -> None:
        try:
            try:
                work()
            except MeterdeskError as error:
                self.failed.emit(error.title, error.message)
        except RuntimeError:
            log.debug("The window was closed before this was done")
