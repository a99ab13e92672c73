"""An answer that names exactly what it named last time: its values go straight to their places.

Checking order, ends and rows of an answer costs more than asking for it. All of that depends on
the names alone: where they are the same, it comes out the same. Any other answer is checked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from meterdesk.adapters.snmp.visit.exchange import Request
from meterdesk.adapters.snmp.wire.message import Response, Status
from meterdesk.adapters.snmp.wire.oid import Answers, Oid, Shape, Value


@dataclass(frozen=True, slots=True)
class Step:
    """One question and what its answer named; `absent` are the places where nothing stood."""

    request: Request
    names: tuple[Oid, ...]
    absent: tuple[int, ...]

    def values(self, response: Response) -> tuple[Value | None, ...] | None:
        """What an answer tells that names just this; None of another."""
        if response.status != Status.OK or not response.varbinds:
            return None
        names, values = zip(*response.varbinds, strict=True)
        if names != self.names or values.count(None) != len(self.absent):
            return None
        if any([values[at] is not None for at in self.absent]):
            return None
        return values


def step_of(request: Request, response: Response) -> Step:
    told = response.varbinds
    names = tuple(oid for oid, _value in told)
    return Step(request, names, tuple(at for at, (_oid, value) in enumerate(told) if value is None))


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Course:
    """One GETBULK that was enough, and the names that came. `places` are those of what is kept,
    `kept` its names, and `rows` those in the table."""

    step: Step
    places: tuple[int, ...]
    kept: tuple[Oid, ...]
    fixed: tuple[Oid, ...]
    rows: tuple[Oid, ...]
    shape: Shape = field(compare=False)

    def answers(self, response: Response, fixed: Sequence[Value]) -> Answers | None:
        """What the device tells, with what it does not change; None where it names another."""
        values = self.step.values(response)
        if values is None:
            return None
        told = dict(zip(self.fixed, fixed, strict=True))
        told.update(zip(self.kept, itemgetter(*self.places)(values), strict=True))
        return Answers(told, self.shape)


def course_of(
    request: Request,
    response: Response,
    fixed: tuple[Oid, ...],
    found: Mapping[Oid, Value],
    table: Answers,
) -> Course | None:
    """What can be remembered of a visit with one request: `found` are the instances that were
    asked for, `table` the rows; None where something does not stand where it should."""
    singles, columns, repetitions = request
    told = response.varbinds
    places: dict[Oid, int] = {}
    for at, (oid, value) in enumerate(told[: len(singles)]):
        if found.get(oid) is not None and found[oid] == value:
            places.setdefault(oid, at)
    behind = enumerate(told[len(singles) :], len(singles))
    for (at, (oid, _value)), column in zip(behind, columns * repetitions, strict=False):
        if oid[: len(column)] == column and table.get(oid) is not None:
            places.setdefault(oid, at)
    whole = {**found, **dict(table.items())}
    if len(places) < 2 or {oid: told[at][1] for oid, at in places.items()} != whole:
        return None
    shape = Shape((*fixed, *places))
    step = step_of(request, response)
    return Course(step, tuple(places.values()), tuple(places), fixed, table.names(), shape)
