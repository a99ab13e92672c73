"""How the office stands: one state for the icon, one sentence for people, the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from meterdesk.domain.device import Presence
from meterdesk.domain.diagnosis import Trouble
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.roster import RosterLine
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import OfficeStatus
from meterdesk.domain.step import REMEMBERED
from meterdesk.services import schedule
from meterdesk.services.concerns import asked_about, billing_concerns
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.rounds import next_round
from meterdesk.services.situation import Situation, judge


class Status:
    """Answers "how do things stand?" from the books.

    It is asked at every look of the collector, so it takes one line of each printer and whole ones
    only to name them: 10 ms for a thousand.
    """

    def __init__(
        self,
        store: Store,
        settings: Settings,
        clock: Clock,
        missing: Callable[[Proxy], str] = lambda proxy: "",
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._missing = missing

    def now(self) -> OfficeStatus:
        """The office's state at this moment."""
        now = self._clock()
        with self._store.read() as records:
            at = self._situation(records, now)
            trouble = next((one for one in records.troubles.latest(1) if not one.over_at), None)
            unsent = records.outbox.count_unsent()
            held = len(records.held_reads.waiting())
            next_read = self._next_read(records, at.roster, now)
        at = replace(at, gone=self._missing(at.proxy))  # a keyring may take its time
        state, sentence = judge(at)
        proxy = at.proxy
        return OfficeStatus(
            state=state,
            sentence=sentence,
            devices=len(at.roster),
            new_devices=at.new,
            away=sum(line.presence is Presence.AWAY for line in at.roster),
            unsent=unsent,
            last_read=max((line.last_read for line in at.roster if line.last_read), default=None),
            next_read=next_read,
            last_sync=proxy.last_sync,
            next_sync=None if proxy.is_paused or at.gone else schedule.next_sync(proxy, now),
            is_paused=proxy.is_paused,
            is_registered=proxy.is_known_to(self._settings.server_url) and not at.gone,
            server_url=self._settings.server_url,
            questions=at.questions,
            trouble=trouble,
            held=held,
            concerns=at.all_concerns,
            lacks_secret=bool(at.gone),
        )

    def troubles(self) -> tuple[Trouble, ...]:
        """Why conversations failed, the newest first, over or not (row B5)."""
        with self._store.read() as records:
            return records.troubles.latest()

    def _situation(self, records: Records, now: datetime) -> Situation:
        proxy, roster = records.installation.proxy(), records.devices.roster()
        questions = records.journal.questions()
        return Situation(
            proxy=proxy,
            roster=roster,
            new=_new(roster, questions),
            concerns=billing_concerns(records, now),
            suspicious=_suspicious(records, roster, now),
            questions=len(questions),
            asked_about=_asked_about(records, questions),
            server_url=self._settings.server_url,
            now=now,
        )

    def _next_read(
        self, records: Records, roster: Iterable[RosterLine], now: datetime
    ) -> datetime | None:
        spares_nights = self._settings.spare_nights
        every = self._settings.read_every
        return next_round(records, roster, every, now, spares_nights=spares_nights)


def _new(roster: Iterable[RosterLine], questions: Iterable[JournalEntry]) -> int:
    """Those in doubt are no new ones, until somebody says so."""
    asked = {question.other_id for question in questions}
    return sum(line.is_new for line in roster if line.id not in asked)


def _suspicious(records: Records, roster: Iterable[RosterLine], now: datetime) -> tuple[str, ...]:
    """What the printers are called, one of whose meters went back or jumped in the last week."""
    alarming = {
        one.device_id
        for one in records.readings.steps(now - REMEMBERED)
        if one.step.is_alarming and one.step.after.at <= now
    }
    ids = [line.id for line in roster if line.id in alarming]
    return tuple(_name(records, each) for each in ids)


def _asked_about(records: Records, questions: tuple[JournalEntry, ...]) -> str:
    device = asked_about(records, questions[0]) if questions else None
    return device.identity.name if device else ""


def _name(records: Records, device_id: int) -> str:
    device = records.devices.get(device_id)
    return device.identity.name if device else ""
