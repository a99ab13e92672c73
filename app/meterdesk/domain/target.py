"""Where to look for printers: every address that the places somebody typed stand for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from meterdesk.domain.device import Address
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.exclusion import Exclusions
from meterdesk.domain.place import Place, parse
from meterdesk.domain.port import SNMP_PORT, check_ports
from meterdesk.domain.port import check_port as check_port

LIMIT = 65_536
"""The most addresses one sweep asks: a /16. More is far more often a typing error."""


def hosts(text: str) -> tuple[str, ...]:
    """The hosts one target stands for, in order. A name stands for itself, in small letters.

    Raises BadInputError where it is no place, or too many.
    """
    return _bounded(text).hosts()


def addresses(
    targets: Iterable[str], ports: int | Sequence[int] = SNMP_PORT, exclusions: Iterable[str] = ()
) -> tuple[Address, ...]:
    """Every address the targets stand for, once each, in order, without the excluded ones.

    A target that names no port is asked at each of `ports`, all targets at the first one first.
    Raises BadInputError.
    """
    places = [_bounded(text) for text in targets]
    excluded = Exclusions.of(exclusions)
    found: dict[Address, None] = {}
    for number, port in enumerate(check_ports(ports)):
        for place in places:
            if place.port is None or number == 0:
                at = place.port or port
                found.update(dict.fromkeys(Address(host, at) for host in place.hosts()))
        if len(found) > LIMIT:
            raise BadInputError(
                f"That is {len(found):,} addresses; at most {LIMIT:,} can be asked."
            )
    return tuple(address for address in found if not excluded.covers(address))


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


def _bounded(text: str) -> Place:
    target = parse(text)
    if target.count > LIMIT:
        raise BadInputError(
            f"“{text.strip()}” is {target.count:,} addresses; at most {LIMIT:,} can be asked."
        )
    return target
