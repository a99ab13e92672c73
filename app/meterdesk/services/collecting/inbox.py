"""What other threads ask of the collector: carried out by its loop, one after the other."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

Request = Callable[[], None]


class Inbox:
    """Only `ask` is called from outside of the loop; `report` hears what a request raised."""

    def __init__(self, report: Callable[[BaseException], None]) -> None:
        self._report = report
        self._waiting: list[Request] = []
        self._lock = threading.RLock()  # a signal may come while it is held
        self._loop: asyncio.AbstractEventLoop | None = None

    def ask(self, request: Request) -> None:
        """Has the request carried out by the loop; before it runs, as soon as it does."""
        with self._lock:
            if self._loop is None:
                self._waiting.append(request)
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self.obey, request)

    def open(self) -> None:
        """The loop runs: what was asked before is done now."""
        with self._lock:
            self._loop = asyncio.get_running_loop()
            waiting, self._waiting = self._waiting, []
        for request in waiting:
            self.obey(request)

    def obey(self, request: Request) -> None:
        """Carries it out, here and now."""
        try:
            request()
        except Exception as error:
            self._report(error)

    def close(self, loop: asyncio.AbstractEventLoop) -> None:
        """Closes the loop; whoever asks from now on is not heard."""
        with self._lock:
            loop.close()
