"""The program at rest under which another version was installed, or a command works (M3, M16)."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from meterdesk.adapters import own_process
from meterdesk.domain.errors import AlreadyOpenError
from meterdesk.entrypoints import anew, desktop, resting, window
from meterdesk.gui.wish import Wanted, Wish

pytestmark = pytest.mark.xdist_group("desktop")


class Life:
    """What the program does after its rest: `opened` and `begun` tell for what."""

    def __init__(self) -> None:
        self.wanted = Wanted(Wish.OPEN)
        self.is_replaced = False
        self.is_in_use = False
        self.opened: list[Wanted] = []
        self.begun: list[Wanted] = []

    def rest(self, *_: object) -> Wanted:
        if self.is_replaced:
            Path(str(own_process.meterdesk.__file__)).touch()
        return self.wanted

    def open(self, _folder: Path, wanted: Wanted, _bell: object, *, is_hidden: bool) -> int:
        if self.is_in_use:
            raise AlreadyOpenError("A command works.")
        self.opened.append(wanted)
        return 0

    def begin_anew(self, _folder: Path, wanted: Wanted) -> int:
        self.begun.append(wanted)
        return 0


@pytest.fixture
def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Life:
    made = Life()
    program = tmp_path / "__init__.py"
    program.write_text("")
    os.utime(program, (0, 0))
    monkeypatch.setattr(own_process, "meterdesk", SimpleNamespace(__file__=program))
    monkeypatch.setattr(resting, "may_rest", lambda _: True)
    monkeypatch.setattr(resting, "rest", made.rest)
    monkeypatch.setattr(window, "open_window", made.open)
    monkeypatch.setattr(anew, "begin_anew", made.begin_anew)
    return made


def begin(folder: Path, *words: str) -> int:
    return desktop.main(["--data-dir", str(folder), *words])


PAUSED_AND_OPENED = Wanted(Wish.OPEN, Path("office.meterdesk"), besides=(Wish.PAUSE,))


def test_the_rest_is_loaded_for_what_is_wanted(tmp_path: Path, life: Life) -> None:
    life.wanted = PAUSED_AND_OPENED

    assert begin(tmp_path, "--hidden") == 0
    assert life.opened == [PAUSED_AND_OPENED]
    assert not life.begun


def test_m16_half_of_another_version_is_never_loaded(tmp_path: Path, life: Life) -> None:
    """A package was installed over the icon: nothing of it is read into this process."""
    life.wanted, life.is_replaced = PAUSED_AND_OPENED, True

    assert begin(tmp_path, "--hidden") == 0
    assert life.begun == [PAUSED_AND_OPENED]
    assert not life.opened


@pytest.mark.parametrize("wish", [Wish.LOAD, Wish.OPEN])
def test_the_icon_comes_back_where_a_command_works(tmp_path: Path, life: Life, wish: Wish) -> None:
    life.wanted, life.is_in_use = Wanted(wish), True

    assert begin(tmp_path, "--hidden") == 0
    assert life.begun == [Wanted(Wish.LOAD)]


@pytest.mark.parametrize(
    "wanted",
    [Wanted(Wish.LOAD), Wanted(Wish.OPEN), Wanted(Wish.PAUSE), PAUSED_AND_OPENED],
    ids=["nothing", "the window", "a pause", "both and a file"],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows starts another process")
def test_who_begins_anew_knows_for_what(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: Wanted
) -> None:
    told: list[Any] = []
    monkeypatch.setattr(os, "execve", lambda *words: told.append(words))
    monkeypatch.setattr(anew.subprocess, "Popen", lambda *_, **__: None)

    anew.begin_anew(tmp_path, wanted)

    words = told[0][1]
    options = desktop.parser().parse_args(words[words.index(next(iter(_said(words)))) :])
    assert desktop._wanted(options) == wanted
    assert options.data_dir == tmp_path


def _said(words: list[str]) -> list[str]:
    """The words for the program itself."""
    return [word for word in words if word == "--hidden" or word.startswith("--wish=")]


def test_a_program_that_is_gone_does_not_begin_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(anew, "_program", lambda: (str(tmp_path / "gone"),))

    assert anew.begin_anew(tmp_path, Wanted(Wish.LOAD)) == 1
    assert "Traceback" not in capsys.readouterr().err
