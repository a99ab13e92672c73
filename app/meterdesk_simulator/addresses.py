"""Loopback addresses for many agents: one each where the system has all of 127.0.0.0/8.

Linux and Windows do; macOS has 127.0.0.1 alone, and there each agent gets a port of its own.
"""

from __future__ import annotations

import errno
import socket
from contextlib import suppress
from typing import Final

from meterdesk_simulator.agent import bind

NETWORK: Final = "127.0.16"
_FIRST: Final = 11
_TRIES: Final = 20
_TAKEN: Final = frozenset({errno.EADDRINUSE, errno.EACCES})


class AddressError(OSError):
    """No address to listen on; the text says which and what to do."""


def open_sockets(count: int, port: int = 0, wide: bool | None = None) -> list[socket.socket]:
    """So many sockets: one port on many addresses, or many ports on one (`wide` False).

    Port 0 lets the system choose. Raises AddressError where the port is taken.
    """
    if wide is None:
        wide = has_wide_loopback()
    if not wide:
        return _bind_all([("127.0.0.1", port and port + step) for step in range(count)])
    hosts = [f"{NETWORK}.{_FIRST + step}" for step in range(count)]
    if port:
        return _bind_all([(host, port) for host in hosts])
    for _ in range(_TRIES):
        with suppress(AddressError):
            return _one_free_port(hosts)
    return _one_free_port(hosts)


def has_wide_loopback() -> bool:
    """Whether addresses other than 127.0.0.1 can be listened on."""
    try:
        bind(f"{NETWORK}.1").close()
    except OSError:
        return False
    return True


def bind_or_explain(host: str, port: int) -> socket.socket:
    """A socket on the address; raises AddressError with a sentence for people."""
    try:
        return bind(host, port)
    except OSError as error:
        if error.errno in _TAKEN:
            text = f"Port {port} on {host} is taken or not allowed; choose another one, or 0."
        else:
            text = f"Nothing can listen on {host}, port {port}: {error.strerror or error}."
        raise AddressError(text) from error


def _one_free_port(hosts: list[str]) -> list[socket.socket]:
    first = bind_or_explain(hosts[0], 0)
    port = first.getsockname()[1]
    try:
        return [first, *_bind_all([(host, port) for host in hosts[1:]])]
    except AddressError:
        first.close()
        raise


def _bind_all(places: list[tuple[str, int]]) -> list[socket.socket]:
    opened: list[socket.socket] = []
    try:
        for host, port in places:
            opened.append(bind_or_explain(host, port))
    except AddressError:
        for one in opened:
            one.close()
        raise
    return opened
