"""What a chart is told to draw: series of values, and marks where something happened. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterdesk.domain.step import FASTEST, Step
from meterdesk.domain.track import Track

Points = Sequence[tuple[datetime, int | float | None]]
"""Times and values, oldest first; None where nobody knows."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line of the legend. `colour` is “#rrggbb”, or None for the chart's own.

    `steps` are those of a counter that the books know as no plain advance; `a_minute` is the most
    that can be counted in one.
    """

    name: str
    points: Points
    colour: str | None = None
    unit: str = ""
    steps: tuple[Step, ...] = ()
    a_minute: int = FASTEST


class MarkKind(StrEnum):
    """What happened there; each has its own shape."""

    SENT = "sent"
    REPLACED = "replaced"
    RESET = "reset"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a time, named in a few words."""

    at: datetime
    kind: MarkKind
    label: str


def packed(points: Points) -> tuple[Sequence[float], Sequence[float | None]]:
    """Times in seconds since 1970, and values."""
    if isinstance(points, Track):
        return points.times, points.values
    return tuple(at.timestamp() for at, _ in points), tuple(value for _, value in points)


def told(points: Points) -> tuple[Sequence[float], Sequence[float]]:
    """The same without those of which nobody knows a value."""
    times, values = packed(points)
    known = [value for value in values if value is not None]
    if len(known) == len(values):
        return times, known
    return [at for at, value in zip(times, values, strict=True) if value is not None], known


def ends(points: Points) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Time and value of the first and the last that are known; None where none is."""
    times, values = packed(points)
    found = (
        next(((times[at], value) for at in places if (value := values[at]) is not None), None)
        for places in (range(len(values)), reversed(range(len(values))))
    )
    first, last = found
    return (first, last) if first and last else None
