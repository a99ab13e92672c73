"""Who told a key of receipts, and which wrong receipts somebody has seen (row B7)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """A key of before belongs to the registration of today where its server is the same. Times
    are whole seconds since 1970-01-01T00:00:00Z."""
    op.rename_table("receipt_key", "former_receipt_key")
    op.create_table(
        "receipt_key",
        sa.Column("public", sa.String(), nullable=False),
        sa.Column("server_url", sa.String(), nullable=False),
        sa.Column("proxy_id", sa.String(), nullable=False),
        sa.Column("pinned_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("public", "server_url", "proxy_id"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO receipt_key (public, server_url, proxy_id, pinned_at) "
        "SELECT public, server_url, COALESCE((SELECT proxy_id FROM installation "
        "WHERE installation.server_url = former_receipt_key.server_url), ''), pinned_at "
        "FROM former_receipt_key"
    )
    op.drop_table("former_receipt_key")
    op.add_column("receipt", sa.Column("seen_at", sa.Integer()))
