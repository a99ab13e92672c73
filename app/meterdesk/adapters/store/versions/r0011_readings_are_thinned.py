"""Up to where each device's readings are thinned."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.create_table(
        "thinned",
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("device_id", "rule"),
        sqlite_with_rowid=False,
    )
