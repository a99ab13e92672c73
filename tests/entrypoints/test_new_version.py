"""`meterdesk new-version` says who would be asked, sets it, and asks nobody."""

from __future__ import annotations

import json

import pytest

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.settings import TomlSettings
from meterdesk.adapters.store.store import SqlStore
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.domain.administration import Policy
from meterdesk.entrypoints import cli

ADDRESS = "https://it.example/releases.json"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    monkeypatch.setattr(
        "meterdesk.bootstrap.opening.open_autostart", lambda folder: SessionAutostart()
    )
    made = tmp_path / "office"
    SqlStore(made).close()
    (made / SETTINGS_FILE).write_text('secret_store = "file"\n')
    return made


@pytest.fixture
def run(folder, capsys):
    def run(*words) -> tuple[int, str, str]:
        status = cli.main(["new-version", *words, "--data-dir", str(folder)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def settings(folder):
    return TomlSettings(folder / SETTINGS_FILE).read()


def test_alone_it_says_what_holds_and_changes_nothing(run, folder):
    before = (folder / SETTINGS_FILE).read_bytes()

    status, out, _ = run()

    assert status == 0
    assert "Nobody is asked for new versions" in out
    assert (folder / SETTINGS_FILE).read_bytes() == before


def test_it_is_switched_on_with_whom_to_ask(run, folder):
    status, out, _ = run("on", "--from", ADDRESS)

    assert status == 0
    assert "asks it.example once a day" in out
    assert (settings(folder).tell_new_versions, settings(folder).releases_url) == (True, ADDRESS)


def test_it_is_switched_off_and_the_address_given_up(run, folder):
    run("on", "--from", ADDRESS)

    run("off", "--from", "built-in")

    assert (settings(folder).tell_new_versions, settings(folder).releases_url) == (False, "")


def test_it_cannot_be_switched_on_where_nobody_is_known_to_ask(run, folder):
    status, _, err = run("on")

    assert status == 2
    assert "name an address with --from" in err
    assert not settings(folder).tell_new_versions


def test_an_address_that_is_not_https_is_refused(run, folder):
    status, _, err = run("on", "--from", "http://it.example/releases.json")

    assert status == 2
    assert "https://" in err
    assert settings(folder).releases_url == ""


def test_what_is_locked_stays(run, folder, monkeypatch):
    """M16."""
    monkeypatch.setattr(
        "meterdesk.bootstrap.restraint.read_policy",
        lambda path: Policy({"tell_new_versions": False}),
    )

    status, _, err = run("on", "--from", ADDRESS)

    assert status == 1
    assert "administrator" in err
    assert settings(folder).releases_url == ""


def test_it_is_one_document_for_scripts(run):
    status, out, _ = run("on", "--from", ADDRESS, "--json")

    told = json.loads(out)
    assert status == 0
    assert (told["tell_new_versions"], told["address"], told["newest"]) == (True, ADDRESS, None)
