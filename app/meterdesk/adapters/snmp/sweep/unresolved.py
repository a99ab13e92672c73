"""Hosts of the own link that did not answer address resolution: they are not asked again.

Linux only. What was sent to such a host still waits for it: if it appears, it gets the question.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

TABLE = Path("/proc/net/arp")

KEPT = 0.1
"""Seconds for which the table is not read again."""

LOOKED_FOR = 0.4
"""Seconds that a host has to be looked for in vain; those who sleep lightly resolve in less."""


class Unresolved:
    """The neighbour table as it was a moment ago. `clock` gives seconds."""

    def __init__(self, clock: Callable[[], float], table: Path = TABLE) -> None:
        self._clock = clock
        self._table = table
        self._hosts: frozenset[str] = frozenset()
        self._read_at = float("-inf")

    def holds(self, host: str, since: float) -> bool:
        """Whether this IPv4 host, first asked at that time, is still being looked for."""
        if self._clock() - self._read_at > KEPT:
            self._hosts = unresolved(self._text())
            self._read_at = self._clock()
        return self._read_at - since >= LOOKED_FOR and host in self._hosts

    def _text(self) -> str:
        try:
            return self._table.read_text(encoding="ascii", errors="replace")
        except OSError:
            return ""


def unresolved(text: str) -> frozenset[str]:
    """Those whose flags are 0: no hardware address is known (arp(7), net/ipv4/arp.c)."""
    rows = (line.split(None, 3) for line in text.splitlines())
    return frozenset(row[0] for row in rows if len(row) == 4 and row[2] == "0x0")
