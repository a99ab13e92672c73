"""Meters that were missing are found by their billing request, as those that were read are."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_index("ix_missing_meter_request", "missing_meter", ["billing_request_id"])
