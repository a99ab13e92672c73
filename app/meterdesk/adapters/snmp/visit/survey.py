"""Everything that is wanted of one printer, asked for the first time or once a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.identity import object_id_of
from meterdesk.adapters.snmp.profile.profile import (
    Profile,
    Profiles,
    choose,
    claiming,
    evidence,
)
from meterdesk.adapters.snmp.visit.course import told_in
from meterdesk.adapters.snmp.visit.jetdirect import jetdirect, may_be_parted
from meterdesk.adapters.snmp.visit.layout import TABLES
from meterdesk.adapters.snmp.visit.outline import Outline, outline_of
from meterdesk.adapters.snmp.visit.session import Session
from meterdesk.adapters.snmp.visit.trail import Trail, trail_of
from meterdesk.adapters.snmp.visit.walk import Walk
from meterdesk.adapters.snmp.wire.message import Response
from meterdesk.adapters.snmp.wire.oid import Oid, Value
from meterdesk.adapters.snmp.wire.question import Question

FEW = {
    **dict.fromkeys(columns.COLUMNS, columns.MOST_ROWS),
    **dict.fromkeys(TABLES, 40),
    columns.CHARACTER_SET: 1,
}
"""The most rows that are wanted of a column: a table that never ends is cut here."""


@dataclass(slots=True)
class Survey:
    """Asks for the standard and for what the maker adds, each once. `is_parted` where a part of it
    is in another context of SNMPv3."""

    session: Session
    profiles: Profiles
    is_parted: bool = False
    _is_enough: bool = False
    _steps: list[tuple[Question, Response]] | None = None
    _singles: dict[Oid, None] = field(default_factory=dict)
    _roots: dict[Oid, None] = field(default_factory=dict)

    async def make(self, outline: Outline | None) -> Profile | None:
        """The profile that fits; what was told is with the session. Raises GoneError.

        Makers that sysObjectID points to are looked for first; the others only where none of
        those is proven. `outline` is of a printer that may be like it.
        """
        if outline is not None:
            trail = await _retraced(self.session, outline)
            if trail is not None:
                self._is_enough = True
                return trail.profile
        session = self.session
        known, varbinds = tuple(session.answers.told()), session.varbinds
        profile = await self._make(outline)
        self._is_enough = self._steps is not None
        if outline and self._steps and not session.unanswered:
            trail = trail_of(session.answers, session.behind, varbinds, known, self._steps, profile)
            if trail is not None and trail not in outline.trails:
                outline.trails.append(trail)
        return profile

    def outline(self) -> Outline | None:
        """For the next printer of its model; None where something was lost, or is elsewhere, and
        where the one that was given is good enough."""
        if self._is_enough or self.is_parted or self.session.unanswered:
            return None
        singles, roots = tuple(self._singles), tuple(self._roots)
        manner = self.session.manner.bolder()
        return outline_of(self.session.answers, singles, roots, FEW, manner)

    async def _make(self, outline: Outline | None) -> Profile | None:
        session = self.session
        object_id = object_id_of(session.answers)
        makers = claiming(self.profiles, object_id)
        early = makers[0].instances() if len(makers) == 1 else ()
        likely = evidence(makers or self.profiles)
        if outline:
            early = (*early, *outline.singles)
        roots = (*columns.COLUMNS, *(outline.roots if outline else ()))
        await self._ask(early, likely, roots, outline)
        if not session.answers and session.unanswered:
            raise session.exchange.lost()
        if makers and not any(session.answers.has(root) for root in likely):
            await self._ask((), evidence(self.profiles), ())
        if line := await jetdirect(session.exchange.line, session.answers):
            session.exchange.line, self.is_parted = line, True
            self._steps = None
            await session.survey((), evidence(self.profiles), Walk(columns.COLUMNS, FEW))
        profile = choose(self.profiles, session.answers, object_id, session.unanswered)
        if profile is not None:
            devices = tuple(
                index[0]
                for index in session.answers.column(columns.HR_DEVICE_TYPE)
                if len(index) == 1
            )
            roots = tuple(root for table in profile.tables for root in table.roots(devices))
            await self._ask(profile.instances(), (), roots)
        return profile

    async def _ask(
        self,
        wanted: Iterable[Oid],
        likely: tuple[Oid, ...],
        roots: Iterable[Oid],
        outline: Outline | None = None,
    ) -> None:
        """What was not asked for yet."""
        singles = dict.fromkeys(oid for oid in wanted if oid not in self._singles)
        walked = dict.fromkeys(root for root in roots if root not in self._roots)
        self._singles |= singles
        self._roots |= walked
        if singles or likely or walked:
            walk = Walk(walked, FEW)
            self._steps = await self.session.survey(singles, likely, walk, outline)


async def _retraced(session: Session, outline: Outline) -> Trail | None:
    """Asks as the trails say, as long as one of them holds; the one that held to its end, with what
    was told put into the session. Without one the answers wait for whoever asks the same."""
    if session.shunned or not session.takes_bulk:
        return None
    told: list[Value | None] = []
    held = [one for one in outline.trails if one.is_for(session.answers, session.varbinds)]
    for at in count():
        whole = next((trail for trail in held if len(trail.steps) == at), None)
        if whole is not None:
            answers = whole.answers(session.answers, told)
            if may_be_parted(session.exchange.line, answers):
                return None  # names do not tell what is in another context
            session.exchange.taken()
            session.answers = answers
            session.behind |= whole.behind
            return whole
        response = await session.exchange.glance(held[0].steps[at].question) if held else None
        pairs = told_in(response) if response else None
        if pairs is None:
            break
        held = [trail for trail in held if trail.steps[at].is_told(*pairs)]
        told += pairs[1]
    return None
