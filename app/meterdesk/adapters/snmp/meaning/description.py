"""A supply's own description, parted into its name, its part number and its serial number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.wire.oid import Value
from meterdesk.domain.identity import believable_serial


@dataclass(frozen=True, slots=True)
class Description:
    """What a prtMarkerSuppliesDescription holds (RFC 3805); None where it does not tell."""

    name: str | None
    part_number: str | None
    serial_number: str | None


_NUMBERS = re.compile(
    r"(?:[,;]\s*PN\b|;\s*SN|[,;]?\s*\bP/N\b|[,;]?\s*\bPart (?:No|Number)\b|,?\s*\bS/N\b).*$",
    re.IGNORECASE | re.DOTALL,
)
"""Where the name ends."""

_PART = re.compile(r"\b(?:P/?N\b|Part (?:No|Number)\b)[.#:\s]*([^;,]*)", re.IGNORECASE)
_SERIAL = re.compile(r"(?:;\s*SN|\bS/N\b)[:#\s]*([^;,]*)", re.IGNORECASE)

_ORDERED = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bHP ([A-Z]{1,2}\d{3,4}[A-Z]{1,2}|[A-Z]\d[A-Z]\d{2}[A-Z])\b",
        r"^((?:TK|DK|DV|FK|MK|TR|WT)-\d{2,5}[A-Z]?)$",
        r"\b((?:GPR|NPG|C-EXV)[- ]?\d+)\b",
        r"\b(?:Cartridge|Bottle|Pack|Box|Unit) ((?=\S*\d)[A-Z][A-Z0-9/-]{4,})$",
    )
)
"""Part numbers that stand in a name without a word before them: they stay in it as well."""

_NO_NUMBER = re.compile(r"^\D*$|^unknown$", re.IGNORECASE)


@lru_cache(maxsize=1024)
def described(value: Value | None, charset: int | None = None) -> Description:
    """The parts of a description. A number nobody knows ("SNunknown") is none."""
    line = text(value, charset) or ""
    tail = _NUMBERS.search(line)
    name = (line[: tail.start()] if tail else line).strip(" ,;")
    told = tail[0] if tail else ""
    part = _found(_PART, told) or _ordered(name)
    serial = believable_serial(_found(_SERIAL, told))
    return Description(name or None, part, serial)


def _found(pattern: re.Pattern[str], words: str) -> str | None:
    match = pattern.search(words)
    number = match[1].strip() if match else ""
    return None if _NO_NUMBER.match(number) else number


def _ordered(name: str) -> str | None:
    return next((match[1] for pattern in _ORDERED if (match := pattern.search(name))), None)
