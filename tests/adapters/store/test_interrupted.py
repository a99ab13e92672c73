"""M23: an upgrade that is broken off anywhere leaves the books as they were, or as they shall be.

A kill is a real one, of a process of its own; a full disk is what SQLite itself takes for one.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from tests.adapters.store.test_migration import contents, database_of

from meterdesk.adapters.store.revision import newest
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.errors import StoreError

OLD = "0009"
COPY = f"meterdesk-before-{OLD}.sqlite3"
EVERY = 3
"""It is killed after each third statement, and after the last."""


def large(folder: Path) -> Path:
    """Books of an old revision, of more than a few pages."""
    path = database_of(folder, OLD)
    with closing(sqlite3.connect(path)) as books, books:
        rows = ((each, "x" * 500) for each in range(100, 400))
        books.execute("PRAGMA journal_mode=WAL")
        books.executemany("INSERT INTO supply (device_id, name, kind, source) "
                          "SELECT 1, ? || ?, 'toner', '1.3'", rows)  # fmt: skip
    return path


@contextmanager
def told_of_statements(tell: Any) -> Iterator[None]:
    event.listen(Engine, "after_cursor_execute", tell)
    try:
        yield
    finally:
        event.remove(Engine, "after_cursor_execute", tell)


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory) -> tuple[dict[str, list[dict[str, Any]]], list[str]]:
    """What the books are in the end, and every statement on the way."""
    said: list[str] = []
    folder = tmp_path_factory.mktemp("upgraded")
    large(folder)

    def tell(*arguments: Any) -> None:
        said.append(arguments[2])

    with told_of_statements(tell):
        SqlStore(folder).close()
    return contents(folder / FILE), said


def revision(path: Path) -> str:
    with closing(sqlite3.connect(path)) as books:
        return str(books.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def kill(*where: tuple[Path, str]) -> list[int]:
    words = [f"{folder}={point}" for folder, point in where]
    done = subprocess.run(
        [sys.executable, "-m", "tests.adapters.store.dying", *words],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    return [int(line) for line in done.stdout.split()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="This system forks no processes.")
def test_m23_killed_anywhere_on_the_way_nothing_is_lost_and_the_next_start_ends_it(
    upgraded, tmp_path
):
    shall_be, said = upgraded
    points = ["backup", "replace", *range(1, len(said) + 1, EVERY), len(said)]
    folders = {str(point): tmp_path / f"at-{point}" for point in points}
    for folder in folders.values():
        large(folder)
    was = contents(tmp_path / "at-backup" / FILE)

    ends = kill(*((folder, point) for point, folder in folders.items()))
    logs = [(folder / f"{FILE}-wal").stat().st_size for folder in folders.values()]
    between = {point: contents(folder / FILE) for point, folder in folders.items()}
    for folder in folders.values():
        SqlStore(folder).close()

    assert set(ends) == {-signal.SIGKILL}
    for point, folder in folders.items():
        assert between[point] in (was, shall_be), f"half changed at {point}"
        assert contents(folder / FILE) == shall_be, f"not brought up to date after {point}"
        assert contents(folder / COPY) == was, f"no copy of what was before, killed at {point}"
        assert not list(folder.glob("*.part")), f"half a copy is left after {point}"
    assert max(logs) > 0, "the disk never had half of an upgrade"
    assert between["backup"] == between["replace"] == was


def test_m23_every_revision_is_on_the_way_on_which_it_was_killed(upgraded):
    """Else the test above would kill before anything begins."""
    _, said = upgraded

    noted = [at for at, text in enumerate(said) if text.startswith("UPDATE alembic_version")]

    assert len(noted) == int(newest()) - int(OLD)
    assert any(each % EVERY == 0 for each in range(noted[0], noted[-1]))


@pytest.mark.parametrize("room", [0, 3, 8])
def test_m23_a_disk_that_is_full_in_the_middle_changes_nothing_and_is_said(
    room, upgraded, tmp_path
):
    shall_be, _ = upgraded
    path = large(tmp_path)
    was = contents(path)
    with closing(sqlite3.connect(path)) as books:
        (pages,) = books.execute("PRAGMA page_count").fetchone()

    def fill(books: Any, _: object) -> None:
        books.execute(f"PRAGMA max_page_count={pages + room}").close()

    event.listen(Engine, "connect", fill)
    try:
        with pytest.raises(StoreError, match="full") as told:
            SqlStore(tmp_path)
    finally:
        event.remove(Engine, "connect", fill)

    assert contents(path) == was
    assert revision(path) == OLD
    assert str(path) in told.value.message
    SqlStore(tmp_path).close()
    assert contents(path) == shall_be
