"""Meters made of other meters, where the printer counts the parts and not the whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from meterdesk.adapters.snmp.meaning.counters import MEANWHILE
from meterdesk.adapters.snmp.profile.parts import Part, Sum
from meterdesk.domain.meter import Meter


def summed(
    sums: tuple[Sum, ...],
    found: Mapping[str, Meter],
    lost: frozenset[str],
    is_printing: bool = False,
) -> tuple[tuple[Meter, ...], frozenset[str]]:
    """The sums, and the names of those that wait: for a part which got no answer this time, or for
    the printer to stand still, where it is printing and they are a little off.

    Where a sum has a `total`, its rows are believed only if all of them together are that total.
    A name the printer counts itself is left to it.
    """
    if not sums:
        return (), frozenset()
    made: list[Meter] = []
    waiting: set[str] = set()
    known = lost | found.keys()
    for one in sums:
        rows = [row for row in one.rows if row.meaning.name not in found]
        together = {one.total, *(name for row in one.rows for name in row.of)}
        for row in rows:
            needed = together if one.total else set(row.of)
            if lost & needed and known.intersection(row.of):
                waiting.add(row.meaning.name)
        whole = [meter for row in one.rows if (meter := _meter(row, found, one.total is None))]
        off = _off(whole, found.get(one.total)) if one.total else 0
        if is_printing and off is not None and 0 < off <= MEANWHILE:
            waiting.update(meter.name for meter in whole if meter.name not in found)
        elif off == 0:
            made += [meter for meter in whole if meter.name not in known | waiting]
    return tuple(_once(made)), frozenset(waiting - {meter.name for meter in made})


def _off(parts: list[Meter], total: Meter | None) -> int | None:
    """How far the parts together are from the total; None where nobody can know."""
    if total is None or not parts:
        return None
    return abs(sum(part.value for part in parts) - total.value)


def _meter(row: Part, found: Mapping[str, Meter], all_parts: bool) -> Meter | None:
    parts = [found[name] for name in row.of if name in found]
    if not parts or (all_parts and len(parts) < len(row.of)):
        return None
    return Meter(
        row.meaning.name,
        row.meaning.label,
        sum(part.value for part in parts),
        row.meaning.unit,
        " + ".join(dict.fromkeys(part.source for part in parts)),
        row.meaning.rule,
        row.meaning.persistence,
    )


def _once(made: list[Meter]) -> Iterator[Meter]:
    """Each name once: the first sum of a name wins."""
    names: set[str] = set()
    for meter in made:
        if meter.name not in names:
            names.add(meter.name)
            yield meter
