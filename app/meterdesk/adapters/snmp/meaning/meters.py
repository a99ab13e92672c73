"""Page meters: the maker's counters by its profile, and the standard ones beside them (row B2)."""

from __future__ import annotations

from collections.abc import Iterator, Set

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.counters import certain, count, counted, proven, uncounted
from meterdesk.adapters.snmp.meaning.illegible import illegible, is_life_illegible
from meterdesk.adapters.snmp.meaning.status import is_printing
from meterdesk.adapters.snmp.meaning.sums import summed
from meterdesk.adapters.snmp.meaning.witnesses import EVERYWHERE, life_count, witnessed
from meterdesk.adapters.snmp.profile.parts import Reason
from meterdesk.adapters.snmp.profile.profile import Profile, withheld
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Oid, Value, dotted
from meterdesk.domain.meter import TOTAL, Meter, Persistence, Unit, Witness

COUNTER_UNITS = {
    7: Unit.IMPRESSIONS,
    8: Unit.SHEETS,
    16: Unit.FEET,
    17: Unit.METERS,
}
"""prtMarkerCounterUnit: sides, sheets, and the length that plotters and label printers count."""

_RULE = "The life count of the first marker, which "

NAMES = {
    Unit.IMPRESSIONS: ("TotalImpressions", _RULE + "counts impressions."),
    Unit.SHEETS: ("TotalSheets", _RULE + "counts sheets."),
    Unit.FEET: ("LifeCount", _RULE + "counts feet."),
    Unit.METERS: ("LifeCount", _RULE + "counts metres."),
    Unit.OTHER: ("LifeCount", _RULE + "does not tell what it counts."),
}
"""What the standard counter is called, and its rule."""

PAPER = (7, 8)
"""prtMarkerCounterUnit impressions and sheets, of which some makers' agents tell the wrong one."""

UNTOLD = (1, 2)
"""prtMarkerCounterUnit other and unknown: what is counted has to be proven in another way."""

Row = tuple[Oid, Value]
"""Where something stands, and what."""

PARTS = ("systemTotals.MonochromeImpressions", "systemTotals.FullColorImpressions")
"""Meters whose sum is the impressions of the whole printer."""


def meters(
    answers: Answers, profile: Profile | None, unanswered: Set[Oid] = frozenset()
) -> tuple[tuple[Meter, ...], frozenset[str]]:
    """Every meter of the printer, each name once: the first source of a name wins.

    The names beside them have a source among `unanswered`, the identifiers that could not be asked
    this time, or one that cannot be read. Another source must not jump in: it counts something
    else, and the difference would be billed.
    """
    lost: frozenset[str] = frozenset()
    if profile is not None:
        lost = withheld(profile, answers, unanswered, certain(answers, profile))
        lost |= illegible(answers, profile)
    device = columns.printer_index(answers)
    life = answers.first(columns.LIFE_COUNT, device)
    standard_lost = is_life_illegible(answers, device, life[1] if life else None)
    standard_lost = standard_lost or _is_unanswered(answers, profile, unanswered)
    found: dict[str, Meter] = {}
    for meter in counted(answers, profile):
        if meter.name not in lost:
            found.setdefault(meter.name, meter)
    if not standard_lost:
        for meter in _standard(answers, profile, found, device, life):
            if meter.name not in lost:
                found.setdefault(meter.name, meter)
    elif TOTAL not in found and _is_total(answers, profile):
        lost |= {TOTAL}
    if profile is None:
        return tuple(found.values()), lost  # nothing beside it, to make a sum or a witness of
    for name in uncounted(found, lost):
        del found[name]
    believed, undecided = proven(answers, profile, found, lost, unanswered)
    for meter in believed:
        found.setdefault(meter.name, meter)
    lost |= undecided - found.keys()
    rules = profile.sums
    sums, waiting = summed(rules, found, lost, bool(rules) and is_printing(answers))
    barred = lost | ({TOTAL} if answers.has(columns.LIFE_COUNT) else frozenset())
    made = {meter.name: meter for meter in sums if meter.name not in barred}
    whole = witnessed(
        found | made,
        made.keys(),
        lost | waiting,
        (*profile.besides, *EVERYWHERE),
        None if standard_lost else _life(answers, profile, found, device, life),
    )
    return whole, lost | waiting


def _is_unanswered(answers: Answers, profile: Profile | None, unanswered: Set[Oid]) -> bool:
    """Whether the life count, or what it counts, got no answer."""
    if not unanswered:
        return False
    needed = [columns.LIFE_COUNT]
    if profile is None or profile.life_count_unit is None:
        needed.append(columns.COUNTER_UNIT)
    return any(column in unanswered and not answers.has(column) for column in needed)


def _standard(
    answers: Answers,
    profile: Profile | None,
    found: dict[str, Meter],
    device: int | None,
    life: Row | None,
) -> Iterator[Meter]:
    """prtMarkerLifeCount and prtMarkerPowerOnCount of the printer's first marker (RFC 3805)."""
    value = count(life[1]) if life else None
    unit = _unit(answers, profile, device, value, found)
    if unit is None:
        return
    counter, rule = NAMES[unit]
    name = f"systemTotals.{counter}"
    if life and value is not None and _is_total(answers, profile):
        yield Meter(name, "Life count", value, unit, dotted(life[0]), rule)
    since = answers.first(columns.POWER_ON_COUNT, device)
    on = count(since[1]) if since else None
    if since and on is not None:
        yield Meter(
            f"{name}.sincePowerOn",
            "Power-on count",
            on,
            unit,
            dotted(since[0]),
            "Counted since the printer was switched on; never billed.",
            Persistence.POWER_ON,
        )


def _life(
    answers: Answers,
    profile: Profile | None,
    found: dict[str, Meter],
    device: int | None,
    life: Row | None,
) -> tuple[Witness, tuple[Reason, ...]] | None:
    """The life count as the witness of a total that the maker counts itself."""
    total = found.get(TOTAL)
    if life is None or total is None or total.source == dotted(life[0]):
        return None
    value = count(life[1])
    if value is None:
        return None
    unit = _unit(answers, profile, device, value, found)
    if unit is None:
        return None
    return life_count(value, dotted(life[0]), unit, profile.life_count_reasons if profile else ())


def _unit(
    answers: Answers,
    profile: Profile | None,
    device: int | None,
    life: int | None,
    found: dict[str, Meter],
) -> Unit | None:
    """What the marker counts; None for dots and hours, which are neither pages nor length.

    The row of the printer's own index tells, else any: some agents put it elsewhere. A profile
    knows better which of sides and sheets it is, and does not make pages of length or time.
    """
    told = answers.first(columns.COUNTER_UNIT, device) or answers.first(columns.COUNTER_UNIT, None)
    known = profile.life_count_unit if profile else None
    if known is not None and (told is None or told[1] in (*UNTOLD, *PAPER)):
        return known
    if told is None:
        return Unit.IMPRESSIONS
    if told[1] in UNTOLD:
        parts = [found[name].value for name in PARTS if name in found]
        return Unit.IMPRESSIONS if parts and sum(parts) == life else Unit.OTHER
    return COUNTER_UNITS.get(told[1]) if isinstance(told[1], int) else None


def _is_total(answers: Answers, profile: Profile | None) -> bool:
    """Whether the life count is the device's total here; else the maker counts a better one."""
    return profile is None or not any(answers.has(root) for root in profile.better_totals)
