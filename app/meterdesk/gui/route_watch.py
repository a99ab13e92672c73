"""Tells when a network is back, from the routes of Linux itself (row M18).

The kernel says that its routes changed (rtnetlink(7)); which there are stands in /proc/net. Nothing
is asked of a network manager, which not every Linux has.
"""

from __future__ import annotations

import socket
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

_RTMGRP_IPV4_ROUTE, _RTMGRP_IPV6_ROUTE = 0x40, 0x400
_UP = 0x1  # RTF_UP
_EVERYWHERE = "0" * 32
_LARGEST = 65536
SETTLED = 2000
"""Milliseconds after the last change: name servers and the second address come a moment later."""

Ways = frozenset[tuple[str, ...]]
"""Interface and where it leads."""


class RouteWatch(QObject):
    """Emits `returned` when there is a way out that was not there before."""

    returned = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        line: socket.socket | None = None,
        look: Callable[[], Ways] | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look or ways_out
        self._was = self._look()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self.compare)
        with suppress(OSError):  # where it may not listen it stays silent
            self._line = line or _kernel()
            weakref.finalize(self, self._line.close)
            self._watch = QSocketNotifier(self._line.fileno(), QSocketNotifier.Type.Read, self)
            self._watch.activated.connect(self._hear)

    @Slot()
    def compare(self) -> None:
        """What there is now against what there was."""
        before, self._was = self._was, self._look()
        if self._was - before:
            self.returned.emit()

    @Slot()
    def _hear(self) -> None:
        with suppress(OSError):  # all is read, or more was said than fits: look in either case
            while self._line.recv(_LARGEST):
                pass
        self._settled.start()


def ways_out() -> Ways:
    """Those of /proc/net/route, but for loopback, and the default ones of /proc/net/ipv6_route."""
    return _ways_4(_text("route")) | _ways_6(_text("ipv6_route"))


def _ways_4(text: str) -> Ways:
    """Columns: interface, destination, gateway, flags, ... in hexadecimal."""
    rows = [line.split() for line in text.splitlines()[1:]]
    return frozenset(
        (row[0], row[1], row[2])
        for row in rows
        if len(row) > 3 and row[0] != "lo" and int(row[3], 16) & _UP
    )


def _ways_6(text: str) -> Ways:
    """Columns: destination, its length, source, its length, next hop, ..., flags, interface."""
    rows = [line.split() for line in text.splitlines()]
    return frozenset(
        (row[9], row[0], row[4])
        for row in rows
        if len(row) > 9 and row[0] == _EVERYWHERE and row[1] == "00" and row[9] != "lo"
    )


def _text(name: str) -> str:
    try:
        return Path("/proc/net", name).read_text(encoding="ascii")
    except OSError:
        return ""  # no IPv6, or none that may be seen


def _kernel() -> socket.socket:
    line = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE)
    line.setblocking(False)
    try:
        line.bind((0, _RTMGRP_IPV4_ROUTE | _RTMGRP_IPV6_ROUTE))
    except OSError:
        line.close()
        raise
    return line
