"""A round that ends because a person waits is gone on with when the turn is back (M4, M16)."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from meterdesk.domain.turn import Claim
from meterdesk.services.collecting import shift, work
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.collecting.worker import Worker
from meterdesk.services.office import Office

NOW = datetime(2026, 11, 4, 8, 0, tzinfo=UTC)
PRINTERS = 4
DEADLINE = 5.0


class Silent:
    """Signals nobody hears, and services that do nothing."""

    def __getattr__(self, name: str) -> Silent:
        return Silent()

    def __call__(self, *args: object) -> None:
        return None


class VisitedTurn:
    """The service's; whoever `is_waiting` goes again as soon as the turn was given, or before."""

    is_attended = False
    is_dismissed = False

    def __init__(self) -> None:
        self.is_ours = False
        self.is_waiting = False

    def take(self, *, is_asked: bool) -> bool:
        self.is_ours = not self.is_waiting
        return self.is_ours

    def give(self) -> None:
        self.is_ours = self.is_waiting = False

    def claim(self) -> Claim:
        return Claim.NOW if self.is_waiting else Claim.NOBODY

    def hear(self, heard: Callable[[], None]) -> bool:
        return False

    def nudge(self) -> None:
        """Nobody listens."""

    def resident(self) -> None:
        return None


class Round:
    """Somebody comes after the second printer; the rest stays due."""

    def __init__(self, turn: VisitedTurn, *, changes_mind: bool) -> None:
        self._turn = turn
        self._changes_mind = changes_mind
        self.waiting = list(range(PRINTERS))
        self.is_whole = threading.Event()

    async def read_due(self, is_stopped: Callable[[], bool]) -> AsyncIterator[None]:
        while self.waiting:
            if is_stopped():
                self._turn.is_waiting &= not self._changes_mind
                return
            self.waiting.pop()
            if len(self.waiting) == PRINTERS // 2:
                self._turn.is_waiting = True
                while not is_stopped():
                    await asyncio.sleep(0)
            yield None
        self.is_whole.set()


async def nothing(*_: object) -> None:
    """Thins nothing."""


async def nobody(*_: object) -> AsyncIterator[Any]:
    """Finds no new printer."""
    none: tuple[Any, ...] = ()
    for found in none:
        yield found


def office(round_: Round) -> Office:
    status = SimpleNamespace(next_read=NOW, next_sync=None, is_registered=False, is_paused=False)
    made: Any = SimpleNamespace(
        clock=lambda: NOW,
        polling=round_,
        status=SimpleNamespace(now=lambda: status),
        lookout=SimpleNamespace(look=nobody),
        envelope=SimpleNamespace(thin=nothing),
        thinning=SimpleNamespace(thin=nothing),
        settings=SimpleNamespace(register_new_devices=False),
        stamp=lambda: 1,
        close=lambda: None,
    )
    return cast(Office, made)


@pytest.mark.parametrize("changes_mind", [False, True])
def test_m16_what_a_visitor_kept_from_being_read_is_read_as_soon_as_the_turn_is_back(
    monkeypatch: pytest.MonkeyPatch, changes_mind: bool
) -> None:
    monkeypatch.setattr(shift, "EVERY", 0.01)
    monkeypatch.setattr(shift, "SOON", 0.01)
    monkeypatch.setattr(work, "search_of", lambda settings: None)
    turn = VisitedTurn()
    round_ = Round(turn, changes_mind=changes_mind)
    worker = Worker(lambda: office(round_), cast(Telling, Silent()), turn=turn)
    collecting = threading.Thread(target=worker.run)

    collecting.start()
    is_whole = round_.is_whole.wait(DEADLINE)
    worker.ask(worker.stop)
    collecting.join()

    assert is_whole
    assert round_.waiting == []
