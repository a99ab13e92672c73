"""Brings a database up to date: one Alembic revision after the other, a copy of the file first."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from meterdesk.domain.errors import NewerDatabaseError

log = logging.getLogger(__name__)


def migrate(engine: Engine, path: Path) -> None:
    """Upgrades the file to the newest revision, in one transaction.

    Raises NewerDatabaseError where the file has a revision this program does not know.
    """
    config = _config()
    script = ScriptDirectory.from_config(config)
    head = script.get_current_head()
    with engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    if current == head:
        return
    if current is not None:
        if current not in {revision.revision for revision in script.walk_revisions()}:
            raise NewerDatabaseError(
                f"{path} was written by a newer version of Meterdesk (revision {current}); "
                "install that version or a later one. Nothing was changed."
            )
        _copy(path, current)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
    log.info("database brought to revision %s", head)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _copy(path: Path, revision: str) -> None:
    """A copy beside the file, made by SQLite itself, so that a running program is no danger."""
    target = path.with_name(f"{path.stem}-before-{revision}.sqlite3")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
