"""What `meterdesk collect --install` and its like do with what starts it, told without a system."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meterdesk.adapters.turns import residence
from meterdesk.domain.errors import LaunchError
from meterdesk.entrypoints import residency

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)
WORDS = Namespace(json=False)


class FakeLauncher:
    """Notes what it is asked for; nothing begins."""

    name = "the test's"

    def __init__(self, *, is_installed: bool, refuses: bool = False) -> None:
        self._is_installed = is_installed
        self._refuses = refuses
        self.did: list[str] = []

    def is_installed(self) -> bool:
        return self._is_installed

    def install(self) -> None:
        self.did.append("install")
        if self._refuses:
            raise LaunchError("It was refused.")

    def remove(self) -> None:
        self.did.append("remove")

    def start(self) -> None:
        self.did.append("start")

    def hold(self) -> None:
        self.did.append("hold")

    def wants(self) -> tuple[str, ...]:
        return ("It ends when you log out.",)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(residency, "SETTLING", 0.0)
    monkeypatch.setattr(residency, "LONGEST", 0.0)

    def use(launcher: FakeLauncher) -> FakeLauncher:
        monkeypatch.setattr(residency, "open_launcher", lambda folder, store: launcher)
        return launcher

    return use


def test_one_that_is_replaced_is_held_meanwhile_and_goes_on_where_the_new_one_is_refused(
    tmp_path: Path, use
) -> None:
    launcher = use(FakeLauncher(is_installed=True, refuses=True))

    with pytest.raises(LaunchError):
        residency.install(tmp_path, WORDS)

    assert launcher.did == ["hold", "install", "start"]


def test_where_none_runs_an_installed_one_is_held_all_the_same(tmp_path: Path, use) -> None:
    """Windows looks every five minutes whether it runs."""
    launcher = use(FakeLauncher(is_installed=True))

    assert residency.stop(tmp_path, WORDS) == 3
    assert launcher.did == ["hold"]


def test_one_that_does_not_end_is_let_go_on(tmp_path: Path, use, capsys) -> None:
    launcher = use(FakeLauncher(is_installed=True))

    with residence(tmp_path, NOW, "1.0"):
        status = residency.stop(tmp_path, WORDS)

    assert status == 1
    assert launcher.did == ["hold", "start"]
    assert "did not end" in capsys.readouterr().err


def test_where_nothing_is_installed_nothing_is_started(tmp_path: Path, use) -> None:
    launcher = use(FakeLauncher(is_installed=False))

    assert residency.start(tmp_path, WORDS) == 3
    assert launcher.did == []


@pytest.mark.parametrize("is_installed", [True, False])
def test_what_is_missing_is_said_of_one_that_is_installed(
    tmp_path: Path, use, capsys, is_installed: bool
) -> None:
    use(FakeLauncher(is_installed=is_installed))

    residency.status(tmp_path, WORDS)

    assert ("It ends when you log out." in capsys.readouterr().out) == is_installed
