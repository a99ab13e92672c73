"""M23 on a terminal: back up, restore after a yes, never by accident."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime

import pytest

from meterdesk import __version__
from meterdesk.adapters.store.store import SqlStore
from meterdesk.adapters.turns import residence
from meterdesk.adapters.window_place import place_of_the_window
from meterdesk.bootstrap import lock_office
from meterdesk.entrypoints import cli


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    made = tmp_path / "office"
    SqlStore(made).close()
    return made


def run(capsys, *words) -> tuple[int, str, str]:
    status = cli.main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_m23_a_folder_gets_a_backup_named_by_the_time(folder, tmp_path, capsys):
    status, out, _ = run(capsys, "backup", tmp_path, "--data-dir", folder, "--json")

    (made,) = tmp_path.glob("meterdesk-*.zip")
    assert status == 0
    assert json.loads(out)["file"] == str(made)


def test_m23_no_file_is_replaced_that_was_not_meant(folder, tmp_path, capsys):
    target = tmp_path / "kept.zip"
    target.write_text("precious")

    status, _, err = run(capsys, "backup", target, "--data-dir", folder)

    assert (status, target.read_text()) == (2, "precious")
    assert "--replace" in err
    assert run(capsys, "backup", target, "--replace", "--data-dir", folder)[0] == 0


def test_m23_a_restore_says_where_the_books_from_before_are(folder, tmp_path, capsys):
    run(capsys, "backup", tmp_path / "b.zip", "--data-dir", folder)

    status, out, _ = run(
        capsys, "restore", tmp_path / "b.zip", "--yes", "--json", "--data-dir", folder
    )

    (kept,) = folder.glob("meterdesk-before-restore-*.zip")
    assert (status, json.loads(out)["kept"]) == (0, str(kept))


def test_m23_where_nobody_can_be_asked_nothing_is_restored(folder, tmp_path, capsys, monkeypatch):
    run(capsys, "backup", tmp_path / "b.zip", "--data-dir", folder)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))

    status, _, err = run(capsys, "restore", tmp_path / "b.zip", "--data-dir", folder)

    assert status == 2
    assert "--yes" in err


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("\n", 1), ("no\n", 1)])
def test_m23_a_restore_is_asked_about_first(folder, tmp_path, capsys, monkeypatch, answer, status):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    run(capsys, "backup", tmp_path / "b.zip", "--data-dir", folder)
    monkeypatch.setattr("sys.stdin", Terminal(answer))

    assert run(capsys, "restore", tmp_path / "b.zip", "--data-dir", folder)[0] == status
    assert bool(list(folder.glob("meterdesk-before-restore-*"))) is (status == 0)


def test_m23_an_office_in_use_is_not_replaced(folder, tmp_path, capsys):
    run(capsys, "backup", tmp_path / "b.zip", "--data-dir", folder)
    with lock_office(folder):
        status, _, err = run(capsys, "restore", tmp_path / "b.zip", "--yes", "--data-dir", folder)

    assert status == 1
    assert "Another Meterdesk" in err


def test_m23_beside_a_service_it_is_restored_and_beside_its_window_it_says_where(
    folder, tmp_path, capsys
):
    """The service makes room; a window would go on showing what is no more."""
    now = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)
    run(capsys, "backup", tmp_path / "b.zip", "--data-dir", folder)
    words = ("restore", tmp_path / "b.zip", "--yes", "--data-dir", folder)

    with residence(folder, now, __version__):
        restored, _, _ = run(capsys, *words)
        with place_of_the_window(folder):
            status, _, err = run(capsys, *words)

    assert (restored, status) == (0, 1)
    assert err.startswith("meterdesk: The window of Meterdesk shows this office; restore there")
    assert len(err.splitlines()) == 1
