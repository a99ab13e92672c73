"""An answer that names exactly what it named last time: its values go straight to their places.

Checking order, ends and rows of an answer costs more than asking for it. All of that depends on
the names alone: where they are the same, it comes out the same. Any other answer is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.visit.layout import Layout, Signs, heights
from meterdesk.adapters.snmp.wire.message import Response, Status
from meterdesk.adapters.snmp.wire.oid import Answers, Oid, Shape, Value
from meterdesk.adapters.snmp.wire.question import Question

Picker = Callable[[Sequence[Any]], tuple[Any, ...]]
"""Takes some of a row."""


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


def picker(places: Sequence[int]) -> Picker:
    """Takes what stands at these places, in this order."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple([row[at] for at in places])


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Course:
    """One GETBULK that was enough, and the names that came. `places` are those of what is kept,
    `kept` its names, and `rows` those in the table. The pickers take from the fixed values, then
    those of the answer, then None, which stands for what is not there."""

    step: Step
    layout: Layout
    places: tuple[int, ...]
    kept: tuple[Oid, ...]
    rows: tuple[Oid, ...]
    shape: Shape = field(compare=False)
    order: Picker = field(compare=False)
    guards: Picker = field(compare=False)
    levels: Picker = field(compare=False)
    besides: Picker = field(compare=False)
    is_whole: bool = field(compare=False)

    def answers(self, response: Response, fixed: Sequence[Value]) -> tuple[Answers, Signs] | None:
        """What the device tells, with what it does not change; None where it names another."""
        told = told_in(response)
        if told is None or not self.step.is_told(*told):
            return None
        row = (*fixed, *told[1], None)
        answers = Answers.shaped(self.shape, self.order(row))
        return answers, Signs(
            answers.number(columns.SYS_UP_TIME),
            self.guards(row),
            heights(self.levels(row)),
            (self.rows, self.besides(row)),
            self.is_whole,
        )


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
    return _course(step_of(question, response), layout, places, table.names())


def _course(step: Step, layout: Layout, places: dict[Oid, int], rows: tuple[Oid, ...]) -> Course:
    size = len(layout.fixed)
    stands = {oid: at for at, oid in enumerate(layout.fixed)}
    stands |= {oid: size + at for oid, at in places.items()}
    nowhere = size + len(step.names)
    shape = Shape(stands)

    def picked(oids: Iterable[Oid]) -> Picker:
        return picker([stands.get(oid, nowhere) for oid in oids])

    return Course(
        step,
        layout,
        tuple(places.values()),
        tuple(places),
        rows,
        shape,
        picked(shape.oids),
        picked(layout.guards),
        picked(layout.levels),
        picked((*layout.besides, *rows)),
        all(oid in stands for oid in layout.fresh),
    )
