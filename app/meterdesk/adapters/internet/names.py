"""Names of hosts looked up within a time: the system's own call cannot be given one."""

from __future__ import annotations

import socket
import threading

SLOWEST_LOOK_UP = 20.0
"""Seconds; two name servers that keep silent take a resolver 20 (resolv.conf(5))."""


class NameTimeoutError(TimeoutError):
    """Nobody answered what the name stands for."""


def resolve(host: str, port: int, seconds: float) -> tuple[str, ...]:
    """The addresses of a host in the system's order.

    Raises socket.gaierror, UnicodeError for what can be no name, and NameTimeoutError. A look-up
    that takes too long is left alone in its thread.
    """
    found: list[tuple[str, ...]] = []
    failures: list[Exception] = []

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.append(tuple(dict.fromkeys(str(row[4][0]) for row in rows)))
        except Exception as error:
            failures.append(error)

    thread = threading.Thread(target=look_up, name="meterdesk name", daemon=True)
    thread.start()
    thread.join(max(0.0, min(seconds, SLOWEST_LOOK_UP)))
    if failures:
        raise failures[0]
    if not found:
        raise NameTimeoutError(f"no answer about the name {host}")
    return found[0]
