"""SNMPv3 over the endpoint of a visit: the engine is found, a user is let in, and then it is asked.

RFC 3412, RFC 3414. One more exchange than with a community, and none where the engine is known.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from meterdesk.adapters.snmp.usm.engine import Report, engine_probe, read_report
from meterdesk.adapters.snmp.usm.keys import Extension, is_extended
from meterdesk.adapters.snmp.usm.refusal import Refusal
from meterdesk.adapters.snmp.usm.security import Answer, Engine, Security
from meterdesk.adapters.snmp.wire.ber import MalformedError
from meterdesk.adapters.snmp.wire.endpoint import (
    Endpoint,
    NoAnswerError,
    UnreadableError,
)
from meterdesk.adapters.snmp.wire.message import Response, Version
from meterdesk.adapters.snmp.wire.oid import Oid
from meterdesk.adapters.snmp.wire.question import Question
from meterdesk.adapters.snmp.wire.wire import SocketAddress
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

    def within(self, context: str) -> UserLine:
        """The same user in another context of the agent."""
        return replace(self, context=context)

    async def ask(self, question: Question) -> Response:
        report = Report.OTHER
        for _ in range(1 + AGAIN):
            number = self.endpoint.fresh_number()
            request = self.security.sealed(number, question.pdu(number), self.context)
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

    `asked` goes into the first request: the successor of each. `engine` is what is known of it
    already.
    """
    is_known = engine is not None
    engine = engine or await find_engine(endpoint, to, timeouts)
    if engine is None:
        return None
    refusals = []
    for user in users:
        outcome = await Gate(endpoint, to, asked, timeouts, engine).knock(user)
        if isinstance(outcome, Contact):
            return outcome
        refusals.append(outcome)
    is_silent = is_known and all(refusal.is_silence for refusal in refusals)
    return None if is_silent else max(refusals, key=Refusal.progress, default=None)


async def find_engine(
    endpoint: Endpoint, to: SocketAddress, timeouts: tuple[float, ...]
) -> Engine | None:
    """The engine that answers there (RFC 3414 section 4), or None."""
    heard: list[Engine] = []

    def read(datagram: bytes) -> Response:
        engine = engine_of(datagram)
        if engine is None:
            raise MalformedError("it is no report of an engine")
        heard.append(engine)
        return Response(0, 0, 0, ())

    endpoint.hear(read, is_wary=True)
    number = endpoint.fresh_number()
    try:
        await endpoint.ask(engine_probe(number, number), number, to, timeouts)
    except (NoAnswerError, UnreadableError):
        return None
    endpoint.slowest = None  # a report is no work: what is signed and encrypted takes longer
    return heard[-1]


def engine_of(datagram: bytes) -> Engine | None:
    """The engine that reports itself, by the clock of this computer; None in anything else."""
    said = read_report(datagram)
    if said is None:
        return None
    return Engine(said.engine_id, said.boots, said.time, time.monotonic())


@dataclass(frozen=True, slots=True)
class Gate:
    """An agent's engine, and what is asked of it first."""

    endpoint: Endpoint
    to: SocketAddress
    asked: tuple[Oid, ...]
    timeouts: tuple[float, ...]
    engine: Engine

    async def knock(self, user: User) -> Contact | Refusal:
        """Tries one user; a silence is looked into."""
        outcome = await self._try(user)
        if isinstance(outcome, Refusal) and outcome.is_silence:
            return await self._reason(user)
        return outcome

    async def _try(self, user: User) -> Contact | Refusal:
        refusal = Refusal(user, None)
        for extension in _ways(user):
            security = Security(user, self.engine, extension)
            self.endpoint.hear(security.opened, is_wary=True)
            line = UserLine(self.endpoint, self.to, security, user.context, self.timeouts)
            try:
                response = await line.ask(Question((), self.asked))
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

    async def _reason(self, user: User) -> Refusal:
        """Some agents drop what they cannot decrypt, or what is for a context they lack.

        They are asked without a context, and then without privacy: what is answered then was
        right, and what was left out is wrong.
        """
        if user.context and _is_known(await self._try(replace(user, context=""))):
            return Refusal(user, Report.UNKNOWN_CONTEXT)
        if user.privacy:
            outcome = await self._try(replace(user, context="", privacy=None))
            if _is_known(outcome):
                return Refusal(user, Report.DECRYPTION)
            if isinstance(outcome, Refusal):
                return Refusal(user, outcome.report)
        return Refusal(user, None)


def _is_known(outcome: Contact | Refusal) -> bool:
    """Whether the agent knows the user and the user's authentication password."""
    if isinstance(outcome, Contact) or outcome.is_let_in:
        return True
    return outcome.report is Report.UNSUPPORTED_LEVEL


def _ways(user: User) -> Iterator[Extension]:
    """How the privacy key may be made longer: where it need not be, there is one way."""
    yield Extension.BLUMENTHAL
    if is_extended(user):
        yield Extension.REEDER
