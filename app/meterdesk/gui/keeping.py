"""Backups beside the window: copying and reading a file through takes seconds (row M23)."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from meterdesk.domain.backup import Backup, Restored
from meterdesk.domain.errors import MeterdeskError
from meterdesk.services.ports.computer import Backups

log = logging.getLogger(__name__)


class Keeping(QObject):
    """Does one thing at a time; says `made`, `looked_into`, `restored`, or why it `failed`.

    It outlives the dialogs that ask: a backup goes on when the preferences are closed.
    """

    made = Signal(Backup)
    looked_into = Signal(Backup)
    restored = Signal(Restored)
    failed = Signal(str, str)

    def __init__(self, backups: Backups, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._thread: threading.Thread | None = None

    @property
    def folder(self) -> Path:
        return self._backups.folder

    @property
    def size(self) -> int:
        return self._backups.size()

    @property
    def last(self) -> Backup | None:
        return self._backups.last()

    @property
    def name(self) -> str:
        return self._backups.name()

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._thread is not None and self._thread.is_alive()

    def back_up(self, target: Path) -> None:
        """The program may go on working."""
        self._begin(lambda: self._backups.make(target), self.made)

    def look_into(self, path: Path) -> None:
        """Reads a backup through."""
        self._begin(lambda: self._backups.look_into(path), self.looked_into)

    def restore(self, path: Path) -> None:
        """Nobody may work with the folder meanwhile."""
        self._begin(lambda: self._backups.restore(path), self.restored)

    def wait(self, seconds: float) -> None:
        """Lets what is under way end, for so long at most."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _begin(self, work: Callable[[], Any], done: SignalInstance) -> None:
        if not self.is_busy:
            self._thread = threading.Thread(
                target=self._do, args=(work, done), name="meterdesk backup", daemon=True
            )
            self._thread.start()

    def _do(self, work: Callable[[], Any], done: SignalInstance) -> None:
        try:
            self._tell(work, done)
        except RuntimeError:
            log.debug("The window was closed before this was done")

    def _tell(self, work: Callable[[], Any], done: SignalInstance) -> None:
        try:
            result = work()
        except MeterdeskError as error:
            log.warning("%s: %s", error.title, error.message)
            self.failed.emit(error.title, error.message)
        except Exception as error:
            log.exception("A backup met an error nobody foresaw")
            self.failed.emit(self.tr("Something went wrong"), f"{type(error).__name__}: {error}")
        else:
            done.emit(result)
