"""The maker's own counters: objects, tables, packed octets, and those that prove themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from meterdesk.adapters.snmp.meaning.blob import records
from meterdesk.adapters.snmp.meaning.colorants import is_black_only
from meterdesk.adapters.snmp.meaning.status import is_printing
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.profile.parts import Counter, Key, Meaning, Table, folded
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Index, Oid, Value, dotted
from meterdesk.domain.meter import Meter

UNKNOWN = frozenset({2**32 - 1, 2**32 - 2, 2**32 - 3})
"""Other, unknown and some (-1, -2, -3 in RFC 3805), as agents write them that know no sign."""

MEANWHILE = 3
"""Sides a fast printer prints between two questions of one reading."""

_DIGITS = re.compile(rb"\s*(\d{1,19})\s*\x00*")

SERVICES = tuple(
    (f"{name}.TotalImpressions", f"{name}.MonochromeImpressions", f"{name}.FullColorImpressions")
    for name in ("systemTotals", "print", "copy", "faxIn")
)
"""Of each service all its sides, the black ones and the coloured ones."""

COLOURS = frozenset({"MonochromeImpressions", "FullColorImpressions", "HighlightColorImpressions"})
"""What the sides of a service are, each of them one of these."""
BLACK = frozenset({"MonochromeImpressions"})

MOST = 2**63 - 1
"""What a counter can have reached; a Counter64 above it was never a count of pages."""


def counted(answers: Answers, profile: Profile | None) -> Iterator[Meter]:
    """Every meter of the maker's own objects; one name may come from several."""
    if profile is None:
        return
    for counter in profile.counters:
        yield from _counted(answers, counter)
    for table in profile.tables:
        yield from _tabled(answers, table)
    for blob in profile.blobs:
        packed = records(answers.octets(blob.oid) or b"")
        for record, meaning in blob.rows:
            if count(packed.get(record)) is not None:
                yield _meter(meaning, packed[record], (blob.oid,))


def _counted(answers: Answers, counter: Counter) -> Iterator[Meter]:
    """The meter at fixed objects, if every one of them holds a number."""
    if any(answers.number(oid) != value for oid, value in counter.conditions):
        return
    values = [count(answers.get(oid)) for oid in counter.oids]
    numbers = [value for value in values if value is not None]
    if len(numbers) == len(values):
        yield _meter(counter.meaning, sum(numbers), counter.oids)


def proven(
    answers: Answers,
    profile: Profile | None,
    found: Mapping[str, Meter],
    lost: frozenset[str],
    unanswered: Set[Oid],
) -> tuple[tuple[Meter, ...], frozenset[str]]:
    """Counters that together are the total the printer tells; the names that cannot be decided,
    because a counter or the total got no answer this time, or it printed between two answers. The
    first proof of a name decides.

    Where it is a little off though nothing is printed it always will be: there they are absent, as
    they are where a printer without a colour would have printed in colour: black and colour taken
    for one another add up all the same.
    """
    if profile is None or not profile.proofs:
        return (), frozenset()
    believed: dict[str, Meter] = {}
    undecided: set[str] = set()
    for proof in profile.proofs:
        parts = [meter for counter in proof.counters for meter in _counted(answers, counter)]
        total = found.get(proof.total)
        missed = {
            row.meaning.name for row in proof.counters if not unanswered.isdisjoint(row.wanted)
        }
        if total is None and proof.total not in lost:
            continue
        off = abs(sum(meter.value for meter in parts) - total.value) if total else 0
        if missed or total is None or (0 < off <= MEANWHILE and is_printing(answers)):
            undecided.update(missed, (meter.name for meter in parts))
        elif off == 0 and not (_is_coloured(parts) and is_black_only(answers)):
            for meter in parts:
                if meter.name not in lost | undecided:
                    believed.setdefault(meter.name, meter)
    return tuple(believed.values()), frozenset(undecided - believed.keys())


