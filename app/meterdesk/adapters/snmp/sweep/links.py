"""Which hosts are on a link of this computer itself, by the routing table of Linux."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

TABLE = Path("/proc/net/route")


@dataclass(frozen=True, slots=True)
class Route:
    """A row of the table: network and mask as numbers. A link has no gateway."""

    interface: str
    network: int
    mask: int
    is_link: bool


def links(hosts: Iterable[str], table: Path = TABLE) -> dict[str, list[str]]:
    """The IPv4 hosts that are on a link, by the name of its interface; none on other systems."""
    try:
        routes = read(table.read_text(encoding="ascii", errors="replace"))
    except OSError:
        return {}
    found: dict[str, list[str]] = {}
    for host in hosts:
        number = int.from_bytes(socket.inet_aton(host), "big")
        for route in routes:
            if number & route.mask == route.network:
                if route.is_link:
                    found.setdefault(route.interface, []).append(host)
                break
    return found


def read(text: str) -> tuple[Route, ...]:
    """The rows, longest masks first. Numbers stand there in hexadecimal and little-endian."""
    rows = []
    for line in text.splitlines()[1:]:
        match line.split():
            case [name, network, gateway, _flags, _count, _use, _metric, mask, *_]:
                rows.append(Route(name, _number(network), _number(mask), not _number(gateway)))
    return tuple(sorted(rows, key=lambda row: -row.mask))


def source(host: str) -> str:
    """This computer's address towards a host; nothing is sent. Raises OSError where none is."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        opened.connect((host, 9))
        return str(opened.getsockname()[0])


def is_own(host: str) -> bool:
    """Whether it is an address of this computer: nobody else's can be bound."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        try:
            opened.bind((host, 0))
        except OSError:
            return False
        return True


def _number(text: str) -> int:
    return int.from_bytes(bytes.fromhex(text)[::-1], "big")
