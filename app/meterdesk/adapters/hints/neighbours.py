"""The neighbour table: whom this computer has spoken to lately, with their hardware addresses."""

from __future__ import annotations

import ipaddress
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from meterdesk.adapters.hints.command import output
from meterdesk.domain.hint import Hint, Origin

TABLE = Path("/proc/net/arp")

_ADDRESS = re.compile(r"(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(?![\w.])")
_HARDWARE = re.compile(r"(?<![\w:-])([0-9A-Fa-f]{1,2}(?:[:-][0-9A-Fa-f]{1,2}){5})(?![\w:-])")


def neighbours(makers: Mapping[str, str], table: Callable[[], str] | None = None) -> list[Hint]:
    """Every neighbour with a hardware address; those of makers of printers are likely ones."""
    text = (table or read_table)()
    return [
        Hint(host, Origin.NEIGHBOUR, is_likely=hardware[:8] in makers)
        for host, hardware in rows(text)
    ]


def read_table() -> str:
    """The table as this system prints it. Nothing is looked up and nothing is sent."""
    if sys.platform.startswith("linux"):
        try:
            return TABLE.read_text(errors="replace")
        except OSError:
            return output("ip", "-4", "neigh")
    return output("arp", "-a") if sys.platform == "win32" else output("arp", "-an")


def rows(text: str) -> Iterator[tuple[str, str]]:
    """Addresses and hardware addresses (`00:00:74:01:02:03`), one of each a line.

    `/proc/net/arp`, `ip neigh` and the `arp` of Windows and macOS all print them so, in any
    language; who never answered has no hardware address, or one of zeros.
    """
    for line in text.splitlines():
        address, hardware = _ADDRESS.search(line), _HARDWARE.search(line)
        if address is None or hardware is None:
            continue
        octets = [int(part, 16) for part in re.split("[:-]", hardware[1])]
        if any(octets) and not octets[0] & 1 and _is_host(address[1]):  # an odd one is a group's
            yield address[1], ":".join(f"{octet:02x}" for octet in octets)


def _is_host(text: str) -> bool:
    try:
        address = ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return not (address.is_multicast or address.is_loopback or address.is_unspecified)
