"""How the office stands with its server, and when that may be asked: kept across restarts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """An office with a ProxyId was registered; times are whole seconds since 1970 in UTC."""
    op.add_column(
        "installation",
        sa.Column("standing", sa.String(), nullable=False, server_default="not set up"),
    )
    op.add_column("installation", sa.Column("tried_at", sa.Integer()))
    op.add_column("installation", sa.Column("not_before", sa.Integer()))
    op.add_column("installation", sa.Column("own_syncs", sa.Integer()))
    op.execute("UPDATE installation SET standing = 'registered' WHERE proxy_id IS NOT NULL")
