"""Turns in a data folder: one collects, whoever else has it open (M4, M12)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from meterdesk.adapters.turns import (
    GuestTurn,
    residence,
    turn_of_a_command,
    turn_of_the_window,
)
from meterdesk.adapters.window_place import place_of_the_window
from meterdesk.domain.errors import AlreadyCollectingError, AlreadyOpenError
from meterdesk.domain.turn import Claim

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)


def test_a_second_service_is_told_since_when_the_first_runs(tmp_path: Path) -> None:
    with (
        residence(tmp_path, NOW, "1.0"),
        pytest.raises(AlreadyCollectingError) as caught,
        residence(tmp_path, NOW, "1.0"),
    ):
        pass

    assert str(tmp_path) in caught.value.message
    assert f"{NOW.astimezone():%Y-%m-%d %H:%M}" in caught.value.message


def test_a_window_leaves_the_turn_to_a_service_unless_it_is_asked(tmp_path: Path) -> None:
    with residence(tmp_path, NOW, "1.0") as service, turn_of_the_window(tmp_path, "1.0") as window:
        assert service.take()

        assert not window.take(is_asked=False)
        assert window.resident() is not None
        assert service.claim() is Claim.NOBODY


def test_a_service_hears_of_a_wish_and_has_the_turn_again_after_it(tmp_path: Path) -> None:
    with residence(tmp_path, NOW, "1.0") as service, turn_of_the_window(tmp_path, "1.0") as window:
        service.take()
        refused = window.take(is_asked=True)
        wished = service.claim()
        service.give()

        taken = window.take(is_asked=True)
        meanwhile = service.take()
        window.claim()
        claim = window.claim()
        window.give()

        assert (refused, taken, meanwhile) == (False, True, False)
        assert (wished, claim) == (Claim.NOW, Claim.WHEN_IDLE)
        assert service.take()


def test_a_note_of_a_service_that_died_is_worth_nothing(tmp_path: Path) -> None:
    with residence(tmp_path, NOW, "1.0"):
        note = (tmp_path / "collect.json").read_bytes()
    (tmp_path / "collect.json").write_bytes(note)

    assert GuestTurn(tmp_path).resident() is None
    assert GuestTurn(tmp_path).take(is_asked=False)


def test_a_window_of_another_version_opens_no_books_before_the_service_has_closed_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row M23: they may be brought to a newer form when they are opened."""
    monkeypatch.setattr("meterdesk.adapters.turns.PATIENCE", 0.1)
    with residence(tmp_path, NOW, "1.0") as service:
        service.take()
        with pytest.raises(AlreadyOpenError), turn_of_the_window(tmp_path, "1.1"):
            pass

        service.give()
        with turn_of_the_window(tmp_path, "1.1") as window:
            assert window.is_ours


def test_a_command_does_not_wait_for_a_window(tmp_path: Path) -> None:
    with (
        turn_of_the_window(tmp_path, "1.0"),
        pytest.raises(AlreadyOpenError),
        turn_of_a_command(tmp_path),
    ):
        pass


def test_there_is_one_window(tmp_path: Path) -> None:
    with (
        place_of_the_window(tmp_path),
        pytest.raises(AlreadyOpenError),
        place_of_the_window(tmp_path, patience=0.0),
    ):
        pass
