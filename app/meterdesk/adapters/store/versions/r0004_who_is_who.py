"""Who is who: what devices are known by, where they answer, and a journal of what was decided."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_CLUES = {"serial": "serial_number", "mac": "mac", "host": "hostname"}


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.add_column("device", sa.Column("macs", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("device", sa.Column("uuid", sa.String()))
    op.add_column("device", sa.Column("device_id_serial", sa.String()))
    op.add_column("device", sa.Column("merged_into", sa.Integer()))
    op.create_index("ix_device_host", "device", ["host"])
    op.add_column("reading", sa.Column("told_by", sa.Integer()))
    op.create_table(
        "device_address",
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("seen_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("host", "port"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_device_address_device_id", "device_address", ["device_id"])
    op.create_table(
        "device_clue",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("kind", "value", "device_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_device_clue_device_id", "device_clue", ["device_id"])
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer()),
        sa.Column("is_by_user", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("settled_at", sa.Integer()),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.ForeignKeyConstraint(["other_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_journal_device_id", "journal", ["device_id"])
    op.create_index("ix_journal_other_id", "journal", ["other_id"])
    _take_over()


def _take_over() -> None:
    """What the devices of the books are known by, as far as they tell it already."""
    op.execute(
        "INSERT INTO device_address (host, port, device_id, since, seen_at) "
        "SELECT host, port, max(id), first_seen, coalesce(last_read, first_seen) FROM device "
        "WHERE registration <> 'replaced' GROUP BY host, port"
    )
    for kind, column in _CLUES.items():
        op.execute(
            "INSERT INTO device_clue (kind, value, device_id, since) "
            f"SELECT '{kind}', {column}, id, first_seen FROM device WHERE {column} IS NOT NULL"
        )
