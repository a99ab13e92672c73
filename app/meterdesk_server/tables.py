"""The tables of the conversation with offices, as they are today. Migrations never import them."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)


class Utc(TypeDecorator[datetime]):
    """An aware UTC datetime; kept naive, since SQLite knows no zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Count(TypeDecorator[int]):
    """xs:unsignedLong, kept as digits: it is wider than any database's integer."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)


metadata = MetaData()


def serial_key(serial_number: str) -> str:
    """What devices are looked up by: ABC1 and abc1 are one printer, whichever office says so."""
    return serial_number.strip().upper()


enrolment_key = Table(
    "enrolment_key",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("label", String(200), nullable=False),
    Column("proxies_allowed", Integer, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("revoked_at", Utc),
    # The account its offices belong to; none: the supplier's own. Without a foreign key, since
    # SQLite adds none to a table that is there; accounts are closed and never deleted.
    Column("account_id", Integer, index=True),
)

proxy = Table(
    "proxy",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("enrolment_key", ForeignKey("enrolment_key.name"), nullable=False),
    Column("installation_id", String(36), nullable=False),
    Column("software_version", String(32), nullable=False),
    Column("registered_at", Utc, nullable=False),
    Column("last_sync", Utc),
    Column("next_sync", Utc),
    Column("revoked_at", Utc),
    UniqueConstraint("enrolment_key", "installation_id", name="proxy_registers_once"),
    Index("ix_proxy_last_sync", "last_sync"),
)

device = Table(
    "device",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("proxy_id", ForeignKey("proxy.id"), nullable=False),
    Column("serial_number", String(32), nullable=False),
    Column("serial_key", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    Column("registered_at", Utc, nullable=False),
    Column("sign_up_from", Utc, nullable=False),
    Column("deregistered_at", Utc),
    Column("wanted_by", ForeignKey("proxy.id")),
    Column("service", String(16), nullable=False),
    Column("cycle", String(16)),
    Column("meters", JSON),
    UniqueConstraint("proxy_id", "serial_key", name="device_once_in_a_proxy"),
)
Index(
    "device_in_one_office",
    device.c.serial_key,
    unique=True,
    sqlite_where=text("state = 'Registered'"),
    postgresql_where=text("state = 'Registered'"),
)
Index("ix_device_serial", device.c.serial_key, device.c.id)
Index("ix_device_service", device.c.service)
Index(
    "ix_device_wanted",
    device.c.wanted_by,
    sqlite_where=text("wanted_by IS NOT NULL"),
    postgresql_where=text("wanted_by IS NOT NULL"),
)

billing_request = Table(
    "billing_request",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("due", Utc, nullable=False),
    Column("meters", JSON, nullable=False),
    Column("requested_at", Utc, nullable=False),
    Column("answered_at", Utc),
    Column("closed_at", Utc),
    Column("cycle_due", Utc),  # none: asked for by hand
    Index("ix_billing_request_due", "due"),
    Index("ix_billing_request_device", "device_id", "due"),
)
Index(
    "ix_billing_request_open",
    billing_request.c.due,
    billing_request.c.id,
    sqlite_where=text("answered_at IS NULL AND closed_at IS NULL"),
    postgresql_where=text("answered_at IS NULL AND closed_at IS NULL"),
)
Index(
    "one_open_request_a_device",
    billing_request.c.device_id,
    unique=True,
    sqlite_where=text("answered_at IS NULL AND closed_at IS NULL"),
    postgresql_where=text("answered_at IS NULL AND closed_at IS NULL"),
)
Index(
    "one_request_a_cycle",
    billing_request.c.device_id,
    billing_request.c.cycle_due,
    unique=True,
    sqlite_where=text("cycle_due IS NOT NULL"),
    postgresql_where=text("cycle_due IS NOT NULL"),
)

command = Table(
    "command",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("device_id", ForeignKey("device.id"), nullable=False, index=True),
    Column("kind", String(32), nullable=False),
    Column("billing_request_id", ForeignKey("billing_request.id")),
    Column("given_at", Utc, nullable=False),
    Column("settled_at", Utc),
    Column("result", String(16)),
)

billing_read = Table(
    "billing_read",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("billing_request_id", ForeignKey("billing_request.id"), nullable=False),
    Column("meter", String(96), nullable=False),
    Column("value", Count, nullable=False),
    Column("read_at", Utc, nullable=False),
    Column("accepted_at", Utc, nullable=False),
    Column("submission_id", String(36), nullable=False),
    Column("is_below_last", Boolean, nullable=False),
    UniqueConstraint("device_id", "billing_request_id", "meter", name="meter_billed_once"),
    Index("ix_billing_read_request", "billing_request_id"),
)
Index(
    "ix_billing_read_below",
    billing_read.c.accepted_at,
    sqlite_where=text("is_below_last = 1"),
    postgresql_where=text("is_below_last"),
)

missing_meter = Table(
    "missing_meter",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("billing_request_id", ForeignKey("billing_request.id"), nullable=False),
    Column("meter", String(96), nullable=False),
    Column("accepted_at", Utc, nullable=False),
    UniqueConstraint("device_id", "billing_request_id", "meter", name="meter_missed_once"),
    Index("ix_missing_meter_request", "billing_request_id"),
)

supply_value = Table(
    "supply_value",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("name", String(64), nullable=False),
    Column("value", String(16), nullable=False),
    Column("read_at", Utc, nullable=False),
    Column("accepted_at", Utc, nullable=False),
    Column("submission_id", String(36), nullable=False),
    UniqueConstraint("device_id", "name", "read_at", "value", name="supply_told_once"),
)

nonce = Table(
    "nonce",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("forget_at", Utc, nullable=False, index=True),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Utc, nullable=False, index=True),
    Column("actor", String(36), nullable=False),
    Column("event", String(64), nullable=False),
    Column("detail", Text, nullable=False),
    Column("account_id", Integer),  # whose it is; none: the supplier's, or an office's
    Index("ix_audit_event", "event", "id"),
    Index("ix_audit_account", "account_id", "id"),
)
