"""Which printer is this? Identity by evidence (row B3): what can be believed, and who is who."""

from __future__ import annotations

import re

PLACEHOLDERS = re.compile(
    r"^((.)\2*|[\W_]+|1234567890?|n/?a|none|unknown|default|not[ _-]?(available|set))$",
    re.IGNORECASE,
)
"""One character over and over, signs without a letter or digit, and words that say nothing."""

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
