"""What the window says of a device: words for the cells, a sentence for what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from meterdesk.domain.device import Device, Event, Presence, Registration, after
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.supply import LevelState, Supply, SupplyKind
from meterdesk.gui import local_time
from meterdesk.gui.state_dot import Condition, condition

NOTHING = "–"


def is_registrable(device: Device) -> bool:
    """Whether choosing it would change anything, and the contract can carry its serial number."""
    state = device.registration
    moves_on = state is not Registration.CHOSEN and after(state, Event.CHOSEN) is not state
    return moves_on and can_be_registered(device.identity.serial_number)


class DeviceWords(QObject):
    """Says it in the user's language; `now` decides between “14:10” and “Tuesday”."""

    def name(self, device: Device) -> str:
        """Host name and place, the model where neither is known."""
        who = device.identity
        return " · ".join(part for part in (who.hostname, who.location) if part) or who.name

    def condition(self, row: DeviceRow) -> str:
        """The word for the state dot."""
        return {
            Condition.READY: self.tr("Ready"),
            Condition.ASLEEP: self.tr("Asleep"),
            Condition.AWAY: self.tr("Away"),
            Condition.WARNING: self.tr("Warning"),
            Condition.STOPPED: self.tr("Needs attention"),
            Condition.UNREAD: self.tr("Not read yet"),
        }[condition(row)]

    def condition_sentence(self, row: DeviceRow) -> str:
        """What that means and what to do."""
        alerts = "\n".join(f"• {alert.text}" for alert in row.latest.alerts) if row.latest else ""
        sentence = {
            Condition.READY: self.tr("It answers and has nothing to complain about."),
            Condition.ASLEEP: self.tr("It sleeps. It is read again when it wakes up."),
            Condition.AWAY: self.tr(
                "It does not answer. Check that it is switched on and connected; it is asked "
                "again each time."
            ),
            Condition.WARNING: self.tr("It works and has something to say:"),
            Condition.STOPPED: self.tr("Somebody should go and see to it:"),
            Condition.UNREAD: self.tr("It was found and its meters were not read yet."),
        }[condition(row)]
        return "\n".join(part for part in (f"{self.condition(row)}. {sentence}", alerts) if part)

    def count(self, value: int | None) -> str:
        """A number in the locale's format."""
        return NOTHING if value is None else QLocale().toString(value)

    def last_read(self, device: Device, now: datetime) -> str:
        """“14:10”, “asleep, 09:55”, “away since Tuesday”."""
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
        return self.tr("asleep, {0}").format(when) if asleep else when

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
        if device.registration is Registration.WAITING_FOR_SIGN_UP:
            return self._sign_up(device, now)
        return {
            Registration.FOUND: self.tr("Not registered"),
            Registration.CHOSEN: self.tr("Being registered"),
            Registration.SERVICE_ON: self.tr("Automatic reads on"),
            Registration.SERVICE_OFF: self.tr("Automatic reads off"),
            Registration.NOT_ELIGIBLE: self.tr("Not at the supplier"),
            Registration.REPLACED: self.tr("Replaced"),
            Registration.DEREGISTERED: self.tr("Registration ended"),
        }[device.registration]

    def registration_sentence(self, device: Device, now: datetime) -> str:
        """What the registration means and what to do next (rows M7, M11, M17)."""
        if device.registration is Registration.FOUND and not is_registrable(device):
            return self.tr(
                "It tells no serial number that could be registered. Its meters are read and shown."
            )
        return {
            Registration.FOUND: self.tr("Nothing of it is sent. Choose Register to change that."),
            Registration.CHOSEN: self.tr("You chose it. It is registered with the next call."),
            Registration.WAITING_FOR_SIGN_UP: self.tr(
                "{0}. Sign it up on your supplier’s page; then its reads are sent by themselves."
            ).format(self.registration(device, now)),
            Registration.SERVICE_ON: self.tr("Meter reads are sent whenever the supplier asks."),
            Registration.SERVICE_OFF: self.tr(
                "The supplier turned automatic reads off. Nothing is sent until it is turned on."
            ),
            Registration.NOT_ELIGIBLE: self.tr(
                "The supplier does not have it for this office: it may be assigned to somebody "
                "else, or be installed less than 30 days ago. Ask your supplier."
            ),
            Registration.REPLACED: self.tr("Another device took its place; its history is kept."),
            Registration.DEREGISTERED: self.tr("Its registration ended. Nothing of it is sent."),
        }[device.registration]

    def supplies(self, supplies: Sequence[Supply], separator: str = ", ") -> str:
        """Every supply with its level in words."""
        return separator.join(f"{supply.name}: {self.level(supply)}" for supply in supplies)

    def level(self, supply: Supply) -> str:
        """The level of one supply in words; a number only where the printer gave one (row B8)."""
        if supply.level.state is LevelState.PERCENT:
            percent = f"{QLocale().toString(supply.level.percent or 0)} %"
            is_waste = supply.kind is SupplyKind.WASTE
            return self.tr("{0} of its room left").format(percent) if is_waste else percent
        return {
            LevelState.SOME: self.tr("some left"),
            LevelState.LOW: self.tr("low"),
            LevelState.OUT: self.tr("out"),
            LevelState.UNKNOWN: self.tr("the printer does not tell"),
            LevelState.UNLIMITED: self.tr("never runs out"),
        }[supply.level.state]

    def _sign_up(self, device: Device, now: datetime) -> str:
        start = device.sign_up_from
        if start is None or start <= now:
            return self.tr("Ready to sign up")
        return self.tr("Ready to sign up at {0}").format(local_time.time_text(start))
