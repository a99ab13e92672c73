"""Recordings of SNMP agents in snmprec form: a line `OID|TAG|VALUE` for each object."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from meterdesk_simulator import message
from meterdesk_simulator.message import Content, Oid

_FORM: Final = re.compile(rb"\s*\.?([0-9]+(?:\.[0-9]+)*)\|([0-9]+)([xe]?)\|(.*)", re.DOTALL)
_TEXT: Final = frozenset({message.OCTETS, message.OPAQUE})
_NUMBERS: Final = frozenset(
    {
        message.INTEGER,
        message.COUNTER32,
        message.GAUGE32,
        message.TIMETICKS,
        message.COUNTER64,
    }
)


class RecordingError(ValueError):
    """A recording that cannot be read; the text names the file and the line."""


class Row(NamedTuple):
    """One object: its name, the BER tag of its type, and its value."""

    oid: Oid
    tag: int
    content: Content


@dataclass(frozen=True)
class Recording:
    """All objects of one agent, in numerical order of their names."""

    name: str
    rows: tuple[Row, ...]


def read_recording(path: Path) -> Recording:
    """Read an snmprec file; of a name recorded twice the first row stays.

    The tags are those of snmpsim: 2, 4, 5, 6, 64-68 and 70, with `x` for a value in hexadecimal
    and `e` for one with backslash escapes. Raises RecordingError.
    """
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise RecordingError(
            f"The recording {path} cannot be read: {error.strerror or error}."
        ) from error
    rows: dict[Oid, Row] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith(b"#"):
            continue
        try:
            row = parse_row(line.removesuffix(b"\r"))
        except ValueError as error:
            raise RecordingError(f"{path}, line {number}: {error}.") from error
        rows.setdefault(row.oid, row)
    if not rows:
        raise RecordingError(f"The recording {path} holds no objects.")
    return Recording(path.stem, tuple(rows[oid] for oid in sorted(rows)))


def parse_row(line: bytes) -> Row:
    """Read one line; raises ValueError with what is wrong about it."""
    match = _FORM.fullmatch(line)
    if match is None:
        raise ValueError("OID|TAG|VALUE was expected")
    oid = parse_oid(match[1].decode())
    tag = int(match[2])
    content = _content(tag, match[3], match[4])
    message.encode_value(tag, content)
    return Row(oid, tag, content)


def parse_oid(text: str) -> Oid:
    """Read `1.3.6.1`; raises ValueError where it cannot be an object identifier."""
    try:
        oid = tuple(int(part) for part in text.strip().lstrip(".").split("."))
    except ValueError:
        raise ValueError(f"{text!r} is no object identifier") from None
    message.encode_oid(oid)
    return oid


def _content(tag: int, form: bytes, value: bytes) -> Content:
    octets = _octets(form, value)
    if tag in _NUMBERS:
        return int.from_bytes(octets, "big") if form == b"x" else _integer(octets)
    if tag in _TEXT:
        return octets
    if tag == message.IP_ADDRESS:
        return _address(octets if form == b"x" else bytes(map(_integer, octets.split(b"."))))
    if tag == message.OBJECT_ID:
        return parse_oid(octets.decode())
    if tag == message.NULL:
        return None
    raise ValueError(f"the tag {tag} is unknown")


def _octets(form: bytes, value: bytes) -> bytes:
    if form == b"x":
        try:
            return bytes.fromhex(value.decode("ascii"))
        except ValueError:
            raise ValueError("hexadecimal digits in pairs were expected") from None
    if form == b"e":
        return value.decode("unicode_escape").encode("latin-1")
    return value


def _integer(octets: bytes) -> int:
    try:
        return int(octets)
    except ValueError:
        raise ValueError("a number was expected") from None


def _address(octets: bytes) -> bytes:
    if len(octets) != 4:
        raise ValueError("an IP address of four octets was expected")
    return octets
