"""A conversation with one agent: objects and whole columns, whatever the agent gets wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.visit.course import trail_of
from meterdesk.adapters.snmp.visit.exchange import Exchange, Request
from meterdesk.adapters.snmp.visit.manner import PROVEN, VARBINDS, WIDTH, Manner
from meterdesk.adapters.snmp.visit.outline import Outline
from meterdesk.adapters.snmp.visit.walk import (
    Pair,
    Walk,
    by_cursor,
    is_displaced,
    is_orderly,
    matched,
    paired,
)
from meterdesk.adapters.snmp.wire.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.wire.message import Response, Status, Version
from meterdesk.adapters.snmp.wire.oid import Answers, Oid, Value, before, is_under

REPETITIONS = 50

FEWEST = 4
"""Varbinds in a GETBULK answer below which it is not worth asking for one."""


@dataclass(slots=True)
class Session:
    """Asks one agent and keeps what it says in `answers`, and behind what it stands in `behind`.

    Only GETNEXT and GETBULK are used. `unanswered` are identifiers nobody could get an answer to,
    be it silence or an error: what they hold is not known, which is something else than absent.
    Only noSuchName, noSuchObject, noSuchInstance and endOfMibView say that something is not there.
    A sparing one does not ask for what was mute before.
    """

    exchange: Exchange
    answers: Answers = field(default_factory=Answers)
    behind: dict[Oid, Oid] = field(default_factory=dict)
    unanswered: set[Oid] = field(default_factory=set)
    has_bulk: bool = True
    width: int = WIDTH
    varbinds: int = VARBINDS
    shunned: set[Oid] = field(default_factory=set)
    mute: set[Oid] = field(default_factory=set)
    is_sparing: bool = False
    _newly_shunned: bool = False

    def forget(self) -> None:
        """What it said so far; how it wants to be asked stays known."""
        self.answers, self.behind, self.unanswered = Answers(), {}, set()

    def behave(self, manner: Manner) -> None:
        """Asks as was learned in an earlier visit."""
        self.has_bulk, self.width = manner.has_bulk, manner.width
        self.varbinds = manner.varbinds
        self.shunned, self.mute = set(manner.shunned), set(manner.mute)

    @property
    def manner(self) -> Manner:
        """What was learned. One poisonous object may have looked like a lack of GETBULK, and one
        long text like an agent that answers few objects at once."""
        return Manner(
            self.has_bulk or self._newly_shunned,
            max(self.width, self.exchange.most),
            max(self.varbinds, self.exchange.most),
            frozenset(self.shunned),
            frozenset(self.mute),
        )

    async def instances(self, oids: Iterable[Oid]) -> None:
        """Asks for these very instances; those the agent lacks stay absent."""
        await self.survey(tuple(oids), (), Walk(()))

    async def columns(self, roots: Iterable[Oid]) -> None:
        """Reads whole columns, several at once."""
        await self.survey((), (), Walk(roots))

    async def survey(
        self,
        wanted: Iterable[Oid],
        roots: Iterable[Oid],
        walk: Walk,
        outline: Outline | None = None,
    ) -> bool:
        """These instances, the first one under each root, and whole columns: all in one request
        where the agent takes it. `outline` is of a printer that may be like it; whether asking as
        it says was enough."""
        exact = {before(oid): oid for oid in wanted}
        asked = (*exact, *roots)
        known = tuple(self.answers.told())
        steps: list[tuple[Request, Response]] = []
        found: dict[Oid, Pair] = {}
        if outline:
            if await self._retraced(asked, outline):
                return True
            found = await self._outlined(asked, walk, outline, steps)
        is_whole = bool(outline) and not walk.cursors and all(oid in found for oid in asked)
        chain = (oid for oid in (outline.chain() if outline else ()) if oid not in found)
        found |= await self.ask((oid for oid in asked if oid not in found), walk, 0, chain)
        for cursor in asked:
            oid, value = found.get(cursor, (cursor, None))
            is_wanted = oid == exact[cursor] if cursor in exact else is_under(oid, cursor)
            if is_wanted and value is not None:
                self.keep(cursor, oid, value)
        self.unanswered |= {oid for at, oid in exact.items() if at in self.unanswered}
        if outline and is_whole and (trail := trail_of(steps, known, self.answers, self.behind)):
            outline.trails.append(trail)
        return is_whole

    async def _retraced(self, asked: tuple[Oid, ...], outline: Outline) -> bool:
        """Whether all answers name just what those of another printer named. Where not, they are
        with the exchange for whoever asks the same."""
        known = tuple(self.answers.told())
        requests = outline.requests(asked, self.varbinds)
        trails = [
            (trail, list[Value | None]())
            for trail in reversed(outline.trails)
            if trail.known == known and tuple(step.request for step in trail.steps) == requests
        ]
        if not trails or self.shunned or not self._has_bulk:
            return False
        for at, request in enumerate(requests):
            response = await self.exchange.glance(request)
            if response is None:
                return False
            values = {id(trail): trail.steps[at].values(response) for trail, _told in trails}
            trails = [
                (trail, told + list(new))
                for trail, told in trails
                if (new := values[id(trail)]) is not None
            ]
            if not trails:
                return False
        trail, told = trails[0]
        self.exchange.taken()
        self.answers = trail.answers(self.answers, told)
        self.behind |= trail.behind
        return True

    async def ask(
        self, asked: Iterable[Oid], walk: Walk, rows: int = 0, chain: Iterable[Oid] = ()
    ) -> dict[Oid, Pair]:
        """What stands behind each identifier; the rows of the walk go into `answers`.

        `chain` are further cursors the columns are expected to reach, for agents without GETBULK.
        """
        rest = tuple(dict.fromkeys(asked))
        found = await self._together(rest, walk, rows) if self._has_bulk and walk.cursors else {}
        rest = tuple(oid for oid in rest if oid not in found)
        if not self._has_bulk:
            rest = tuple(dict.fromkeys((*rest, *walk.batch(self.width), *chain)))
        found |= await self._successors(rest)
        self._follow(walk, found)
        await self._walk(walk)
        return found

    async def _outlined(
        self,
        asked: tuple[Oid, ...],
        walk: Walk,
        outline: Outline,
        steps: list[tuple[Request, Response]],
    ) -> dict[Oid, Pair]:
        """What stands behind each, and the rows of the walk as far as they stand like those of the
        outline; with the first request that does not work it is over. `steps` gets the answers."""
        found: dict[Oid, Pair] = {}
        for singles, columns, repetitions in outline.requests(asked, self.varbinds):
            if not self._has_bulk or self.shunned or self.exchange.is_over:
                break
            varbinds = await self._bulk(singles, columns, repetitions)
            if not varbinds or self.exchange.latest is None:
                break
            steps.append(self.exchange.latest)
            if repetitions == 1:
                found |= paired(columns, varbinds)
            else:
                found |= paired(singles, varbinds[: len(singles)])
                self._take(walk, by_cursor(columns, varbinds[len(singles) :]))
        self._follow(walk, found)
        return found

    async def _together(self, asked: tuple[Oid, ...], walk: Walk, rows: int) -> dict[Oid, Pair]:
        """Singles and the safe columns by GETBULK; what it did not bring is missing."""
        found: dict[Oid, Pair] = {}
        singles = tuple(oid for oid in asked if oid not in self.shunned)
        while self._has_bulk and not self.exchange.is_over:
            columns = self._safe(walk, self.varbinds)
            room = self.varbinds - len(columns) * max(1, rows)
            if not columns or room < 0:
                return found
            if len(singles) > room:
                head, singles = singles[: len(singles) - room], singles[len(singles) - room :]
                found |= await self._successors(head)
                continue
            repetitions = rows or max(
                1, min(REPETITIONS, (self.varbinds - len(singles)) // len(columns))
            )
            varbinds = await self._bulk(singles, columns, repetitions)
            found |= paired(singles, varbinds[: len(singles)])
            self._take(walk, by_cursor(columns, varbinds[len(singles) :]))
            if not varbinds:
                continue
            if len(varbinds) >= len(singles):
                return found
            singles = singles[len(varbinds) :]
        return found

    def _follow(self, walk: Walk, found: dict[Oid, Pair]) -> None:
        """Lets the columns go on as far as their cursors were asked for."""
        while progress := {at: [found[at]] for at in walk.cursors.values() if at in found}:
            self._take(walk, progress)

    def _safe(self, walk: Walk, size: int) -> tuple[Oid, ...]:
        """Cursors of columns without an object that spoils requests."""
        if not self.shunned:
            return walk.batch(size)
        safe = (at for root, at in walk.cursors.items() if not self._is_risky(root))
        return tuple(safe)[:size]

    async def _walk(self, walk: Walk) -> None:
        """Reads what is left of the columns. No cursor is left without an answer: it would loop."""
        while walk.cursors and not self.exchange.is_over:
            size = min(self.width, self.varbinds)
            safe = self._safe(walk, size)
            progress: dict[Oid, list[Pair]] = {}
            if safe and self._has_bulk:
                repetitions = max(1, min(REPETITIONS, self.varbinds // len(safe)))
                progress = by_cursor(safe, await self._bulk((), safe, repetitions))
            if not progress:
                batch = walk.batch(size)
                successors = await self._successors(batch)
                progress = {at: [pair] for at, pair in successors.items()}
                self._give_up(walk, (at for at in batch if at not in progress))
            self._take(walk, progress)
        self._give_up(walk, tuple(walk.cursors.values()))

    def _give_up(self, walk: Walk, cursors: Iterable[Oid]) -> None:
        """Columns whose next row nobody got: lost where it failed, ended where nothing is."""
        lost = tuple(cursors)
        unknown = {at for at in lost if at in self.unanswered or self.exchange.is_over}
        self.unanswered.update(walk.abandon(unknown))
        walk.abandon(lost)

    def _take(self, walk: Walk, progress: dict[Oid, list[Pair]]) -> None:
        for asked, oid, value in walk.feed(progress):
            self.keep(asked, oid, value)

    def keep(self, asked: Oid, oid: Oid, value: Value) -> None:
        self.answers.put(oid, value)
        self.behind[oid] = asked

    @property
    def _has_bulk(self) -> bool:
        return self.has_bulk and self.exchange.line.version is not Version.V1

    def _is_risky(self, root: Oid) -> bool:
        """Whether an object that spoils requests stands in this column."""
        return any(is_under(oid, root) for oid in self.shunned)

    async def _bulk(
        self, singles: tuple[Oid, ...], columns: tuple[Oid, ...], repetitions: int
    ) -> tuple[Pair, ...]:
        """The varbinds of a GETBULK; none where that did not work."""
        wanted = len(singles) + len(columns) * repetitions
        try:
            response = await self.exchange.ask(singles, columns, repetitions)
        except (NoAnswerError, UnreadableError):
            if wanted > VARBINDS:
                self.varbinds, self.exchange.most = PROVEN, 0
            else:
                self.has_bulk = False
            return ()
        if response.status == Status.TOO_BIG and min(wanted, self.varbinds) > FEWEST:
            self.varbinds = max(FEWEST, min(wanted, self.varbinds) // 2)
            self.width = min(self.width, self.varbinds)
            return ()
        told = tuple(zip((*singles, *columns), response.varbinds, strict=False))
        if response.status != Status.OK or not told or not is_orderly(told):
            self.has_bulk = False
            return ()
        return response.varbinds

    async def _successors(self, oids: tuple[Oid, ...]) -> dict[Oid, Pair]:
        """The successor of each identifier, where there is one and the agent tells."""
        found: dict[Oid, Pair] = {}
        whole = tuple(sorted(oid for oid in oids if oid not in self.shunned))
        await self._part(whole, found)
        for oid in oids:
            if oid in self.mute and self.is_sparing:
                self.unanswered.add(oid)
            elif oid in self.shunned:
                await self._part((oid,), found)
        self.shunned.difference_update(found)
        self.mute.difference_update(found)
        self.unanswered.difference_update(found)
        return found

    async def _part(self, part: tuple[Oid, ...], found: dict[Oid, Pair]) -> bool:
        """Asks for a part, in smaller ones where it has to; whether one request was enough."""
        refusals, is_whole = 0, True
        while part and not self.exchange.is_over:
            if len(part) > self.width:
                for at in range(0, len(part), width := self.width):
                    await self._part(part[at : at + width], found)
                return False
            try:
                response = await self.exchange.ask((), part)
            except (NoAnswerError, UnreadableError) as error:
                if len(part) == 1 and isinstance(error, NoAnswerError):
                    self.mute.add(part[0])
                await self._divide(part, found)
                return False
            refused = _refused(part, response)
            if response.status == Status.OK and response.varbinds:
                told = paired(part, response.varbinds)
                if len(response.varbinds) < len(part) or is_displaced(tuple(told.items())):
                    told, is_whole = matched(part, response.varbinds), False
                if not told:
                    await self._divide(part, found)
                    return False
                found |= told
                part = tuple(oid for oid in part if oid not in told)
                if not part:
                    return is_whole and refusals == 0
            elif refused and response.status == Status.NO_SUCH_NAME:
                refusals += 1
                rest = tuple(oid for oid in part if oid != refused)
                is_end = refusals > 1 and await self._is_past_the_end(refused, rest, found)
                part = tuple(oid for oid in rest if not is_end or oid < refused)
            elif refused and response.status == Status.GEN_ERR:
                self._shun(refused)
                part = tuple(oid for oid in part if oid != refused)
            elif response.status == Status.TOO_BIG and len(part) > 1:
                self.width = min(self.width, len(part) // 2)
            else:
                await self._divide(part, found)
                return False
        self.unanswered.update(part)
        return False

    async def _divide(self, part: tuple[Oid, ...], found: dict[Oid, Pair]) -> None:
        """Smaller requests after one that failed: an agent may drop what it cannot hold or read.

        Where all of them are answered it was about the size, and not about one object.
        """
        if len(part) == 1:
            self._shun(part[0])
            return
        size = -(-len(part) // 4)
        quarters = [part[at : at + size] for at in range(0, len(part), size)]
        if all([await self._part(quarter, found) for quarter in quarters]):
            self.width = min(self.width, size)

    def _shun(self, oid: Oid) -> None:
        self.unanswered.add(oid)
        self._newly_shunned |= oid not in self.shunned
        self.shunned.add(oid)

    async def _is_past_the_end(
        self, refused: Oid, rest: tuple[Oid, ...], found: dict[Oid, Pair]
    ) -> bool:
        """Whether what stands behind a refused identifier is past the agent's last object as well.

        By RFC 1157 section 4.1.3 a v1 agent refuses a successor only there. Some refuse single
        objects: nothing known may stand behind it, and the highest identifier, the middle one and
        the next are asked alone.
        """
        past = sorted(oid for oid in rest if oid > refused)
        known = (oid for oid, _value in found.values())
        if not past or self.answers.reaches_beyond(refused) or any(oid > refused for oid in known):
            return False
        for oid in dict.fromkeys((past[-1], past[len(past) // 2], past[0])):
            try:
                response = await self.exchange.ask((), (oid,))
            except (NoAnswerError, UnreadableError):
                return False
            if response.status != Status.NO_SUCH_NAME:
                return False
        return True


def _refused(part: tuple[Oid, ...], response: Response) -> Oid | None:
    """The identifier an error is about: a request of one needs no index to tell."""
    if len(part) == 1:
        return part[0]
    return part[response.error_index - 1] if 1 <= response.error_index <= len(part) else None
