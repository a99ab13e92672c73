"""Starting with the session: what is written is what the desktop wants, and no other folder's."""

from __future__ import annotations

import configparser
import plistlib
import sys
from pathlib import Path

import pytest

from meterdesk.adapters import autostart
from meterdesk.adapters.autostart import (
    FileAutostart,
    desktop_entry,
    launch_agent,
    open_autostart,
    program,
)
from meterdesk.domain.errors import AutostartError

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="The autostart folder of freedesktop.org is Linux's custom."
)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "config"


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(path.read_text("utf-8"))
    return parser["Desktop Entry"]


@linux_only
def test_the_usual_folder_starts_hidden_with_the_session(config: Path, tmp_path: Path) -> None:
    usual = open_autostart(tmp_path / "data" / "Meterdesk")

    usual.set(True)

    (path,) = (config / "autostart").iterdir()
    assert path.name == "meterdesk.desktop"
    assert entry(path)["Type"] == "Application"
    assert entry(path)["Exec"].endswith(" --hidden")
    assert usual.is_on()


@linux_only
def test_another_folder_has_an_entry_of_its_own(config: Path, tmp_path: Path) -> None:
    usual, other = open_autostart(tmp_path / "data" / "Meterdesk"), open_autostart(tmp_path / "two")
    usual.set(True)

    other.set(True)
    other.set(False)

    assert usual.is_on()
    assert not other.is_on()


@linux_only
def test_switching_off_what_was_never_on_leaves_no_trace(config: Path, tmp_path: Path) -> None:
    open_autostart(tmp_path).set(False)

    assert not config.exists()


@linux_only
def test_an_entry_somebody_hid_is_off(config: Path, tmp_path: Path) -> None:
    started = open_autostart(tmp_path)
    started.set(True)
    (path,) = (config / "autostart").iterdir()

    path.write_text(path.read_text() + "Hidden=true\n")

    assert not started.is_on()


def test_a_file_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("not a folder")

    with pytest.raises(AutostartError, match=r"cannot be changed .*; check its permissions"):
        FileAutostart(tmp_path / "autostart" / "meterdesk.desktop", b"").set(True)


def test_blanks_and_percent_signs_survive_the_desktop_entry() -> None:
    """Desktop Entry Specification, the Exec key: quotes, and %% for a percent sign."""
    text = desktop_entry(["/opt/Meter desk/run", "--data-dir", "/home/a$b/100%"]).decode()

    assert 'Exec="/opt/Meter desk/run" --data-dir "/home/a\\\\$b/100%%"' in text


def test_a_session_passes_over_the_entry_of_a_program_that_was_removed() -> None:
    text = desktop_entry(["/opt/Meter desk/run", "--hidden"]).decode()

    assert "\nTryExec=/opt/Meter desk/run\n" in text


def test_a_launch_agent_runs_the_command_when_it_is_loaded() -> None:
    agent = plistlib.loads(launch_agent("meterdesk.desktop", ["/a b/c", "--hidden"]))

    assert agent["ProgramArguments"] == ["/a b/c", "--hidden"]
    assert agent["RunAtLoad"] is True


def test_a_clone_is_started_through_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autostart.shutil, "which", lambda *_, **__: None)

    interpreter, folder = program()

    assert interpreter == sys.executable
    assert (Path(folder) / "__main__.py").is_file()
