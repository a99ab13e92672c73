"""The server that takes no gzip, and since when that is known."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.create_table(
        "server_without_gzip",
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("url"),
        sqlite_with_rowid=False,
    )
