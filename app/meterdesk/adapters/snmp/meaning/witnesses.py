"""What else of a printer should say what a meter says; neither is ever corrected (row B2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from meterdesk.adapters.snmp.profile.parts import Beside, Reason
from meterdesk.domain.meter import TOTAL, Meter, Unit, Witness

_MADE_OF_COLOURS = "MonochromeImpressions", "FullColorImpressions"
_SEVERAL = (
    "HighlightColorImpressions",
    "HighlightColorImpressions.twoColor",
    "HighlightColorImpressions.singleColor",
)


def _colours(service: str) -> Beside:
    return Beside(
        f"{service}.TotalImpressions",
        tuple(f"{service}.{colour}" for colour in _MADE_OF_COLOURS),
        tuple(f"{service}.{colour}" for colour in _SEVERAL),
    )


EVERYWHERE = (
    *map(_colours, ("systemTotals", "print", "copy", "faxIn")),
    Beside(
        TOTAL,
        ("print.TotalImpressions", "copy.TotalImpressions"),
        (
            "faxIn.TotalImpressions",
            "networkFaxIn.TotalImpressions.internet",
            "networkFaxIn.TotalImpressions.server",
        ),
    ),
)
"""Sums that every printer should keep: colours, and services of the whole."""

UNTOLD = Reason("The printer does not tell what its life count counts.")
ANOTHER_UNIT = Reason("The life count says that it counts sheets, not sides.")


def life_count(
    value: int, source: str, unit: Unit, reasons: Sequence[Reason]
) -> tuple[Witness, tuple[Reason, ...]]:
    """prtMarkerLifeCount as a witness, and why it may say something else than the total."""
    own = {Unit.OTHER: (UNTOLD,), Unit.SHEETS: (ANOTHER_UNIT,)}.get(unit, ())
    return Witness("Life count of the first marker", value, source), (*reasons, *own)


def witnessed(
    found: Mapping[str, Meter],
    sums: Set[str],
    lost: Set[str],
    besides: Sequence[Beside],
    life: tuple[Witness, Sequence[Reason]] | None,
) -> tuple[Meter, ...]:
    """The meters with their witnesses. `sums` are the names made of others, whose parts say
    nothing new; a part that is `lost` this time makes no sum."""
    beside: dict[str, list[Witness]] = {}
    if life is not None and TOTAL in found and found[TOTAL].source != life[0].source:
        beside[TOTAL] = [_reasoned(life[0], found[TOTAL], life[1])]
    for one in besides:
        meter = found.get(one.meter)
        if meter is None or one.meter in sums:
            continue
        others = beside.setdefault(one.meter, [])
        others += (
            _reasoned(witness, meter, one.reasons)
            for witness in _sum(one, meter, found, lost)
            if witness.source not in {other.source for other in others}
        )
    return tuple(
        replace(meter, witnesses=tuple(beside[meter.name])) if beside.get(meter.name) else meter
        for meter in found.values()
    )


def _sum(
    one: Beside, meter: Meter, found: Mapping[str, Meter], lost: Set[str]
) -> Iterator[Witness]:
    if any([name not in found for name in one.parts]):
        return
    names = (*one.parts, *one.also)
    parts = [found[name] for name in names if name in found]
    if lost.isdisjoint(names) and all(part.unit is meter.unit for part in parts):
        yield Witness(
            " + ".join(part.label for part in parts),
            sum(part.value for part in parts),
            " + ".join(dict.fromkeys(part.source for part in parts)),
        )


def _reasoned(witness: Witness, meter: Meter, reasons: Sequence[Reason]) -> Witness:
    fitting = (reason.sentence for reason in reasons if reason.fits(witness.value - meter.value))
    return replace(witness, reason=next(fitting, None))
