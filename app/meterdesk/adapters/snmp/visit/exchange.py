"""One request and its answer, and how long a visit goes on asking an agent that tells nothing."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.wire.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.wire.line import Line
from meterdesk.adapters.snmp.wire.message import Response, Status
from meterdesk.adapters.snmp.wire.question import Question

REQUESTS = 250
"""The most requests of one visit: an agent that wants more is cut here."""

IN_VAIN = 20
"""Questions one after another that are refused or answered by nonsense, after which the rest of the
visit is not asked for: no agent would answer it otherwise."""

GONE_AFTER = 3
"""Exchanges unanswered one after another that may mean the agent has gone: a sign is asked for."""

SILENCES = 12
"""Exchanges unanswered one after another, signs or no signs: nothing else will be answered."""

SIGN = Question((), ((1, 3, 6, 1, 2, 1),))


class GoneError(Exception):
    """The agent answered before and stopped in the middle of the visit."""


class NonsenseError(GoneError):
    """The agent answers, and told nothing: nobody can read it, or it refuses everything."""

    def __init__(self, *, is_refusal: bool) -> None:
        super().__init__()
        self.is_refusal = is_refusal


@dataclass(slots=True)
class Exchange:
    """Asks one agent, and counts what came of it.

    A doubtful one is over with the first silence: nobody knows whether the agent is there at all.
    `most` are the varbinds of its longest answer; `is_understood` where one could be read, and
    `has_told` where that held anything. `latest` is the answer that came last.
    """

    line: Line
    has_answered: bool = False
    is_doubtful: bool = False
    most: int = 0
    is_understood: bool = False
    has_told: bool = False
    latest: tuple[Question, Response] | None = None
    _ahead: deque[tuple[Question, Response | Exception]] = field(default_factory=deque)
    _requests: int = 0
    _in_vain: int = 0
    _silent: int = 0
    _silences: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be asked."""
        return self._requests >= REQUESTS or self._in_vain >= IN_VAIN

    @property
    def is_single(self) -> bool:
        """Whether one request was all there was."""
        return self._requests == 1

    async def glance(self, question: Question) -> Response | None:
        """Asks in advance: whoever asks the same next gets this answer, or this error."""
        try:
            response = await self._ask(question)
        except (NoAnswerError, UnreadableError) as error:
            self._ahead.append((question, error))
            return None
        self._ahead.append((question, response))
        return response

    def taken(self) -> None:
        """Nobody will ask again for what was asked in advance."""
        self._ahead.clear()

    async def ask(self, question: Question) -> Response:
        """Raises NoAnswerError, UnreadableError, and GoneError where nothing more is answered."""
        if not self._ahead:
            return await self._ask(question)
        asked, ahead = self._ahead.popleft()
        if asked != question:
            self._ahead.clear()
            return await self._ask(question)
        if isinstance(ahead, Exception):
            raise ahead
        self.latest = asked, ahead
        return ahead

    async def _ask(self, question: Question) -> Response:
        try:
            response = await self._send(question)
        except NoAnswerError:
            if self.is_doubtful and not self.has_answered:
                raise GoneError from None
            await self._endure()
            raise
        except UnreadableError:
            self._in_vain += 1
            raise
        self._silent = self._silences = 0
        is_of_use = response.varbinds and response.status in (Status.OK, Status.NO_SUCH_NAME)
        self.is_understood = True
        self.has_told = self.has_told or bool(is_of_use)
        self._in_vain = 0 if is_of_use else self._in_vain + 1
        self.most = max(self.most, len(response.varbinds))
        self.has_answered = True
        self.latest = question, response
        return response

    def lost(self) -> GoneError:
        """Why a visit got nothing: silence in the end, or answers without anything in them."""
        is_silent = self.has_told or self._silent > 0
        return GoneError() if is_silent else NonsenseError(is_refusal=self.is_understood)

    async def _endure(self) -> None:
        """Asks for what every agent has: one that is only picky answers it. Raises GoneError."""
        self._silent += 1
        self._silences += 1
        if self._silences >= SILENCES:
            raise GoneError
        if self._silent < GONE_AFTER:
            return
        try:
            await self._send(SIGN)
        except (NoAnswerError, UnreadableError):
            raise GoneError from None
        self._silent = 0

    async def _send(self, question: Question) -> Response:
        self._requests += 1
        return await self.line.ask(question)
