"""Whose turn it is: a window beside a service, and a service before which a person waits (M4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from meterdesk.domain.errors import AlreadyOpenError
from meterdesk.domain.turn import Claim, Resident
from meterdesk.services.collecting.shift import (
    EVERY,
    GRACE,
    LINGER,
    PATIENCE,
    RARELY,
    SELDOM,
    SOON,
    Alone,
    Shift,
)

SERVICE = Resident(datetime(2026, 11, 4, 6, 0, tzinfo=UTC), "1.0")


class FakeTurn:
    """Granted where `is_free`, or asked for and `gives_way`."""

    def __init__(self, *, is_attended: bool, resident: Resident | None = None) -> None:
        self.is_attended = is_attended
        self.is_ours = False
        self.service = resident
        self.is_free = True
        self.gives_way = True
        self.is_dismissed = False
        self.claimed = Claim.NOBODY

    def take(self, *, is_asked: bool) -> bool:
        beside = self.service is not None
        self.is_ours = self.is_free and (not beside or (is_asked and self.gives_way))
        return self.is_ours

    def give(self) -> None:
        self.is_ours = False

    def claim(self) -> Claim:
        return self.claimed

    def hear(self, heard: Callable[[], None]) -> bool:
        return False

    def nudge(self) -> None:
        """Nobody listens."""

    def resident(self) -> Resident | None:
        return self.service


class FakeHost:
    def __init__(self, turn: FakeTurn) -> None:
        self.turn = turn
        self.is_idle = True
        self.did: list[str] = []

    def begin_turn(self) -> None:
        self.did.append("begin")

    def end_turn(self) -> None:
        self.did.append("end")

    def finish(self) -> None:
        self.did.append("finish")

    def go_on(self) -> None:
        self.did.append("go on")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def house(turn: FakeTurn) -> tuple[Shift, FakeHost, Clock]:
    host, clock = FakeHost(turn), Clock()
    return Shift(turn, host, clock), host, clock


def test_alone_nothing_is_looked_at_again() -> None:
    turn = FakeTurn(is_attended=True)

    assert Shift(Alone(), FakeHost(turn)).look() is None


def test_a_window_without_a_service_collects_and_looks_seldom() -> None:
    shift, host, _ = house(FakeTurn(is_attended=True))

    pause = shift.look()

    assert host.did == ["begin"]
    assert shift.may_begin_by_itself
    assert pause == SELDOM


def test_a_window_beside_a_service_begins_nothing() -> None:
    shift, host, _ = house(FakeTurn(is_attended=True, resident=SERVICE))

    pause = shift.look()

    assert host.did == []
    assert not shift.may_work
    assert shift.resident == SERVICE
    assert pause == EVERY


def test_what_a_person_orders_is_done_as_soon_as_the_service_gives_way() -> None:
    turn = FakeTurn(is_attended=True, resident=SERVICE)
    turn.gives_way = False
    shift, host, _ = house(turn)
    shift.look()

    shift.order(lambda: host.did.append("read"))
    pause = shift.look()
    turn.gives_way = True
    shift.look()

    assert pause == SOON
    assert host.did == ["begin", "read"]
    assert not shift.may_begin_by_itself, "what is due is the service's"


def test_the_turn_goes_back_to_the_service_when_the_window_has_been_idle_for_a_while() -> None:
    turn = FakeTurn(is_attended=True, resident=SERVICE)
    shift, host, clock = house(turn)
    shift.order(lambda: host.did.append("read"))
    shift.look()
    turn.claimed = Claim.WHEN_IDLE
    host.is_idle = False
    clock.now += LINGER * 3
    shift.look()

    host.is_idle = True
    clock.now += LINGER - 0.1
    shift.look()
    kept = list(host.did)
    clock.now += 0.2
    shift.look()

    assert kept == ["begin", "read"]
    assert host.did == ["begin", "read", "end"]


def test_where_nobody_gives_way_the_person_hears_of_it_and_nothing_is_done_later() -> None:
    turn = FakeTurn(is_attended=True, resident=SERVICE)
    turn.gives_way = False
    shift, host, clock = house(turn)
    shift.order(lambda: host.did.append("read"))
    shift.look()

    clock.now += PATIENCE + 1
    with pytest.raises(AlreadyOpenError):
        shift.look()
    turn.gives_way = True
    shift.look()

    assert host.did == []


def test_a_service_gives_way_at_once_where_it_does_nothing() -> None:
    turn = FakeTurn(is_attended=False)
    shift, host, _ = house(turn)
    shift.look()

    turn.claimed = Claim.NOW
    shift.look()

    assert host.did == ["begin", "end"]
    assert not shift.may_work


def test_what_a_service_does_gets_a_moment_to_end_and_no_more() -> None:
    turn = FakeTurn(is_attended=False)
    shift, host, clock = house(turn)
    shift.look()
    host.is_idle = False
    turn.claimed = Claim.NOW
    pause = shift.look()

    before = list(host.did)
    clock.now += GRACE
    shift.look()

    assert pause == SOON
    assert not shift.may_work, "no other printer is asked meanwhile"
    assert before == ["begin"]
    assert host.did == ["begin", "end"]


def test_a_service_whose_visitor_changed_its_mind_goes_on() -> None:
    turn = FakeTurn(is_attended=False)
    shift, host, _ = house(turn)
    shift.look()
    host.is_idle = False
    turn.claimed = Claim.NOW
    shift.look()

    turn.claimed = Claim.NOBODY
    shift.look()

    assert shift.may_work
    assert host.did == ["begin"]


@pytest.mark.parametrize("has_turn", [True, False])
def test_a_service_that_is_dismissed_finishes_whoever_has_the_turn(has_turn: bool) -> None:
    turn = FakeTurn(is_attended=False)
    shift, host, _ = house(turn)
    turn.is_free = has_turn
    shift.look()
    host.did.clear()

    turn.is_dismissed = True
    shift.look()

    assert host.did == ["finish"]


def test_a_service_goes_on_where_who_dismissed_it_gave_up_waiting() -> None:
    turn = FakeTurn(is_attended=False)
    shift, host, _ = house(turn)
    shift.look()
    shift.hears = True
    turn.is_dismissed = True
    assert shift.look() == EVERY
    host.did.clear()

    turn.is_dismissed = False
    shift.look()

    assert host.did == ["go on"]


@pytest.mark.parametrize(("hears", "seconds"), [(True, RARELY), (False, EVERY)])
def test_a_service_that_hears_who_comes_looks_rarely(hears: bool, seconds: float) -> None:
    shift, _, _ = house(FakeTurn(is_attended=False))
    shift.hears = hears

    assert shift.look() == seconds


def test_a_service_without_the_turn_looks_often_as_whoever_has_it_may_die() -> None:
    turn = FakeTurn(is_attended=False)
    shift, _, _ = house(turn)
    turn.is_free, shift.hears = False, True

    assert shift.look() == EVERY
