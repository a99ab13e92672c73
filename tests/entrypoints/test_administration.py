"""The command line respects what is locked (row M16), and locks it itself."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.administration import Policy
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints import administration, cli

PASSWORD = "correct horse"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    monkeypatch.setattr(administration, "PAUSE", 0)
    monkeypatch.setattr(
        "meterdesk.bootstrap.opening.open_autostart", lambda folder: SessionAutostart()
    )
    made = tmp_path / "office"
    SqlStore(made).close()
    (made / SETTINGS_FILE).write_text('secret_store = "file"\n')
    return made


@pytest.fixture
def run(folder, capsys, monkeypatch):
    def run(*words, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        status = cli.main([*map(str, words), "--data-dir", str(folder)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def key(tmp_path):
    made = tmp_path / "password.txt"
    made.write_text(PASSWORD + "\n")
    return made


@pytest.fixture
def locked(run):
    assert run("administration", "lock", typed=PASSWORD + "\n")[0] == 0


def settings(folder):
    return TomlSettings(folder / SETTINGS_FILE).read()


COMMANDS = [
    ("internet-proxy", "none"),
    ("access", "add-community"),
    ("register", "--server", "https://other.example/"),
    ("deregister", "--office", "--yes"),
    ("administration", "unlock"),
    ("administration", "lock"),
]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_what_is_locked_is_refused_with_what_opens_it(run, folder, locked, words):
    before = settings(folder)

    status, _, err = run(*words, typed="something\n")

    assert (status, settings(folder)) == (1, before)
    assert "--unlock FILE" in err


def test_with_the_password_it_is_done(run, folder, locked, key):
    status, _, _ = run("internet-proxy", "none", "--unlock", key)

    assert (status, settings(folder).internet_proxy.value) == (0, "none")


@pytest.mark.parametrize("action", ["list", "add-community"])
def test_with_the_password_secrets_are_kept_elsewhere_from_now_on(run, folder, locked, key, action):
    kept = replace(settings(folder), secret_store=SecretStore.SESSION)
    TomlSettings(folder / SETTINGS_FILE).write(kept)
    words = ("access", action, "--secret-in-file")
    refused, _, err = run(*words, typed="something\n")

    status, _, _ = run(*words, "--unlock", key, typed="something\n")

    assert (refused, "--unlock FILE" in err) == (1, True)
    assert (status, settings(folder).secret_store) == (0, SecretStore.FILE)


def test_with_a_wrong_one_it_is_not(run, folder, locked, tmp_path):
    (tmp_path / "wrong.txt").write_text("something else")

    status, _, err = run("internet-proxy", "none", "--unlock", tmp_path / "wrong.txt")

    assert (status, settings(folder).internet_proxy.value) == (2, "system")
    assert "not the password" in err


def test_settings_of_a_file_change_nothing_that_is_locked(run, folder, locked, tmp_path):
    before = settings(folder)
    other = tmp_path / "other.toml"
    other.write_text('secret_store = "file"\nserver_url = "https://other.example/"\n')

    status, _, err = run("settings", "import", other)

    assert (status, settings(folder)) == (2, before)
    assert "line 2, server_url" in err


def test_an_import_takes_no_lock_away_and_an_export_gives_none_out(
    run, folder, locked, key, tmp_path
):
    run("settings", "export", tmp_path / "for-all.toml")

    status, _, _ = run("settings", "import", tmp_path / "for-all.toml", "--unlock", key)

    assert status == 0
    assert settings(folder).administration_lock
    assert "scrypt$" not in (tmp_path / "for-all.toml").read_text()


def test_the_password_is_taken_away_by_whoever_knows_it(run, folder, locked, key):
    status, _, err = run("administration", "unlock", "--unlock", key)

    assert (status, settings(folder).administration_lock) == (0, "")
    assert "Nothing is locked" in err


def test_what_is_locked_is_told_with_and_without_words(run, locked):
    told = json.loads(run("administration", "status", "--json")[1])

    assert told["has_password"]
    assert "server" in told["locked_by_password"]


def test_what_the_policy_fixes_no_command_changes(run, folder, monkeypatch):
    policy = Policy({"server_url": "https://fixed.example/"})
    monkeypatch.setattr("meterdesk.bootstrap.restraint.read_policy", lambda path: policy)

    status, _, err = run("register", "--server", "https://other.example/", "--key-file", "-")

    assert status == 1
    assert "set by your administrator for the whole computer" in err


def test_m16_no_backup_from_before_the_lock_is_restored_without_the_password(
    run, folder, key, tmp_path
):
    backup = tmp_path / "before.zip"
    assert run("backup", backup)[0] == 0
    assert run("administration", "lock", typed=PASSWORD + "\n")[0] == 0

    status, _, said = run("restore", backup, "--yes")

    assert (status, said.count("\n")) == (1, 1)
    assert "give the administration password with --unlock FILE" in said
    assert settings(folder).administration_lock != ""
    assert run("restore", backup, "--yes", "--unlock", key)[0] == 0
    assert settings(folder).administration_lock == ""
