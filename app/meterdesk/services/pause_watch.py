"""While a message is under way: somebody may pause, in this program or on the command line."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType

LOOK_EVERY = 0.1
"""Seconds between two looks; a message is under way for about one."""


class PauseWatch:
    """Calls `hang_up` once `is_paused` says so (row M13). A context manager.

    The pause is a row in the books, so that whoever speaks sees it, in whatever program it was set.
    """

    def __init__(self, is_paused: Callable[[], bool], hang_up: Callable[[], None]) -> None:
        self._is_paused = is_paused
        self._hang_up = hang_up
        self._is_over = threading.Event()
        self.has_hung_up = False
        self._thread = threading.Thread(target=self._watch, name="meterdesk pause", daemon=True)

    def __enter__(self) -> PauseWatch:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._is_over.wait(LOOK_EVERY):
            if self._is_paused():
                self.has_hung_up = True
                self._hang_up()
                return
