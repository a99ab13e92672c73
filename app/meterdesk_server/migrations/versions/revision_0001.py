"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _offices()
    _requests()
    _ledger()
    _traces()


def _offices() -> None:
    op.create_table(
        "enrolment_key",
        sa.Column("name", sa.String(16), primary_key=True),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("proxies_allowed", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("revoked_at", sa.DateTime),
    )
    op.create_table(
        "proxy",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column(
            "enrolment_key", sa.String(16), sa.ForeignKey("enrolment_key.name"), nullable=False
        ),
        sa.Column("installation_id", sa.String(36), nullable=False),
        sa.Column("software_version", sa.String(32), nullable=False),
        sa.Column("registered_at", sa.DateTime, nullable=False),
        sa.Column("last_sync", sa.DateTime),
        sa.Column("next_sync", sa.DateTime),
        sa.Column("revoked_at", sa.DateTime),
        sa.UniqueConstraint("enrolment_key", "installation_id", name="proxy_registers_once"),
    )
    op.create_table(
        "device",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("proxy_id", sa.String(36), sa.ForeignKey("proxy.id"), nullable=False),
        sa.Column("serial_number", sa.String(32), nullable=False),
        sa.Column("serial_key", sa.String(32), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("registered_at", sa.DateTime, nullable=False),
        sa.Column("sign_up_from", sa.DateTime, nullable=False),
        sa.Column("deregistered_at", sa.DateTime),
        sa.Column("wanted_by", sa.String(36), sa.ForeignKey("proxy.id")),
        sa.Column("service", sa.String(16), nullable=False),
        sa.Column("cycle", sa.String(16)),
        sa.Column("meters", sa.JSON),
        sa.UniqueConstraint("proxy_id", "serial_key", name="device_once_in_a_proxy"),
    )
    registered = sa.text("state = 'Registered'")
    op.create_index(
        "device_in_one_office",
        "device",
        ["serial_key"],
        unique=True,
        sqlite_where=registered,
        postgresql_where=registered,
    )


def _requests() -> None:
    op.create_table(
        "billing_request",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("device_id", sa.Integer, sa.ForeignKey("device.id"), nullable=False),
        sa.Column("due", sa.DateTime, nullable=False),
        sa.Column("meters", sa.JSON, nullable=False),
        sa.Column("requested_at", sa.DateTime, nullable=False),
        sa.Column("answered_at", sa.DateTime),
        sa.Column("closed_at", sa.DateTime),
    )
    unanswered = sa.text("answered_at IS NULL AND closed_at IS NULL")
    op.create_index(
        "one_open_request_a_device",
        "billing_request",
        ["device_id"],
        unique=True,
        sqlite_where=unanswered,
        postgresql_where=unanswered,
    )
    op.create_table(
        "command",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.String(36), nullable=False, unique=True),
        sa.Column("device_id", sa.Integer, sa.ForeignKey("device.id"), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("billing_request_id", sa.String(36), sa.ForeignKey("billing_request.id")),
        sa.Column("given_at", sa.DateTime, nullable=False),
        sa.Column("settled_at", sa.DateTime),
        sa.Column("result", sa.String(16)),
    )
    op.create_index("ix_command_device_id", "command", ["device_id"])


def _ledger() -> None:
    op.create_table(
        "billing_read",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("device_id", sa.Integer, sa.ForeignKey("device.id"), nullable=False),
        sa.Column(
            "billing_request_id", sa.String(36), sa.ForeignKey("billing_request.id"), nullable=False
        ),
        sa.Column("meter", sa.String(96), nullable=False),
        sa.Column("value", sa.String(20), nullable=False),
        sa.Column("read_at", sa.DateTime, nullable=False),
        sa.Column("accepted_at", sa.DateTime, nullable=False),
        sa.Column("submission_id", sa.String(36), nullable=False),
        sa.Column("is_below_last", sa.Boolean, nullable=False),
        sa.UniqueConstraint("device_id", "billing_request_id", "meter", name="meter_billed_once"),
    )
    op.create_table(
        "missing_meter",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("device_id", sa.Integer, sa.ForeignKey("device.id"), nullable=False),
        sa.Column(
            "billing_request_id", sa.String(36), sa.ForeignKey("billing_request.id"), nullable=False
        ),
        sa.Column("meter", sa.String(96), nullable=False),
        sa.Column("accepted_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("device_id", "billing_request_id", "meter", name="meter_missed_once"),
    )
    op.create_table(
        "supply_value",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("device_id", sa.Integer, sa.ForeignKey("device.id"), nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.String(16), nullable=False),
        sa.Column("read_at", sa.DateTime, nullable=False),
        sa.Column("accepted_at", sa.DateTime, nullable=False),
        sa.Column("submission_id", sa.String(36), nullable=False),
        sa.UniqueConstraint("device_id", "name", "read_at", "value", name="supply_told_once"),
    )


def _traces() -> None:
    op.create_table(
        "nonce",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("forget_at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_nonce_forget_at", "nonce", ["forget_at"])
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("actor", sa.String(36), nullable=False),
        sa.Column("event", sa.String(64), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
    )
