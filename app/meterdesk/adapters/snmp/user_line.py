"""SNMPv3 over the endpoint of a visit: the engine is found, a user is let in, and then it is asked.

RFC 3412, RFC 3414. One more exchange than with a community, and none where the engine is known.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from meterdesk.adapters.snmp import message
from meterdesk.adapters.snmp.ber import MalformedError
from meterdesk.adapters.snmp.endpoint import (
    Endpoint,
    NoAnswerError,
    SocketAddress,
    UnreadableError,
)
from meterdesk.adapters.snmp.engine import Report, engine_probe, read_report
from meterdesk.adapters.snmp.keys import Extension, is_extended
from meterdesk.adapters.snmp.message import Response, Version
from meterdesk.adapters.snmp.oid import Oid
from meterdesk.adapters.snmp.refusal import Refusal
from meterdesk.adapters.snmp.security import Answer, Engine, Security
from meterdesk.domain.access import User

AGAIN = 2
"""How often a request is repeated because the agent has told its clock or its id anew."""

RETOLD = frozenset({Report.NOT_IN_TIME_WINDOW, Report.UNKNOWN_ENGINE})

NOT_ALLOWED = frozenset({6, 16})
"""noAccess and authorizationError (RFC 3416 section 3)."""


class RefusedError(NoAnswerError):
    """The engine reports why it does not answer."""

    def __init__(self, report: Report) -> None:
        super().__init__(report.name)
        self.report = report


@dataclass(frozen=True, slots=True)
class UserLine:
    """SNMPv3 with one user in one context. `timeouts` are seconds, one an attempt.

    After the agent has started anew its clock is taken from its report, and the request repeated.
    """

    endpoint: Endpoint
    to: SocketAddress
    security: Security
    context: str
    timeouts: tuple[float, ...]
    version: Version = Version.V3

    async def next(self, oids: tuple[Oid, ...]) -> Response:
        return await self._ask(lambda number: message.next_pdu(number, oids))

    async def bulk(
        self, singles: tuple[Oid, ...], columns: tuple[Oid, ...], repetitions: int
    ) -> Response:
        return await self._ask(
            lambda number: message.bulk_pdu(number, singles, columns, repetitions)
        )

    def within(self, context: str) -> UserLine:
        """The same user in another context of the agent."""
        return replace(self, context=context)

    async def _ask(self, pdu: Callable[[int], bytes]) -> Response:
        report = Report.OTHER
        for _ in range(1 + AGAIN):
            number = random.randrange(1, 2**31)
            request = self.security.sealed(number, pdu(number), self.context)
            response = await self.endpoint.ask(request, number, self.to, self.timeouts)
            if not isinstance(response, Answer) or response.report is None:
                return response
            report = response.report
            if report not in RETOLD:
                break
        raise RefusedError(report)


@dataclass(frozen=True, slots=True)
class Contact:
    """A user was let in. `response` is the answer to the first request."""

    line: UserLine
    response: Response


async def contact_users(
    endpoint: Endpoint,
    to: SocketAddress,
    users: Sequence[User],
    asked: tuple[Oid, ...],
    timeouts: tuple[float, ...],
    engine: Engine | None = None,
) -> Contact | Refusal | None:
    """The first user the agent lets in, or the most telling refusal; None where nobody is there.

    `asked` goes into the first request: the successor of each. `engine` is what is known of the
    agent from an earlier visit.
    """
    is_known = engine is not None
    engine = engine or await find_engine(endpoint, to, timeouts)
    if engine is None:
        return None
    refusals = []
    for user in users:
        outcome = await _contact(endpoint, to, user, asked, timeouts, engine)
        if isinstance(outcome, Contact):
            return outcome
        refusals.append(outcome)
    is_silent = is_known and all(refusal.report is None for refusal in refusals)
    return None if is_silent else max(refusals, key=Refusal.progress, default=None)


async def find_engine(
    endpoint: Endpoint, to: SocketAddress, timeouts: tuple[float, ...]
) -> Engine | None:
    """The engine that answers there (RFC 3414 section 4), or None."""
    heard: list[Engine] = []

    def read(datagram: bytes) -> Response:
        said = read_report(datagram)
        if said is None:
            raise MalformedError("it is no report of an engine")
        heard.append(Engine(said.engine_id, said.boots, said.time, time.monotonic()))
        return Response(said.message_id, 0, 0, ())

    endpoint.hear(read)
    number = random.randrange(1, 2**31)
    try:
        await endpoint.ask(engine_probe(number, number), number, to, timeouts)
    except (NoAnswerError, UnreadableError):
        return None
    return heard[-1]


async def _contact(
    endpoint: Endpoint,
    to: SocketAddress,
    user: User,
    asked: tuple[Oid, ...],
    timeouts: tuple[float, ...],
    engine: Engine,
) -> Contact | Refusal:
    refusal = Refusal(user, None)
    for extension in _ways(user):
        security = Security(user, engine, extension)
        endpoint.hear(security.opened)
        line = UserLine(endpoint, to, security, user.context, timeouts)
        try:
            response = await line.next(asked)
        except RefusedError as error:
            refusal = Refusal(user, error.report)
            if error.report is not Report.DECRYPTION:
                break
        except (NoAnswerError, UnreadableError):
            continue
        else:
            if response.status not in NOT_ALLOWED:
                return Contact(line, response)
            return Refusal(user, None, is_let_in=True)
    return refusal


def _ways(user: User) -> Iterator[Extension]:
    """How the privacy key may be made longer: where it need not be, there is one way."""
    yield Extension.BLUMENTHAL
    if is_extended(user):
        yield Extension.REEDER
