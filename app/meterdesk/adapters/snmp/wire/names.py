"""Host names to socket addresses, by the operating system's resolver."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
from dataclasses import dataclass

from meterdesk.adapters.snmp.wire.wire import SocketAddress
from meterdesk.domain.device import Address


class UnknownHostError(Exception):
    """The name stands for no address."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where datagrams go: the address family and the socket address."""

    family: int
    to: SocketAddress


def literal(address: Address) -> Target | None:
    """The target of a numeric host, without asking anybody; None for names and zones."""
    with contextlib.suppress(OSError, ValueError):  # a tenth of what the other way takes
        socket.inet_pton(socket.AF_INET, address.host)
        return Target(socket.AF_INET, (address.host, address.port))
    try:
        host = ipaddress.ip_address(address.host)
    except ValueError:
        return None
    if host.version == 4:
        return Target(socket.AF_INET, (str(host), address.port))
    return None if host.scope_id else Target(socket.AF_INET6, (str(host), address.port, 0, 0))


async def resolve(address: Address) -> Target:
    """The first address the host has, IPv4 before IPv6. Raises UnknownHostError."""
    address = address.agent
    known = literal(address)
    if known is not None:
        return known
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(address.host, address.port, type=socket.SOCK_DGRAM)
    except (OSError, UnicodeError) as error:
        raise UnknownHostError from error
    rows = [row for row in found if row[0] in (socket.AF_INET, socket.AF_INET6)]
    if not rows:
        raise UnknownHostError
    family, _type, _protocol, _name, to = min(rows, key=lambda row: row[0] == socket.AF_INET6)
    return Target(family, to)  # type: ignore[arg-type]
