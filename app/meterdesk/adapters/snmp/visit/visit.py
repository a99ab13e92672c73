"""One visit to one agent: by its plan where one is known, and from the beginning where not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.alerts import alerts
from meterdesk.adapters.snmp.meaning.identity import identify, object_id_of
from meterdesk.adapters.snmp.meaning.meters import meters
from meterdesk.adapters.snmp.meaning.status import state
from meterdesk.adapters.snmp.meaning.supplies import supplies
from meterdesk.adapters.snmp.profile.profile import Profile, Profiles, choose, evidence
from meterdesk.adapters.snmp.usm.refusal import Refusal
from meterdesk.adapters.snmp.visit.entrance import Entrance, Opened
from meterdesk.adapters.snmp.visit.exchange import GoneError
from meterdesk.adapters.snmp.visit.jetdirect import jetdirect
from meterdesk.adapters.snmp.visit.manner import Manner
from meterdesk.adapters.snmp.visit.plan import (
    ALERT_TABLE,
    TABLES,
    Door,
    Plan,
    Plans,
    layout_of,
    levels,
    supplies_from,
)
from meterdesk.adapters.snmp.visit.session import Session
from meterdesk.adapters.snmp.visit.several import only, printers, shows_printer
from meterdesk.adapters.snmp.visit.walk import Walk
from meterdesk.adapters.snmp.wire.endpoint import Endpoint, Tally
from meterdesk.adapters.snmp.wire.names import Target
from meterdesk.adapters.snmp.wire.oid import Answers, Oid, is_under
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import Supply

FEW = {
    **dict.fromkeys(columns.COLUMNS, columns.MOST_ROWS),
    **dict.fromkeys(TABLES, 40),
    columns.CHARACTER_SET: 1,
}
"""The most rows that are wanted of a column: a table that never ends is cut here."""


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
    _is_parted: bool = False
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
        now = self.clock()
        if plan and plan.door == door:
            session.behave(plan.manner)
            if not self.plans.is_due(plan, now):
                answers = await self._refresh(session, plan)
                if plan.holds(answers):
                    return self._known(session, plan, answers)
                if plan.guards != tuple(map(answers.get, plan.layout.guards)):
                    session.behave(Manner())
                session.forget()
                session.is_sparing = False
                self._has_system = False
            elif plan.is_settled:
                session.behave(plan.manner.retried())
        return await self._learned(session, door, plan)

    async def _refresh(self, session: Session, plan: Plan) -> Answers:
        """What changes, read anew, with what does not."""
        session.forget()
        session.is_sparing = True
        layout = plan.layout
        found = await session.ask(
            layout.asked, Walk(TABLES, FEW), len(plan.alert_rows) + 1, plan.chain()
        )
        values = dict(zip(layout.fixed, plan.fixed, strict=True))
        for asked, wanted in zip(layout.asked, layout.fresh, strict=True):
            oid, value = found.get(asked, ((), None))
            if oid == wanted and value is not None:
                values[oid] = value
        values.update(session.answers.items())
        answers = Answers(values)
        return answers if plan.device is None else only(answers, plan.device)

    def _known(self, session: Session, plan: Plan, answers: Answers) -> Reading:
        lost = plan.layout.lost | session.unanswered
        made_from = supplies_from(answers, session.answers, plan.layout)
        known = plan.supplies if made_from == plan.supplies_from else None
        reading = self._reading(
            session, answers, plan.profile, plan.identity, lost, plan.others, known
        )
        learned = replace(
            plan,
            supplies=reading.supplies,
            supplies_from=made_from,
            levels=levels(answers, plan.layout),
            uptime=answers.number(columns.SYS_UP_TIME) or 0,
            alert_rows=tuple(session.answers.column(TABLES[0])),
            manner=session.manner,
            slowest=self.endpoint.slowest or 0.0,
        )
        self.plans.renew(self.address, learned)
        return reading

    async def _learned(self, session: Session, door: Door, before: Plan | None) -> Reading:
        profile = await self._survey(session)
        device, others = self._which(session.answers)
        answers = session.answers if device is None else only(session.answers, device)
        if self.address.device is not None:
            profile = None
        identity = identify(answers, profile, self.profiles)
        if self.address.device is not None:
            identity = replace(identity, mac=None, macs=(), uuid=None, hostname=None)
        reading = self._reading(session, answers, profile, identity, session.unanswered, others)
        told = (reading.meters, reading.supplies)
        lost = frozenset(oid for oid in session.unanswered if not is_under(oid, ALERT_TABLE))
        layout = self.plans.shared(
            layout_of(answers, session.behind, profile, identity, *told, lost)
        )
        plan = Plan(
            door=door,
            layout=layout,
            fixed=self.plans.values(answers, layout.fixed),
            guards=tuple(map(answers.get, layout.guards)),
            levels=levels(answers, layout),
            uptime=answers.number(columns.SYS_UP_TIME) or 0,
            alert_rows=tuple(session.answers.column(TABLES[0])),
            profile=profile,
            identity=identity,
            manner=session.manner.bolder(),
            slowest=self.endpoint.slowest or 0.0,
            learned_at=reading.read_at,
            device=device,
            others=others,
            is_settled=not self._is_parted
            and (not lost or (before is not None and before.layout.lost == lost)),
        )
        self.plans.keep(self.address, plan)
        return reading

    def _which(self, answers: Answers) -> tuple[int | None, tuple[Address, ...]]:
        """The printer that is meant, and the others, where the agent serves several.

        What the agent tells of itself and in the maker's own tables is told of the first.
        """
        if self.address.device is not None:
            return self.address.device, ()
        first, *others = printers(answers) or (None,)
        return (first if others else None), tuple(map(self.address.behind, filter(None, others)))

    async def _survey(self, session: Session) -> Profile | None:
        """Reads all that is wanted of this printer. Raises GoneError.

        Makers that sysObjectID points to are looked for first; the others only where none of
        those is proven.
        """
        if not self._has_system:
            await session.instances(columns.SYSTEM)
        answers = session.answers
        object_id = object_id_of(answers)
        claiming = tuple(profile for profile in self.profiles if profile.claims(object_id))
        early = claiming[0].instances() if len(claiming) == 1 else ()
        likely = evidence(claiming or self.profiles)
        await session.survey(early, likely, Walk(columns.COLUMNS, FEW))
        if not answers and session.unanswered:
            raise session.exchange.lost()
        if claiming and not any(answers.has(root) for root in likely):
            await session.survey((), evidence(self.profiles), Walk(()))
        if line := await jetdirect(session.exchange.line, answers):
            session.exchange.line, self._is_parted = line, True
            await session.survey((), evidence(self.profiles), Walk(columns.COLUMNS, FEW))
        profile = choose(self.profiles, answers, object_id, session.unanswered)
        if profile is not None:
            devices = tuple(
                index[0] for index in answers.column(columns.HR_DEVICE_TYPE) if len(index) == 1
            )
            roots = (root for table in profile.tables for root in table.roots(devices))
            wanted = () if early and profile is claiming[0] else profile.instances()
            await session.survey(wanted, (), Walk(roots))
        return profile

    def _reading(
        self,
        session: Session,
        answers: Answers,
        profile: Profile | None,
        identity: Identity,
        unanswered: set[Oid] | frozenset[Oid],
        others: tuple[Address, ...],
        known: tuple[Supply, ...] | None = None,
    ) -> Reading:
        counted, lost = meters(answers, profile, unanswered)
        now = self.clock()
        return Reading(
            address=self.address,
            read_at=now,
            snmp_version=session.exchange.line.version.value,
            identity=identity,
            meters=counted,
            supplies=supplies(answers, profile, identity.model) if known is None else known,
            state=state(answers, profile.displays if profile else ()),
            alerts=alerts(answers, now),
            cost=self.tally.cost(),
            unanswered=lost,
            others=others,
            is_evident=shows_printer(answers, self.profiles),
        )
