"""M23: an office written by any released version is opened by today's program with all it holds."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import notes
import pytest
from tests.releases.holdings import contents, holdings, lost, printed
from tests.releases.sample import BACKUP, HERE, HOLDINGS, NOW, set_zone

from meterdesk import bootstrap
from meterdesk.adapters.store.revision import newest
from meterdesk.adapters.store.store import FILE
from meterdesk.bootstrap import SETTINGS_FILE, open_backups
from meterdesk.domain.release import Version
from meterdesk.entrypoints import cli

SAMPLES = sorted(HERE.glob("*.zip"), key=lambda path: Version.of(path.stem))
UPGRADING = HERE.parents[1] / "docs" / "upgrading.md"


@dataclass(frozen=True)
class Sample:
    """A data folder as a release left it, what it told of it, and what today's program does."""

    folder: Path
    told: dict[str, Any]
    before: list[str]
    revision: str
    after: dict[str, Any]
    settings: bytes


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.stem)
def sample(request: pytest.FixtureRequest, tmp_path_factory) -> Iterator[Sample]:
    folder = unpacked(request.param, tmp_path_factory.mktemp("office"))
    told, now = told_in(request.param)
    before, revision, settings = contents(folder / FILE), revision_of(folder), settings_of(folder)
    with as_at(now):
        yield Sample(folder, told, before, revision, holdings(folder, now), settings)


@contextmanager
def as_at(now: datetime) -> Iterator[None]:
    """Commands look at that time, by the days of UTC as when it was written, and write no log."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(bootstrap.open_office.__kwdefaults__, "clock", lambda: now)
        patch.setattr(cli, "keep_log", lambda folder: None)
        patch.setenv("TZ", "UTC")
        set_zone()
        yield
    set_zone()


def unpacked(path: Path, folder: Path) -> Path:
    """The data folder as it was left, without the help of the program."""
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(packed.open(BACKUP)) as backup:
        for name in (FILE, SETTINGS_FILE):
            backup.extract(name, folder)
    return folder


def told_in(path: Path) -> tuple[dict[str, Any], datetime]:
    with zipfile.ZipFile(path) as packed:
        return json.loads(packed.read(HOLDINGS)), datetime.fromisoformat(packed.read(NOW).decode())


def revision_of(folder: Path) -> str:
    with closing(sqlite3.connect(folder / FILE)) as books:
        (revision,) = books.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(revision)


def settings_of(folder: Path) -> bytes:
    return (folder / SETTINGS_FILE).read_bytes()


def test_every_value_that_a_release_kept_is_there_and_told_as_it_was(sample: Sample) -> None:
    assert lost(sample.told, sample.after) == []
    assert revision_of(sample.folder) == newest()


def test_a_release_told_of_all_that_an_office_can_hold(sample: Sample) -> None:
    """Else the promise above would be an empty one."""
    told, printed = sample.told, sample.told["printed"]
    unsent = [each for each in told["outbox"] if each["accepted_at"] is None]

    assert {"service on", "replaced", "found"} <= set(told["registrations"].values())
    assert any(each["kind"] == "BillingReads" for each in unsent)
    assert len(told["messages"]) > 20
    assert sum(map(len, told["receipts"].values())) >= 6
    assert printed["held"]["held"]
    assert len(printed["journal"]["entries"]) >= 3
    assert printed["troubles"]["troubles"]
    assert sum(len(meter["points"]) for meter in meters(told)) > 5_000
    assert any(each["billed"] for each in printed["statement"]["devices"])


def meters(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [meter for each in told["printed"]["history"].values() for meter in each["meters"]]


def test_the_settings_file_is_left_as_the_release_wrote_it(sample: Sample) -> None:
    assert settings_of(sample.folder) == sample.settings


def test_books_that_were_changed_are_beside_as_they_were(sample: Sample) -> None:
    copy = sample.folder / f"meterdesk-before-{sample.revision}.sqlite3"

    if sample.revision == newest():
        assert not copy.exists()
    else:
        assert contents(copy) == sample.before


def test_opening_it_once_more_changes_nothing(sample: Sample) -> None:
    before = contents(sample.folder / FILE)

    told = printed(sample.folder, "devices")

    assert contents(sample.folder / FILE) == before
    assert told == sample.after["printed"]["devices"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_backup_made_by_a_release_is_restored_with_all_it_holds(
    path: Path, tmp_path: Path
) -> None:
    told, now = told_in(path)
    with zipfile.ZipFile(path) as packed:
        backup = Path(packed.extract(BACKUP, tmp_path))

    restored = open_backups(tmp_path / "office", lambda: now).restore(backup)

    assert restored.backup.version == path.stem
    with as_at(now):
        assert lost(told, holdings(tmp_path / "office", now)) == []


def test_there_is_a_sample_of_every_release() -> None:
    """The one of a release is written on the commit that is tagged: tests/releases/README.md."""
    released = {each.version for each in notes.releases()}

    assert SAMPLES
    assert released - {path.stem for path in SAMPLES} == set()


def test_every_release_has_its_line_in_the_page_about_upgrading() -> None:
    text = UPGRADING.read_text("utf-8")

    missing = [each.version for each in notes.releases() if f"| {each.version} |" not in text]

    assert missing == []


# --- that a loss would be seen


LOSSES = {
    "/printed/history": "UPDATE meter_value SET value = value + 1 "
    "WHERE read_at = (SELECT max(read_at) FROM meter_value)",
    "/outbox": "DELETE FROM outbox WHERE accepted_at IS NULL",
    "/registrations": "UPDATE device SET registration = 'found' WHERE id = 1",
    "/messages": "UPDATE exchange SET status = 500 WHERE id = (SELECT max(id) FROM exchange)",
    "/receipts": "DELETE FROM receipt",
    "/printed/journal": "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)",
    "/printed/held": "DELETE FROM held_read",
    "/installation": "UPDATE installation SET proxy_id = 'another'",
    "/episodes": "DELETE FROM episode",
    "/printed/troubles": "DELETE FROM trouble",
}
"""What a migration could do wrong, and where that would be named."""


def test_each_loss_is_named(tmp_path: Path) -> None:
    told, now = told_in(SAMPLES[-1])
    folder = unpacked(SAMPLES[-1], tmp_path)
    with closing(sqlite3.connect(folder / FILE)) as books, books:
        for loss in LOSSES.values():
            books.execute(loss)

    with as_at(now):
        named = lost(told, holdings(folder, now))

    assert [at for at in LOSSES if not any(line.startswith(at) for line in named)] == []
