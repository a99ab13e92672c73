"""An answer that names exactly what it named last time: its values go straight to their places.

Checking order, ends and rows of an answer costs more than asking for it. All of that depends on
the names alone: where they are the same, it comes out the same. Any other answer is checked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.visit.layout import Layout, Placed, Signs
from meterdesk.adapters.snmp.wire.answers import Answers, Shape
from meterdesk.adapters.snmp.wire.message import Response, Status
from meterdesk.adapters.snmp.wire.oid import Oid, Value
from meterdesk.adapters.snmp.wire.question import Question
from meterdesk.adapters.snmp.wire.row import Picker, picker


@dataclass(frozen=True, slots=True)
class Step:
    """One question and what its answer named; `absent` are the places where nothing stood."""

    question: Question
    names: tuple[Oid, ...]
    absent: tuple[int, ...]

    def is_told(self, names: tuple[Oid, ...], values: tuple[Value | None, ...]) -> bool:
        """Whether an answer names just this, and nothing where nothing stood."""
        return (
            names == self.names
            and values.count(None) == len(self.absent)
            and not any([values[at] is not None for at in self.absent])
        )


def told_in(response: Response) -> tuple[tuple[Oid, ...], tuple[Value | None, ...]] | None:
    """Names and values of an answer; None of one that tells nothing."""
    if response.status != Status.OK or not response.varbinds:
        return None
    names, values = zip(*response.varbinds, strict=True)
    return names, values


def step_of(question: Question, response: Response) -> Step:
    told = response.varbinds
    names = tuple(oid for oid, _value in told)
    return Step(
        question, names, tuple(at for at, (_oid, value) in enumerate(told) if value is None)
    )


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Course:
    """One GETBULK that was enough, and the names that came. `places` are those of what is kept,
    `kept` its names. The order is taken from the fixed values, then those of the answer."""

    step: Step
    layout: Layout
    places: tuple[int, ...]
    kept: tuple[Oid, ...]
    shape: Shape = field(compare=False)
    order: Picker = field(compare=False)
    placed: Placed = field(compare=False)

    def answers(self, response: Response, fixed: Sequence[Value]) -> tuple[Answers, Signs] | None:
        """What the device tells, with what it does not change; None where it names another."""
        told = told_in(response)
        if told is None or not self.step.is_told(*told):
            return None
        answers = Answers.shaped(self.shape, self.order((*fixed, *told[1])))
        return answers, self.placed.signs(answers)


def course_of(
    question: Question,
    response: Response,
    layout: Layout,
    found: Mapping[Oid, Value],
    table: Answers,
) -> Course | None:
    """What can be remembered of a visit with one request: `found` are the instances that were
    asked for, `table` the rows; None where something does not stand where it should."""
    singles, roots = question.singles, question.columns
    told = response.varbinds
    places: dict[Oid, int] = {}
    for at, (oid, value) in enumerate(told[: len(singles)]):
        if found.get(oid) is not None and found[oid] == value:
            places.setdefault(oid, at)
    behind = enumerate(told[len(singles) :], len(singles))
    for (at, (oid, _value)), root in zip(behind, roots * question.repetitions, strict=False):
        if oid[: len(root)] == root and table.get(oid) is not None:
            places.setdefault(oid, at)
    whole = {**found, **dict(table.items())}
    if len(places) < 2 or {oid: told[at][1] for oid, at in places.items()} != whole:
        return None
    return _course(step_of(question, response), layout, places)


def _course(step: Step, layout: Layout, places: dict[Oid, int]) -> Course:
    size = len(layout.fixed)
    stands = {oid: at for at, oid in enumerate(layout.fixed)}
    stands |= {oid: size + at for oid, at in places.items()}
    shape = Shape(stands)
    return Course(
        step,
        layout,
        tuple(places.values()),
        tuple(places),
        shape,
        picker([stands[oid] for oid in shape.oids]),
        Placed(layout, shape),
    )
