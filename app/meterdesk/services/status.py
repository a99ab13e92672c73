"""How the office stands: one state for the icon, one sentence for people, the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from meterdesk.domain.device import Device, Presence, Registration
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.settings import Settings
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.services import schedule
from meterdesk.services.ports import Clock, Store

TWO_DAYS = timedelta(days=2)
"""A sync that fails for a day is the weather; for two days it is something to do."""


class Status:
    """Answers "how do things stand?" from the books."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock

    def now(self) -> OfficeStatus:
        """The office's state at this moment."""
        with self._store.read() as records:
            proxy = records.installation.proxy()
            devices = present(records.devices.all())
            unsent = len(records.outbox.unsent())
        now = self._clock()
        last_read = max((d.last_read for d in devices if d.last_read), default=None)
        state = _state(proxy, devices, now, self._settings.server_url)
        return OfficeStatus(
            state=state,
            sentence=_sentence(state, proxy, devices),
            devices=len(devices),
            new_devices=sum(map(is_new, devices)),
            away=sum(d.presence is Presence.AWAY for d in devices),
            unsent=unsent,
            last_read=last_read,
            next_read=schedule.next_read(last_read, self._settings.read_every, now)
            if devices
            else None,
            last_sync=proxy.last_sync,
            next_sync=None if proxy.is_paused else schedule.next_sync(proxy, now),
            is_paused=proxy.is_paused,
            is_registered=proxy.is_known_to(self._settings.server_url),
            server_url=self._settings.server_url,
        )


def present(devices: Sequence[Device]) -> tuple[Device, ...]:
    """The devices that were not replaced."""
    return tuple(d for d in devices if d.registration is not Registration.REPLACED)


def is_new(device: Device) -> bool:
    """Found, and waiting for somebody to choose it; without a serial number there is no choice."""
    return device.registration is Registration.FOUND and can_be_registered(
        device.identity.serial_number
    )


def _state(proxy: Proxy, devices: Sequence[Device], now: datetime, server_url: str) -> OfficeState:
    if proxy.is_paused:
        return OfficeState.PAUSED
    if not proxy.is_known_to(server_url):
        return OfficeState.NOT_SET_UP
    if proxy.is_clock_wrong:
        return OfficeState.ATTENTION
    if proxy.failing_since is not None:
        if now - proxy.failing_since >= TWO_DAYS:
            return OfficeState.ATTENTION
        return OfficeState.OFFLINE
    if any(map(is_new, devices)):
        return OfficeState.ATTENTION
    return OfficeState.UP_TO_DATE


def _sentence(state: OfficeState, proxy: Proxy, devices: Sequence[Device]) -> str:
    new = sum(map(is_new, devices))
    match state:
        case OfficeState.PAUSED:
            return "Communication is paused. Meters are still read; nothing leaves this office."
        case OfficeState.NOT_SET_UP:
            return "Not set up yet. Open Set-up to find your printers and register them."
        case OfficeState.ATTENTION if proxy.is_clock_wrong:
            minutes = round(abs(proxy.clock_error).total_seconds() / 60)
            side = "ahead of" if proxy.clock_error > timedelta(0) else "behind"
            return (
                f"The clock of this PC is {minutes} minutes {side} the server's. Set it right; "
                "billing reads wait until then."
            )
        case OfficeState.OFFLINE | OfficeState.ATTENTION if proxy.failing_since is not None:
            return f"{proxy.last_error or 'The server cannot be reached.'} Nothing is lost."
        case OfficeState.ATTENTION:
            which = "1 new printer is" if new == 1 else f"{new} new printers are"
            return f"{which} not registered. Choose Register new device."
        case _:
            return f"Up to date. {len(devices)} {'device' if len(devices) == 1 else 'devices'}."
