"""One place to look in, as typed: `10.1.2.0/24`, `10.1.2.7-40`, `10.1.2.*`, a host, a name, a port.

A port stands behind a colon: `printer.example:1161`, `[fe80::1%eth0]:1161`.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.port import port_of

_LABEL = r"(?!-)[\w-]{1,63}(?<!-)"
_NAME = re.compile(rf"^(?=.{{1,253}}$){_LABEL}(\.{_LABEL})*\.?$")
_BRACKETS = re.compile(r"^\[([^\[\]]+)\](?::(.*))?$")
_RANGE = re.compile(
    r"^([0-9.]+(?=[\s0-9.-]+$)|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)\s*-\s*([0-9A-Fa-f:.]+)$"
)


@dataclass(frozen=True, slots=True)
class Place:
    """What one text stands for: a host, or the addresses from `first` to `last`, both included.

    `host` is a name or an address with a zone; None where a span of addresses is meant. Of a
    network, `ends` says whether its own and its broadcast address are hosts. `port` is None where
    the text names none.
    """

    host: str | None
    version: int = 0
    first: int = 0
    last: int = 0
    port: int | None = None
    ends: tuple[int, int] = (0, 0)

    @property
    def count(self) -> int:
        """How many hosts it stands for."""
        return 1 if self.host else self.last - self.first + 1 - sum(self.ends)

    def hosts(self) -> tuple[str, ...]:
        """The hosts, in order."""
        if self.host is not None:
            return (self.host,)
        numbers = range(self.first + self.ends[0], self.last + 1 - self.ends[1])
        return tuple(map(str, map(_KINDS[self.version], numbers)))


_KINDS = {4: ipaddress.IPv4Address, 6: ipaddress.IPv6Address}


def parse(text: str) -> Place:
    """What a person typed. Raises BadInputError, naming the text, where it is no place at all."""
    typed = text.strip()
    body, port = _parted(typed)
    if re.match(r"^(\d+\.){3}\*$", body):
        body = body.replace("*", "0/24")
    if "/" in body:
        return _network(typed, body, port)
    if found := _RANGE.match(body):
        return _range(typed, found[1], found[2], port)
    if ":" in body or re.match(r"^[0-9.]+$", body):
        return _host(typed, body, port)
    if not _NAME.match(body):
        raise BadInputError(
            f"“{typed}” is no address, range, network or host name; "
            "write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example"
        )
    return Place(body.lower(), port=port)


def _parted(text: str) -> tuple[str, int | None]:
    """The place and the port behind it. More than one colon without brackets is IPv6."""
    if found := _BRACKETS.match(text):
        if ":" not in found[1]:
            raise BadInputError(f"“{text}”: only an IPv6 address stands in square brackets.")
        return found[1], None if found[2] is None else port_of(found[2])
    if text.count(":") == 1 and "//" not in text:
        body, port = text.split(":")
        return body.strip(), port_of(port)
    return text, None


def _host(typed: str, body: str, port: int | None) -> Place:
    try:
        host = ipaddress.ip_address(body)
    except ValueError:
        raise BadInputError(f"“{typed}” is no IP address; write for example 192.168.1.20") from None
    if isinstance(host, ipaddress.IPv6Address) and host.scope_id:
        return Place(str(host), port=port)
    return Place(None, host.version, int(host), int(host), port)


def _network(typed: str, body: str, port: int | None) -> Place:
    try:
        network = ipaddress.ip_network(body, strict=False)
    except ValueError:
        raise BadInputError(f"“{typed}” is no network; write for example 192.168.1.0/24") from None
    first, last = int(network.network_address), int(network.broadcast_address)
    is_pair = network.num_addresses <= 2
    ends = (0, 0) if is_pair else (1, 1 if network.version == 4 else 0)
    return Place(None, network.version, first, last, port, ends)


def _range(typed: str, first_text: str, last_text: str, port: int | None) -> Place:
    """A last address may be only its last part: `10.1.2.7-40`, `fd00::7-1f`."""
    first = _host(typed, first_text, None)
    mark = ":" if first.version == 6 else "."
    if mark not in last_text:
        last_text = f"{first_text.rpartition(mark)[0]}{mark}{last_text}"
    try:
        last = int(_KINDS[first.version](last_text))
    except ValueError:
        raise BadInputError(
            f"“{typed}” is no range: {last_text} is no IP address; "
            "write for example 192.168.1.20-40"
        ) from None
    if last < first.first:
        raise BadInputError(f"“{typed}” ends before it begins.")
    return Place(None, first.version, first.first, last, port)
