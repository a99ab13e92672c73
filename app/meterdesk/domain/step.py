"""What happened to a counter between two readings: it advanced, rolled over, was reset, or moved.

Whatever says how many pages were counted over time asks here; values are never corrected.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from meterdesk.domain.meter import Unit

FASTEST = 350
"""Impressions a minute that no sheet-fed printer exceeds: the fastest with two engines do 314."""
FASTEST_OTHERWISE = 60_000
"""What is no paper may be counted in smaller steps: length, dots, time."""
SLACK = timedelta(minutes=10)
"""What the clock of this PC may have been set in between."""
ROUNDS = (999_999, 9_999_999, 2**31, 2**32)
"""After so many counts a counter stands where it stood.

Meters of six and seven digits go on with 1 (deviceRolloverValue of XCMI), the 31 bits of PWG 5106.1
and the 32 of a Counter32 (RFC 2578) with 0.
"""

REMEMBERED = timedelta(days=7)
"""An alarming step is spoken of for so long; the history keeps it for ever."""


class StepKind(StrEnum):
    """How a counter came from one value to the next."""

    ADVANCED = "advanced"
    WRAPPED = "rolled over"
    RESET = "reset"
    BACKWARDS = "went back"
    JUMPED = "jumped"
    MOVED = "another object"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Count:
    """A value, when the printer said it (aware UTC), and the object and rule that gave it."""

    at: datetime
    value: int
    source: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """From one value to the next. `counted` is None where nobody knows how much it was."""

    kind: StepKind
    before: Count
    after: Count
    counted: int | None

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to be said about it."""
        return self.kind is StepKind.ADVANCED

    @property
    def is_alarming(self) -> bool:
        """Whether somebody should look before a bill relies on it."""
        return self.kind in ALARMING

    @property
    def sentence(self) -> str:
        """What happened, in English."""
        counted = f"{self.counted:,}" if self.counted is not None else "an unknown number"
        return _SENTENCES[self.kind].format(
            before=f"{self.before.value:,}",
            after=f"{self.after.value:,}",
            counted=counted,
            old=self.before.source or "another object",
            new=self.after.source or "this one",
        )


ALARMING = frozenset({StepKind.RESET, StepKind.BACKWARDS, StepKind.JUMPED})

_SENTENCES = {
    StepKind.ADVANCED: "It counted {counted} since the reading before.",
    StepKind.WRAPPED: "It rolled over from {before} to {after}, which is {counted} more.",
    StepKind.RESET: (
        "It began anew: {after} after {before}. What it counted in between nobody knows."
    ),
    StepKind.BACKWARDS: "It went back from {before} to {after}.",
    StepKind.JUMPED: "It jumped from {before} to {after}, more than can be printed in that time.",
    StepKind.MOVED: (
        "It was read from {old} before and is read from {new} now: {after} after {before}."
    ),
    StepKind.UNKNOWN: "It said {after} after {before}; the times of the two cannot be compared.",
}


@dataclass(frozen=True, slots=True)
class MeterStep:
    """A step of a device's meter that was not a plain one; the meter by name and maker's word."""

    device_id: int
    name: str
    label: str
    step: Step


@dataclass(frozen=True, slots=True)
class Advance:
    """Pages counted over a time. Where it is not whole there may have been more."""

    pages: int
    is_whole: bool


def fastest(unit: Unit) -> int:
    """How many of that unit a printer can count in a minute at most."""
    is_paper = unit in (Unit.IMPRESSIONS, Unit.SHEETS, Unit.IMAGES)
    return FASTEST if is_paper else FASTEST_OTHERWISE


def step(before: Count, after: Count, a_minute: int = FASTEST) -> Step:
    """What lies between two values of one meter that counts at most so many `a_minute`."""
    kind, counted = _between(before, after, a_minute)
    return Step(kind, before, after, counted)


def advance(first: int, last: int, notable: Iterable[Step]) -> Advance | None:
    """What was counted from the first value to the last, given every step that was not plain.

    None where a counter fell and no step says why.
    """
    steps = tuple(notable)
    wrong = sum(one.after.value - one.before.value - (one.counted or 0) for one in steps)
    pages = last - first - wrong
    if pages < 0:
        return None
    return Advance(pages, all(one.counted is not None for one in steps))


def _between(before: Count, after: Count, a_minute: int) -> tuple[StepKind, int | None]:
    elapsed = after.at - before.at
    if elapsed <= timedelta(0):
        return StepKind.UNKNOWN, None
    kind, counted = _plain(before.value, after.value, _possible(elapsed, a_minute))
    if before.source == after.source:
        return kind, counted
    # the same rule found the same row elsewhere; another rule may count something else
    is_same_meter = before.rule == after.rule and kind is StepKind.ADVANCED
    return StepKind.MOVED, counted if is_same_meter else None


def _plain(before: int, after: int, possible: int) -> tuple[StepKind, int | None]:
    if after >= before:
        advanced = after - before
        return (StepKind.ADVANCED, advanced) if advanced <= possible else (StepKind.JUMPED, None)
    for whole in ROUNDS:
        margin = whole // 100
        rolled = after + whole - before
        if whole - margin <= before <= whole and after <= margin and 0 <= rolled <= possible:
            return StepKind.WRAPPED, rolled
    is_near_zero = after <= min(max(before // 10, 100), before // 2, possible)
    return StepKind.RESET if is_near_zero else StepKind.BACKWARDS, None


def _possible(elapsed: timedelta, a_minute: int) -> int:
    """The most a printer can have counted in that time."""
    return round((elapsed + SLACK) / timedelta(minutes=1) * a_minute)
