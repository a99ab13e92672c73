"""The supplier's choices: how long things take. Settable, so that a demo need not wait an hour."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Policy:
    """Times the server keeps to. `sign_up_after` is the hour of row M17, `sync_every` of row M7.

    `clock_skew` is how far a message's Timestamp may be off, to either side. `oldest_read` is how
    long before its registration a device may have been read for its first bill: an office that
    polls once a day may answer with its last poll. `patience` is how long a message waits for
    others that are being written, before it is told to come back.
    """

    sign_up_after: timedelta = timedelta(hours=1)
    first_sync_after: timedelta = timedelta(hours=2)
    sync_every: timedelta = timedelta(hours=24)
    sync_spread: timedelta = timedelta(minutes=30)
    clock_skew: timedelta = timedelta(minutes=5)
    oldest_read: timedelta = timedelta(days=1)
    patience: timedelta = timedelta(seconds=10)

    def next_sync(self, proxy_id: str, now: datetime) -> datetime:
        """About a day later, to either side by up to half of `sync_spread`.

        Where in the spread is drawn anew for each proxy and day, so that offices that were
        switched on together do not stay together, and the hour of the day does not drift.
        """
        seed = hashlib.sha256(f"{proxy_id} {now.date()}".encode()).digest()
        where = int.from_bytes(seed[:4]) / 2**32 - 0.5
        spread = min(self.sync_spread, self.sync_every)
        return (now + self.sync_every + spread * where).replace(microsecond=0)
