"""M2, M18: before anything is set up, somebody is told whether this computer will do."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from meterdesk.services.checkup import findings


@dataclass
class FakeComputer:
    is_sleepy: bool | None = False
    battery: bool = False
    time: bool | None = True
    room: int = 10_000_000_000

    def sleeps(self) -> bool | None:
        return self.is_sleepy

    def has_battery(self) -> bool:
        return self.battery

    def keeps_time(self) -> bool | None:
        return self.time

    def free_room(self) -> int:
        return self.room

    def wall_clock(self) -> str:
        return "14:10 on 2026-03-04"


def test_a_good_computer_has_a_tick_for_everything():
    found = findings(FakeComputer(), has_keyring=True)

    assert [each.is_good for each in found] == [True] * 4


@pytest.mark.parametrize(
    ("computer", "has_keyring", "words"),
    [
        (FakeComputer(is_sleepy=True), True, "goes to sleep by itself"),
        (FakeComputer(is_sleepy=None), True, "power settings"),
        (FakeComputer(battery=True), True, "one that stays"),
        (FakeComputer(time=False), True, "not set by a time server"),
        (FakeComputer(time=None), True, "14:10 on 2026-03-04"),
        (FakeComputer(room=200_000_000), True, "200 MB left"),
        (FakeComputer(), False, "no keyring"),
    ],
)
def test_what_is_not_right_is_one_sentence(computer, has_keyring, words):
    wrong = [each for each in findings(computer, has_keyring=has_keyring) if not each.is_good]

    assert len(wrong) == 1
    assert words in wrong[0].sentence
