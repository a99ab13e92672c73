"""One deadline over everything a conversation does: it cuts the line, however slowly it drips."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from types import TracebackType


class Deadline:
    """Shuts down the sockets it watches once `seconds` are over. A context manager.

    Socket time-outs bound one read each; a server that sends a byte now and then outlives them.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.has_passed = False
        self._ends = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self.cut)
        self._timer.daemon = True

    @property
    def left(self) -> float:
        """Seconds, never negative."""
        return 0.0 if self.has_passed else max(0.0, self._ends - time.monotonic())

    def watch(self, connected: socket.socket) -> None:
        """Takes a duplicate: TLS detaches the original, and both end when one is shut down."""
        with self._lock:
            self._sockets.append(connected.dup())
        if self.has_passed:
            self.cut()

    def cut(self) -> None:
        """The time is over, now: by the timer, or because nobody wants an answer any more."""
        self.has_passed = True
        with self._lock:
            for watched in self._sockets:
                with contextlib.suppress(OSError):
                    watched.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        with self._lock:
            for watched in self._sockets:
                watched.close()
            self._sockets.clear()
