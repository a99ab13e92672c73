"""All that the server does by itself, and how often."""

from __future__ import annotations

from datetime import timedelta

from meterdesk_server.calendar.issuing import issue_due
from meterdesk_server.notices.outbox import send_due
from meterdesk_server.rounds.housekeeping import clear_away, clear_nonces
from meterdesk_server.rounds.job import Duty, Job

_MINUTE = timedelta(minutes=1)


def _issue(duty: Duty) -> None:
    issue_due(duty.store, duty.policy, duty.clock())


def _send(duty: Duty) -> None:
    if duty.mailer is not None:
        count = duty.metrics.mails
        send_due(duty.store, duty.mailer, duty.clock, lambda outcome: count.labels(outcome).inc())


JOBS = (
    Job("issuing", _MINUTE, _issue),
    Job("mails", _MINUTE, _send),
    Job("nonces", _MINUTE, clear_nonces),
    Job("housekeeping", 60 * _MINUTE, clear_away),
)
