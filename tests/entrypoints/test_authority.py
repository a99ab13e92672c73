"""Another server on the command line does not get the authority of a supplier's file (row M14)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE, open_office
from meterdesk.domain.administration import Policy
from meterdesk.domain.settings import InternetProxy, SecretStore, Settings
from meterdesk.entrypoints import cli
from meterdesk.entrypoints.choices import keep_register_settings
from meterdesk.entrypoints.verbs.table import parser
from meterdesk.services.connection_test import ConnectionTest, Trial

NOBODY = "https://127.0.0.1:1/soap"
Run = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office that was set up with a file from a.example."""
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    monkeypatch.setattr(
        "meterdesk.bootstrap.opening.open_autostart", lambda folder: SessionAutostart()
    )
    made = tmp_path / "office"
    SqlStore(made).close()
    trustme.CA().cert_pem.write_to_path(str(made / "supplier-0a1b.pem"))
    keep(made, private_ca=str(made / "supplier-0a1b.pem"))
    return made


@pytest.fixture
def run(folder: Path) -> Run:
    return lambda *words: cli.main([*map(str, words), "--data-dir", str(folder)])


def keep(folder: Path, private_ca: str) -> None:
    settings = Settings(
        server_url="https://a.example/soap",
        internet_proxy=InternetProxy.NONE,
        secret_store=SecretStore.FILE,
        start_with_session=False,
    )
    TomlSettings(folder / SETTINGS_FILE).write(replace(settings, private_ca=private_ca))


def kept(folder: Path) -> tuple[str, str]:
    settings = TomlSettings(folder / SETTINGS_FILE).read()
    return settings.server_url, settings.private_ca


def take(folder: Path, *words: str) -> None:
    """What `register` keeps before anything is sent."""
    office = open_office(folder)
    try:
        keep_register_settings(office, parser().parse_args(["register", *words]))
    finally:
        office.close()


def test_register_at_another_server_lets_go_of_it(folder: Path) -> None:
    take(folder, "--server", NOBODY)

    assert kept(folder) == (NOBODY, "")


def test_register_at_the_same_server_keeps_it(folder: Path) -> None:
    take(folder, "--server", "https://a.example/other")

    assert kept(folder) == ("https://a.example/other", str(folder / "supplier-0a1b.pem"))


def test_one_chosen_by_hand_stays(folder: Path, tmp_path: Path) -> None:
    chosen = tmp_path / "supplier-0a1b.pem"
    trustme.CA().cert_pem.write_to_path(str(chosen))
    keep(folder, private_ca=str(chosen))

    take(folder, "--server", NOBODY)
    before = kept(folder)
    take(folder, "--server", "https://b.example", "--ca", str(folder / "supplier-0a1b.pem"))

    assert before == (NOBODY, str(chosen))
    assert kept(folder) == ("https://b.example", str(folder / "supplier-0a1b.pem"))


def test_a_file_of_settings_that_names_another_server_lets_go_of_it(
    folder: Path, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "few.toml").write_text(f'server_url = "{NOBODY}"\n')

    status = run("settings", "import", tmp_path / "few.toml", "--only-named")

    assert (status, kept(folder)) == (0, (NOBODY, ""))


def test_another_server_is_tried_without_it(
    folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Settings] = []
    whole = ConnectionTest.run

    def watched(self: ConnectionTest, trial: Trial):
        tried.append(trial.settings)
        return whole(self, trial)

    monkeypatch.setattr(ConnectionTest, "run", watched)

    run("check", "--server", NOBODY)

    assert [(each.server_url, each.private_ca) for each in tried] == [(NOBODY, "")]
    assert kept(folder)[1] != ""


def test_m16_a_server_that_a_policy_fixes_does_not_get_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "meterdesk.bootstrap.restraint.read_policy", lambda path: Policy({"server_url": NOBODY})
    )

    office = open_office(folder)
    office.close()

    assert (office.settings.server_url, office.settings.private_ca) == (NOBODY, "")
