"""What stands behind single identifiers: GETNEXT, in smaller parts where an agent wants them."""

from __future__ import annotations

from dataclasses import dataclass, field

from meterdesk.adapters.snmp.visit.exchange import Exchange
from meterdesk.adapters.snmp.visit.manner import WIDTH
from meterdesk.adapters.snmp.visit.walk import Pair, by_name, by_place, matched
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.endpoint import NoAnswerError, UnreadableError
from meterdesk.adapters.snmp.wire.message import Response, Status
from meterdesk.adapters.snmp.wire.oid import Oid
from meterdesk.adapters.snmp.wire.question import Question


@dataclass(slots=True)
class Successors:
    """Asks one agent. `width` is how many identifiers it takes at once; `shunned` spoil a request
    they stand in, `mute` get no answer even alone, and a sparing one does not ask for these again.
    `is_whole` as long as every answer told all that was asked, `is_shuffling` once one told it in
    an order of its own. `answers` is what is known so far,
    `unanswered` what nobody could get an answer to.
    """

    exchange: Exchange
    answers: Answers = field(default_factory=Answers)
    unanswered: set[Oid] = field(default_factory=set)
    width: int = WIDTH
    shunned: set[Oid] = field(default_factory=set)
    mute: set[Oid] = field(default_factory=set)
    is_sparing: bool = False
    is_whole: bool = True
    is_shuffling: bool = False
    _newly_shunned: bool = False

    async def successors(self, oids: tuple[Oid, ...]) -> dict[Oid, Pair]:
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
                response = await self.exchange.ask(Question((), part))
            except (NoAnswerError, UnreadableError) as error:
                if len(part) == 1 and isinstance(error, NoAnswerError):
                    self.mute.add(part[0])
                await self._divide(part, found)
                return False
            refused = _refused(part, response)
            if response.status == Status.OK and response.varbinds:
                told = by_place(part, response.varbinds)
                if told is None:
                    told = by_name(part, response.varbinds)
                    self.is_shuffling |= told is not None
                if told is None:
                    told, is_whole = matched(part, response.varbinds), False
                    self.is_whole = False
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
        self.is_whole = False
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
                response = await self.exchange.ask(Question((), (oid,)))
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
