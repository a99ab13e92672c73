"""What a conversation needs of the wire: two requests and their answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from meterdesk.adapters.snmp.wire import message
from meterdesk.adapters.snmp.wire.endpoint import Endpoint, fresh_number
from meterdesk.adapters.snmp.wire.message import Response, Version
from meterdesk.adapters.snmp.wire.oid import Oid
from meterdesk.adapters.snmp.wire.wire import SocketAddress


class Line(Protocol):
    """One agent, asked and answering. Both raise NoAnswerError and UnreadableError."""

    @property
    def version(self) -> Version: ...

    async def next(self, oids: tuple[Oid, ...]) -> Response:
        """The successor of each identifier: GETNEXT."""

    async def bulk(
        self, singles: tuple[Oid, ...], columns: tuple[Oid, ...], repetitions: int
    ) -> Response:
        """The successor of each single once, and rows behind the columns: GETBULK.

        RFC 3416 section 4.2.3: first the singles, then row by row one varbind a column; the agent
        may cut it anywhere.
        """


@dataclass(frozen=True, slots=True)
class CommunityLine:
    """SNMPv1 and v2c: a community in every message. `timeouts` are seconds, one an attempt."""

    endpoint: Endpoint
    to: SocketAddress
    version: Version
    community: str
    timeouts: tuple[float, ...]

    async def next(self, oids: tuple[Oid, ...]) -> Response:
        number = fresh_number()
        return await self._ask(message.get_next(self.version, self.community, number, oids), number)

    async def bulk(
        self, singles: tuple[Oid, ...], columns: tuple[Oid, ...], repetitions: int
    ) -> Response:
        number = fresh_number()
        return await self._ask(
            message.get_bulk(self.community, number, singles, columns, repetitions), number
        )

    async def _ask(self, request: bytes, number: int) -> Response:
        return await self.endpoint.ask(request, number, self.to, self.timeouts)
