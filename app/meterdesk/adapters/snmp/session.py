"""A conversation with one agent: objects and whole columns, whatever the agent gets wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.line import Line
from meterdesk.adapters.snmp.message import Response, Status, Version
from meterdesk.adapters.snmp.oid import Answers, Oid, Value, before, is_under

WIDTH = 40
"""Identifiers in one GETNEXT."""

VARBINDS = 56
"""Varbinds wanted from one GETBULK: about 1,500 bytes, one Ethernet frame."""

REPETITIONS = 20
ROWS = 200
"""The most rows of one column: a table that never ends is cut here."""

REQUESTS = 250
"""The most requests of one visit: an agent that wants more is cut here."""

GONE_AFTER = 3
"""Exchanges unanswered one after another that may mean the agent has gone: a sign is asked for."""

SILENCES = 12
"""Exchanges unanswered one after another, signs or no signs: nothing else will be answered."""


SIGN: Oid = (1, 3, 6, 1, 2, 1)


class GoneError(Exception):
    """The agent answered before and stopped in the middle of the visit."""


Pair = tuple[Oid, Value | None]


@dataclass(slots=True)
class Session:
    """Asks one agent and keeps what it says in `answers`.

    Only GETNEXT and GETBULK are used. `unanswered` are identifiers nobody could get an answer to,
    be it silence or an error: what they hold is not known, which is something else than absent.
    Only noSuchName, noSuchObject, noSuchInstance and endOfMibView say that something is not there.
    """

    line: Line
    answers: Answers = field(default_factory=Answers)
    unanswered: set[Oid] = field(default_factory=set)
    first_refused: bool = False
    has_bulk: bool = True
    width: int = WIDTH
    varbinds: int = VARBINDS
    _requests: int = 0
    _silent: int = 0
    _silences: int = 0
    _divided: bool = False
    _halves_answered: int = 0

    async def instances(self, oids: Iterable[Oid]) -> None:
        """Asks for these very instances; those the agent lacks stay absent."""
        wanted = {before(oid): oid for oid in oids}
        for asked, (oid, value) in (await self._successors(tuple(wanted))).items():
            if oid == wanted[asked] and value is not None:
                self.answers.put(oid, value)
        self.unanswered |= {oid for asked, oid in wanted.items() if asked in self.unanswered}

    async def first_under(self, roots: Iterable[Oid]) -> None:
        """Asks for the first instance under each root."""
        for root, (oid, value) in (await self._successors(tuple(roots))).items():
            if is_under(oid, root) and value is not None:
                self.answers.put(oid, value)

    async def columns(self, roots: Iterable[Oid], rows: int = ROWS) -> None:
        """Reads whole columns, several at once; a column that goes backwards ends there."""
        cursors = {root: root for root in roots}
        counts = dict.fromkeys(cursors, 0)
        while cursors and self._requests < REQUESTS:
            batch = tuple(cursors)[: min(self.width, self.varbinds)]
            progress = await self._advance(tuple(cursors[root] for root in batch))
            self.unanswered |= {root for root in batch if cursors[root] in self.unanswered}
            for root in batch:
                for oid, value in progress.get(cursors[root], ()):
                    if not is_under(oid, root) or oid <= cursors[root] or counts[root] >= rows:
                        del cursors[root]
                        break
                    cursors[root] = oid
                    counts[root] += 1
                    if value is not None:
                        self.answers.put(oid, value)
                    else:
                        del cursors[root]
                        break
        self.unanswered.update(cursors)

    async def _advance(self, cursors: tuple[Oid, ...]) -> dict[Oid, list[Pair]]:
        """The next rows after each cursor. No cursor is left without an answer: it would loop."""
        if self.line.version is not Version.V1 and self.has_bulk:
            rows = await self._bulk(cursors)
            if rows:
                return rows
        successors = await self._successors(cursors)
        return {cursor: [successors.get(cursor, ((), None))] for cursor in cursors}

    async def _bulk(self, cursors: tuple[Oid, ...]) -> dict[Oid, list[Pair]]:
        """Rows by GETBULK; empty where that did not work, and GETNEXT has to."""
        repetitions = max(1, min(REPETITIONS, self.varbinds // len(cursors)))
        try:
            response = await self._exchange(cursors, repetitions)
        except (NoAnswerError, UnreadableError):
            self.has_bulk = False
            return {}
        if response.status == Status.TOO_BIG and self.varbinds > 4:
            self.varbinds //= 2
            self.width = max(1, self.width // 2)
            return {}
        if response.status != Status.OK or not response.varbinds:
            self.has_bulk = False
            return {}
        return _by_cursor(cursors, response.varbinds)

    async def _successors(self, oids: tuple[Oid, ...]) -> dict[Oid, Pair]:
        """The successor of each identifier, where there is one and the agent tells."""
        found: dict[Oid, Pair] = {}
        queue = [oids[at : at + self.width] for at in range(0, len(oids), self.width)]
        refusals = 0
        while queue and self._requests < REQUESTS:
            part = queue.pop()
            if not part:
                continue
            try:
                response = await self._exchange(part)
            except (NoAnswerError, UnreadableError):
                queue.extend(self._divide(part))
                continue
            refused = _refused(part, response)
            if response.status == Status.OK and response.varbinds:
                found.update(zip(part, response.varbinds, strict=False))
                queue.append(part[len(response.varbinds) :])
            elif refused and response.status == Status.NO_SUCH_NAME:
                refusals += 1
                rest = tuple(oid for oid in part if oid != refused)
                is_end = refusals > 1 and await self._is_past_the_end(refused, rest, found)
                queue.append(tuple(oid for oid in rest if not is_end or oid < refused))
            elif refused and response.status == Status.GEN_ERR:
                self.unanswered.add(refused)
                queue.append(tuple(oid for oid in part if oid != refused))
            else:
                if response.status == Status.TOO_BIG:
                    self.width = max(1, min(self.width, len(part) // 2))
                queue.extend(self._divide(part))
        self.unanswered.difference_update(found)
        self.unanswered.update(oid for part in queue for oid in part)
        return found

    async def _is_past_the_end(
        self, refused: Oid, rest: tuple[Oid, ...], found: dict[Oid, Pair]
    ) -> bool:
        """Whether what stands behind a refused identifier is past the agent's last object as well.

        By RFC 1157 section 4.1.3 a v1 agent refuses a successor only there. Some refuse single
        objects: nothing known may stand behind it, and the highest identifier, the middle one and
        the next are asked alone.
        """
        behind = sorted(oid for oid in rest if oid > refused)
        known = (oid for oid, _value in found.values())
        if (
            not behind
            or self.answers.reaches_beyond(refused)
            or any(oid > refused for oid in known)
        ):
            return False
        for oid in dict.fromkeys((behind[-1], behind[len(behind) // 2], behind[0])):
            try:
                response = await self._exchange((oid,))
            except (NoAnswerError, UnreadableError):
                return False
            if response.status != Status.NO_SUCH_NAME:
                return False
        return True

    def _divide(self, part: tuple[Oid, ...]) -> tuple[tuple[Oid, ...], ...]:
        """Smaller requests after one that failed: an agent may drop what it cannot hold or read."""
        if len(part) == 1:
            self.unanswered.add(part[0])
        return _halves(part)

    async def _exchange(self, oids: tuple[Oid, ...], repetitions: int = 0) -> Response:
        """One request and its answer. Raises GoneError where the agent answers nothing any more."""
        try:
            response = await self._ask(oids, repetitions)
        except NoAnswerError:
            self._silent += 1
            self._silences += 1
            self._divided = True
            self._halves_answered = 0
            if self._silences >= SILENCES:
                raise GoneError from None
            if self._silent >= GONE_AFTER:
                await self._ask_for_a_sign()
            raise
        self._silent = self._silences = 0
        self._learn_width(len(oids))
        return response

    def _learn_width(self, size: int) -> None:
        """Two answers in a row after a silence: it was about the size, and not about one object."""
        if not self._divided:
            return
        self._halves_answered += 1
        if self._halves_answered == 2:
            self.width = min(self.width, size)
            self._divided = False

    async def _ask_for_a_sign(self) -> None:
        """Asks for what every agent has: one that is only picky answers it. Raises GoneError."""
        try:
            await self._ask((SIGN,), 0)
        except (NoAnswerError, UnreadableError):
            raise GoneError from None
        self._silent = 0

    async def _ask(self, oids: tuple[Oid, ...], repetitions: int) -> Response:
        self._requests += 1
        if repetitions:
            return await self.line.bulk((), oids, repetitions)
        return await self.line.next(oids)


def _by_cursor(cursors: tuple[Oid, ...], varbinds: Sequence[Pair]) -> dict[Oid, list[Pair]]:
    """Sorts a bulk answer by the cursor each varbind belongs to; it may be cut anywhere."""
    rows: dict[Oid, list[Pair]] = {}
    for position, pair in enumerate(varbinds):
        rows.setdefault(cursors[position % len(cursors)], []).append(pair)
    return rows


def _halves(part: tuple[Oid, ...]) -> tuple[tuple[Oid, ...], ...]:
    """Two halves; nothing where one identifier alone failed."""
    middle = len(part) // 2
    return (part[:middle], part[middle:]) if middle else ()


def _refused(part: tuple[Oid, ...], response: Response) -> Oid | None:
    """The identifier an error is about: a request of one needs no index to tell."""
    if len(part) == 1:
        return part[0]
    return part[response.error_index - 1] if 1 <= response.error_index <= len(part) else None
