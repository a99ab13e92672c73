"""Answers of a first contact that name just what those of another printer of the model named.

How a printer is read for the first time depends on its sysObjectID and on the names in its answers
alone: where all of them are the same, the same is known of it, but for the values. They are asked
for and compared one by one; where one differs, the visit goes on as ever with what it has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.meaning.identity import object_id_of
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.visit.course import Step, step_of
from meterdesk.adapters.snmp.wire.answers import Answers, Shape
from meterdesk.adapters.snmp.wire.message import Response
from meterdesk.adapters.snmp.wire.oid import Oid, Value
from meterdesk.adapters.snmp.wire.question import Question
from meterdesk.adapters.snmp.wire.row import Picker, picker


@dataclass(frozen=True, slots=True)
class Trail:
    """Questions, one after another, that were enough. `known` is what was known before, with
    `varbinds` to a question; `behind` is what each thing stood behind, `profile` the one that
    fits."""

    object_id: Oid | None
    varbinds: int
    known: tuple[Oid, ...]
    steps: tuple[Step, ...]
    places: tuple[int, ...]
    behind: Mapping[Oid, Oid]
    profile: Profile | None
    shape: Shape = field(compare=False)
    order: Picker = field(compare=False)

    def is_for(self, answers: Answers, varbinds: int) -> bool:
        """Whether it begins with what is known, asked for in this manner."""
        return (
            self.varbinds == varbinds
            and self.known == tuple(answers.told())
            and self.object_id == object_id_of(answers)
        )

    def answers(self, known: Answers, values: Sequence[Value | None]) -> Answers:
        """What was told in all of the answers."""
        return Answers.shaped(self.shape, self.order((*known.all(self.known), *values)))


def trail_of(
    answers: Answers,
    behind: Mapping[Oid, Oid],
    varbinds: int,
    known: tuple[Oid, ...],
    steps: Sequence[tuple[Question, Response]],
    profile: Profile | None,
) -> Trail | None:
    """What can be remembered of questions that told all there is, but for what was known."""
    places = {oid: at for at, oid in enumerate(known)}
    told = [pair for _question, response in steps for pair in response.varbinds]
    for at, (oid, value) in enumerate(told, len(known)):
        if value is not None and answers.get(oid) is not None:
            places.setdefault(oid, at)
    shape = Shape(places)
    if len(places) < len(known) + 2 or shape.oids != answers.names():
        return None
    return Trail(
        object_id_of(answers),
        varbinds,
        known,
        tuple(step_of(*step) for step in steps),
        tuple(places.values()),
        dict(behind),
        profile,
        shape,
        picker([places[oid] for oid in shape.oids]),
    )
