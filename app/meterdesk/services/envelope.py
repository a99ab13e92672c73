"""The glass envelope (row B1): what went out, what came back, and what would go out next."""

from __future__ import annotations

from dataclasses import dataclass

from meterdesk.domain.conversation import Exchange, Request, SyncProxy
from meterdesk.services.delivery import batches
from meterdesk.services.ports import Store, Uplink
from meterdesk.services.sentences import to_do


@dataclass(frozen=True, slots=True)
class ArchivedExchange:
    """A conversation as it went, with the sentence that says what it was."""

    id: int
    sentence: str
    exchange: Exchange


@dataclass(frozen=True, slots=True)
class NextMessage:
    """A message as it would be sent now: the operation, its sentence, the envelope, masked."""

    operation: str
    sentence: str
    envelope: str


class Envelope:
    """Shows before and after; composes with the same code that sends."""

    def __init__(self, uplink: Uplink, store: Store) -> None:
        self._uplink = uplink
        self._store = store

    def latest(self, limit: int = 200) -> tuple[ArchivedExchange, ...]:
        """The last conversations, newest first."""
        with self._store.read() as records:
            return tuple(ArchivedExchange(*row) for row in records.archive.latest(limit))

    def next_messages(self) -> tuple[NextMessage, ...]:
        """What the next sync would send as things stand. Nothing where nothing is registered."""
        with self._store.read() as records:
            proxy = records.installation.proxy()
            unsent = records.outbox.unsent()
        if proxy.proxy_id is None:
            return ()
        ask = SyncProxy(proxy.proxy_id, proxy.last_sync)
        return (
            *(
                self._composed(operation.request(proxy.proxy_id, entries))
                for operation, entries in batches(unsent)
            ),
            self._composed(ask),
        )

    def _composed(self, request: Request) -> NextMessage:
        return NextMessage(
            type(request).__name__, to_do(request), self._uplink.compose(request).envelope
        )
