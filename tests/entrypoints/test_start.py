"""A command that says one thing starts quickly: it loads what it needs, not what a sync needs."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest
from tests.house.test_floors import environment

from meterdesk.adapters.store.store import SqlStore
from meterdesk.entrypoints.cli import main
from meterdesk.entrypoints.dismissal import NONE_RAN
from meterdesk.entrypoints.start import DAMAGED
from meterdesk.entrypoints.start import main as begin

RARE = ("alembic", "requests", "lxml", "keyring", "psutil", "dns")
WORDS = """
import sys
from meterdesk.entrypoints.cli import main
status = main(sys.argv[1:])
print([name for name in {RARE} if name in sys.modules], file=sys.stderr)
raise SystemExit(status)
"""


@pytest.mark.parametrize("verb", ["status", "pause"])
def test_b5_a_short_command_loads_no_library_of_the_conversation(verb, tmp_path):
    SqlStore(tmp_path).close()

    done = subprocess.run(
        [sys.executable, "-c", WORDS.format(RARE=RARE), verb, "--data-dir", str(tmp_path)],
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr.strip().splitlines()[-1] == "[]"


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_m14_in_a_folder_open_to_all_every_file_is_its_owners_alone(tmp_path, monkeypatch):
    folder = tmp_path / "shared"
    folder.mkdir(mode=0o755)
    monkeypatch.setattr(logging.root, "handlers", [])
    monkeypatch.setattr(logging, "raiseExceptions", True)
    (folder / "meterdesk.log").touch(mode=0o644)

    assert main(["settings", "import", str(settings(tmp_path)), "--data-dir", str(folder)]) == 0
    logging.root.handlers[0].close()

    files = [path for path in folder.iterdir() if path.is_file()]
    open_to_others = {path.name: oct(path.stat().st_mode) for path in files if is_open(path)}
    assert open_to_others == {}
    assert {"meterdesk.sqlite3", "settings.toml", "meterdesk.log"} <= {path.name for path in files}


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_m14_books_that_others_could_read_are_closed_when_they_are_opened(tmp_path):
    SqlStore(tmp_path).close()
    books = tmp_path / "meterdesk.sqlite3"
    books.chmod(0o644)

    SqlStore(tmp_path).close()

    assert not is_open(books)


def settings(folder):
    path = folder / "given.toml"
    path.write_text("notifications = false\nstart_with_session = false\n", encoding="utf-8")
    return path


def is_open(path) -> bool:
    return bool(path.stat().st_mode & 0o077)


def test_m18_an_installer_asks_the_command_line_whether_a_window_runs(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["meterdesk", "--quit", "--data-dir", str(tmp_path / "none")])

    status = begin()

    assert status == NONE_RAN
    assert not (tmp_path / "none").exists()


def test_m18_a_damaged_program_is_a_sentence_to_an_installer_and_no_box(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["meterdesk", "--quit"])
    monkeypatch.setitem(sys.modules, "meterdesk.entrypoints.desktop", None)

    status = begin()

    assert status == DAMAGED
    assert "install it again" in capsys.readouterr().err
