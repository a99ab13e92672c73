"""What a conversation needs of the wire: questions and their answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from meterdesk.adapters.snmp.wire import message
from meterdesk.adapters.snmp.wire.endpoint import Endpoint
from meterdesk.adapters.snmp.wire.message import Response, Version
from meterdesk.adapters.snmp.wire.question import Question
from meterdesk.adapters.snmp.wire.wire import SocketAddress


class Line(Protocol):
    """One agent, asked and answering."""

    @property
    def version(self) -> Version: ...

    async def ask(self, question: Question) -> Response:
        """GETNEXT or GETBULK. Raises NoAnswerError and UnreadableError.

        RFC 3416 section 4.2.3: first the singles, then row by row one varbind a column; the agent
        may cut it anywhere.
        """


@dataclass(slots=True)
class CommunityLine:
    """SNMPv1 and v2c: a community in every message. `timeouts` are seconds, one an attempt."""

    endpoint: Endpoint
    to: SocketAddress
    version: Version
    community: str
    timeouts: tuple[float, ...]

    async def ask(self, question: Question) -> Response:
        number = self.endpoint.fresh_number()
        request = message.message(self.version, self.community, question.pdu(number))
        self.endpoint.hear(question.read)
        return await self.endpoint.ask(request, number, self.to, self.timeouts)
