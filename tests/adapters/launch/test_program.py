"""The line that starts the collector, wherever the program was put (M18)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from meterdesk import paths
from meterdesk.adapters.launch import program
from meterdesk.adapters.launch.program import collect_command
from meterdesk.adapters.launch.tool import ABSENT, ask

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Paths are those of POSIX.")


def executable(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own data folder, and a PATH on which nothing is."""
    folder = tmp_path / "usual"
    folder.mkdir()
    monkeypatch.setattr(program.paths, "data_dir", lambda: folder)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python" / "python3"))
    return folder


def freeze(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(executable(folder / "Meterdesk")))
    return executable(folder / "meterdesk-cli")


def test_a_bundle_is_started_by_its_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: Path
) -> None:
    cli = freeze(monkeypatch, tmp_path / "opt")

    assert collect_command(usual) == (str(cli), "collect")


def test_a_package_is_started_by_the_name_on_the_path_which_outlives_its_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: Path
) -> None:
    cli = freeze(monkeypatch, tmp_path / "lib")
    link = tmp_path / "bin" / "meterdesk"
    link.parent.mkdir()
    link.symlink_to(cli)

    assert collect_command(usual) == (str(link), "collect")


def test_another_meterdesk_on_the_path_is_not_taken_for_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: Path
) -> None:
    cli = freeze(monkeypatch, tmp_path / "lib")
    executable(tmp_path / "bin" / "meterdesk")

    assert collect_command(usual) == (str(cli), "collect")


def test_a_wheel_is_started_by_the_command_beside_its_interpreter(
    tmp_path: Path, usual: Path
) -> None:
    beside = executable(tmp_path / "python" / "meterdesk")
    executable(tmp_path / "bin" / "meterdesk")

    assert collect_command(usual) == (str(beside), "collect")


def test_a_clone_is_started_by_its_interpreter(usual: Path) -> None:
    folder = str(Path(paths.__file__).parents[1])

    assert collect_command(usual) == (sys.executable, folder, "collect")


def test_a_folder_that_only_this_terminal_knows_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, usual: Path
) -> None:
    """A service does not have this terminal's environment."""
    other = collect_command(tmp_path / "other")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert other[-2:] == ("--data-dir", str(tmp_path / "other"))
    assert collect_command(usual)[-2:] == ("--data-dir", str(usual))


def test_a_program_that_is_not_here_is_an_answer_and_no_error() -> None:
    status, said = ask(("meterdesk-no-such-program", "word"))

    assert status == ABSENT
    assert said.startswith("meterdesk-no-such-program: ")
