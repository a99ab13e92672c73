"""A conversation with one agent: objects and whole columns, whatever the agent gets wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from meterdesk.adapters.snmp.visit.manner import PROVEN, VARBINDS, Manner
from meterdesk.adapters.snmp.visit.outline import Outline
from meterdesk.adapters.snmp.visit.successors import Successors
from meterdesk.adapters.snmp.visit.walk import (
    Pair,
    Walk,
    by_cursor,
    credible,
)
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.wire.message import Response, Status, Version
from meterdesk.adapters.snmp.wire.oid import Oid, Value, before, is_under
from meterdesk.adapters.snmp.wire.question import Question

REPETITIONS = 50

FEWEST = 4
"""Varbinds in a GETBULK answer below which it is not worth asking for one."""


@dataclass(slots=True)
class Session(Successors):
    """Asks one agent and keeps what it says in `answers`, and behind what it stands in `behind`.

    Only GETNEXT and GETBULK are used. `unanswered` are identifiers nobody could get an answer to,
    be it silence or an error: what they hold is not known, which is something else than absent.
    Only noSuchName, noSuchObject, noSuchInstance and endOfMibView say that something is not there.
    A sparing one does not ask for what was mute before.
    """

    behind: dict[Oid, Oid] = field(default_factory=dict)
    has_bulk: bool = True
    varbinds: int = VARBINDS

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
            not self.is_shuffling and (self.has_bulk or self._newly_shunned),
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
    ) -> list[tuple[Question, Response]] | None:
        """These instances, the first one under each root, and whole columns: all in one request
        where the agent takes it. `outline` is of a printer that may be like it; where asking as it
        says was enough, what was asked and answered."""
        exact = {before(oid): oid for oid in wanted}
        asked = (*exact, *roots)
        steps: list[tuple[Question, Response]] = []
        found: dict[Oid, Pair] = {}
        if outline:
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
        return steps if is_whole else None

    async def ask(
        self, asked: Iterable[Oid], walk: Walk, rows: int = 0, chain: Iterable[Oid] = ()
    ) -> dict[Oid, Pair]:
        """What stands behind each identifier; the rows of the walk go into `answers`.

        `chain` are further cursors the columns are expected to reach, for agents without GETBULK.
        """
        rest = tuple(dict.fromkeys(asked))
        found = await self._together(rest, walk, rows) if self.takes_bulk and walk.cursors else {}
        rest = tuple(oid for oid in rest if oid not in found)
        if not self.takes_bulk:
            rest = tuple(dict.fromkeys((*rest, *walk.batch(self.width), *chain)))
        found |= await self.successors(rest)
        self._follow(walk, found)
        await self._walk(walk)
        return found

    async def _outlined(
        self,
        asked: tuple[Oid, ...],
        walk: Walk,
        outline: Outline,
        steps: list[tuple[Question, Response]],
    ) -> dict[Oid, Pair]:
        """What stands behind each, and the rows of the walk as far as they stand like those of the
        outline; with the first request that does not work it is over. `steps` gets the answers."""
        found: dict[Oid, Pair] = {}
        for question in outline.questions(asked, self.varbinds):
            if not self.takes_bulk or self.shunned or self.exchange.is_over:
                break
            varbinds = await self._bulk(question)
            if not varbinds or self.exchange.latest is None:
                break
            steps.append(self.exchange.latest)
            singles, columns = question.singles, question.columns
            if question.repetitions == 1:
                found |= zip(columns, varbinds, strict=False)
            else:
                found |= zip(singles, varbinds, strict=False)
                self._take(walk, by_cursor(columns, varbinds[len(singles) :]))
        self._follow(walk, found)
        return found

    async def _together(self, asked: tuple[Oid, ...], walk: Walk, rows: int) -> dict[Oid, Pair]:
        """Singles and the safe columns by GETBULK; what it did not bring is missing."""
        found: dict[Oid, Pair] = {}
        singles = tuple(oid for oid in asked if oid not in self.shunned)
        while self.takes_bulk and not self.exchange.is_over:
            columns = self._safe(walk, self.varbinds)
            room = self.varbinds - len(columns) * max(1, rows)
            if not columns or room < 0:
                return found
            if len(singles) > room:
                head, singles = singles[: len(singles) - room], singles[len(singles) - room :]
                found |= await self.successors(head)
                continue
            repetitions = rows or max(
                1, min(REPETITIONS, (self.varbinds - len(singles)) // len(columns))
            )
            varbinds = await self._bulk(Question(singles, columns, repetitions))
            found |= zip(singles, varbinds, strict=False)
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
            if safe and self.takes_bulk:
                repetitions = max(1, min(REPETITIONS, self.varbinds // len(safe)))
                progress = by_cursor(safe, await self._bulk(Question((), safe, repetitions)))
            if not progress:
                await self._stepwise(walk, size)
            self._take(walk, progress)
        self._give_up(walk, tuple(walk.cursors.values()))

    async def _stepwise(self, walk: Walk, size: int) -> None:
        """The next row of the first so many columns, and those behind it that were guessed right.

        A guess that nothing came of has told nothing about any column.
        """
        batch = walk.batch(size)
        guesses = walk.ahead(size - len(batch)) if self.is_whole and not self.shunned else ()
        found = await self.successors((*batch, *guesses))
        self._give_up(walk, (at for at in batch if at not in found))
        self._follow(walk, found)
        for guess in set(guesses).difference(walk.cursors.values()):
            self.unanswered.discard(guess)
            self.shunned.discard(guess)
            self.mute.discard(guess)

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
    def takes_bulk(self) -> bool:
        """Whether GETBULK is worth trying: not of who shuffles its answers, for one that is cut as
        well tells nothing for sure."""
        is_tried = self.has_bulk and not self.is_shuffling
        return is_tried and self.exchange.line.version is not Version.V1

    def _is_risky(self, root: Oid) -> bool:
        """Whether an object that spoils requests stands in this column."""
        return any(is_under(oid, root) for oid in self.shunned)

    async def _bulk(self, question: Question) -> tuple[Pair, ...]:
        """The varbinds of a GETBULK that can be believed; none where that did not work."""
        wanted = question.varbinds
        try:
            response = await self.exchange.ask(question)
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
        is_good = response.status == Status.OK
        told: tuple[Pair, ...] = ()
        if is_good:
            told = credible(question.singles, question.columns, response.varbinds)
        if not told:
            self.has_bulk = False
        return told
