"""Each moment lapses once, when it is due, and nothing ticks afterwards (M21)."""

from __future__ import annotations

import asyncio

import pytest

from meterdesk.adapters.snmp.wire.deadlines import Deadlines

SOON, LATER = 0.01, 0.03


class Loop(asyncio.SelectorEventLoop):
    """Knows how many timers were set on it and not cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self.timers: list[asyncio.TimerHandle] = []

    def call_at(self, when, callback, *args, context=None):  # type: ignore[override, no-untyped-def]
        timer = super().call_at(when, callback, *args, context=context)
        if getattr(callback, "__self__", None).__class__ is Deadlines:
            self.timers.append(timer)
        return timer

    @property
    def waiting(self) -> int:
        return sum(not timer.cancelled() and timer.when() > self.time() for timer in self.timers)


@pytest.fixture
def loop():
    loop = Loop()
    yield loop
    loop.close()


@pytest.fixture
def deadlines(loop: Loop):
    return Deadlines(loop)


def elapse(loop: Loop, seconds: float) -> None:
    loop.run_until_complete(asyncio.sleep(seconds))


def test_several_moments_lapse_in_their_order_each_once(loop: Loop, deadlines: Deadlines) -> None:
    lapsed: list[tuple[int, float]] = []
    now = loop.time()

    deadlines.set(1, now + LATER, lambda *what: lapsed.append(what))
    deadlines.set(2, now + SOON, lambda *what: lapsed.append(what))
    elapse(loop, 3 * LATER)

    assert lapsed == [(2, now + SOON), (1, now + LATER)]
    assert loop.waiting == 0


def test_a_moment_set_again_lapses_at_its_new_time_alone(loop: Loop, deadlines: Deadlines) -> None:
    lapsed: list[tuple[int, float]] = []
    now = loop.time()

    deadlines.set(1, now + SOON, lambda *what: lapsed.append(what))
    deadlines.set(1, now + LATER, lambda *what: lapsed.append(what))
    elapse(loop, 3 * LATER)

    assert lapsed == [(1, now + LATER)]


def test_what_was_forgotten_does_not_lapse_and_the_last_leaves_no_timer(
    loop: Loop, deadlines: Deadlines
) -> None:
    lapsed: list[tuple[int, float]] = []
    now = loop.time()
    for number in (1, 2):
        deadlines.set(number, now + 60, lambda *what: lapsed.append(what))
    before = loop.waiting

    deadlines.forget(1)
    one_left = loop.waiting
    deadlines.forget(2)

    assert (before, one_left, loop.waiting) == (1, 1, 0)
    assert lapsed == []


@pytest.mark.parametrize("anew", [False, True])
def test_one_that_lapses_may_end_or_renew_another_that_is_due_as_well(
    loop: Loop, deadlines: Deadlines, anew: bool
) -> None:
    lapsed: list[int] = []
    due = loop.time() + SOON

    def first(number: int, at: float) -> None:
        lapsed.append(number)
        deadlines.forget(2)
        if anew:
            deadlines.set(2, at + LATER, lambda number, at: lapsed.append(number * 10))

    deadlines.set(1, due, first)
    deadlines.set(2, due, lambda number, at: lapsed.append(number))
    elapse(loop, 4 * LATER)

    assert lapsed == ([1, 20] if anew else [1])
    assert loop.waiting == 0
