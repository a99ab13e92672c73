"""What was learned of a device, so that the next read costs one request: see decision 14.

Where things stand is shared by all devices of a model; what they say of themselves is their own.
"""

from __future__ import annotations

import logging
import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import ge
from weakref import WeakKeyDictionary, WeakValueDictionary

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.alerts import Timed
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.usm.security import Security
from meterdesk.adapters.snmp.visit.course import Course
from meterdesk.adapters.snmp.visit.layout import (
    TABLES,
    Layout,
    Placed,
    Signs,
    labels_of,
    layout_of,
    sources_of,
)
from meterdesk.adapters.snmp.visit.manner import Manner
from meterdesk.adapters.snmp.visit.outline import Model, Outline, model_of
from meterdesk.adapters.snmp.visit.told import Made, Told
from meterdesk.adapters.snmp.visit.turns import Turns
from meterdesk.adapters.snmp.wire.answers import Answers, Shape
from meterdesk.adapters.snmp.wire.message import Version
from meterdesk.adapters.snmp.wire.oid import Oid, Value
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import Meter
from meterdesk.domain.supply import Supply

log = logging.getLogger(__name__)

LEARNED_FOR = timedelta(hours=23)
"""After that a device is learned anew; reads are two hours apart, so it is once a day."""

FORGOTTEN_AFTER = timedelta(days=3)
SHARED = 20_000
"""Values kept to be shared, at most; then sharing begins anew."""

COURSES = 300
"""Courses kept, at most: a large office has so many models and states of alert."""

MODELS = 100
"""Outlines kept, at most: those of the models that were learned last."""


@dataclass(frozen=True, slots=True)
class Door:
    """What opened an agent."""

    version: Version
    access: Access


@dataclass(slots=True)
class Seen:
    """What the last reading saw: the raw levels, where the alerts stood, and what was told of it,
    with what that was made of and its alerts; `course` is how it answered. `slowest` is in
    seconds."""

    levels: tuple[int, ...]
    uptime: int
    alert_rows: tuple[Oid, ...]
    slowest: float
    told: Told
    made_from: Made
    alerts: Timed
    course: Course | None = None


@dataclass(slots=True)
class Plan:
    """One device. `seen` and `manner` are of the last reading, the rest of when it was learned.

    `device` is the hrDeviceIndex where the agent serves several printers, `others` are the rest.
    Where something was lost the plan is settled only once it was lost twice.
    """

    door: Door
    layout: Layout
    fixed: tuple[Value, ...]
    guards: tuple[Value | None, ...]
    profile: Profile | None
    identity: Identity
    learned_at: datetime
    is_settled: bool
    manner: Manner
    seen: Seen
    device: int | None = None
    others: tuple[Address, ...] = ()

    def holds(self, signs: Signs) -> bool:
        """Whether it is the same device, as it was: nothing replaced, restarted or missing."""
        seen = self.seen
        return (
            (signs.uptime is None or signs.uptime >= seen.uptime)
            and signs.guards == self.guards
            and signs.is_whole
            and (signs.levels == seen.levels or all(map(ge, seen.levels, signs.levels)))
        )

    def chain(self) -> Iterator[Oid]:
        """The rows of the alert table that are expected, for agents without GETBULK."""
        return ((*root, *row) for row in self.seen.alert_rows for root in TABLES)


class Plans:
    """The plans of all devices, in memory, and the doors a sweep opened."""

    def __init__(self) -> None:
        self._plans: dict[Address, Plan] = {}
        self._doors: dict[Address, Door] = {}
        self.securities: dict[Address, Security] = {}
        self._layouts: WeakValueDictionary[Layout, Layout] = WeakValueDictionary()
        self._made: WeakKeyDictionary[Shape, dict[object, Placed]] = WeakKeyDictionary()
        self._courses: WeakValueDictionary[Course, Course] = WeakValueDictionary()
        self._values: dict[Value, Value] = {}
        self._outlines: dict[Model, Outline] = {}
        self.turns = Turns()

    def of(self, address: Address) -> Plan | None:
        return self._plans.get(address)

    def is_due(self, plan: Plan, now: datetime) -> bool:
        """Whether the device is to be learned anew."""
        return not plan.is_settled or not timedelta() <= now - plan.learned_at < LEARNED_FOR

    def door(self, address: Address) -> Door | None:
        """What opened the agent last time."""
        plan = self._plans.get(address) or self._plans.get(address.agent)
        return plan.door if plan else self._doors.get(address.agent)

    def open(self, address: Address, door: Door) -> None:
        self._doors[address] = door

    def keep(self, address: Address, plan: Plan) -> None:
        """Keeps it as the last of all; those not learned for days are forgotten."""
        self._plans.pop(address, None)
        self._plans[address] = plan
        self._doors.pop(address, None)
        oldest = next(iter(self._plans))
        if plan.learned_at - self._plans[oldest].learned_at > FORGOTTEN_AFTER:
            del self._plans[oldest]

    def remembered(self) -> bytes:
        """What was learned, pickled: each thing once, however many devices share it. Without the
        securities of users, whose numbers must never be told twice."""
        kept = (self._plans, self._doors, self._outlines)
        try:
            return pickle.dumps(kept, pickle.HIGHEST_PROTOCOL)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            log.error("What was learned of the printers cannot be handed on: %s", error)
            return b""  # and is learned anew

    def remind(self, learned: bytes) -> None:
        """Takes over what another process of the same version learned; nothing where it is b""."""
        if not learned:
            return
        self._plans, self._doors, self._outlines = pickle.loads(learned)

    def outline(self, answers: Answers) -> Outline | None:
        """That of the printer which told the same of itself and was learned last."""
        model = model_of(answers)
        return self._outlines.get(model) if model else None

    def sketch(self, outline: Outline | None, answers: Answers) -> None:
        """Keeps it for the next printer that tells the same; the oldest goes."""
        model = model_of(answers)
        if outline and model:
            self._outlines.pop(model, None)
            self._outlines[model] = outline
            if len(self._outlines) > MODELS:
                del self._outlines[next(iter(self._outlines))]

    def layout(
        self,
        answers: Answers,
        behind: Mapping[Oid, Oid],
        profile: Profile | None,
        identity: Identity,
        meters: tuple[Meter, ...],
        supplies: tuple[Supply, ...],
        lost: frozenset[Oid],
    ) -> Placed:
        """That of another device, where it is made of the same or comes out the same."""
        made = self._made.setdefault(answers.shape, {})
        sources = tuple([source for meter in meters for source in sources_of(meter)])
        stocks = tuple([supply.source for supply in supplies])
        key = (
            columns.host_index(answers),
            (profile.maker, bool(profile.evidence)) if profile else None,
            identity.serial_source,
            sources,
            stocks,
            lost,
            labels_of(answers, profile),
        )
        placed = made.get(key)
        if placed is None:
            layout = layout_of(answers, behind, profile, identity, sources, stocks, lost)
            same = self._layouts.setdefault(layout, layout)
            placed = made[key] = Placed(same, answers.shape)
        return placed

    def course(self, course: Course | None) -> Course | None:
        """The same course of another device, where there is one; few are kept at a time."""
        if course is None or len(self._courses) >= COURSES:
            return self._courses.get(course) if course else None
        return self._courses.setdefault(course, course)

    def shared(self, values: Iterable[Value | None]) -> tuple[Value, ...]:
        """These values, each kept once however many devices say it."""
        if len(self._values) > SHARED:
            self._values.clear()
        same = self._values.setdefault
        return tuple([same(v, v) for v in values if v is not None])
