"""Indexes for the lists that people look at: machines, billing reads, the audit log."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_OPEN = "answered_at IS NULL AND closed_at IS NULL"
_BELOW = ("is_below_last", "is_below_last = 1")


def upgrade() -> None:
    op.create_index("ix_device_serial", "device", ["serial_key", "id"])
    op.create_index("ix_device_service", "device", ["service"])
    op.create_index("ix_billing_request_device", "billing_request", ["device_id", "due"])
    _where("ix_device_wanted", "device", ["wanted_by"], "wanted_by IS NOT NULL")
    _where("ix_billing_request_open", "billing_request", ["due", "id"], _OPEN)
    _where("ix_billing_read_below", "billing_read", ["accepted_at"], *_BELOW)
    op.create_index("ix_audit_event", "audit", ["event", "id"])
    op.create_index("ix_audit_account", "audit", ["account_id", "id"])


def _where(
    name: str, table: str, columns: list[str], condition: str, in_sqlite: str | None = None
) -> None:
    here, there = sa.text(in_sqlite or condition), sa.text(condition)
    op.create_index(name, table, columns, sqlite_where=here, postgresql_where=there)
