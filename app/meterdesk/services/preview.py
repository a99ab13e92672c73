"""What the next sync will say, before it does (row B1): composed by the code that sends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.conversation import RegisterProxy, Request
from meterdesk.domain.device import Device
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.exchange import Composed
from meterdesk.domain.proxy import Proxy
from meterdesk.services import sentences
from meterdesk.services.envelope import Envelope
from meterdesk.services.message import Line
from meterdesk.services.ports.network import Uplink
from meterdesk.services.ports.store import Store
from meterdesk.services.rehearsal import Play, Rehearsal

PAUSED = "Communication is paused: nothing leaves now. This would be sent once it goes on."
ORDERS = (
    "The server may answer with orders, such as a billing request; what answers them follows in "
    "the same sync and is not known before."
)


@dataclass(frozen=True, slots=True)
class NextMessage:
    """A message as it would be sent now: its sentence, its bytes and its fields in words."""

    operation: str
    sentence: str
    composed: Composed
    lines: tuple[Line, ...]
    printers: Mapping[str, Device]


@dataclass(frozen=True, slots=True)
class Plan:
    """The next sync. `remarks` are sentences about what decides whether and how it will be so.

    `to_read` are printers whose answer is due and whose last read is too old to be sent.
    """

    messages: tuple[NextMessage, ...]
    to_read: tuple[Device, ...]
    is_paused: bool
    at: datetime | None
    remarks: tuple[str, ...]


class Preview:
    """Has the next sync acted and shows what it said."""

    def __init__(
        self,
        rehearsal: Rehearsal,
        uplink: Uplink,
        store: Store,
        envelope: Envelope,
        software_version: str,
    ) -> None:
        self._rehearsal = rehearsal
        self._uplink = uplink
        self._store = store
        self._envelope = envelope
        self._software_version = software_version

    async def plan(self) -> Plan:
        """What would be sent as things stand. Raises StoreError."""
        with self._store.read() as records:
            proxy = records.installation.proxy()
        try:
            play, remarks = await self._rehearsal.act(), [ORDERS]
        except MeterdeskError as error:
            play, remarks = Play(self._first(proxy), ()), [error.message]
        if proxy.is_paused:
            remarks.insert(0, PAUSED)
        to_read = self._devices(play)
        if to_read:
            names = ", ".join(device.identity.name for device in to_read)
            remarks.append(
                f"Billing reads are due of {names}: they will be read during the sync, and what "
                "they tell then is sent after these messages."
            )
        return Plan(
            tuple(self._message(request) for request in play.requests),
            to_read,
            proxy.is_paused,
            proxy.next_sync,
            tuple(remarks),
        )

    def _first(self, proxy: Proxy) -> tuple[Request, ...]:
        """An office nobody knows begins with its registration."""
        if proxy.proxy_id is not None:
            return ()
        return (RegisterProxy(proxy.installation_id, self._software_version),)

    def _message(self, request: Request) -> NextMessage:
        composed = self._uplink.compose(request)
        lines, printers = self._envelope.words(composed.envelope)
        operation = type(request).__name__
        return NextMessage(operation, sentences.to_do(request), composed, lines, printers)

    def _devices(self, play: Play) -> tuple[Device, ...]:
        with self._store.read() as records:
            return tuple(each for each in records.devices.all() if each.address in play.read)
