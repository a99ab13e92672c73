"""All that the server does by itself, and how often."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from meterdesk_server.calendar.issuing import issue_due
from meterdesk_server.notices import late, silent, waiting
from meterdesk_server.notices.outbox import send_due
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.housekeeping import clear_away, clear_nonces
from meterdesk_server.rounds.job import Duty, Job
from meterdesk_server.store import Store

_MINUTE = timedelta(minutes=1)


def _issue(duty: Duty) -> None:
    issue_due(duty.store, duty.policy, duty.clock())


def _tell(look: Callable[[Store, Policy, str, datetime], int]) -> Callable[[Duty], None]:
    def do(duty: Duty) -> None:
        if duty.mailer is not None:  # else mails of months would go the day one is set
            look(duty.store, duty.policy, duty.public_url, duty.clock())

    return do


def _send(duty: Duty) -> None:
    if duty.mailer is not None:
        count = duty.metrics.mails
        send_due(duty.store, duty.mailer, duty.clock, lambda outcome: count.labels(outcome).inc())


JOBS = (
    Job("issuing", _MINUTE, _issue),
    Job("late reads", 5 * _MINUTE, _tell(late.look)),
    Job("silent offices", 5 * _MINUTE, _tell(silent.look)),
    Job("waiting for sign-up", 5 * _MINUTE, _tell(waiting.look)),
    Job("mails", _MINUTE, _send),
    Job("nonces", _MINUTE, clear_nonces),
    Job("housekeeping", 60 * _MINUTE, clear_away),
)
