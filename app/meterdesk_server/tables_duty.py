"""The tables of what the server does by itself: due dates, receipts, notices, mails, and turns."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from meterdesk_server.tables import Utc, metadata

expected = Table(
    "expected",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", ForeignKey("account.id"), nullable=False),
    Column("serial_number", String(32), nullable=False),
    Column("serial_key", String(32), nullable=False),
    Column("installed_on", Date),
    Column("added_by", ForeignKey("person.id")),
    Column("added_at", Utc, nullable=False),
    UniqueConstraint("account_id", "serial_key", name="expected_once"),
)
"""Machines a customer says it has, whether an office registered them or not."""

assignment = Table(
    "assignment",
    metadata,
    Column("device_id", ForeignKey("device.id"), primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("assigned_at", Utc, nullable=False),
)
"""Who looks after a device."""

plan = Table(
    "plan",
    metadata,
    Column("device_id", ForeignKey("device.id"), primary_key=True),
    Column("day", Integer, nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("next_due", Utc, nullable=False, index=True),
    Column("signed_up_at", Utc, nullable=False),
)
"""When a device is billed next; its cycle and its meters stand in `device`."""

receipt = Table(
    "receipt",
    metadata,
    Column("billing_request_id", ForeignKey("billing_request.id"), primary_key=True),
    Column("device_id", ForeignKey("device.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Column("key_id", String(16), nullable=False),
    Column("signature", String(88), nullable=False),
    Column("issued_at", Utc, nullable=False),
    UniqueConstraint("device_id", "number", name="receipt_in_a_chain"),
)

notice = Table(
    "notice",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("subject", String(80), nullable=False),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("cause", String(40), nullable=False),
    Column("opened_at", Utc, nullable=False),
    Column("closed_at", Utc),
)
"""An episode somebody was told of; open while `closed_at` is empty."""
Index(
    "one_open_notice",
    notice.c.kind,
    notice.c.subject,
    notice.c.person_id,
    unique=True,
    sqlite_where=text("closed_at IS NULL"),
    postgresql_where=text("closed_at IS NULL"),
)

mail = Table(
    "mail",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("to_address", String(254), nullable=False),
    Column("message_id", String(120), nullable=False, unique=True),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("html", Text, nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("next_try", Utc, nullable=False, index=True),
    Column("tries", Integer, nullable=False),
    Column("sent_at", Utc),
    Column("given_up_at", Utc),
    Column("trouble", Text),
)

lease = Table(
    "lease",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("until", Utc, nullable=False),
)
"""Which of several processes does a work that only one may do."""

fact = Table(
    "fact",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(200), nullable=False),
)
"""What is true of the whole database, such as the check of its master key."""
