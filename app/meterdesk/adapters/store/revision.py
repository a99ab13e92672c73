"""Which revision a database has, and which is the newest: told without loading Alembic.

Alembic takes half a second to load. It is needed once, when a database is older than the program.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

_VERSIONS = Path(__file__).parent / "versions"


def newest() -> str:
    """The last revision there is: they are numbered in one line, and a file's name begins so."""
    return max(path.name[1:5] for path in _VERSIONS.glob("r[0-9][0-9][0-9][0-9]_*.py"))


def revision_of(connection: Connection) -> str | None:
    """What Alembic noted in the database; None where there is nothing yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found
