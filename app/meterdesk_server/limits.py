"""How much of a process one office or address may have (row M24). Each process keeps its own."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections.abc import Callable

from meterdesk_server.faults import busy

_MOST = 200_000


class Buckets:
    """A token bucket for each name: it holds `size`, and `a_second` flow back.

    Kept as the moment at which it is full again (a virtual scheduling algorithm: ITU-T I.371,
    annex A): a name costs one number, and one whose bucket is full costs none. `clock` tells
    seconds. Safe to share between threads.
    """

    def __init__(
        self,
        size: float,
        a_second: float,
        clock: Callable[[], float] = time.monotonic,
        most: int = _MOST,
    ) -> None:
        self._cost = 1 / a_second
        self._size = size / a_second
        self._clock = clock
        self._most = most
        self._full_at: dict[str, float] = {}
        self._lock = threading.Lock()

    def take(self, name: str) -> bool:
        """Takes one from the bucket; False where there is none."""
        with self._lock:
            now = self._clock()
            full_at = max(now, self._full_at.get(name, now)) + self._cost
            if full_at - now > self._size:
                return False
            if len(self._full_at) >= self._most:
                self._forget(now)
            self._full_at[name] = full_at
        return True

    def has_one(self, name: str) -> bool:
        """Whether there is one to take."""
        with self._lock:
            now = self._clock()
            return self._full_at.get(name, now) + self._cost - now <= self._size

    def _forget(self, now: float) -> None:
        """Full buckets are those of names never heard; if all are in use, all begin anew."""
        in_use = {name: at for name, at in self._full_at.items() if at > now}
        self._full_at = {} if len(in_use) >= self._most else in_use


class Places:
    """So many may be inside at once. Of one thread: an event loop's.

    Raises ServerBusyFault on entering where all are taken.
    """

    def __init__(self, number: int) -> None:
        self._free = number

    def __enter__(self) -> None:
        if self._free < 1:
            raise busy()
        self._free -= 1

    def __exit__(self, *_: object) -> None:
        self._free += 1


def neighbourhood(address: str) -> str:
    """What is counted as one address: of IPv6 the first 64 bits, which one subscriber has whole."""
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv6Address):
        return str(ipaddress.IPv6Network((known, 64), strict=False))
    return address
