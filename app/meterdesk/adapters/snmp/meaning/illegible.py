"""Counters that are there and that nobody can read: not known this time, which is not absent.

A printer that says it does not know a counter (-1, -2 and -3 of RFC 3805, signed or not), or says
nothing in it, has none: it would say so for ever, and another source counts. What is no count at
all (raw octets, an address, a float, another negative number, an unknown type) may be the one that
is billed: its meter is lost, so that nothing jumps in for it. Where counters have to prove
themselves it proves nothing, and is absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.counters import UNKNOWN, count, keyed
from meterdesk.adapters.snmp.profile.parts import Counter, Key, Table
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Unreadable, Value

UNTOLD = UNKNOWN | {-1, -2, -3} | {2**64 - 1, 2**64 - 2, 2**64 - 3}
"""Other, unknown and some (RFC 3805), with a sign and without, in 32 and in 64 bits."""

_NUMBER = re.compile(rb"\s*(-?\d{1,20})\s*\x00*")


def is_illegible(value: Value | None) -> bool:
    """Whether something is said that is neither a count nor that there is none."""
    told: Value | None = value
    if isinstance(value, bytes):
        written = _NUMBER.fullmatch(value)
        told = int(written[1]) if written else value.strip() or None
    return told is not None and count(told) is None and told not in UNTOLD


def illegible(answers: Answers, profile: Profile | None) -> frozenset[str]:
    """The names of the maker's meters whose best source is there and cannot be read."""
    decided: dict[str, bool] = {}
    for name, is_lost in _sources(answers, profile) if profile else ():
        decided.setdefault(name, is_lost)
    return frozenset(name for name, is_lost in decided.items() if is_lost)


def is_life_illegible(answers: Answers, device: int | None, life: Value | None) -> bool:
    """Whether the life count of the device's marker, or what it counts, cannot be read."""
    unit = answers.first(columns.COUNTER_UNIT, device)
    is_unit_lost = unit is not None and unit[1] is Unreadable.VALUE
    return is_unit_lost or is_illegible(life)


def _sources(answers: Answers, profile: Profile) -> Iterator[tuple[str, bool]]:
    """Meters with what is there of their sources, in the order in which these count."""
    for counter in profile.counters:
        is_lost = _is_lost(answers, counter)
        if is_lost is not None:
            yield counter.meaning.name, is_lost
    for table in profile.tables:
        yield from _tabled(answers, table)
    for blob in profile.blobs:
        value = answers.get(blob.oid)
        if value is not None and not isinstance(value, bytes):
            yield from ((meaning.name, True) for _record, meaning in blob.rows)


def _is_lost(answers: Answers, counter: Counter) -> bool | None:
    """None of one that is not there, or that means something else there."""
    conditions = [(answers.get(oid), value) for oid, value in counter.conditions]
    if any(told not in (value, Unreadable.VALUE) for told, value in conditions):
        return None
    told = [answers.get(oid) for oid in counter.oids]
    if any(told is Unreadable.VALUE for told, _value in conditions) or any(map(is_illegible, told)):
        return True
    return None if any(count(value) is None for value in told) else False


def _tabled(answers: Answers, table: Table) -> Iterator[tuple[str, bool]]:
    """Of two rows alike the first decides, or with `adds` all of them. A row whose label cannot be
    read may be any of those that are missing."""
    found: dict[Key, bool] = {}
    for _index, key, value in keyed(answers, table):
        is_lost = is_illegible(value)
        if is_lost or count(value) is not None:
            found[key] = found.get(key, is_lost) or (is_lost and table.adds)
    described = (table.labels,) if table.labels else table.keys
    is_vague = any(Unreadable.VALUE in answers.column(column).values() for column in described)
    for row in table.rows:
        best = next((key for key in row.keys if key in found), None)
        if best is not None:
            yield row.meaning.name, found[best]
        elif is_vague:
            yield row.meaning.name, True
