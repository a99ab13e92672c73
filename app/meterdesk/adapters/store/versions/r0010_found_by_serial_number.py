"""What is asked of one device is found without looking at what is asked of all."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """An office of 10,000 printers answers 10,000 billing requests, and each is looked up."""
    op.create_index("ix_billing_request_serial_number", "billing_request", ["serial_number"])
    op.create_index("ix_held_read_serial_number", "held_read", ["serial_number"])
