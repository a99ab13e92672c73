"""The tables as they are today: the office, its devices and what happened (tables_readings and
tables_syncing have the others). How they became so is told in versions/.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)

from meterdesk.adapters.store.columns import Seconds, UtcSeconds

metadata = MetaData()

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
