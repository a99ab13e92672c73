"""The bell by which a service hears that somebody waits (M4)."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meterdesk.adapters.bell import BELL, Bell, ring
from meterdesk.adapters.turns import GuestTurn, ResidentTurn, dismiss, residence

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)
posix = pytest.mark.skipif(os.name != "posix", reason="Only here the bell is a file.")


class Ear:
    """Waits until it was rung."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def hear(self) -> None:
        self._rung.set()

    def was_rung(self) -> bool:
        rung = self._rung.wait(10)
        self._rung.clear()
        return rung

    def is_quiet(self) -> bool:
        return not self._rung.is_set()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def service(tmp_path: Path, ear: Ear) -> Iterator[ResidentTurn]:
    """Has the turn and hears."""
    with residence(tmp_path, NOW, "1.0") as turn:
        assert turn.hear(ear.hear)
        assert turn.take()
        yield turn


def test_each_ring_is_heard(tmp_path: Path, ear: Ear) -> None:
    bell = Bell(tmp_path)
    bell.hear(ear.hear)

    heard = []
    for _ in range(3):
        ring(tmp_path)
        heard.append(ear.was_rung())
    bell.close()

    assert heard == [True] * 3


def test_where_nobody_listens_ringing_is_nothing(tmp_path: Path) -> None:
    ring(tmp_path)
    ring(tmp_path / "no folder")

    assert list(tmp_path.iterdir()) == []


@posix
def test_a_bell_that_a_killed_one_left_behind_is_heard_again_and_taken_away(
    tmp_path: Path, ear: Ear
) -> None:
    os.mkfifo(tmp_path / BELL)
    ring(tmp_path)

    bell = Bell(tmp_path)
    bell.hear(ear.hear)
    ring(tmp_path)
    was_rung = ear.was_rung()
    bell.close()

    assert was_rung
    assert list(tmp_path.iterdir()) == []


@posix
def test_a_file_in_the_bell_s_place_is_left_alone_and_locks_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / BELL).write_text("somebody's", "utf-8")

    with residence(tmp_path, NOW, "1.0") as service:
        hears = service.hear(lambda: None)
        ring(tmp_path)

    assert not hears
    assert (tmp_path / BELL).read_text("utf-8") == "somebody's"


def test_a_service_hears_a_person_come_and_go(
    tmp_path: Path, service: ResidentTurn, ear: Ear
) -> None:
    window = GuestTurn(tmp_path)

    window.take(is_asked=True)
    came = ear.was_rung()
    window.take(is_asked=True)
    once = ear.is_quiet()
    window.give()

    assert (came, once, ear.was_rung()) == (True, True, True)


def test_a_service_hears_that_it_is_dismissed(
    tmp_path: Path, service: ResidentTurn, ear: Ear
) -> None:
    dismiss(tmp_path, 0.0)

    assert ear.was_rung()


def test_a_service_hears_that_something_was_written_for_it(
    tmp_path: Path, service: ResidentTurn, ear: Ear
) -> None:
    GuestTurn(tmp_path).nudge()

    assert ear.was_rung()
