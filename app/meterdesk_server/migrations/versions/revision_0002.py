"""People and customers; due dates, receipts, notices and mails."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _people()
    _signing_in()
    _equipment()
    _receipts()
    _notices()
    _processes()
    _columns()
    _indexes()


def _refers(name: str, to: str, type_: Any = sa.Integer, **options: Any) -> sa.Column[Any]:
    return sa.Column(name, type_, sa.ForeignKey(to), **options)


def _people() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("closed_at", sa.DateTime),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        _refers("account_id", "account.id"),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("email_key", sa.String(254), nullable=False, unique=True),
        sa.Column("password", sa.String(200)),
        sa.Column("must_change", sa.Boolean, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("disabled_at", sa.DateTime),
    )
    op.create_index("ix_person_account_id", "person", ["account_id"])


def _signing_in() -> None:
    op.create_table(
        "invitation",
        sa.Column("digest", sa.String(64), primary_key=True),
        _refers("person_id", "person.id", nullable=False),
        sa.Column("expires_at", sa.DateTime, nullable=False),
        sa.Column("used_at", sa.DateTime),
    )
    op.create_index("ix_invitation_person_id", "invitation", ["person_id"])
    op.create_table(
        "session",
        sa.Column("digest", sa.String(64), primary_key=True),
        _refers("person_id", "person.id", nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("seen_at", sa.DateTime, nullable=False),
        sa.Column("expires_at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_session_person_id", "session", ["person_id"])
    op.create_index("ix_session_expires_at", "session", ["expires_at"])
    op.create_table(
        "attempt",
        sa.Column("key", sa.String(80), primary_key=True),
        sa.Column("began_at", sa.DateTime, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.create_index("ix_attempt_began_at", "attempt", ["began_at"])


def _equipment() -> None:
    op.create_table(
        "expected",
        sa.Column("id", sa.Integer, primary_key=True),
        _refers("account_id", "account.id", nullable=False),
        sa.Column("serial_number", sa.String(32), nullable=False),
        sa.Column("serial_key", sa.String(32), nullable=False),
        sa.Column("installed_on", sa.Date),
        _refers("added_by", "person.id"),
        sa.Column("added_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("account_id", "serial_key", name="expected_once"),
    )
    op.create_table(
        "assignment",
        _refers("device_id", "device.id", primary_key=True, autoincrement=False),
        _refers("person_id", "person.id", nullable=False),
        sa.Column("assigned_at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_assignment_person_id", "assignment", ["person_id"])
    op.create_table(
        "plan",
        _refers("device_id", "device.id", primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("next_due", sa.DateTime, nullable=False),
        sa.Column("signed_up_at", sa.DateTime, nullable=False),
    )
    op.create_index("ix_plan_next_due", "plan", ["next_due"])


def _receipts() -> None:
    op.create_table(
        "receipt",
        _refers("billing_request_id", "billing_request.id", sa.String(36), primary_key=True),
        _refers("device_id", "device.id", nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("key_id", sa.String(16), nullable=False),
        sa.Column("signature", sa.String(88), nullable=False),
        sa.Column("issued_at", sa.DateTime, nullable=False),
        sa.UniqueConstraint("device_id", "number", name="receipt_in_a_chain"),
    )


def _notices() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(80), nullable=False),
        _refers("person_id", "person.id", nullable=False),
        sa.Column("cause", sa.String(40), nullable=False),
        sa.Column("opened_at", sa.DateTime, nullable=False),
        sa.Column("closed_at", sa.DateTime),
    )
    _unique_where(
        "one_open_notice", "notice", ["kind", "subject", "person_id"], "closed_at IS NULL"
    )
    op.create_table(
        "mail",
        sa.Column("id", sa.Integer, primary_key=True),
        _refers("person_id", "person.id", nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("to_address", sa.String(254), nullable=False),
        sa.Column("message_id", sa.String(120), nullable=False, unique=True),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("html", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("next_try", sa.DateTime, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("sent_at", sa.DateTime),
        sa.Column("given_up_at", sa.DateTime),
        sa.Column("trouble", sa.Text),
    )
    op.create_index("ix_mail_next_try", "mail", ["next_try"])


def _processes() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("holder", sa.String(64), nullable=False),
        sa.Column("until", sa.DateTime, nullable=False),
    )
    op.create_table(
        "fact",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("value", sa.String(200), nullable=False),
    )


def _columns() -> None:
    # Without foreign keys: SQLite can add none to a table that is there.
    op.add_column("enrolment_key", sa.Column("account_id", sa.Integer))
    op.add_column("billing_request", sa.Column("cycle_due", sa.DateTime))
    op.add_column("audit", sa.Column("account_id", sa.Integer))


def _indexes() -> None:
    op.create_index("ix_enrolment_key_account_id", "enrolment_key", ["account_id"])
    _unique_where(
        "one_request_a_cycle",
        "billing_request",
        ["device_id", "cycle_due"],
        "cycle_due IS NOT NULL",
    )
    op.create_index("ix_billing_request_due", "billing_request", ["due"])
    op.create_index("ix_billing_read_request", "billing_read", ["billing_request_id"])
    op.create_index("ix_proxy_last_sync", "proxy", ["last_sync"])
    op.create_index("ix_audit_at", "audit", ["at"])


def _unique_where(name: str, table: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, table, columns, unique=True, sqlite_where=where, postgresql_where=where)
