"""The tables of what printers said: readings, meters, their witnesses, supplies."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Float, ForeignKey, Integer, String, Table, UniqueConstraint

from meterdesk.adapters.store.columns import UtcSeconds, Word
from meterdesk.adapters.store.tables import metadata

LEVEL_STATES = ("percent", "some", "low", "out", "unknown", "unlimited")
"""By the numbers that they are kept as: a new one comes last, none ever moves."""

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
