"""M23: a backup is whole or is not there; a restore changes everything or nothing."""

from __future__ import annotations

import sqlite3
import stat
import sys
import threading
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes import NOON

from meterdesk.adapters.backup import restoring
from meterdesk.adapters.backup.backups import FolderBackups
from meterdesk.adapters.backup.remembered import FILE as REMEMBERED
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.errors import NewerDatabaseError, StoreError


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "office"
    made.mkdir()
    return made


@pytest.fixture
def backups(folder):
    return FolderBackups(folder, lambda: NOON, "1.2.3")


def office_with(folder, *serials) -> None:
    store = SqlStore(folder)
    with store.begin() as records:
        for serial in serials:
            records.devices.add(Address(f"host-{serial}"), Identity(serial_number=serial), NOON)
    store.close()
    (folder / "settings.toml").write_text(f"# of {len(serials)}\n")


def serials_in(folder) -> list[str]:
    store = SqlStore(folder)
    with store.read() as records:
        found = [device.identity.serial_number for device in records.devices.all()]
    store.close()
    return found


def state_of(folder) -> tuple[list[str], str]:
    return serials_in(folder), (folder / "settings.toml").read_text()


def test_m23_what_was_backed_up_comes_back_and_what_was_there_is_kept(folder, backups, tmp_path):
    office_with(folder, "A", "B")
    made = backups.make(tmp_path / "backup.zip")
    office_with(folder, "C")

    restored = backups.restore(tmp_path / "backup.zip")

    assert (made.devices, made.version, made.made_at) == (2, "1.2.3", NOON)
    assert state_of(folder) == (["A", "B"], "# of 2\n")
    backups.restore(restored.kept)
    assert state_of(folder) == (["A", "B", "C"], "# of 1\n")


def test_m23_how_often_the_server_was_asked_by_hand_does_not_come_back(folder, backups, tmp_path):
    store = SqlStore(folder)
    with store.begin() as records:
        records.installation.keep(replace(records.installation.proxy(), own_syncs=NOON))
    store.close()
    backups.make(tmp_path / "backup.zip")

    backups.restore(tmp_path / "backup.zip")

    store = SqlStore(folder)
    with store.read() as records:
        assert records.installation.proxy().own_syncs is None
    store.close()


def test_m23_a_backup_is_taken_while_the_collector_writes(folder, backups, tmp_path):
    store = SqlStore(folder)
    is_over = threading.Event()

    def collect() -> None:
        number = 0
        while not is_over.is_set():
            number += 1
            with store.begin() as records:
                for half in "xy":
                    serial = f"{number}{half}"
                    identity = Identity(serial_number=serial)
                    records.devices.add(Address(f"host-{serial}"), identity, NOON)

    collector = threading.Thread(target=collect)
    collector.start()
    try:
        counts = [backups.make(tmp_path / f"{n}.zip").devices for n in range(3)]
    finally:
        is_over.set()
        collector.join()
        store.close()

    assert all(count % 2 == 0 for count in counts), "half of a transaction was backed up"
    assert counts == sorted(counts)


def test_m23_an_office_is_restored_on_a_computer_that_had_none(folder, backups, tmp_path):
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")
    elsewhere = tmp_path / "new" / "office"

    restored = FolderBackups(elsewhere, lambda: NOON, "1.2.3").restore(tmp_path / "backup.zip")

    assert restored.kept is None
    assert state_of(elsewhere) == state_of(folder)


def test_m23_the_office_keeps_its_identity_so_no_printer_is_registered_twice(
    folder, backups, tmp_path
):
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")
    elsewhere = tmp_path / "new"

    FolderBackups(elsewhere, lambda: NOON, "1.2.3").restore(tmp_path / "backup.zip")

    ids = []
    for place in (folder, elsewhere):
        store = SqlStore(place)
        with store.read() as records:
            ids.append(records.installation.proxy().installation_id)
        store.close()
    assert ids[0] == ids[1]


