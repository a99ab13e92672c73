"""Notes every signal of a collector, in the order in which the window hears them."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QObject

from meterdesk.gui.collector import Collector


class Hearing(QObject):
    """`heard` holds (signal, arguments); `threads` where they were heard."""

    def __init__(self, collector: Collector) -> None:
        super().__init__()
        self.heard: list[tuple[str, tuple[Any, ...]]] = []
        self.threads: set[int] = set()
        collector.device_read.connect(self.device_read)
        collector.device_found.connect(self.device_found)
        collector.discovery_finished.connect(self.discovery_finished)
        collector.busy_changed.connect(self.busy_changed)
        collector.sync_finished.connect(self.sync_finished)
        collector.version_told.connect(self.version_told)

    def all(self, signal: str) -> list[Any]:
        """The first argument of each time this signal was heard."""
        return [arguments[0] for name, arguments in self.heard if name == signal]

    def _note(self, name: str, *arguments: Any) -> None:
        self.heard.append((name, arguments))
        self.threads.add(threading.get_ident())

    def device_read(self, read: object) -> None:
        self._note("device_read", read)

    def device_found(self, found: object) -> None:
        self._note("device_found", found)

    def discovery_finished(self, receipt: object) -> None:
        self._note("discovery_finished", receipt)

    def sync_finished(self, report: object) -> None:
        self._note("sync_finished", report)

    def busy_changed(self, is_busy: bool) -> None:
        self._note("busy_changed", is_busy)

    def version_told(self, release: object) -> None:
        self._note("version_told", release)
