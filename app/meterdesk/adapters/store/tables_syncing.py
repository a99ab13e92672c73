"""The tables of the talk with the supplier's server: what it asks, what is sent, what proves it."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from meterdesk.adapters.store.columns import PackedText, UtcSeconds
from meterdesk.adapters.store.tables import metadata

billing_request = Table(
    "billing_request",
    metadata,
    Column("id", String, primary_key=True),
    Column("serial_number", String, primary_key=True, index=True),
    Column("due", UtcSeconds, nullable=False),
    Column("meter_names", JSON, nullable=False),
    Column("received_at", UtcSeconds, nullable=False),
    Column("is_answered", Boolean, nullable=False),
    Column("not_before", UtcSeconds),
    Column("closed", Text),
)

held_read = Table(
    "held_read",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("request_id", String, nullable=False),
    Column("serial_number", String, nullable=False, index=True),
    Column("device_id", ForeignKey("device.id")),
    Column("held_at", UtcSeconds, nullable=False),
    Column("read_at", UtcSeconds),
    Column("doubts", JSON, nullable=False),
    Column("refusal", Text),
    Column("answer", String),
    Column("settled_at", UtcSeconds, index=True),
)
"""Billing reads that wait for somebody's answer, and what the answer was."""

supplies_request = Table(
    "supplies_request",
    metadata,
    Column("serial_number", String, primary_key=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("parcel", JSON, nullable=False),
    Column("created_at", UtcSeconds, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("accepted_at", UtcSeconds),
    Column("refusal", Text),
    Column("serial_number", String, index=True),
    Index("outbox_done", "accepted_at"),
)

receipt_key = Table(
    "receipt_key",
    metadata,
    Column("public", String, primary_key=True),
    Column("server_url", String, primary_key=True),
    Column("proxy_id", String, primary_key=True),
    Column("pinned_at", UtcSeconds, nullable=False),
    sqlite_with_rowid=False,
)
"""Keys of suppliers' receipts, as they were told at registration, and to whom."""

receipt = Table(
    "receipt",
    metadata,
    Column("request_id", String, primary_key=True),
    Column("serial_number", String, primary_key=True),
    Column("proxy_id", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("digest", String, nullable=False),
    Column("token", Text, nullable=False),
    Column("trust", String, nullable=False),
    Column("issued_at", UtcSeconds, nullable=False),
    Column("kept_at", UtcSeconds, nullable=False),
    Column("seen_at", UtcSeconds),
    Index("receipt_in_its_chain", "serial_number", "proxy_id", "number"),
    Index("receipt_by_trust", "trust", "kept_at"),
)
"""Receipts for billing reads, whatever they are worth (row B7)."""

exchange = Table(
    "exchange",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String, unique=True),
    Column("at", UtcSeconds, nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("operation", String, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("error", Text),
    Column("host", String, nullable=False),
    Column("way", String, nullable=False),
    Column("status", Integer),
    Column("duration_ms", Integer),
    Column("is_packed", Boolean, nullable=False),
    Column("plain_bytes", Integer, nullable=False),
    Column("head_bytes", Integer, nullable=False),
    Column("bytes_sent", Integer, nullable=False),
    Column("bytes_received", Integer, nullable=False),
    Column("budget", Integer),
    Column("answer_budget", Integer),
    Column("commands", Integer, nullable=False),
    Column("refusals", Integer, nullable=False),
    Column("words", Text, nullable=False),  # before the texts: a search steps over no page of them
    Column("request", PackedText, nullable=False),
    Column("response", PackedText, nullable=False),
)

exchange_device = Table(
    "exchange_device",
    metadata,
    Column("serial_number", String, primary_key=True),
    Column("exchange_id", Integer, primary_key=True, index=True),
    sqlite_with_rowid=False,
)
