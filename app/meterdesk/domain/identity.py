"""Which printer is this? Identity by evidence (row B3): what can be believed, and who is who."""

from __future__ import annotations

import re

PLACEHOLDERS = re.compile(
    r"^((.)\2*|[\W_]+|1234567890?|n/?a|none|unknown|default|not[ _-]?(available|set))$",
    re.IGNORECASE,
)
"""One character over and over, signs without a letter or digit, and words that say nothing."""

PLACEHOLDER_MACS = re.compile(
    r"^(..)(:\1){5}$|^00:11:22:33:44:55$|^12:34:56:78:9a:bc$|^aa:bb:cc:dd:ee:ff$|:00:00:00$"
)
"""One octet six times, counting up, and a maker's prefix with nothing behind it."""

WIRE_SERIAL = re.compile(r"^[A-Za-z0-9][A-Za-z0-9 ._/\-]{0,31}$")


def believable_serial(text: str | None) -> str | None:
    """The serial number, trimmed; None for an empty or placeholder one such as 000000000."""
    serial = " ".join((text or "").split())
    if not serial or PLACEHOLDERS.match(serial):
        return None
    return serial


def can_be_registered(serial: str | None) -> bool:
    """Whether the contract can carry this serial number (its only device identity, row M15)."""
    return serial is not None and WIRE_SERIAL.match(serial) is not None


def believable_mac(octets: bytes) -> str | None:
    """A hardware address as six lower-case octets joined by colons; None for all zeros.

    The group bit (IEEE 802) is never set in the address of an interface.
    """
    is_one = len(octets) == 6 and any(octets) and not octets[0] & 1
    return octets.hex(":") if is_one else None


def is_telling(mac: str) -> bool:
    """Whether it can tell one printer from another, other than what stands in for an address."""
    return PLACEHOLDER_MACS.search(mac) is None


def is_burnt_in(mac: str) -> bool:
    """Whether its maker gave it: software that makes one up sets the local bit (IEEE 802)."""
    return not int(mac[:2], 16) & 2


def believable_uuid(text: str | None) -> str | None:
    """A UUID in lower case (RFC 4122), without "urn:uuid:"; None for all zeros or anything else."""
    if text is None:
        return None
    found = re.fullmatch(
        r"(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", text.strip().lower()
    )
    return found[1] if found and set(found[1]) - set("0-") else None
