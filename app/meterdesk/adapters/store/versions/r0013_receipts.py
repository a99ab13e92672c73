"""Receipts for billing reads, and the keys of the servers that signed them (row B7)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.create_table(
        "receipt_key",
        sa.Column("public", sa.String(), primary_key=True),
        sa.Column("server_url", sa.String(), nullable=False),
        sa.Column("pinned_at", sa.Integer(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "receipt",
        sa.Column("request_id", sa.String(), nullable=False),
        sa.Column("serial_number", sa.String(), nullable=False),
        sa.Column("proxy_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("trust", sa.String(), nullable=False),
        sa.Column("issued_at", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("request_id", "serial_number"),
    )
    op.create_index("receipt_in_its_chain", "receipt", ["serial_number", "proxy_id", "number"])
    op.create_index("receipt_by_trust", "receipt", ["trust", "kept_at"])
