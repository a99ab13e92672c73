"""The tables of the people who sign in, and of the customers they belong to."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table

from meterdesk_server.tables import Utc, metadata

account = Table(
    "account",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(120), nullable=False),
    Column("language", String(8), nullable=False),
    Column("time_zone", String(64), nullable=False),  # of IANA: "Europe/Berlin"
    Column("created_at", Utc, nullable=False),
    Column("closed_at", Utc),
)
"""A customer. An enrolment key names the one its offices belong to."""

person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", ForeignKey("account.id"), index=True),  # none: somebody at the supplier
    Column("role", String(16), nullable=False),
    Column("name", String(120), nullable=False),
    Column("email", String(254), nullable=False),
    Column("email_key", String(254), nullable=False, unique=True),  # casefolded
    Column("password", String(200)),  # a hash; none until the invitation is used
    Column("must_change", Boolean, nullable=False),
    Column("language", String(8), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("disabled_at", Utc),
)

invitation = Table(
    "invitation",
    metadata,
    Column("digest", String(64), primary_key=True),  # SHA-256 of the token in the link
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
)

session = Table(
    "session",
    metadata,
    Column("digest", String(64), primary_key=True),  # SHA-256 of the token in the cookie
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("created_at", Utc, nullable=False),
    Column("seen_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False, index=True),
)

attempt = Table(
    "attempt",
    metadata,
    Column("key", String(80), primary_key=True),  # SHA-256 of the name, or of the address
    Column("began_at", Utc, nullable=False, index=True),
    Column("count", Integer, nullable=False),
)
"""How often somebody tried to sign in since `began_at`."""
