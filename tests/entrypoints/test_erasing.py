"""Whoever removes Meterdesk can take everything of an office off the computer (M16, M18)."""

from __future__ import annotations

import logging

import pytest

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.lock import OfficeLock
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE, open_backups, open_places
from meterdesk.domain.errors import AutostartError
from meterdesk.domain.settings import SecretStore, Settings
from meterdesk.entrypoints import cli


@pytest.fixture
def autostart(monkeypatch):
    entry = SessionAutostart()
    entry.set(True)
    monkeypatch.setattr("meterdesk.entrypoints.erasing.open_autostart", lambda folder: entry)
    yield entry
    for handler in tuple(logging.getLogger().handlers):
        handler.close()
        logging.getLogger().removeHandler(handler)


@pytest.fixture
def folder(tmp_path, autostart):
    made = tmp_path / "office"
    SqlStore(made).close()
    TomlSettings(made / SETTINGS_FILE).write(Settings(secret_store=SecretStore.FILE))
    open_places(made)(SecretStore.FILE).put("proxy-1", "secret")
    with OfficeLock(made):
        open_backups(made).make(made / "meterdesk-before-update-from-0.1.0.zip")
    (made / "meterdesk.log.1").write_text("old\n")
    (made / "window.ini").write_text("[window]\n")
    return made


def erase(folder, *words) -> int:
    return cli.main(["erase", "--data-dir", str(folder), *words])


def test_nothing_of_an_office_is_left(folder, autostart):
    status = erase(folder, "--yes")

    assert status == 0
    assert not folder.exists()
    assert not autostart.is_on()


def test_a_start_with_the_computer_that_is_everybodys_is_told_and_keeps_no_data(
    folder, autostart, monkeypatch, capsys
):
    def refuse(is_on):
        raise AutostartError("Only an administrator can change that.")

    monkeypatch.setattr(autostart, "set", refuse)

    status = erase(folder, "--yes")

    assert status == 0
    assert not folder.exists()
    assert "Only an administrator" in capsys.readouterr().err


def test_what_somebody_else_put_there_stays(folder):
    (folder / "meterdesk-2026-11-23-0910.zip").write_text("a backup of theirs")

    status = erase(folder, "--yes")

    assert status == 0
    assert [each.name for each in folder.iterdir()] == ["meterdesk-2026-11-23-0910.zip"]


def test_nothing_is_erased_while_the_office_is_open(folder, capsys):
    with OfficeLock(folder):
        status = erase(folder, "--yes")

    assert status == 1
    assert (folder / "secrets").exists()
    assert "already works with" in capsys.readouterr().err


def test_nobody_erases_by_mistake(folder, capsys):
    status = erase(folder)

    assert status == 2
    assert (folder / "meterdesk.sqlite3").exists()
    assert "--yes" in capsys.readouterr().err


def test_a_locked_deregistration_locks_erasing_too(folder):
    cli.open_administration(folder).lock("long enough", is_unlocked=False)

    status = erase(folder, "--yes")

    assert status == 1
    assert (folder / "meterdesk.sqlite3").exists()


def test_a_folder_that_is_not_there_is_named(tmp_path, autostart, capsys):
    status = erase(tmp_path / "none", "--yes")

    assert status == 1
    assert str(tmp_path / "none") in capsys.readouterr().err
