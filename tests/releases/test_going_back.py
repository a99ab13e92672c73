"""M23: the data of a newer version are left as they are, and an older backup takes their place."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.releases.holdings import contents
from tests.releases.test_samples import SAMPLES, unpacked

from meterdesk.adapters.autostart import SessionAutostart
from meterdesk.adapters.store.store import FILE
from meterdesk.bootstrap import SETTINGS_FILE, open_backups, open_office
from meterdesk.domain.errors import NewerDatabaseError
from meterdesk.domain.notice import NoticeKind
from meterdesk.entrypoints import cli
from meterdesk.services.sources import Sources

OF_TOMORROW = '\n# What tomorrow brings.\ntomorrow = ["a", {b = 1}]\n'


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """An office as today's program has it."""
    folder = unpacked(SAMPLES[-1], tmp_path / "older")
    open_office(folder, autostart=SessionAutostart(), sources=Sources()).close()
    return folder


@pytest.fixture
def newer(older: Path, tmp_path: Path) -> Path:
    """The same, brought to a form and with settings that nobody knows yet."""
    folder = tmp_path / "newer"
    shutil.copytree(older, folder)
    with closing(sqlite3.connect(folder / FILE)) as books, books:
        books.execute("UPDATE alembic_version SET version_num = '9999'")
        books.execute("ALTER TABLE device ADD COLUMN of_tomorrow TEXT")
        books.execute("UPDATE device SET of_tomorrow = 'kept'")
    with (folder / SETTINGS_FILE).open("a", encoding="utf-8") as settings:
        settings.write(OF_TOMORROW)
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith((".lock", "-shm", "-wal"))
    }


def run(folder: Path, *words: str) -> int:
    return cli.main([*words, "--data-dir", str(folder)])


def test_data_of_a_newer_version_are_refused_in_one_sentence_and_left_as_they_are(
    newer: Path,
) -> None:
    before = files(newer)

    with pytest.raises(NewerDatabaseError) as told:
        open_office(newer, autostart=SessionAutostart(), sources=Sources())

    assert files(newer) == before
    assert told.value.message.count(". ") <= 1
    for words in ("newer version of Meterdesk", "revision 9999", "Nothing was changed."):
        assert words in told.value.message


@pytest.mark.parametrize(
    "words", [("status",), ("devices",), ("read",), ("collect",), ("settings", "export", "x.toml")]
)
def test_no_command_touches_them(
    words: tuple[str, ...],
    newer: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    monkeypatch.chdir(tmp_path)
    before = files(newer)

    status = run(newer, *words)

    after = {name: text for name, text in files(newer).items() if "log" not in name}
    assert status == 1
    assert "newer version of Meterdesk" in capsys.readouterr().err
    assert {name: after[name] for name in before} == before


def test_a_backup_of_the_older_version_takes_their_place_and_they_are_kept(
    older: Path, newer: Path, tmp_path: Path
) -> None:
    was, were = contents(older / FILE), contents(newer / FILE)
    open_backups(older).make(tmp_path / "before-the-upgrade.zip")

    restored = open_backups(newer).restore(tmp_path / "before-the-upgrade.zip")

    assert contents(newer / FILE) == was
    assert restored.kept is not None
    shutil.unpack_archive(restored.kept, tmp_path / "kept")
    assert contents(tmp_path / "kept" / FILE) == were
    assert "tomorrow" in (tmp_path / "kept" / SETTINGS_FILE).read_text("utf-8")


def test_settings_of_a_newer_version_hold_as_far_as_they_are_known_and_are_kept(
    older: Path,
) -> None:
    path = older / SETTINGS_FILE
    text = path.read_text("utf-8").replace('"supply",', '"supply", "of-tomorrow",') + OF_TOMORROW
    path.write_text(text, "utf-8")

    office = open_office(older, autostart=SessionAutostart(), sources=Sources())
    kept, problems = office.settings, office.settings_file.problems
    untouched = path.read_text("utf-8")
    office.settings_file.write(kept)
    office.close()

    assert kept.language == "de"
    assert kept.muted_notices == (), "a value that is not known as a whole is not half taken"
    assert [each.partition(" ")[0].rstrip(":") for each in problems] == [
        *("tomorrow", "muted_notices"),
    ]
    assert untouched == text
    assert (older / f"{SETTINGS_FILE}.kept-1").read_text("utf-8") == text
    assert "of-tomorrow" not in tuple(NoticeKind)
