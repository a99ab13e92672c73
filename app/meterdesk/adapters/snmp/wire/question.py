"""What an agent is asked: written once, with a place for the number of each sending."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from meterdesk.adapters.snmp.wire.ber import encoded, encoded_number
from meterdesk.adapters.snmp.wire.message import Pdu, Response, decode, pdu_tail
from meterdesk.adapters.snmp.wire.oid import Oid


@dataclass(frozen=True)
class Question:
    """The successor of each single once, and of the columns so many rows: GETBULK; without
    repetitions GETNEXT of the columns alone."""

    singles: tuple[Oid, ...]
    columns: tuple[Oid, ...]
    repetitions: int = 0

    @property
    def varbinds(self) -> int:
        """How many are wanted."""
        return len(self.singles) + len(self.columns) * max(1, self.repetitions)

    def pdu(self, number: int) -> bytes:
        """Under that request-id."""
        kind = Pdu.GET_BULK if self.repetitions else Pdu.GET_NEXT
        return encoded(kind, encoded_number(number) + self._tail)

    def read(self, datagram: bytes) -> Response:
        """The answer in a datagram; raises MalformedError. Rows stand behind the singles."""
        return decode(datagram, len(self.singles) if self.repetitions else None)

    @cached_property
    def _tail(self) -> bytes:
        numbers = (len(self.singles), self.repetitions) if self.repetitions else (0, 0)
        return pdu_tail(numbers, (*self.singles, *self.columns))
