"""Variable bindings as octets: a SEQUENCE each, of a name and a value (RFC 3416 section 3)."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

from meterdesk.adapters.snmp.wire import ber
from meterdesk.adapters.snmp.wire.ber import MalformedError
from meterdesk.adapters.snmp.wire.oid import Oid, Unreadable, Value

Varbind = tuple[Oid, Value | None]
"""None is no value: nothing stands there."""

ABSENCES = frozenset({0x80, 0x81, 0x82})
"""noSuchObject, noSuchInstance and endOfMibView (RFC 3416 section 3)."""

SHORT = 128
"""Octets of a varbind that is worth keeping."""

LONGEST_ROWS = 2048
"""Octets of rows that are worth keeping together."""


def read_varbinds(octets: bytes, singles: int | None = None) -> tuple[Varbind, ...]:
    """All of them. Raises MalformedError.

    Where rows of a table follow so many `singles` they are looked up together: alerts seldom
    change, and taking them apart costs more than all else of an answer.
    """
    usual = []
    at, end = 0, len(octets)
    for _ in range(end if singles is None else singles):
        if at + 1 >= end or octets[at] != ber.SEQUENCE or (size := octets[at + 1]) >= SHORT:
            break
        start, at = at + 2, at + 2 + size
        usual.append(octets[start:at])
    if at > end:
        raise MalformedError("a length reaches past its end")
    rest = octets[at:]
    if singles is None:
        return (*map(_usual, usual), *_long(rest))
    rows = _rows if len(rest) <= LONGEST_ROWS else read_varbinds
    return (*map(_usual, usual), *rows(rest))


def _long(octets: bytes) -> list[Varbind]:
    """From the first on that says its length in more than one octet."""
    pairs = []
    for tag, varbind in ber.elements(octets):
        if tag != ber.SEQUENCE:
            raise MalformedError("a varbind is no sequence")
        pairs.append(_usual(varbind) if len(varbind) <= SHORT else _varbind(varbind))
    return pairs


def _varbind(octets: bytes) -> Varbind:
    name, kind, value = _short(octets) or _any(octets)
    return _object_id(name), _value(kind, value)


def _value(kind: int, octets: bytes) -> Value | None:
    """A value that is malformed or of an unknown type spoils itself, and none of those beside it.

    What says that something is absent is not taken for a value.
    """
    read = _READERS.get(kind)
    if read is None:
        return Unreadable.VALUE
    try:
        return read(octets)
    except MalformedError:
        if kind in ABSENCES:
            raise
        return Unreadable.VALUE


def _short(varbind: bytes) -> tuple[bytes, int, bytes] | None:
    """Name, tag and value where both lengths are one octet, as nearly always; else None."""
    size = len(varbind)
    if size < 4 or varbind[0] != ber.OBJECT_ID or varbind[1] > 0x7F:
        return None
    at = 2 + varbind[1]
    if at + 2 > size or varbind[at + 1] > 0x7F or at + 2 + varbind[at + 1] != size:
        return None
    return varbind[2:at], varbind[at], varbind[at + 2 :]


def _any(varbind: bytes) -> tuple[bytes, int, bytes]:
    match ber.elements(varbind):
        case [(ber.OBJECT_ID, name), (kind, value)]:
            return name, kind, value
    raise MalformedError("a varbind is not a name and a value")


def _nothing(octets: bytes) -> None:
    """NULL, noSuchObject, noSuchInstance and endOfMibView."""
    if octets:
        raise MalformedError("a NULL has content")


def _ip_address(octets: bytes) -> bytes:
    if len(octets) != 4:
        raise MalformedError("an IpAddress has not four octets")
    return octets


_object_id = lru_cache(maxsize=4096)(ber.object_id)
"""Printers are asked the same again and again: the same names are read, and kept, once."""

_usual = lru_cache(maxsize=2048)(_varbind)
"""Most of what a printer says it said before, and its like say it too."""

_rows = lru_cache(maxsize=256)(read_varbinds)
"""What a printer complains of it complained of before."""

_READERS: dict[int, Callable[[bytes], Value | None]] = {
    ber.INTEGER: ber.integer,
    ber.OCTET_STRING: bytes,
    ber.NULL: _nothing,
    ber.OBJECT_ID: ber.object_id,
    0x40: _ip_address,
    0x41: ber.unsigned,  # Counter32
    0x42: ber.unsigned,  # Gauge32, Unsigned32
    0x43: ber.unsigned,  # TimeTicks
    0x44: bytes,  # Opaque
    0x46: partial(ber.unsigned, width=8),  # Counter64
    0x80: _nothing,  # noSuchObject
    0x81: _nothing,  # noSuchInstance
    0x82: _nothing,  # endOfMibView
}
"""How a value is read, by its tag (RFC 2578 section 7.1 and its ASN.1, RFC 3416 section 3)."""
