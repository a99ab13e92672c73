"""A work the server does by itself, and what it is done with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from meterdesk_server.clock import Clock
from meterdesk_server.keys import Keys
from meterdesk_server.notices.mailer import Mailer
from meterdesk_server.policy import Policy
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.store import Store


@dataclass(frozen=True, slots=True)
class Duty:
    """What jobs are handed. `mailer` is None where no mail server is set; `public_url` is how
    browsers reach the pages, for the links in mails.
    """

    store: Store
    keys: Keys
    policy: Policy
    clock: Clock
    mailer: Mailer | None
    metrics: Metrics
    public_url: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """A work done `every` so often, by one of the processes."""

    name: str
    every: timedelta
    do: Callable[[Duty], None]
