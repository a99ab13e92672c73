"""What stands beside a number: its witnesses, and how it came from the number before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.add_column("device", sa.Column("last_asked", sa.Integer()))
    op.create_table(
        "meter_step",
        sa.Column("meter_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("before_at", sa.Integer(), nullable=False),
        sa.Column("before_value", sa.Integer(), nullable=False),
        sa.Column("before_source", sa.String(), nullable=False),
        sa.Column("counted", sa.Integer()),
        sa.ForeignKeyConstraint(["meter_id"], ["meter.id"]),
        sa.PrimaryKeyConstraint("meter_id", "read_at"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_meter_step_read_at", "meter_step", ["read_at"])
    op.create_table(
        "witness",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meter_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["meter_id"], ["meter.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("meter_id", "source"),
    )
    op.create_table(
        "witness_value",
        sa.Column("witness_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String()),
        sa.ForeignKeyConstraint(["witness_id"], ["witness.id"]),
        sa.PrimaryKeyConstraint("witness_id", "read_at"),
        sqlite_with_rowid=False,
    )
