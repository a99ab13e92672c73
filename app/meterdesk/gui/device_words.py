"""What the window says of a device: words for the cells, a sentence for what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from meterdesk.domain.device import Device, Event, Presence, Registration, after
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.step import MeterStep
from meterdesk.domain.supply import LevelState, Supply, SupplyKind
from meterdesk.gui import local_time
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.missing_words import hint
from meterdesk.gui.numerals import grouped
from meterdesk.gui.state_dot import Condition, condition

NOTHING = "–"

_CONDITIONS: dict[Condition, tuple[Any, Any]] = {
    Condition.READY: (
        QT_TRANSLATE_NOOP("DeviceWords", "Ready"),
        QT_TRANSLATE_NOOP("DeviceWords", "It answers and has nothing to complain about."),
    ),
    Condition.ASLEEP: (
        QT_TRANSLATE_NOOP("DeviceWords", "Asleep"),
        QT_TRANSLATE_NOOP(
            "DeviceWords",
            "It saves energy or is switched off. It is left so, and read again when it wakes up.",
        ),
    ),
    Condition.UNREAD: (
        QT_TRANSLATE_NOOP("DeviceWords", "Not read yet"),
        QT_TRANSLATE_NOOP("DeviceWords", "It was found; its meters are read next time."),
    ),
    Condition.WARNING: (
        QT_TRANSLATE_NOOP("DeviceWords", "Warning"),
        QT_TRANSLATE_NOOP("DeviceWords", "It works and has something to say:"),
    ),
    Condition.AWAY: (
        QT_TRANSLATE_NOOP("DeviceWords", "Away"),
        QT_TRANSLATE_NOOP(
            "DeviceWords",
            "It does not answer. It is asked again, in the end once a day, and whenever you choose "
            "Read now. Check that it is switched on and connected.",
        ),
    ),
    Condition.STOPPED: (
        QT_TRANSLATE_NOOP("DeviceWords", "Needs attention"),
        QT_TRANSLATE_NOOP("DeviceWords", "It has stopped; somebody should see to it."),
    ),
}
_REGISTRATIONS: dict[Registration, tuple[Any, Any]] = {
    Registration.FOUND: (
        QT_TRANSLATE_NOOP("DeviceWords", "Not registered"),
        QT_TRANSLATE_NOOP("DeviceWords", "Nothing of it is sent until you register it."),
    ),
    Registration.CHOSEN: (
        QT_TRANSLATE_NOOP("DeviceWords", "Being registered"),
        QT_TRANSLATE_NOOP("DeviceWords", "You chose it; the server hears of it next time."),
    ),
    Registration.REGISTERING: (
        QT_TRANSLATE_NOOP("DeviceWords", "Being registered"),
        QT_TRANSLATE_NOOP(
            "DeviceWords", "The server was asked and has not answered yet; it is asked again."
        ),
    ),
    Registration.WAITING_FOR_SIGN_UP: (
        QT_TRANSLATE_NOOP("DeviceWords", "Ready to sign up"),
        QT_TRANSLATE_NOOP(
            "DeviceWords", "The supplier's page shows it an hour after it was registered."
        ),
    ),
    Registration.READY_TO_SIGN_UP: (
        QT_TRANSLATE_NOOP("DeviceWords", "Ready to sign up"),
        QT_TRANSLATE_NOOP(
            "DeviceWords", "Sign it up on your supplier’s page; then it is read for the bill."
        ),
    ),
    Registration.SERVICE_ON: (
        QT_TRANSLATE_NOOP("DeviceWords", "Automatic reads on"),
        QT_TRANSLATE_NOOP("DeviceWords", "Its meters are sent when the supplier asks for them."),
    ),
    Registration.SERVICE_OFF: (
        QT_TRANSLATE_NOOP("DeviceWords", "Automatic reads off"),
        QT_TRANSLATE_NOOP("DeviceWords", "The supplier turned them off; nothing of it is sent."),
    ),
    Registration.NOT_ELIGIBLE: (
        QT_TRANSLATE_NOOP("DeviceWords", "Not known to the supplier"),
        QT_TRANSLATE_NOOP("DeviceWords", "Ask your supplier, then register it again."),
    ),
    Registration.DEREGISTERING: (
        QT_TRANSLATE_NOOP("DeviceWords", "Registration is ending"),
        QT_TRANSLATE_NOOP(
            "DeviceWords", "Nothing of it is sent any more; the server is told with the next sync."
        ),
    ),
    Registration.REPLACED: (
        QT_TRANSLATE_NOOP("DeviceWords", "Replaced"),
        QT_TRANSLATE_NOOP("DeviceWords", "Another printer took its place; its history is kept."),
    ),
    Registration.DEREGISTERED: (
        QT_TRANSLATE_NOOP("DeviceWords", "Registration ended"),
        QT_TRANSLATE_NOOP("DeviceWords", "Nothing of it is sent any more."),
    ),
}
_LEVELS: dict[LevelState, Any] = {
    LevelState.SOME: QT_TRANSLATE_NOOP("DeviceWords", "some left"),
    LevelState.LOW: QT_TRANSLATE_NOOP("DeviceWords", "low"),
    LevelState.OUT: QT_TRANSLATE_NOOP("DeviceWords", "out"),
    LevelState.UNKNOWN: QT_TRANSLATE_NOOP("DeviceWords", "the printer does not tell"),
    LevelState.UNLIMITED: QT_TRANSLATE_NOOP("DeviceWords", "never runs out"),
}

_SPEAKING = frozenset(
    {
        Registration.CHOSEN,
        Registration.REGISTERING,
        Registration.SERVICE_ON,
        Registration.DEREGISTERING,
    }
)
"""Where something of it is said to the server, now or later."""


def is_registrable(device: Device) -> bool:
    """Whether choosing it would change anything, and the contract can carry its serial number."""
    state = device.registration
    is_asked = state in (Registration.CHOSEN, Registration.DEREGISTERING)
    moves_on = not is_asked and after(state, Event.CHOSEN) is not state
    return moves_on and can_be_registered(device.identity.serial_number)


class DeviceWords(QObject):
    """Says it in the user's language; `now` decides between “14:10” and “Tuesday”."""

    is_paused = False

    def name(self, device: Device) -> str:
        """Host name and place, the model where neither is known."""
        who = device.identity
        return " · ".join(part for part in (who.hostname, who.location) if part) or who.name

    def condition(self, row: DeviceRow) -> str:
        """The word for the state dot."""
        return self.tr(_CONDITIONS[condition(row)][0])

    def condition_sentence(self, row: DeviceRow) -> str:
        """What that means and what to do."""
        word, sentence = (self.tr(text) for text in _CONDITIONS[condition(row)])
        told = [alert.text for alert in row.latest.alerts] if row.latest else []
        told += [self.alarm(each) for each in row.alarms]
        return "\n".join((f"{word}. {sentence}", *(f"• {each}" for each in told)))

    def alarm(self, alarm: MeterStep) -> str:
        """A meter that did not simply advance."""
        before, after = alarm.step.before.value, alarm.step.after.value
        when = local_time.moment_text(alarm.step.after.at)
        return self.tr("{0} went from {1} to {2} on {3}. See its history.").format(
            counter_words(alarm.label), grouped(before), grouped(after), when
        )

    def month(self, row: DeviceRow) -> str:
        """Pages of this month; “≥” where a counter was reset and nobody knows the rest."""
        said = self.count(row.pages_this_month)
        return said if row.is_month_whole else f"≥ {said}"

    def month_sentence(self, row: DeviceRow) -> str:
        """What that number is."""
        if row.pages_this_month is None:
            return self.tr("Nobody knows yet how many pages it counted this month.")
        if row.is_month_whole:
            return self.tr("Pages counted since the first of this month.")
        return self.tr(
            "Pages counted since the first of this month. It was more: its counter did not simply "
            "advance, see its history."
        )

    def count(self, value: int | None) -> str:
        """A number in the locale's format."""
        return NOTHING if value is None else grouped(value)

    def last_read(self, device: Device, now: datetime) -> str:
        """“14:10”, “asleep, last read 09:55”, “away since Tuesday”."""
        if device.presence is Presence.AWAY:
            since = device.silent_since or device.last_read
            return (
                self.tr("away since {0}").format(self.when(since, now))
                if since
                else self.tr("away")
            )
        if device.last_read is None:
            return self.tr("never")
        when = self.when(device.last_read, now)
        asleep = device.presence is Presence.ASLEEP
        return self.tr("asleep, last read {0}").format(when) if asleep else when

    def last_read_sentence(self, device: Device) -> str:
        """The exact local time."""
        if device.last_read is None:
            return self.tr("Its meters were never read.")
        return self.tr("Last read on {0}.").format(local_time.moment_text(device.last_read))

    def when(self, moment: datetime, now: datetime) -> str:
        """The time today, the day's name within a week, else the date."""
        days = local_time.days_ago(moment, now)
        if days <= 0:
            return local_time.time_text(moment)
        if days == 1:
            return self.tr("yesterday")
        return local_time.weekday_text(moment) if days < 7 else local_time.date_text(moment)

    def registration(self, device: Device, now: datetime) -> str:
        """How far it is, in a few words."""
        state = device.registration_at(now)
        said = self.tr(_REGISTRATIONS[state][0])
        if state is Registration.WAITING_FOR_SIGN_UP and device.sign_up_from is not None:
            said = self.tr("Ready to sign up at {0}").format(
                local_time.time_text(device.sign_up_from)
            )
        is_held = self.is_paused and state in _SPEAKING
        return self.tr("{0} (paused)").format(said) if is_held else said

    def registration_sentence(self, device: Device, now: datetime) -> str:
        """What the registration means and what to do next (rows M7, M11, M17)."""
        if device.registration is Registration.FOUND and not is_registrable(device):
            return self.tr(
                "Cannot be registered: it tells no serial number that would do. Its meters are "
                "read and shown."
            )
        state = device.registration_at(now)
        sentences = [f"{self.registration(device, now)}.", self.tr(_REGISTRATIONS[state][1])]
        if state is not Registration.WAITING_FOR_SIGN_UP:  # that says its hour itself
            sentences.append(hint((device,), now))
        if self.is_paused and state in _SPEAKING:
            sentences.append(self.tr("Communication is paused: nothing is sent until you resume."))
        return " ".join(filter(None, sentences))

    def supplies(self, supplies: Sequence[Supply], separator: str = ", ") -> str:
        """Every supply with its level in words."""
        return separator.join(f"{supply.name}: {self.level(supply)}" for supply in supplies)

    def level(self, supply: Supply) -> str:
        """The level of one supply in words; a number only where the printer gave one (row B8)."""
        if supply.level.state is LevelState.PERCENT:
            percent = f"{grouped(supply.level.percent or 0)} %"
            is_waste = supply.kind is SupplyKind.WASTE
            return self.tr("{0} of its room left").format(percent) if is_waste else percent
        return self.tr(_LEVELS[supply.level.state])
