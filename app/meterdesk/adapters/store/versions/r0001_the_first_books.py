"""The first books: devices, readings, requests, outbox, archive and the installation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Times are whole seconds since 1970-01-01T00:00:00Z."""
    op.create_table(
        "billing_request",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("serial_number", sa.String(), nullable=False),
        sa.Column("due", sa.Integer(), nullable=False),
        sa.Column("meter_names", sa.JSON(), nullable=False),
        sa.Column("received_at", sa.Integer(), nullable=False),
        sa.Column("is_answered", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", "serial_number"),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("manufacturer", sa.String()),
        sa.Column("model", sa.String()),
        sa.Column("serial_number", sa.String()),
        sa.Column("serial_source", sa.String()),
        sa.Column("mac", sa.String()),
        sa.Column("hostname", sa.String()),
        sa.Column("location", sa.String()),
        sa.Column("firmware", sa.String()),
        sa.Column("object_id", sa.String()),
        sa.Column("registration", sa.String(), nullable=False),
        sa.Column("registration_before", sa.String()),
        sa.Column("presence", sa.String(), nullable=False),
        sa.Column("first_seen", sa.Integer(), nullable=False),
        sa.Column("last_read", sa.Integer()),
        sa.Column("sign_up_from", sa.Integer()),
        sa.Column("silent_since", sa.Integer()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_device_serial_number", "device", ["serial_number"])
    op.create_table(
        "exchange",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("operation", sa.String(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("response", sa.Text(), nullable=False),
        sa.Column("bytes_sent", sa.Integer(), nullable=False),
        sa.Column("bytes_received", sa.Integer(), nullable=False),
        sa.Column("budget", sa.Integer()),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "installation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name="only_one"),
        sa.Column("installation_id", sa.String(), nullable=False),
        sa.Column("sync_minute", sa.Integer(), nullable=False),
        sa.Column("proxy_id", sa.String()),
        sa.Column("is_paused", sa.Boolean(), nullable=False),
        sa.Column("last_sync", sa.Integer()),
        sa.Column("next_sync", sa.Integer()),
        sa.Column("failing_since", sa.Integer()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text()),
        sa.Column("server_url", sa.String()),
        sa.Column("clock_error", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("parcel", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("accepted_at", sa.Integer()),
        sa.Column("refusal", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("outbox_done", "outbox", ["accepted_at"])
    op.create_table(
        "supplies_request",
        sa.Column("serial_number", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("serial_number"),
    )
    op.create_table(
        "meter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("persistence", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("device_id", "name"),
    )
    op.create_table(
        "reading",
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("snmp_version", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("alerts", sa.JSON(), nullable=False),
        sa.Column("unanswered", sa.JSON(), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("responses", sa.Integer(), nullable=False),
        sa.Column("bytes_sent", sa.Integer(), nullable=False),
        sa.Column("bytes_received", sa.Integer(), nullable=False),
        sa.Column("elapsed_ms", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("device_id", "read_at"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "supply",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("colorant", sa.String()),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["device_id"], ["device.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("device_id", "name"),
    )
    op.create_table(
        "meter_value",
        sa.Column("meter_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meter_id"], ["meter.id"]),
        sa.PrimaryKeyConstraint("meter_id", "read_at"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "supply_level",
        sa.Column("supply_id", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("percent", sa.Integer()),
        sa.ForeignKeyConstraint(["supply_id"], ["supply.id"]),
        sa.PrimaryKeyConstraint("supply_id", "read_at"),
        sqlite_with_rowid=False,
    )
