"""The supplier's choices: how long things take. Settable, so that a demo need not wait an hour."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class SignInLimits:
    """How often somebody may try a password within the `window`, by name and by address."""

    a_name: int = 10
    an_address: int = 50
    window: timedelta = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class MessageLimits:
    """How much of a process one office may have, before it is told to come back (M24).

    An office may send `burst` messages at once and `a_second` in the long run; an address may fail
    to authenticate `failures_a_minute` times; `at_work` messages are answered at the same time.
    """

    burst: int = 120
    a_second: float = 2
    failures_a_minute: int = 30
    at_work: int = 64


@dataclass(frozen=True, slots=True)
class Policy:
    """Times the server keeps to. `sign_up_after` is the hour of row M17, `sync_every` of row M7.

    `clock_skew` is how far a message's Timestamp may be off, to either side. `oldest_read` is how
    long before its registration a device may have been read for its first bill: an office that
    polls once a day may answer with its last poll. `patience` is how long a message waits for
    others that are being written, before it is told to come back. `ask_before` is how long before
    its due date a billing read is asked for, `read_grace` how long after it the read is late, and
    `silent_after` how long an office that should sync may be quiet, before somebody is told.
    """

    sign_up_after: timedelta = timedelta(hours=1)
    first_sync_after: timedelta = timedelta(hours=2)
    sync_every: timedelta = timedelta(hours=24)
    sync_spread: timedelta = timedelta(minutes=30)
    clock_skew: timedelta = timedelta(minutes=5)
    oldest_read: timedelta = timedelta(days=1)
    patience: timedelta = timedelta(seconds=10)
    ask_before: timedelta = timedelta(days=3)
    read_grace: timedelta = timedelta(days=2)
    silent_after: timedelta = timedelta(days=3)
    sign_in_limits: SignInLimits = SignInLimits()
    message_limits: MessageLimits = MessageLimits()

    def next_sync(self, proxy_id: str, now: datetime) -> datetime:
        """About a day later, to either side by up to half of `sync_spread`.

        Where in the spread is drawn anew for each proxy and day, so that offices that were
        switched on together do not stay together, and the hour of the day does not drift.
        """
        seed = hashlib.sha256(f"{proxy_id} {now.date()}".encode()).digest()
        where = int.from_bytes(seed[:4]) / 2**32 - 0.5
        spread = min(self.sync_spread, self.sync_every)
        return (now + self.sync_every + spread * where).replace(microsecond=0)
