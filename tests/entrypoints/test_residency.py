"""What `meterdesk collect --install` and its like do with what starts it, told without a system."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meterdesk.adapters.turns import residence
from meterdesk.domain.errors import LaunchError, NotNowError
from meterdesk.entrypoints import residency

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)
WORDS = Namespace(json=False)


class FakeLauncher:
    """Notes what it is asked for; nothing begins."""

    name = "the test's"

    def __init__(self, *, is_installed: bool, refuses: type[BaseException] | None = None) -> None:
        self._is_installed = is_installed
        self._refuses = refuses
        self.did: list[str] = []

    def is_installed(self) -> bool:
        return self._is_installed

    def install(self) -> None:
        self.did.append("install")
        if self._refuses:
            raise self._refuses("It was refused.")

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


@pytest.mark.parametrize("refusal", [LaunchError, KeyboardInterrupt, OSError])
def test_one_that_is_replaced_is_held_meanwhile_and_goes_on_where_the_new_one_is_refused(
    tmp_path: Path, use, refusal: type[BaseException]
) -> None:
    """M18: Ctrl-C at the question for the password is the natural way out."""
    launcher = use(FakeLauncher(is_installed=True, refuses=refusal))

    with pytest.raises(refusal):
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


def test_m18_one_that_is_to_be_removed_and_does_not_end_goes_on(tmp_path: Path, use) -> None:
    launcher = use(FakeLauncher(is_installed=True))

    with residence(tmp_path, NOW, "1.0"), pytest.raises(NotNowError):
        residency.remove(tmp_path, WORDS)

    assert launcher.did == ["hold", "start"]


def test_m18_whoever_does_not_wait_for_its_end_has_it_go_on(
    tmp_path: Path, use, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(folder: Path, patience: float) -> bool:
        raise KeyboardInterrupt

    launcher = use(FakeLauncher(is_installed=True))
    monkeypatch.setattr(residency, "dismiss", interrupted)

    with residence(tmp_path, NOW, "1.0"), pytest.raises(KeyboardInterrupt):
        residency.stop(tmp_path, WORDS)

    assert launcher.did == ["hold", "start"]


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
