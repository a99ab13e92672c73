"""How the office stands: one state for the icon, one sentence for people, the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.device import ENDABLE, Device, Presence, Registration
from meterdesk.domain.diagnosis import Trouble
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.proxy import REGISTERING, Proxy, Standing
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import Concern, Matter, OfficeState, OfficeStatus
from meterdesk.domain.step import REMEMBERED, MeterStep
from meterdesk.services import schedule
from meterdesk.services.concerns import billing_concerns
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Store
from meterdesk.services.rounds import next_round
from meterdesk.services.sentences import count

TWO_DAYS = timedelta(days=2)
"""A sync that fails for a day is the weather; for two days it is something to do."""

_REPORTED = ENDABLE | {Registration.CHOSEN, Registration.DEREGISTERING}
"""What is registered, will be by itself, or has an end that is told by itself."""


class Status:
    """Answers "how do things stand?" from the books."""

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
            proxy = records.installation.proxy()
            devices = present(records.devices.all())
            questions = records.journal.questions()
            trouble = next((one for one in records.troubles.latest(1) if not one.over_at), None)
            unsent = len(records.outbox.unsent())
            concerns = billing_concerns(records, devices, now)
            held = len(records.held_reads.waiting())
            next_read = next_round(
                records,
                self._settings.read_every,
                now,
                spares_nights=self._settings.spare_nights,
            )
            alarms = tuple(
                one
                for one in records.readings.steps(now - REMEMBERED)
                if one.step.is_alarming and one.step.after.at <= now
            )
        last_read = max((d.last_read for d in devices if d.last_read), default=None)
        gone = self._missing(proxy)
        situation = _Situation(
            proxy, devices, concerns, alarms, self._settings.server_url, now, questions, gone
        )
        state, sentence = _judge(situation)
        return OfficeStatus(
            state=state,
            sentence=sentence,
            devices=len(devices),
            new_devices=situation.new,
            away=sum(d.presence is Presence.AWAY for d in devices),
            unsent=unsent,
            last_read=last_read,
            next_read=next_read,
            last_sync=proxy.last_sync,
            next_sync=None if proxy.is_paused or gone else schedule.next_sync(proxy, now),
            is_paused=proxy.is_paused,
            is_registered=proxy.is_known_to(self._settings.server_url) and not gone,
            server_url=self._settings.server_url,
            questions=len(questions),
            trouble=trouble,
            held=held,
            concerns=situation.all_concerns,
            lacks_secret=bool(gone),
        )

    def troubles(self) -> tuple[Trouble, ...]:
        """Why conversations failed, the newest first, over or not (row B5)."""
        with self._store.read() as records:
            return records.troubles.latest()


def present(devices: Sequence[Device]) -> tuple[Device, ...]:
    """The devices that were not replaced."""
    return tuple(d for d in devices if d.registration is not Registration.REPLACED)


def is_new(device: Device) -> bool:
    """Found, and waiting for somebody to choose it; without a serial number there is no choice."""
    return device.registration is Registration.FOUND and can_be_registered(
        device.identity.serial_number
    )


@dataclass(frozen=True, slots=True)
class _Situation:
    """Everything the state is judged by."""

    proxy: Proxy
    devices: tuple[Device, ...]
    concerns: tuple[Concern, ...]
    alarms: tuple[MeterStep, ...]
    server_url: str
    now: datetime
    questions: tuple[JournalEntry, ...]
    gone: str = ""

    @property
    def new(self) -> int:
        """Those in doubt are no new ones, until somebody says so."""
        asked = {question.other_id for question in self.questions}
        return sum(is_new(device) for device in self.devices if device.id not in asked)

    @property
    def has_registered(self) -> bool:
        """Whether any printer is registered, or on its way to that."""
        return any(device.registration in _REPORTED for device in self.devices)

    @property
    def is_failing(self) -> bool:
        """Whether the server has not been reached for two days."""
        since = self.proxy.failing_since
        return since is not None and self.now - since >= TWO_DAYS

    @property
    def all_concerns(self) -> tuple[Concern, ...]:
        """What somebody should be told of, the server first."""
        failing = (Concern(Matter.SERVER, _failing(self)),) if self.is_failing else ()
        return (*failing, *self.concerns)

    @property
    def suspicious(self) -> tuple[Device, ...]:
        """Devices, one of whose meters went back or jumped in the last week."""
        ids = {alarm.device_id for alarm in self.alarms}
        return tuple(device for device in self.devices if device.id in ids)


def _clock_wrong(at: _Situation) -> str:
    minutes = round(abs(at.proxy.clock_error).total_seconds() / 60)
    wrong = (
        f"The clock of this PC is {minutes} minutes ahead of the server's."
        if at.proxy.clock_error > timedelta(0)
        else f"The clock of this PC is {minutes} minutes behind the server's."
    )
    return (
        f"{wrong} Set it right; until then messages carry the server's time, and so does what is "
        "read right after a sync."
    )


def _refused(at: _Situation) -> str:
    return (
        "The supplier's server no longer accepts this office. Ask your supplier for a new "
        "enrolment key and register with it in Set-up. Meters are still read, and nothing is lost."
    )


def _registering(at: _Situation) -> str:
    return f"This office is being registered; it is tried again by itself. {_why(at)}".strip()


def _leaving(at: _Situation) -> str:
    return (
        "This office is leaving its supplier: nothing is sent any more but the end of the "
        f"registrations. {_why(at)}"
    ).strip()


def _why(at: _Situation) -> str:
    return at.proxy.last_error or ""


def _failing(at: _Situation) -> str:
    return f"{at.proxy.last_error or 'The server cannot be reached.'} Nothing is lost."


def _unread(at: _Situation) -> str:
    return (
        f"The server was reached, and cannot read something that waits here. {_why(at)} It is "
        "tried again with each sync; nothing is lost."
    )


def _suspicious(at: _Situation) -> str:
    names = [device.identity.name for device in at.suspicious]
    what = names[0] if len(names) == 1 else count(len(names), "printer")
    return (
        f"Meters of {what} went back or jumped: repaired, or another one? "
        "See the history before the next bill."
    )


def _asked(at: _Situation) -> str:
    names = {device.id: device.identity.name for device in at.devices}
    first = at.questions[0]
    if len(at.questions) > 1:
        many = len(at.questions)
        return f"Were {many} printers moved, repaired or replaced? The list of devices asks."
    name = names.get(first.device_id) or names.get(first.other_id or 0) or "a printer"
    return f"Was {name} moved, repaired or replaced? The list of devices asks for your answer."


def _none_registered(at: _Situation) -> str:
    if not at.devices:
        return (
            "This office is registered, but no printer is known yet; nothing is reported. Find "
            "your printers, then register them."
        )
    return (
        f"No printer is registered ({count(len(at.devices), 'printer')} known); nothing is "
        "reported to your supplier. Choose Register new device (on the command line: meterdesk "
        "register)."
    )


def _new(at: _Situation) -> str:
    if at.new == 1:
        return "1 new printer is not registered. Choose Register new device."
    return f"{at.new:,} new printers are not registered. Choose Register new device."


_RULES: tuple[
    tuple[OfficeState, Callable[[_Situation], bool], Callable[[_Situation], str]], ...
] = (
    (
        OfficeState.PAUSED,
        lambda at: at.proxy.is_paused,
        lambda at: "Communication is paused. Meters are still read; nothing leaves this office.",
    ),
    (OfficeState.ATTENTION, lambda at: at.proxy.standing is Standing.LEAVING, _leaving),
    (OfficeState.ATTENTION, lambda at: at.proxy.standing is Standing.REFUSED, _refused),
    (OfficeState.OFFLINE, lambda at: at.proxy.standing in REGISTERING, _registering),
    (
        OfficeState.NOT_SET_UP,
        lambda at: not at.proxy.is_registered,
        lambda at: "Not set up yet. Open Set-up to find your printers and register them.",
    ),
    (
        OfficeState.NOT_SET_UP,
        lambda at: not at.proxy.is_known_to(at.server_url),
        lambda at: (
            f"This office is registered with {at.proxy.server_url}, not with {at.server_url}. "
            "Open Set-up and register it there with the enrolment key."
        ),
    ),
    (OfficeState.ATTENTION, lambda at: bool(at.gone), lambda at: at.gone),
    (OfficeState.ATTENTION, lambda at: at.proxy.is_clock_wrong, _clock_wrong),
    (OfficeState.ATTENTION, lambda at: at.is_failing, _failing),
    (OfficeState.OFFLINE, lambda at: at.proxy.failing_since is not None, _failing),
    (OfficeState.ATTENTION, lambda at: at.proxy.last_error is not None, _unread),
    (OfficeState.ATTENTION, lambda at: bool(at.concerns), lambda at: at.concerns[0].sentence),
    (OfficeState.ATTENTION, lambda at: bool(at.suspicious), _suspicious),
    (OfficeState.ATTENTION, lambda at: bool(at.questions), _asked),
    (OfficeState.ATTENTION, lambda at: not at.has_registered, _none_registered),
    (OfficeState.ATTENTION, lambda at: at.new > 0, _new),
    (
        OfficeState.UP_TO_DATE,
        lambda at: True,
        lambda at: f"Up to date. {count(len(at.devices), 'printer')}.",
    ),
)
"""The first that applies is how things stand: what is to be done first stands first."""


def _judge(situation: _Situation) -> tuple[OfficeState, str]:
    return next((state, say(situation)) for state, applies, say in _RULES if applies(situation))
