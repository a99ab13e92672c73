"""What this computer tells of itself, in the words of three operating systems."""

from __future__ import annotations

from pathlib import Path

import pytest

from meterdesk.adapters.computer import ThisComputer

POWERCFG = """Power Setting GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Sleep after)
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
    Current AC Power Setting Index: 0x{mains}
    Current DC Power Setting Index: 0x00000384
"""
PMSET = "Battery Power:\n sleep                1\nAC Power:\n sleep                {mains}\n"


def told(*answers):
    """A command line that answers in turn."""
    waiting = list(answers)
    return lambda *words: waiting.pop(0) if waiting else ""


@pytest.mark.parametrize(
    ("system", "answers", "sleeps"),
    [
        ("win32", (POWERCFG.format(mains="00000000"),), False),
        ("win32", (POWERCFG.format(mains="00000708"),), True),
        ("darwin", (PMSET.format(mains=0),), False),
        ("darwin", (PMSET.format(mains=10),), True),
        ("linux", ("'nothing'\n", "1200\n"), False),
        ("linux", ("'suspend'\n", "1200\n"), True),
        ("linux", ("'suspend'\n", "0\n"), False),
        ("win32", (), None),
        ("darwin", (), None),
        ("linux", (), None),
    ],
)
def test_whether_it_sleeps_on_mains_is_read_from_its_power_settings(system, answers, sleeps):
    assert ThisComputer(Path(), told(*answers), system).sleeps() is sleeps


@pytest.mark.parametrize(
    ("answer", "keeps"),
    [("NTPSynchronized=yes\n", True), ("NTPSynchronized=no\n", False), ("", None)],
)
def test_whether_a_time_server_sets_the_clock(answer, keeps):
    assert ThisComputer(Path(), told(answer), "linux").keeps_time() is keeps


def test_a_data_folder_that_is_not_there_yet_has_the_room_of_its_disk(tmp_path):
    assert ThisComputer(tmp_path / "not" / "yet").free_room() > 0


def test_this_very_computer_answers_without_an_error(tmp_path):
    computer = ThisComputer(tmp_path)

    assert computer.sleeps() in (True, False, None)
    assert computer.keeps_time() in (True, False, None)
    assert isinstance(computer.has_battery(), bool)
