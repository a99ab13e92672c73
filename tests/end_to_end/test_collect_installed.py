"""`meterdesk collect --install` and what belongs to it, with a real systemd (M18, M23)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.end_to_end.test_collect import APP, command, wait
from tests.user_manager import UserManager, needs_systemd, user_manager

from meterdesk.bootstrap import resident

pytestmark = [needs_systemd, pytest.mark.xdist_group("desktop")]


class Computer:
    """Commands as somebody who is logged in there types them."""

    def __init__(self, session: UserManager, folder: Path) -> None:
        self._session = session
        self._folder = folder

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self._session.run(*command(self._folder, *words))

    @property
    def is_collecting(self) -> bool:
        return resident(self._folder) is not None

    def told(self, *words: str) -> dict[str, Any]:
        """What a command says, for programs."""
        done = self.run(*words, "--json")
        assert done.returncode == 0, done.stderr
        return dict(json.loads(done.stdout))

    def process_id(self, unit: str) -> int:
        asked = ("show", "--property=MainPID", "--value", unit)
        return int(self._session.run("systemctl", "--user", *asked).stdout)


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Computer]:
    folder = tmp_path / "office with 100% “names”"
    folder.mkdir()
    monkeypatch.setenv("PYTHONPATH", str(APP))
    with user_manager(tmp_path) as session:
        yield Computer(session, folder)


def test_a_computer_told_so_collects_until_it_is_told_otherwise(computer: Computer) -> None:
    installed = computer.told("collect", "--install")
    ended = computer.run("collect", "--stop").returncode, computer.is_collecting
    begun = computer.run("collect", "--start").returncode, computer.is_collecting
    removed = computer.run("collect", "--remove").returncode, computer.is_collecting
    after = computer.told("collect", "--status")

    assert (installed["is_running"], installed["is_installed"]) == (True, True)
    assert "loginctl enable-linger" in installed["wants"][0]
    assert (ended, begun, removed) == ((0, False), (0, True), (0, False))
    assert (after["is_running"], after["is_installed"]) == (False, False)


def test_one_installed_again_is_the_new_one_and_is_started_again_when_it_is_killed(
    computer: Computer, tmp_path: Path
) -> None:
    """Row M23: after an update the old one does not go on."""
    unit = computer.told("collect", "--install")["name"]
    old = computer.process_id(unit)
    own = tmp_path / ".config" / "systemd" / "user" / f"{unit}.d"
    own.mkdir()
    (own / "soon.conf").write_text("[Service]\nRestartSec=0\n", "utf-8")
    computer.told("collect", "--install")
    first = computer.process_id(unit)
    assert first not in (0, old)

    os.kill(first, signal.SIGKILL)

    wait(lambda: computer.process_id(unit) not in (0, first))
