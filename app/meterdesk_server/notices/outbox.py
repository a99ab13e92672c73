"""Mails that wait: written down with what they tell of, and handed over until somebody has them.

Written in the transaction of what they tell; handed over later, outside any transaction, by the
rounds. At least once: what was handed over as the server ended goes again with its Message-ID.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from sqlalchemy import Connection, Row, and_, insert, select, update

from meterdesk_server.clock import Clock
from meterdesk_server.errors import MailError
from meterdesk_server.notices.mailer import Mailer
from meterdesk_server.people.persons import Recipient
from meterdesk_server.store import Store, won
from meterdesk_server.tables_duty import mail
from meterdesk_server.tables_people import person

log = logging.getLogger(__name__)

FIRST_PAUSE = timedelta(minutes=5)
LONGEST_PAUSE = timedelta(hours=6)
GIVEN_UP_AFTER = timedelta(days=3)
A_TURN = 50
_TURN_LASTS = timedelta(seconds=20)
_IN_HAND = timedelta(minutes=10)
"""Longer than any mail takes. Whoever ends meanwhile leaves it to the next."""
SECRET_KINDS = frozenset({"invitation"})
"""Their text has a link that signs somebody in: nobody keeps it longer than needed."""
_WAITS = and_(mail.c.sent_at.is_(None), mail.c.given_up_at.is_(None))


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail, to one person, as text and as HTML."""

    message_id: str
    name: str
    to_address: str
    subject: str
    text: str
    html: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A mail that was given up, for the supplier to see."""

    mail_id: int
    to_address: str
    subject: str
    given_up_at: datetime
    trouble: str


def put(
    connection: Connection,
    recipient: Recipient,
    kind: str,
    subject: str,
    text: str,
    html: str,
    now: datetime,
) -> None:
    """Leaves a mail for the rounds. It goes if this transaction is kept."""
    connection.execute(
        insert(mail).values(
            person_id=recipient.person_id,
            kind=kind,
            to_address=recipient.email,
            message_id=str(uuid.uuid4()),
            subject=" ".join(subject.split()),  # a header has one line
            text=text,
            html=html,
            made_at=now,
            next_try=now,
            tries=0,
        )
    )


def send_due(
    store: Store,
    mailer: Mailer,
    clock: Clock,
    count: Callable[[str], None] = lambda outcome: None,
) -> int:
    """Hands over what is due, for some seconds. Returns how many mails somebody has now.

    Stops at the first mail that could not be handed over and may be later: the next would wait for
    the same server. `count` is told of each: sent, waits, given up.
    """
    until, sent = clock() + _TURN_LASTS, 0
    for _ in range(A_TURN):
        taken = won(store, lambda connection: _take(connection, clock()))
        if taken is None:
            break
        outcome = _hand_over(store, mailer, taken, clock)
        count(outcome)
        sent += outcome == "sent"
        if outcome == "waits" or clock() > until:
            break
    return sent


def undelivered(connection: Connection, most: int = 20) -> Sequence[Undelivered]:
    """The newest mails nobody took."""
    query = (
        select(mail)
        .where(mail.c.given_up_at.is_not(None))
        .order_by(mail.c.given_up_at.desc(), mail.c.id)
        .limit(most)
    )
    return [
        Undelivered(row.id, row.to_address, row.subject, row.given_up_at, row.trouble or "")
        for row in connection.execute(query)
    ]


def message_of(written: Mail, sender: str) -> EmailMessage:
    """The mail with its headers (RFC 5322), in plain text and HTML (RFC 2046, 5.1.4).

    Answering machines leave it alone (RFC 3834). Raises ValueError where an address or the subject
    cannot stand in a header.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = written.subject
    message["From"] = Address("Meterdesk", addr_spec=sender)
    message["To"] = Address(" ".join(written.name.split()), addr_spec=written.to_address)
    message["Date"] = written.made_at
    message["Message-ID"] = f"<{written.message_id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(written.text)
    message.add_alternative(written.html, subtype="html")
    return message


def _take(connection: Connection, now: datetime) -> Row[Any] | None:
    """The mail that waits longest, put aside for others: no lock is held while it is sent."""
    taken = connection.execute(
        select(mail, person.c.name)
        .join(person, person.c.id == mail.c.person_id)
        .where(_WAITS, mail.c.next_try <= now)
        .order_by(mail.c.next_try, mail.c.id)
        .limit(1)
        .with_for_update(of=mail, skip_locked=True)
    ).one_or_none()
    if taken is not None:
        _write(connection, taken, next_try=now + _IN_HAND, tries=taken.tries + 1)
    return taken


def _hand_over(store: Store, mailer: Mailer, row: Row[Any], clock: Clock) -> str:
    try:
        mailer.send(message_of(_mail(row), mailer.sender))
    except (MailError, ValueError) as error:
        return _failed(store, row, error, clock())
    values: dict[str, Any] = {"sent_at": clock(), "trouble": None} | _forgotten(row)
    won(store, lambda connection: _write(connection, row, **values))
    log.info("Mail %d (%s) was handed over", row.id, row.kind)
    return "sent"


def _failed(store: Store, row: Row[Any], error: MailError | ValueError, now: datetime) -> str:
    """ValueError: no mail can be made of it, as of an address that is none."""
    is_for_good = not isinstance(error, MailError) or error.is_for_good
    pause = min(FIRST_PAUSE * 2 ** min(row.tries, 10), LONGEST_PAUSE)
    values: dict[str, Any] = {"next_try": now + pause, "trouble": str(error)}
    if is_for_good or now + pause > row.made_at + GIVEN_UP_AFTER:
        values = {"given_up_at": now, "trouble": str(error)} | _forgotten(row)
    won(store, lambda connection: _write(connection, row, **values))
    given_up = "given_up_at" in values
    log.warning("Mail %d (%s) %s: %s", row.id, row.kind, "given up" if given_up else "waits", error)
    return "given up" if given_up else "waits"


def _forgotten(row: Row[Any]) -> dict[str, str]:
    return {"text": "", "html": ""} if row.kind in SECRET_KINDS else {}


def _write(connection: Connection, row: Row[Any], **values: Any) -> None:
    connection.execute(update(mail).where(mail.c.id == row.id).values(**values))


def _mail(row: Row[Any]) -> Mail:
    return Mail(
        message_id=row.message_id,
        name=row.name,
        to_address=row.to_address,
        subject=row.subject,
        text=row.text,
        html=row.html,
        made_at=row.made_at,
    )
