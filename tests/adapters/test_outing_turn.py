"""The turn of a process that ends by itself: it gives way to everybody (M16, decision 40)."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meterdesk.adapters.outing_turn import OutingTurn, turn_of_an_outing
from meterdesk.adapters.turns import GuestTurn, residence, turn_of_a_command
from meterdesk.domain.errors import AlreadyOpenError
from meterdesk.domain.turn import Claim

NOW = datetime(2026, 11, 4, 8, 0, tzinfo=UTC)


def give_when_wanted(turn: OutingTurn, is_over: threading.Event) -> None:
    while not is_over.is_set() and turn.claim() is not Claim.NOW:
        is_over.wait(0.01)
    turn.give()


def test_a_command_that_comes_in_the_middle_gets_the_turn(tmp_path: Path) -> None:
    is_over = threading.Event()
    with turn_of_an_outing(tmp_path, "1.0") as outing:
        collector = threading.Thread(target=give_when_wanted, args=(outing, is_over))
        collector.start()
        try:
            with turn_of_a_command(tmp_path) as command:
                assert command.is_ours
                assert not outing.is_ours
        finally:
            is_over.set()
            collector.join()


def test_there_is_one_outing(tmp_path: Path) -> None:
    with (
        turn_of_an_outing(tmp_path, "1.0"),
        pytest.raises(AlreadyOpenError),
        turn_of_an_outing(tmp_path, "1.0"),
    ):
        pass


def test_where_somebody_works_there_is_none(tmp_path: Path) -> None:
    with (
        turn_of_a_command(tmp_path),
        pytest.raises(AlreadyOpenError),
        turn_of_an_outing(tmp_path, "1.0"),
    ):
        pass


def test_beside_a_service_it_looks_on(tmp_path: Path) -> None:
    with residence(tmp_path, NOW, "1.0") as service, turn_of_an_outing(tmp_path, "1.0") as outing:
        assert outing.resident() is not None
        assert not outing.take()
        assert service.take()
        service.give()
        assert not outing.take()


def test_after_it_the_turn_is_free(tmp_path: Path) -> None:
    with turn_of_an_outing(tmp_path, "1.0") as outing:
        assert outing.is_ours

    assert GuestTurn(tmp_path).take(is_asked=False)