def _cut(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _flip(path):
    body = bytearray(path.read_bytes())
    body[len(body) // 2] ^= 0xFF
    path.write_bytes(bytes(body))


def _empty(path):
    path.write_bytes(b"")


def _another_zip(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("readme.txt", "not ours")


def _no_sheet(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("backup.json", "[]")
        file.writestr(FILE, b"not a database")


@pytest.mark.parametrize("spoil", [_cut, _flip, _empty, _another_zip, _no_sheet])
def test_m23_a_backup_that_is_no_good_changes_nothing(folder, backups, tmp_path, spoil):
    office_with(folder, "A")
    path = tmp_path / "backup.zip"
    backups.make(path)
    office_with(folder, "B")
    spoil(path)
    before = state_of(folder)

    with pytest.raises(StoreError):
        backups.restore(path)

    assert state_of(folder) == before
    kept = sorted(p.name for p in folder.iterdir() if p.suffix != ".lock")
    assert kept == [REMEMBERED, FILE, "settings.toml"]


def test_m23_a_damaged_database_inside_is_found_before_anything_is_touched(
    folder, backups, tmp_path
):
    office_with(folder, *(f"SN{n}" for n in range(200)))
    path = tmp_path / "backup.zip"
    backups.make(path)
    with zipfile.ZipFile(path) as file:
        body, sheet = bytearray(file.read(FILE)), file.read("backup.json")
    body[4096 * 2 : 4096 * 6] = b"\x55" * 4096 * 4
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("backup.json", sheet)
        file.writestr(FILE, bytes(body))
    before = state_of(folder)

    with pytest.raises(StoreError, match=r"backup\.zip"):
        backups.restore(path)

    assert state_of(folder) == before


def test_m23_a_backup_of_a_newer_program_is_refused(folder, backups, tmp_path):
    office_with(folder, "A")
    with closing(sqlite3.connect(folder / FILE)) as books, books:
        books.execute("UPDATE alembic_version SET version_num = '9999'")
    backups.make(tmp_path / "newer.zip")
    with closing(sqlite3.connect(folder / FILE)) as books, books:
        books.execute("DELETE FROM device")

    with pytest.raises(NewerDatabaseError):
        backups.restore(tmp_path / "newer.zip")


def test_m23_where_the_swap_fails_all_is_as_it_was(folder, backups, tmp_path, monkeypatch):
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")
    office_with(folder, "B")
    before = state_of(folder)

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(restoring.os, "replace", full)
        with pytest.raises(StoreError, match="No space left"):
            backups.restore(tmp_path / "backup.zip")

    assert state_of(folder) == before


def test_m23_a_database_that_cannot_be_read_is_kept_as_it_is(folder, backups, tmp_path):
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")
    (folder / FILE).write_bytes(b"spoilt" * 1000)

    restored = backups.restore(tmp_path / "backup.zip")

    assert serials_in(folder) == ["A"]
    assert restored.is_kept_raw
    assert (restored.kept / FILE).read_bytes() == b"spoilt" * 1000


def test_m23_whoever_still_looks_at_the_database_keeps_it_from_being_replaced(
    folder, backups, tmp_path
):
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")
    office_with(folder, "B")
    reader = SqlStore(folder)
    with reader.read() as records:
        records.devices.all()

        with pytest.raises(StoreError, match="Another program"):
            backups.restore(tmp_path / "backup.zip")

    reader.close()
    assert serials_in(folder) == ["A", "B"]


def test_m23_an_empty_folder_has_nothing_to_back_up(backups, tmp_path):
    with pytest.raises(StoreError, match="nothing to back up"):
        backups.make(tmp_path / "backup.zip")

    assert not (tmp_path / "backup.zip").exists()


def test_m23_a_backup_that_fails_leaves_the_older_one_of_its_name(folder, backups, tmp_path):
    office_with(folder, "A")
    path = tmp_path / "backup.zip"
    backups.make(path)
    good = path.read_bytes()
    (folder / FILE).write_bytes(b"spoilt" * 1000)

    with pytest.raises(StoreError):
        backups.make(path)

    assert path.read_bytes() == good
    assert sorted(p.name for p in tmp_path.iterdir()) == ["backup.zip", "office"]


def test_m23_the_last_backup_is_remembered_until_the_next(folder, backups, tmp_path):
    office_with(folder, "A")
    none = backups.last()
    backups.make(tmp_path / "first.zip")

    made = backups.make(tmp_path / "second.zip")

    assert none is None
    assert FolderBackups(folder, lambda: NOON, "2.0").last() == made
    (folder / REMEMBERED).write_text('{"path": 3}')
    assert backups.last() is None


def test_m23_a_backup_that_cannot_be_noted_was_made_all_the_same(folder, backups, tmp_path):
    office_with(folder, "A")
    (folder / REMEMBERED).mkdir()

    made = backups.make(tmp_path / "backup.zip")

    assert made.path.exists()
    assert backups.last() is None


def test_m23_settings_that_cannot_be_read_are_found_before_anything_is_touched(
    folder, backups, tmp_path
):
    office_with(folder, "A")
    (folder / "settings.toml").write_text("this is = = no TOML")
    backups.make(tmp_path / "backup.zip")
    office_with(folder, "B")
    before = state_of(folder)

    with pytest.raises(StoreError, match=r"settings in .*backup\.zip"):
        backups.restore(tmp_path / "backup.zip")

    assert state_of(folder) == before


def test_m23_what_a_killed_restore_left_behind_is_cleared_away(folder, backups, tmp_path):
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")
    (folder / ".meterdesk-killed").mkdir()
    (folder / ".meterdesk-killed" / FILE).write_text("half")

    backups.restore(tmp_path / "backup.zip")

    assert list(folder.glob(".meterdesk-*")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in the folder")
def test_m23_only_its_owner_can_read_a_backup(folder, backups, tmp_path):
    office_with(folder, "A")

    backups.make(tmp_path / "backup.zip")

    assert stat.S_IMODE((tmp_path / "backup.zip").stat().st_mode) == 0o600


def test_m23_two_restores_in_a_row_keep_what_each_found(folder, tmp_path):
    times = iter(NOON + timedelta(seconds=n) for n in range(9))
    backups = FolderBackups(folder, lambda: next(times), "1.2.3")
    office_with(folder, "A")
    backups.make(tmp_path / "backup.zip")

    first = backups.restore(tmp_path / "backup.zip")
    second = backups.restore(tmp_path / "backup.zip")

    assert first.kept != second.kept
    assert first.kept.exists()
    assert second.kept.exists()
