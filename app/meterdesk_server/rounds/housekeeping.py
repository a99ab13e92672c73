"""What nobody needs any more is thrown away: nonces, sessions, attempts, invitations, old mails."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, delete, or_

from meterdesk_server.rounds.job import Duty
from meterdesk_server.security import forget_nonces
from meterdesk_server.store import won
from meterdesk_server.tables_duty import mail
from meterdesk_server.tables_people import attempt, invitation, session

_MAILS_KEPT = timedelta(days=90)
_INVITATIONS_KEPT = timedelta(days=90)


def clear_nonces(duty: Duty) -> None:
    """Nonces of messages that nobody can send again."""
    now = duty.clock()
    won(duty.store, lambda connection: forget_nonces(connection, now))


def clear_away(duty: Duty) -> None:
    """Everything else. Nothing of the ledger, of the audit trail, or of what still waits."""
    won(duty.store, lambda connection: _clear_away(connection, duty))


def _clear_away(connection: Connection, duty: Duty) -> None:
    now = duty.clock()
    is_settled = or_(mail.c.sent_at.is_not(None), mail.c.given_up_at.is_not(None))
    for statement in (
        delete(session).where(session.c.expires_at <= now),
        delete(attempt).where(attempt.c.began_at <= now - duty.policy.sign_in_limits.window),
        delete(invitation).where(invitation.c.expires_at <= now - _INVITATIONS_KEPT),
        delete(mail).where(is_settled, mail.c.made_at <= now - _MAILS_KEPT),
    ):
        connection.execute(statement)
