"""Page meters: the maker's counters by its profile, and the standard ones beside them (row B2)."""

from __future__ import annotations

from collections.abc import Iterator, Set

from meterdesk.adapters.snmp import columns
from meterdesk.adapters.snmp.blob import records
from meterdesk.adapters.snmp.oid import Answers, Index, Oid, Value, dotted
from meterdesk.adapters.snmp.profile import Key, Meaning, Profile, Table, withheld
from meterdesk.adapters.snmp.text import text
from meterdesk.domain.meter import TOTAL, Meter, Persistence, Unit

COUNTER_UNITS = {7: Unit.IMPRESSIONS, 8: Unit.SHEETS}
"""prtMarkerCounterUnit: those that count paper."""

COUNTERS = {Unit.IMPRESSIONS: "TotalImpressions", Unit.SHEETS: "TotalSheets"}


def meters(
    answers: Answers, profile: Profile | None, unanswered: Set[Oid] = frozenset()
) -> tuple[tuple[Meter, ...], frozenset[str]]:
    """Every meter of the printer, each name once: the first source of a name wins.

    The names beside them have a source among `unanswered`, the identifiers that could not be asked
    this time. Another source must not jump in: it counts something else, and the difference would
    be billed.
    """
    lost = withheld(profile, answers, unanswered)
    standard_lost = _standard_lost(answers, profile, unanswered)
    standard = () if standard_lost else _standard(answers, profile)
    found: dict[str, Meter] = {}
    for meter in (*_private(answers, profile), *standard):
        if meter.value >= 0 and meter.name not in lost:
            found.setdefault(meter.name, meter)
    if standard_lost and TOTAL not in found and _is_total(answers, profile):
        lost |= {TOTAL}
    return tuple(found.values()), lost


def _standard_lost(answers: Answers, profile: Profile | None, unanswered: Set[Oid]) -> bool:
    """Whether the life count, or what it counts, got no answer."""
    needed = [columns.LIFE_COUNT]
    if profile is None or profile.life_count_unit is None:
        needed.append(columns.COUNTER_UNIT)
    return any(column in unanswered and not answers.has(column) for column in needed)


def _private(answers: Answers, profile: Profile | None) -> Iterator[Meter]:
    if profile is None:
        return
    for counter in profile.counters:
        values = [answers.number(oid) for oid in counter.oids]
        numbers = [value for value in values if value is not None and value >= 0]
        if len(numbers) == len(values):
            yield _meter(counter.meaning, sum(numbers), counter.oids)
    for table in profile.tables:
        yield from _tabled(answers, table)
    for blob in profile.blobs:
        packed = records(answers.octets(blob.oid) or b"")
        for record, meaning in blob.rows:
            if record in packed:
                yield _meter(meaning, packed[record], (blob.oid,))


def _tabled(answers: Answers, table: Table) -> Iterator[Meter]:
    rows = _keyed(answers, table)
    for row in table.rows:
        key = next((key for key in row.keys if key in rows), None)
        if key is not None:
            oid, value = rows[key]
            yield _meter(row.meaning, value, (oid,))


def _keyed(answers: Answers, table: Table) -> dict[Key, tuple[Oid, int]]:
    """The rows by label or key; the first of two alike."""
    found: dict[Key, tuple[Oid, int]] = {}
    descriptions = [answers.column(root) for root in table.keys]
    labels = answers.column(table.labels) if table.labels else {}
    for index, value in answers.column(table.values).items():
        key = _label(labels, index) if table.labels else _numbers(descriptions, index)
        if key is not None and isinstance(value, int) and value >= 0:
            found.setdefault(key, ((*table.values, *index), value))
    return found


def _label(labels: dict[Index, Value], index: Index) -> str | None:
    return text(labels.get(index))


def _numbers(descriptions: list[dict[Index, Value]], index: Index) -> tuple[int, ...] | None:
    values = tuple(column.get(index) for column in descriptions)
    numbers = tuple(value for value in values if isinstance(value, int))
    return numbers if len(numbers) == len(values) else None


def _standard(answers: Answers, profile: Profile | None) -> Iterator[Meter]:
    """prtMarkerLifeCount and prtMarkerPowerOnCount of the printer's first marker (RFC 3805)."""
    device = columns.printer_index(answers)
    unit = _unit(answers, profile, device)
    if unit is None:
        return
    life = columns.first(answers, columns.LIFE_COUNT, device)
    if life and isinstance(life[1], int) and _is_total(answers, profile):
        rule = f"The life count of the first marker, which counts {unit}."
        name = f"systemTotals.{COUNTERS[unit]}"
        yield Meter(name, "Life count", life[1], unit, dotted(life[0]), rule)
    since = columns.first(answers, columns.POWER_ON_COUNT, device)
    if since and isinstance(since[1], int):
        yield Meter(
            f"systemTotals.{COUNTERS[unit]}.sincePowerOn",
            "Power-on count",
            since[1],
            unit,
            dotted(since[0]),
            "Counted since the printer was switched on; never billed.",
            Persistence.POWER_ON,
        )


def _unit(answers: Answers, profile: Profile | None, device: int | None) -> Unit | None:
    """What the marker counts; None for dots, hours and feet, which are no pages."""
    if profile is not None and profile.life_count_unit is not None:
        return profile.life_count_unit
    told = columns.first(answers, columns.COUNTER_UNIT, device)
    if told is None:
        return Unit.IMPRESSIONS
    return COUNTER_UNITS.get(told[1]) if isinstance(told[1], int) else None


def _is_total(answers: Answers, profile: Profile | None) -> bool:
    """Whether the life count is the device's total here; else the maker counts a better one."""
    return profile is None or not any(answers.has(root) for root in profile.better_totals)


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
