"""The tables as they are today; how they became so is told in versions/."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from meterdesk.adapters.store.columns import PackedText, Seconds, UtcSeconds, Word

metadata = MetaData()

LEVEL_STATES = ("percent", "some", "low", "out", "unknown", "unlimited")
"""By the numbers that they are kept as: a new one comes last, none ever moves."""

installation = Table(
    "installation",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="only_one"), primary_key=True),
    Column("installation_id", String, nullable=False),
    Column("sync_minute", Integer, nullable=False),
    Column("proxy_id", String),
    Column("is_paused", Boolean, nullable=False),
    Column("last_sync", UtcSeconds),
    Column("next_sync", UtcSeconds),
    Column("failing_since", UtcSeconds),
    Column("failures", Integer, nullable=False),
    Column("last_error", Text),
    Column("server_url", String),
    Column("clock_error", Seconds, nullable=False),
    Column("standing", String, nullable=False),
    Column("tried_at", UtcSeconds),
    Column("not_before", UtcSeconds),
    Column("own_syncs", UtcSeconds),
)

server_without_gzip = Table(
    "server_without_gzip",
    metadata,
    Column("url", String, primary_key=True),
    Column("since", UtcSeconds, nullable=False),
    sqlite_with_rowid=False,
)

device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("host", String, nullable=False, index=True),
    Column("port", Integer, nullable=False),
    Column("manufacturer", String),
    Column("model", String),
    Column("serial_number", String, index=True),
    Column("serial_source", String),
    Column("mac", String),
    Column("hostname", String),
    Column("location", String),
    Column("firmware", String),
    Column("object_id", String),
    Column("registration", String, nullable=False),
    Column("registration_before", String),
    Column("presence", String, nullable=False),
    Column("first_seen", UtcSeconds, nullable=False),
    Column("last_read", UtcSeconds),
    Column("sign_up_from", UtcSeconds),
    Column("silent_since", UtcSeconds),
    Column("last_asked", UtcSeconds),
    Column("macs", JSON, nullable=False),
    Column("uuid", String),
    Column("device_id_serial", String),
    Column("merged_into", Integer),
)

device_address = Table(
    "device_address",
    metadata,
    Column("host", String, primary_key=True),
    Column("port", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False, index=True),
    Column("since", UtcSeconds, nullable=False),
    Column("seen_at", UtcSeconds, nullable=False),
    sqlite_with_rowid=False,
)
"""Who answered last at an address: one device, which may have others."""

device_clue = Table(
    "device_clue",
    metadata,
    Column("kind", String, primary_key=True),
    Column("value", String, primary_key=True),
    Column("device_id", ForeignKey("device.id"), primary_key=True, index=True),
    Column("since", UtcSeconds, nullable=False),
    sqlite_with_rowid=False,
)
"""What a device is known by; two may be known by one serial number."""

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcSeconds, nullable=False),
    Column("kind", String, nullable=False),
    Column("device_id", ForeignKey("device.id"), nullable=False, index=True),
    Column("other_id", ForeignKey("device.id"), index=True),
    Column("is_by_user", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("findings", JSON, nullable=False),
    Column("before", JSON, nullable=False),
    Column("settled_at", UtcSeconds),
)

condition = Table(
    "condition",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("snmp_version", String, nullable=False),
    Column("state", String, nullable=False),
    Column("alerts", JSON, nullable=False),
    Column("unanswered", JSON, nullable=False),
    UniqueConstraint("snmp_version", "state", "alerts", "unanswered"),
)
"""What printers say of themselves again and again; each reading refers to one."""

reading = Table(
    "reading",
    metadata,
    Column("device_id", ForeignKey("device.id"), primary_key=True),
    Column("read_at", UtcSeconds, primary_key=True),
    Column("host", String, nullable=False),
    Column("port", Integer, nullable=False),
    Column("condition_id", ForeignKey("condition.id"), nullable=False),
    Column("requests", Integer, nullable=False),
    Column("responses", Integer, nullable=False),
    Column("bytes_sent", Integer, nullable=False),
    Column("bytes_received", Integer, nullable=False),
    Column("elapsed_ms", Float, nullable=False),
    Column("told_by", Integer),
    sqlite_with_rowid=False,
)

meter = Table(
    "meter",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("label", String, nullable=False),
    Column("unit", String, nullable=False),
    Column("source", String, nullable=False),
    Column("rule", String, nullable=False),
    Column("persistence", String, nullable=False),
    UniqueConstraint("device_id", "name"),
)

meter_value = Table(
    "meter_value",
    metadata,
    Column("meter_id", ForeignKey("meter.id"), primary_key=True),
    Column("read_at", UtcSeconds, primary_key=True),
    Column("value", Integer, nullable=False),
    sqlite_with_rowid=False,
)

meter_step = Table(
    "meter_step",
    metadata,
    Column("meter_id", ForeignKey("meter.id"), primary_key=True),
    Column("read_at", UtcSeconds, primary_key=True, index=True),
    Column("kind", String, nullable=False),
    Column("value", Integer, nullable=False),
    Column("source", String, nullable=False),
    Column("before_at", UtcSeconds, nullable=False),
    Column("before_value", Integer, nullable=False),
    Column("before_source", String, nullable=False),
    Column("counted", Integer),
    sqlite_with_rowid=False,
)
"""What was not a plain advance between two values of a meter."""

witness = Table(
    "witness",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meter_id", ForeignKey("meter.id"), nullable=False),
    Column("source", String, nullable=False),
    Column("label", String, nullable=False),
    UniqueConstraint("meter_id", "source"),
)

witness_value = Table(
    "witness_value",
    metadata,
    Column("witness_id", ForeignKey("witness.id"), primary_key=True),
    Column("read_at", UtcSeconds, primary_key=True),
    Column("value", Integer, nullable=False),
    Column("reason", String),
    sqlite_with_rowid=False,
)

supply = Table(
    "supply",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("colorant", String),
    Column("source", String, nullable=False),
    Column("part_number", String),
    Column("serial_number", String),
    UniqueConstraint("device_id", "name"),
)

supply_level = Table(
    "supply_level",
    metadata,
    Column("supply_id", ForeignKey("supply.id"), primary_key=True),
    Column("read_at", UtcSeconds, primary_key=True),
    Column("state", Word(LEVEL_STATES), nullable=False),
    Column("percent", Integer),
    sqlite_with_rowid=False,
)

thinned = Table(
    "thinned",
    metadata,
    Column("device_id", ForeignKey("device.id"), primary_key=True),
    Column("rule", String, primary_key=True),
    Column("until", UtcSeconds, nullable=False),
    sqlite_with_rowid=False,
)
"""Up to where a device's readings are thinned by each rule."""

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

episode = Table(
    "episode",
    metadata,
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("began_at", UtcSeconds, nullable=False),
    Column("told_at", UtcSeconds),
    Column("over_at", UtcSeconds),
    sqlite_with_rowid=False,
)
"""What notifications are about; gone when it is over and that was told."""

trouble = Table(
    "trouble",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("cause", String, nullable=False),
    Column("what", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("who", String, nullable=False),
    Column("detail", Text, nullable=False),
    Column("began_at", UtcSeconds, nullable=False),
    Column("last_at", UtcSeconds, nullable=False),
    Column("times", Integer, nullable=False),
    Column("over_at", UtcSeconds),
)
