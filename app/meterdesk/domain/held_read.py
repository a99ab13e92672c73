"""A billing read that waits for somebody: its counter fell or jumped, or the server refused it.

Which numbers are doubtful is decided here; a number is never corrected, and never sent unasked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from meterdesk.domain.step import FASTEST, Count, Step, StepKind, step

A_MONTH = timedelta(days=31)
"""Where nothing was billed before, a counter is looked at for so long before it is due."""
NEARER = 20
"""A glitch is over where a value lies so many times nearer to the old series than to the new."""


class Answer(StrEnum):
    """What became of a held read. The first four are what somebody can say."""

    SENT = "sent anyway"
    AGAIN = "read again"
    OTHER = "another printer"
    TOLD = "the supplier knows"
    EXPLAINED = "explained by a later reading"
    CLOSED = "no longer asked for"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A meter that cannot have counted like this: its name, the maker's word, and the step."""

    name: str
    label: str
    step: Step

    @property
    def sentence(self) -> str:
        """What it says now and said before, in English."""
        before, after = f"{self.step.before.value:,}", f"{self.step.after.value:,}"
        if self.step.kind is StepKind.JUMPED:
            return (
                f"{self.label}: {after} is more than can have been printed since {before}, "
                f"read {self.step.before.at:%Y-%m-%d}."
            )
        return f"{self.label}: {after} is lower than {before}, read {self.step.before.at:%Y-%m-%d}."


@dataclass(frozen=True, slots=True)
class HeldRead:
    """What waits, or waited, for an answer; times are aware UTC.

    `doubts` are why this office held it, `refusal` is why the server did not take it: one of the
    two. `read_at` is the reading that would be sent, None where there is none any more.
    """

    number: int
    request_id: str
    serial_number: str
    device_id: int | None
    held_at: datetime
    read_at: datetime | None
    doubts: tuple[Doubt, ...] = ()
    refusal: str | None = None
    answer: Answer | None = None
    settled_at: datetime | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What somebody can say of it."""
        if self.refusal is not None:
            return (Answer.AGAIN, Answer.TOLD)
        return (Answer.SENT, Answer.AGAIN, Answer.OTHER)

    @property
    def sentence(self) -> str:
        """Why it waits, in English."""
        if self.refusal is not None:
            return f"The server did not take it: {self.refusal}"
        return " ".join(doubt.sentence for doubt in self.doubts)


def doubt(series: Sequence[Count], a_minute: int = FASTEST) -> Step | None:
    """The first step of a counter that somebody should look at before its last value is billed.

    `series` begins with the value billed last and is in order of time. A step that is alarming is
    none any more where a later value went back to where the counter had been: what lay between was
    a glitch. Rolling over is what counters do (row B2).
    """
    steps = [step(one, other, a_minute) for one, other in pairwise(series)]
    at = 0
    while at < len(steps):
        if steps[at].is_alarming:
            back = _return(series, at, a_minute)
            if back is None:
                return steps[at]
            at = back
        at += 1
    return None


def _return(series: Sequence[Count], at: int, a_minute: int) -> int | None:
    """The step that goes back to the series that step `at` left; None where there is none.

    A board that began at zero reaches the old value too, some day, but page by page: the way back
    is about as long as the way out was.
    """
    left, out = series[at], abs(series[at + 1].value - series[at].value)
    for back in range(at + 1, len(series) - 1):
        home = abs(series[back + 1].value - series[back].value)
        counted = step(left, series[back + 1], a_minute).counted
        if counted is not None and counted * NEARER <= home and home * 2 >= out:
            return back
    return None
