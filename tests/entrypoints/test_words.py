"""What stands on a terminal can be acted on there: commands instead of pages, folders named."""

from __future__ import annotations

import ast
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import meterdesk
from meterdesk.adapters.lock import OfficeLock
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.cause import REMEDIES
from meterdesk.entrypoints import cli
from meterdesk.entrypoints.wording import _PLACES, on_terminal


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def run(*words: str):
        try:
            status: object = cli.main([str(word) for word in words])
        except SystemExit as exit_:
            status = exit_.code
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


@pytest.fixture
def folder(tmp_path):
    """An office that keeps secrets in a file."""
    folder = tmp_path / "office"
    SqlStore(folder).close()
    (folder / "settings.toml").write_text(
        'secret_store = "file"\nstart_with_session = false\n', encoding="utf-8"
    )
    return folder


@pytest.mark.parametrize("cause", REMEDIES)
def test_m13_no_advice_on_a_terminal_leads_to_a_page_of_the_window(cause):
    assert "Preferences" not in on_terminal(REMEDIES[cause].action)


def test_the_sentence_of_an_office_that_is_new_names_the_commands(run, folder):
    status, out, _ = run("status", "--data-dir", folder)

    assert status == 0
    assert "meterdesk discover" in out
    assert "Set-up" not in out


def test_every_page_of_the_table_is_named_once():
    pages = [page for page, _ in _PLACES]

    assert len(set(pages)) == len(pages)
    assert all(on_terminal(page) != page for page in pages)


def test_check_without_a_server_says_how_to_give_one(run, folder):
    status, _, err = run("check", "--data-dir", folder)

    assert status == 1
    assert "--server" in err
    assert "Preferences" not in err


def test_m13_an_impossible_internet_proxy_is_named_as_the_stage_that_fails(
    run, folder, monkeypatch
):
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy.example:1")

    status, out, _ = run("check", "--server", "https://server.example/", "--data-dir", folder)

    assert status == 1
    assert out.startswith("FAILED Internet proxy")
    assert "Details:" not in out


def test_m8_the_password_of_the_internet_proxy_comes_from_standard_input_to_the_secrets(
    run, folder, monkeypatch
):
    monkeypatch.setattr("sys.stdin", io.StringIO("door-word\n"))
    words = ("internet-proxy", "http://proxy.example:8080", "--user", "office")

    status, out, err = run(*words, "--data-dir", folder)

    assert (status, err) == (0, "")
    assert "proxy.example:8080, as office" in out
    assert "door-word" not in out
    assert "door-word" not in (folder / "settings.toml").read_text("utf-8")
    secrets = json.loads((folder / "secrets" / "secrets.json").read_text("utf-8"))
    assert secrets == {"internet-proxy": "door-word"}


def test_m8_another_way_out_forgets_the_password(run, folder, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("door-word\n"))
    run("internet-proxy", "http://proxy.example:8080", "--user", "me", "--data-dir", folder)

    status, out, _ = run("internet-proxy", "none", "--json", "--data-dir", folder)

    assert status == 0
    assert json.loads(out) == {
        "internet_proxy": "none",
        "internet_proxy_url": "",
        "internet_proxy_user": "",
    }
    assert not (folder / "secrets" / "secrets.json").exists()


@pytest.mark.parametrize("way", ["socks5://proxy.example:1", "http://me:word@proxy.example:1"])
def test_an_internet_proxy_that_is_none_changes_nothing(run, folder, way):
    before = (folder / "settings.toml").read_bytes()

    status, _, _ = run("internet-proxy", way, "--data-dir", folder)

    assert status == 2
    assert (folder / "settings.toml").read_bytes() == before


def test_the_data_folder_may_stand_before_the_command(run, folder):
    status, out, _ = run("--data-dir", folder, "--json", "status")

    assert status == 0
    assert json.loads(out)["devices"] == 0


@pytest.mark.parametrize("verb", ["sync", "status", "devices", "pause", "read", "next"])
def test_a_mistyped_data_folder_is_named_and_not_made(run, tmp_path, verb):
    status, _, err = run(verb, "--data-dir", tmp_path / "typo")

    assert status == 1
    assert f"There is no data folder {tmp_path / 'typo'};" in err
    assert not (tmp_path / "typo").exists()


def test_who_works_with_the_folder_is_told_with_its_whole_path(run, folder, monkeypatch):
    monkeypatch.chdir(folder.parent)
    with OfficeLock(folder):
        status, _, err = run("sync", "--data-dir", folder.name)

    assert status == 1
    assert str(folder) in err
    assert "wait until the command ends" in err


_WINDOW = re.compile(r"Preferences, |Set-up|in the window|Register new device")
_ROOMS = ("domain", "services", "adapters")


def sentences() -> Iterator[tuple[str, str]]:
    """Those of the rooms that know no window, and yet lead to one."""
    root = Path(meterdesk.__file__).parent
    for path in sorted(path for room in _ROOMS for path in (root / room).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            said = node.value if isinstance(node, ast.Constant) else None
            if isinstance(said, str) and id(node) not in told and _WINDOW.search(said):
                yield said, path.name


SENTENCES = dict(sentences())


def test_there_are_sentences_that_lead_to_the_window():
    assert len(SENTENCES) > 10


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_sentence_on_a_terminal_leads_to_the_window(sentence):
    said = on_terminal(sentence)

    assert not _WINDOW.search(said)
