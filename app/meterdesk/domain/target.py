"""Where to look for printers: `10.1.2.0/24`, `10.1.2.7-40`, `10.1.2.7-10.1.3.9`, a host, a name."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

from meterdesk.domain.device import Address
from meterdesk.domain.errors import BadInputError

LIMIT = 65_536
"""The most addresses one sweep asks: a /16. More is far more often a typing error."""

_LABEL = r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)"
_NAME = re.compile(rf"^{_LABEL}(\.{_LABEL})*\.?$")


def hosts(text: str) -> tuple[str, ...]:
    """The hosts one target stands for, in order. A name stands for itself.

    Raises BadInputError, naming the text, where it is no address, range, network or name.
    """
    target = text.strip()
    if "/" in target:
        return _network(target)
    if "-" in target and re.match(r"^[0-9.]+\s*-\s*[0-9.]+$", target):
        return _range(target)
    if re.match(r"^[0-9.]+$", target) or ":" in target:
        return (_address(target),)
    if not _NAME.match(target):
        raise BadInputError(
            f"“{target}” is no address, range, network or host name; "
            "write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example"
        )
    return (target,)


def addresses(
    targets: Iterable[str], port: int = 161, exclusions: Iterable[str] = ()
) -> tuple[Address, ...]:
    """Every address the targets stand for, once each, in order, without the excluded ones."""
    excluded = {host for text in exclusions for host in _all(text)}
    found = dict.fromkeys(host for text in targets for host in hosts(text) if host not in excluded)
    if len(found) > LIMIT:
        raise BadInputError(f"That is {len(found):,} addresses; at most {LIMIT:,} can be asked.")
    checked = check_port(port)
    return tuple(Address(host, checked) for host in found)


def _all(text: str) -> tuple[str, ...]:
    """The hosts of an exclusion: of a network the first and last address too."""
    inner = hosts(text)
    if "/" not in text or ":" in text:
        return inner
    network = ipaddress.ip_network(text.strip(), strict=False)
    return (*inner, str(network.network_address), str(network.broadcast_address))


def check_port(port: int) -> int:
    """The port, if it is one."""
    if not 1 <= port <= 65_535:
        raise BadInputError(f"{port} is no UDP port; a port lies between 1 and 65535.")
    return port


def check_community(community: str) -> str:
    """The community, if an SNMP message can carry it as typed."""
    try:
        octets = community.encode()
    except UnicodeEncodeError:
        raise BadInputError("That community is no text; type its characters again.") from None
    if not 1 <= len(octets) <= 255:
        raise BadInputError("A community has 1 to 255 characters.")
    if any(ord(character) < 32 or ord(character) == 127 for character in community):
        raise BadInputError("A community cannot hold control characters such as a line break.")
    return community


def _address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        raise BadInputError(f"“{text}” is no IP address; write for example 192.168.1.20") from None


def _network(text: str) -> tuple[str, ...]:
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise BadInputError(f"“{text}” is no network; write for example 192.168.1.0/24") from None
    if network.num_addresses > LIMIT:
        raise BadInputError(
            f"“{text}” holds {network.num_addresses:,} addresses; at most {LIMIT:,} can be asked."
        )
    return tuple(str(host) for host in network.hosts())


def _range(text: str) -> tuple[str, ...]:
    first_text, last_text = (part.strip() for part in text.split("-", 1))
    first = ipaddress.ip_address(_address(first_text))
    if "." not in last_text:
        last_text = f"{first_text.rsplit('.', 1)[0]}.{last_text}"
    try:
        last = ipaddress.ip_address(last_text)
    except ValueError:
        raise BadInputError(
            f"“{text}” is no range: {last_text} is no IP address; write for example 192.168.1.20-40"
        ) from None
    count = int(last) - int(first) + 1
    if count < 1:
        raise BadInputError(f"“{text}” ends before it begins.")
    if count > LIMIT:
        raise BadInputError(f"“{text}” is {count:,} addresses; at most {LIMIT:,} can be asked.")
    return tuple(str(first + step) for step in range(count))