def uncounted(found: Mapping[str, Meter], lost: Set[str]) -> frozenset[str]:
    """Colours that are all 0 beside a total that is not: every side is of one of them, so the
    agent has these objects and counts nothing in them."""
    names: set[str] = set()
    for whole, black, full in SERVICES:
        total = found.get(whole)
        if total is None or not total.value or black not in found or full in lost:
            continue
        service = whole.split(".")[0] + "."
        colours = [name for name in found if name.startswith(service) and _counts(name, COLOURS)]
        if not any(found[name].value for name in colours):
            names.update(colours)
    return frozenset(names)


def _is_coloured(parts: list[Meter]) -> bool:
    return any(part.value and _counts(part.name, COLOURS - BLACK) for part in parts)


def _counts(name: str, what: frozenset[str]) -> bool:
    return name.split(".")[1] in what


def _tabled(answers: Answers, table: Table) -> Iterator[Meter]:
    rows = _keyed(answers, table)
    labels = answers.column(table.labels) if table.labels else {}
    for row in table.rows:
        key = next((key for key in row.keys if key in rows), None)
        if key is not None:
            indexes, value = rows[key]
            told = text(labels.get(indexes[0]))
            meaning = replace(row.meaning, label=told) if told else row.meaning
            yield _meter(meaning, value, tuple((*table.values, *index) for index in indexes))


def _keyed(answers: Answers, table: Table) -> dict[Key, tuple[tuple[Index, ...], int]]:
    """The rows by label or key, with their indexes: of two alike the first, or both together."""
    found: dict[Key, tuple[tuple[Index, ...], int]] = {}
    for index, key, value in keyed(answers, table):
        number = count(value)
        if number is None:
            continue
        if key not in found:
            found[key] = ((index,), number)
        elif table.adds:
            indexes, so_far = found[key]
            found[key] = ((*indexes, index), so_far + number)
    return found


def keyed(answers: Answers, table: Table) -> Iterator[tuple[Index, Key, Value]]:
    """The rows that can be told apart: index, label or key, and value, in their order."""
    descriptions = [answers.column(root) for root in table.keys]
    labels = answers.column(table.labels) if table.labels else None
    for index, value in answers.column(table.values).items():
        key = _key(index, labels, descriptions)
        if key is not None:
            yield index, key, value


def _key(
    index: Index,
    labels: Mapping[Index, Value] | None,
    descriptions: Sequence[Mapping[Index, Value]],
) -> Key | None:
    """The label or the numbers beside a row; without either its own number."""
    if labels is not None:
        label = text(labels.get(index))
        return folded(label) if label else None
    return _numbers(descriptions, index) if descriptions else index


def _numbers(descriptions: Sequence[Mapping[Index, Value]], index: Index) -> tuple[int, ...] | None:
    values = tuple(column.get(index) for column in descriptions)
    numbers = tuple(value for value in values if isinstance(value, int))
    return numbers if len(numbers) == len(values) else None


def certain(answers: Answers, profile: Profile | None) -> frozenset[str]:
    """Names a table gives by the best of their labels: no part of it can give a better one."""
    if profile is None or not profile.tables:
        return frozenset()
    found = ((table, _keyed(answers, table)) for table in profile.tables)
    return frozenset(
        row.meaning.name for table, keys in found for row in table.rows if row.keys[0] in keys
    )


def count(value: Value | None) -> int | None:
    """The number of a counter, some agents write it in digits; None where it cannot be one, or
    says that nobody knows it."""
    if isinstance(value, bytes) and (written := _DIGITS.fullmatch(value)):
        value = int(written[1])
    if isinstance(value, int) and 0 <= value <= MOST and value not in UNKNOWN:
        return value
    return None


def _meter(meaning: Meaning, value: int, oids: tuple[Oid, ...]) -> Meter:
    return Meter(
        meaning.name,
        meaning.label,
        value,
        meaning.unit,
        " + ".join(map(dotted, oids)),
        meaning.rule,
        meaning.persistence,
    )
