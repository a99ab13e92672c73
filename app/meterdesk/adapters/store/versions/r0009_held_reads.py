"""Billing reads that wait for somebody, and whose parcel an entry of the outbox is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.add_column("billing_request", sa.Column("not_before", sa.Integer()))
    op.add_column("billing_request", sa.Column("closed", sa.Text()))
    op.add_column("outbox", sa.Column("serial_number", sa.String()))
    op.execute("UPDATE outbox SET serial_number = json_extract(parcel, '$.serial_number')")
    op.create_index("ix_outbox_serial_number", "outbox", ["serial_number"])
    op.create_table(
        "held_read",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("serial_number", sa.String(), nullable=False),
        sa.Column("device_id", sa.Integer()),
        sa.Column("held_at", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer()),
        sa.Column("doubts", sa.JSON(), nullable=False),
        sa.Column("refusal", sa.Text()),
        sa.Column("answer", sa.String()),
        sa.Column("settled_at", sa.Integer()),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_held_read_settled_at", "held_read", ["settled_at"])
