"""The database as a whole. What is written inside one transaction is kept together."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from meterdesk.services.ports.chronicle import Archive, Episodes, Installation, Thinning, Troubles
from meterdesk.services.ports.fleet import Devices, Journal, Readings
from meterdesk.services.ports.post import HeldReads, Outbox, Receipts, Requests


class Records(Protocol):
    """The books of the office inside one transaction."""

    @property
    def devices(self) -> Devices: ...
    @property
    def readings(self) -> Readings: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def requests(self) -> Requests: ...
    @property
    def held_reads(self) -> HeldReads: ...
    @property
    def receipts(self) -> Receipts: ...
    @property
    def installation(self) -> Installation: ...
    @property
    def archive(self) -> Archive: ...
    @property
    def troubles(self) -> Troubles: ...
    @property
    def episodes(self) -> Episodes: ...
    @property
    def thinning(self) -> Thinning: ...


class Store(Protocol):
    """The database. What is written inside one `begin` is kept together or not at all."""

    def begin(self) -> AbstractContextManager[Records]: ...
    def read(self) -> AbstractContextManager[Records]:
        """Looks without keeping a writer waiting, nor waiting for one. Nothing can be written."""

    def rehearse(self) -> AbstractContextManager[Store]:
        """Books as they are now that forget all that is written into them."""

    def compact(self) -> None:
        """Gives back the room of what was thrown away; who writes meanwhile waits."""

    def close(self) -> None: ...
