"""The launch agent for macOS: what it says, and what launchctl is asked."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest
from tests.adapters.launch.tools import FakeTool

from meterdesk.adapters.launch.launchd import LaunchAgent, agent
from meterdesk.domain.errors import LaunchError

PACKAGED = Path(__file__).parents[3] / "packaging" / "macos" / "meterdesk.collect.plist"
COMMAND = ("/Applications/Meterdesk.app/Contents/MacOS/meterdesk-cli", "collect")


def launcher(tmp_path: Path, tool: FakeTool) -> LaunchAgent:
    return LaunchAgent("meterdesk.collect", COMMAND, tmp_path / "LaunchAgents", tool)


def test_the_file_to_copy_is_the_one_that_the_program_writes() -> None:
    assert plistlib.loads(PACKAGED.read_bytes()) == plistlib.loads(
        agent("meterdesk.collect", COMMAND)
    )


def test_it_begins_with_the_session_and_after_it_failed_and_stays_ended_as_asked() -> None:
    said = plistlib.loads(agent("meterdesk.collect", (*COMMAND, "--data-dir", "/Büro & 1")))

    assert said["ProgramArguments"] == [*COMMAND, "--data-dir", "/Büro & 1"]
    assert said["RunAtLoad"] is True
    assert said["KeepAlive"] == {"SuccessfulExit": False}


def test_an_older_one_is_put_out_before_the_new_one_comes_in(tmp_path: Path) -> None:
    tool = FakeTool()
    made = launcher(tmp_path, tool)

    made.install()

    assert made.is_installed()
    assert [words[1] for words in tool.asked] == ["bootout", "enable", "bootstrap"]
    assert tool.asked[-1][-1] == str(tmp_path / "LaunchAgents" / "meterdesk.collect.plist")


def test_removing_leaves_no_file_also_where_it_does_not_run(tmp_path: Path) -> None:
    made = launcher(tmp_path, FakeTool({"bootout": (3, "No such process")}))
    made.install()

    made.remove()

    assert not made.is_installed()


def test_what_launchd_refuses_is_one_sentence(tmp_path: Path) -> None:
    tool = FakeTool({"bootstrap": (125, "Bootstrap failed: 125: Domain does not support it\nmore")})

    with pytest.raises(LaunchError, match=r"\(Bootstrap failed: 125: [^)]*\); log in") as caught:
        launcher(tmp_path, tool).install()

    assert "\n" not in caught.value.message
