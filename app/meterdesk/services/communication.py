"""Pause and resume: one decision that is obeyed at once and survives a restart (row M13)."""

from __future__ import annotations

from dataclasses import replace

from meterdesk.domain.device import Registration
from meterdesk.domain.proxy import Line, Proxy, Standing, Switch, switched
from meterdesk.services import schedule
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store

_UNSAID = frozenset({Registration.CHOSEN, Registration.REGISTERING, Registration.DEREGISTERING})


class Communication:
    """Whether anything may leave the office."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def pause(self) -> None:
        """From now on nothing leaves; reading goes on and what falls due waits."""
        with self._store.begin() as records:
            records.installation.keep(_switch(records.installation.proxy(), Switch.PAUSE))

    def resume(self) -> None:
        """What waited is sent at once, as if somebody had chosen Sync now."""
        with self._store.begin() as records:
            proxy = _switch(records.installation.proxy(), Switch.RESUME)
            if _is_anything_unsaid(records, proxy):
                proxy = schedule.soon(proxy, self._clock())
            records.installation.keep(proxy)

    @property
    def is_paused(self) -> bool:
        with self._store.read() as records:
            return records.installation.proxy().is_paused


def _switch(proxy: Proxy, switch: Switch) -> Proxy:
    return replace(proxy, is_paused=switched(proxy.line, switch) is Line.PAUSED)


def _is_anything_unsaid(records: Records, proxy: Proxy) -> bool:
    return (
        proxy.standing is Standing.LEAVING
        or bool(records.outbox.unsent())
        or any(device.registration in _UNSAID for device in records.devices.all())
    )
