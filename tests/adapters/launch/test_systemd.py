"""The unit for systemd: what it says, and what systemctl is asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.adapters.launch.tools import FakeTool

from meterdesk.adapters.launch.systemd import SystemdUnit, unit
from meterdesk.domain.errors import LaunchError

PACKAGED = Path(__file__).parents[3] / "packaging" / "linux" / "meterdesk-collect.service"
COMMAND = ("/usr/bin/meterdesk", "collect")


def launcher(tmp_path: Path, tool: FakeTool, command: tuple[str, ...] = COMMAND) -> SystemdUnit:
    packaged = (tmp_path / "etc", tmp_path / "lib")
    return SystemdUnit("meterdesk-collect", command, tmp_path / "own", packaged, tool)


def test_the_package_brings_the_unit_that_the_program_would_write() -> None:
    def settings(text: str) -> list[str]:
        return [line for line in text.splitlines() if not line.startswith("#")]

    assert settings(PACKAGED.read_text("utf-8")) == settings(unit(COMMAND))


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed here")
@pytest.mark.parametrize(
    "words",
    [
        ("collect",),
        ("collect", "--data-dir", "/home/m/Büro 1/50% \"off\" $HOME back\\slash; 'x'"),
    ],
)
def test_systemd_finds_nothing_wrong_with_it(tmp_path: Path, words: tuple[str, ...]) -> None:
    program = tmp_path / "a folder" / "meterdesk"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(0o755)
    file = tmp_path / "meterdesk-collect.service"
    file.write_text(unit((str(program), *words)), "utf-8")

    done = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "--recursive-errors=no", "verify", str(file)],
        env={"PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_it_is_written_enabled_and_started_anew(tmp_path: Path) -> None:
    tool = FakeTool()

    launcher(tmp_path, tool).install()

    assert (tmp_path / "own" / "meterdesk-collect.service").read_text("utf-8") == unit(COMMAND)
    assert [words[2] for words in tool.asked] == ["daemon-reload", "enable", "restart"]


def test_a_package_s_own_unit_is_used_where_it_says_the_same(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    shutil.copy(PACKAGED, tmp_path / "lib")
    launcher(tmp_path, FakeTool(), ("/opt/meterdesk-cli", "collect")).install()
    own = tmp_path / "own" / "meterdesk-collect.service"
    was_written = own.exists()

    launcher(tmp_path, FakeTool()).install()

    assert was_written, "another program than the package's"
    assert not own.exists(), "it would hide the package's"


def test_removing_ends_it_and_leaves_no_file(tmp_path: Path) -> None:
    tool = FakeTool()
    launcher(tmp_path, tool).install()
    tool.asked.clear()

    launcher(tmp_path, tool).remove()

    assert list((tmp_path / "own").iterdir()) == []
    assert ("systemctl", "--user", "disable", "--now", "meterdesk-collect.service") in tool.asked


def test_what_systemd_refuses_is_one_sentence_with_what_to_do(tmp_path: Path) -> None:
    refusal = (1, "Failed to connect to bus: No medium found\nmore")
    tool = FakeTool({"daemon-reload": refusal, "is-enabled": refusal})

    with pytest.raises(LaunchError, match=r"No medium found\); .*loginctl enable-linger"):
        launcher(tmp_path, tool).install()

    assert list((tmp_path / "own").iterdir()) == [], "nothing is left of what was not taken"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no numbers of users.")
@pytest.mark.parametrize(
    ("answer", "is_wanting"), [((0, "yes"), False), ((0, "no"), True), ((1, "no such user"), True)]
)
def test_lingering_that_is_off_is_told_with_the_command(
    tmp_path: Path, answer: tuple[int, str], is_wanting: bool
) -> None:
    tool = FakeTool({"show-user": answer})

    wants = launcher(tmp_path, tool).wants()

    assert str(os.getuid()) in tool.asked[0], "without it loginctl tells of logind, not of somebody"
    assert [sentence.endswith("loginctl enable-linger") for sentence in wants] == [
        True
    ] * is_wanting
