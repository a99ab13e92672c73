"""The clockwork: a thread in which one process of several does what is due."""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from meterdesk_server.rounds.job import Duty, Job
from meterdesk_server.running.lease import hold, leave
from meterdesk_server.store import won

log = logging.getLogger(__name__)

_ROUNDS = "rounds"
_LEASE = timedelta(seconds=60)
_RENEWED = timedelta(seconds=20)
_PAUSE_SECONDS = 5.0
_STOP_SECONDS = 5.0


class Clockwork:
    """Does jobs at their times. Of several processes at one database one does them all.

    Which one it is stands in the database for a minute, renewed as long as it lives; another takes
    over when it does not. For moments both may believe it is theirs, so each job bears to be done
    twice.
    """

    def __init__(
        self,
        duty: Duty,
        jobs: Sequence[Job],
        pause_seconds: float = _PAUSE_SECONDS,
        stop_seconds: float = _STOP_SECONDS,
    ) -> None:
        self._duty = duty
        self._jobs = tuple(jobs)
        self._pause = pause_seconds
        self._patience = stop_seconds
        self._me = uuid.uuid4().hex
        self._ours_until: datetime | None = None
        self._next: dict[str, datetime] = {}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="meterdesk-rounds", daemon=True)

    def start(self) -> None:
        """Begins, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Ends when the job at hand is done, and leaves the rounds to whoever comes.

        A job that waits for somebody else, such as a mail server, is left to end with the process.
        """
        self._stopping.set()
        self._thread.join(self._patience)
        if self._thread.is_alive():
            return log.warning("A job is left unfinished; it is done again later")
        try:
            won(self._duty.store, lambda connection: leave(connection, _ROUNDS, self._me))
        except SQLAlchemyError as error:
            log.info("The rounds are free in a minute: %s", type(error).__name__)

    def turn(self) -> None:
        """Does once whatever is due, if the rounds are this process's. Never raises."""
        for job in self._jobs:
            now = self._duty.clock()
            if self._stopping.is_set() or not self._is_ours(now):
                return
            if now >= self._next.get(job.name, now):
                self._next[job.name] = now + job.every
                self._do(job)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self.turn()
            self._stopping.wait(self._pause)

    def _is_ours(self, now: datetime) -> bool:
        if self._ours_until is not None and now < self._ours_until - _LEASE + _RENEWED:
            return True
        try:
            is_ours = won(
                self._duty.store,
                lambda connection: hold(connection, _ROUNDS, self._me, now, _LEASE),
            )
        except SQLAlchemyError as error:
            log.warning("No rounds: the database does not answer (%s)", type(error).__name__)
            is_ours = False
        self._ours_until = now + _LEASE if is_ours else None
        return is_ours

    def _do(self, job: Job) -> None:
        """What goes wrong in one job is written down, and keeps no other from its time."""
        try:
            job.do(self._duty)
        except Exception:
            log.exception("The job %s could not be done", job.name)
            self._duty.metrics.rounds.labels(f"{job.name} failed").inc()
        else:
            self._duty.metrics.rounds.labels(job.name).inc()
