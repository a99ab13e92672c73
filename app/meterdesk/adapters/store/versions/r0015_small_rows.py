"""Readings in fewer bytes: what printers say of themselves stands once, states are numbers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

_STATES = ("percent", "some", "low", "out", "unknown", "unlimited")
_SAID = "snmp_version, state, alerts, unanswered"
_COST = "requests, responses, bytes_sent, bytes_received, elapsed_ms"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    _conditions()
    _readings()
    _levels()


def _conditions() -> None:
    op.create_table(
        "condition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("snmp_version", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("alerts", sa.JSON(), nullable=False),
        sa.Column("unanswered", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("snmp_version", "state", "alerts", "unanswered"),
    )
    op.execute(f"INSERT INTO condition ({_SAID}) SELECT DISTINCT {_SAID} FROM reading")


def _readings() -> None:
    op.create_table(
        "reading_of_0015",
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("condition_id", sa.Integer(), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("responses", sa.Integer(), nullable=False),
        sa.Column("bytes_sent", sa.Integer(), nullable=False),
        sa.Column("bytes_received", sa.Integer(), nullable=False),
        sa.Column("elapsed_ms", sa.Float(), nullable=False),
        sa.Column("told_by", sa.Integer()),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.ForeignKeyConstraint(["condition_id"], ["condition.id"]),
        sa.PrimaryKeyConstraint("device_id", "read_at"),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"INSERT INTO reading_of_0015 (device_id, read_at, host, port, condition_id, {_COST}, "
        f"told_by) SELECT device_id, read_at, host, port, condition.id, {_COST}, told_by "
        f"FROM reading JOIN condition USING ({_SAID}) ORDER BY device_id, read_at"
    )
    op.drop_table("reading")
    op.rename_table("reading_of_0015", "reading")


def _levels() -> None:
    op.create_table(
        "supply_level_of_0015",
        sa.Column("supply_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("percent", sa.Integer()),
        sa.ForeignKeyConstraint(["supply_id"], ["supply.id"]),
        sa.PrimaryKeyConstraint("supply_id", "read_at"),
        sqlite_with_rowid=False,
    )
    words = " ".join(f"WHEN '{word}' THEN {number}" for number, word in enumerate(_STATES))
    op.execute(
        "INSERT INTO supply_level_of_0015 (supply_id, read_at, state, percent) "
        f"SELECT supply_id, read_at, CASE state {words} END, percent "
        "FROM supply_level ORDER BY supply_id, read_at"
    )
    op.drop_table("supply_level")
    op.rename_table("supply_level_of_0015", "supply_level")
