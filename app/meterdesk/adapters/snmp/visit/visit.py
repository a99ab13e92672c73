"""One visit to one agent: by its plan where one is known, and from the beginning where not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.alerts import Timed, timed
from meterdesk.adapters.snmp.meaning.identity import identify
from meterdesk.adapters.snmp.meaning.meters import meters
from meterdesk.adapters.snmp.profile.profile import Profile, Profiles
from meterdesk.adapters.snmp.usm.refusal import Refusal
from meterdesk.adapters.snmp.visit.course import Course, course_of
from meterdesk.adapters.snmp.visit.entrance import Entrance, Opened
from meterdesk.adapters.snmp.visit.exchange import GoneError
from meterdesk.adapters.snmp.visit.layout import ALERT_TABLE, TABLES, Signs
from meterdesk.adapters.snmp.visit.manner import Manner
from meterdesk.adapters.snmp.visit.outline import Outline, model_of
from meterdesk.adapters.snmp.visit.plan import Door, Plan, Plans, Seen
from meterdesk.adapters.snmp.visit.session import Session
from meterdesk.adapters.snmp.visit.several import only, printers
from meterdesk.adapters.snmp.visit.survey import FEW, Survey
from meterdesk.adapters.snmp.visit.told import Told, told_by
from meterdesk.adapters.snmp.visit.walk import Walk
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.endpoint import Endpoint, Tally
from meterdesk.adapters.snmp.wire.names import Target
from meterdesk.adapters.snmp.wire.oid import Oid, Value, is_under
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.reading import Reading


@dataclass(slots=True)
class Visit:
    """`timeouts` are seconds, one an attempt; what is learned goes into `plans`."""

    address: Address
    target: Target
    endpoint: Endpoint
    tally: Tally
    profiles: Profiles
    plans: Plans
    clock: Callable[[], datetime]
    timeouts: tuple[float, ...]
    refusal: Refusal | None = None
    _has_system: bool = False

    async def read(self, access: Sequence[Access]) -> Reading | None:
        """What it tells; None where nobody answers. Raises GoneError where it stops answering.

        Who opened the door last time is asked first, and what is wanted already.
        """
        entrance = Entrance(self.address, self.target.to, self.endpoint, self.plans, self.timeouts)
        rest = self.timeouts
        known = entrance.known(access)
        if known is not None:
            try:
                return await self._content(known)
            except GoneError:
                if known.session.exchange.has_answered:
                    raise
            rest = self.timeouts[1:] or self.timeouts
        opened = await entrance.open(access, rest)
        self.refusal = entrance.refusal
        return await self._content(opened) if opened else None

    async def _content(self, opened: Opened) -> Reading:
        """By the plan, if it is the one of this door and still holds; else all of it."""
        session, door = opened.session, opened.door
        self._has_system = opened.has_system
        plan = self.plans.of(self.address)
        if plan and plan.door == door:
            session.behave(plan.manner)
            if not self.plans.is_due(plan, self.clock()):
                answers, signs, course = await self._refresh(session, plan)
                if plan.holds(signs):
                    return self._known(session, plan, answers, signs, course)
                if signs.guards != plan.guards:
                    session.behave(Manner())
                session.forget()
                session.is_sparing = False
                self._has_system = False
            elif plan.is_settled:
                session.behave(plan.manner.retried())
        return await self._learned(session, door, plan)

    async def _refresh(self, session: Session, plan: Plan) -> tuple[Answers, Signs, Course | None]:
        """What changes, read anew, with what does not; and the course it took."""
        session.forget()
        course = plan.seen.course
        if course is not None:
            glanced = await session.exchange.glance(course.step.question)
            known = course.answers(glanced, plan.fixed) if glanced else None
            if known is not None:
                return *known, course
        session.is_sparing = True
        layout, rows = plan.layout, len(plan.seen.alert_rows) + 1
        found = await session.ask(layout.asked, Walk(TABLES, FEW), rows, plan.chain())
        told: dict[Oid, Value] = {}
        for asked, wanted in zip(layout.asked, layout.fresh, strict=True):
            oid, value = found.get(asked, ((), None))
            if oid == wanted and value is not None:
                told[oid] = value
        fixed = dict(zip(layout.fixed, plan.fixed, strict=True))
        answers = Answers({**fixed, **told, **dict(session.answers.items())})
        course = None
        if plan.device is not None:
            answers = only(answers, plan.device)
        else:
            course = self._course(session, plan, told)
        return answers, layout.signs(answers, session.answers.names()), course

    def _course(self, session: Session, plan: Plan, told: dict[Oid, Value]) -> Course | None:
        """What to expect next time, where it would be asked the same once more."""
        rows = session.answers.column(TABLES[0])
        latest = session.exchange.latest
        is_clean = session.exchange.is_single and not session.unanswered and not session.shunned
        if not is_clean or latest is None or latest[0].repetitions != len(rows) + 1:
            return None
        course = course_of(*latest, plan.layout, told, session.answers)
        return self.plans.course(course)

    def _known(
        self,
        session: Session,
        plan: Plan,
        answers: Answers,
        signs: Signs,
        course: Course | None,
    ) -> Reading:
        """By a plan that holds."""
        seen = plan.seen
        is_same = course is not None and course is seen.course
        told, made_from = seen.told, seen.made_from
        before: Timed | None = seen.alerts
        if signs.made_from != made_from:
            made_from, before = signs.made_from, None
            told = told_by(answers, plan.profile, plan.identity.model, self.profiles)
        lost = plan.layout.lost | session.unanswered
        now = self.clock()
        alerts = timed(told.complaints, answers, now, before)
        reading = self._reading(
            session, now, answers, plan.profile, plan.identity, lost, plan.others, told, alerts
        )
        plan.seen = Seen(
            levels=signs.levels,
            uptime=signs.uptime or 0,
            alert_rows=seen.alert_rows if is_same else tuple(session.answers.column(TABLES[0])),
            slowest=self.endpoint.slowest or 0.0,
            told=told,
            made_from=made_from,
            alerts=alerts,
            course=course,
        )
        if not is_same:
            plan.manner = session.manner
        return reading

    async def _learned(self, session: Session, door: Door, before: Plan | None) -> Reading:
        if not self._has_system:
            await session.instances(columns.SYSTEM)
        model = model_of(session.answers)
        async with self.plans.turns.taken(model, lambda: self._is_met(session)):
            return await self._anew(session, door, before)

    def _is_met(self, session: Session) -> bool:
        """Whether enough is known of its model: without GETBULK there is no trail to wait for."""
        outline = self.plans.outline(session.answers)
        if outline is None or outline.trails:
            return outline is not None
        return not (session.takes_bulk and outline.manner.has_bulk)

    async def _anew(self, session: Session, door: Door, before: Plan | None) -> Reading:
        survey = Survey(session, self.profiles)
        profile = await survey.make(self._outline(session, before))
        device, others = self._which(session.answers)
        answers = session.answers if device is None else only(session.answers, device)
        if self.address.device is not None:
            profile = None
        identity = identify(answers, profile, self.profiles)
        if self.address.device is not None:
            identity = replace(identity, mac=None, macs=(), uuid=None, hostname=None)
        told = told_by(answers, profile, identity.model, self.profiles)
        now = self.clock()
        alerts = timed(told.complaints, answers, now)
        reading = self._reading(
            session, now, answers, profile, identity, session.unanswered, others, told, alerts
        )
        lost = frozenset(oid for oid in session.unanswered if not is_under(oid, ALERT_TABLE))
        placed = self.plans.layout(
            answers, session.behind, profile, identity, reading.meters, told.supplies, lost
        )
        layout, signs = placed.layout, placed.signs(answers)
        plan = Plan(
            door=door,
            layout=layout,
            fixed=self.plans.shared(placed.fixed(answers)),
            guards=signs.guards,
            profile=profile,
            identity=identity,
            learned_at=reading.read_at,
            is_settled=not survey.is_parted
            and (not lost or (before is not None and before.layout.lost == lost)),
            manner=session.manner.bolder(),
            seen=Seen(
                levels=signs.levels,
                uptime=signs.uptime or 0,
                alert_rows=tuple(session.answers.column(TABLES[0])),
                slowest=self.endpoint.slowest or 0.0,
                told=told,
                made_from=signs.made_from,
                alerts=alerts,
            ),
            device=device,
            others=others,
        )
        self.plans.keep(self.address, plan)
        self.plans.sketch(survey.outline(), session.answers)
        return reading

    def _outline(self, session: Session, before: Plan | None) -> Outline | None:
        """Of another of its model. Who has shown a manner of its own is asked in that."""
        outline = self.plans.outline(session.answers)
        if outline and before is None:
            session.behave(outline.manner)
        return outline

    def _which(self, answers: Answers) -> tuple[int | None, tuple[Address, ...]]:
        """The printer that is meant, and the others, where the agent serves several.

        What the agent tells of itself and in the maker's own tables is told of the first.
        """
        if self.address.device is not None:
            return self.address.device, ()
        first, *others = printers(answers) or (None,)
        return (first if others else None), tuple(map(self.address.behind, filter(None, others)))

    def _reading(
        self,
        session: Session,
        now: datetime,
        answers: Answers,
        profile: Profile | None,
        identity: Identity,
        unanswered: set[Oid] | frozenset[Oid],
        others: tuple[Address, ...],
        told: Told,
        alerts: Timed,
    ) -> Reading:
        counted, lost = meters(answers, profile, unanswered)
        return Reading(
            address=self.address,
            read_at=now,
            snmp_version=session.exchange.line.version.value,
            identity=identity,
            meters=counted,
            supplies=told.supplies,
            state=told.state,
            alerts=alerts.alerts,
            cost=self.tally.cost(),
            unanswered=lost,
            others=others,
            is_evident=told.is_evident,
        )
