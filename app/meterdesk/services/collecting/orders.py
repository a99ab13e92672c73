"""What a person may order, and what falls due: each begins a job, or writes into the books."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from datetime import datetime
from functools import partial
from typing import Any

from meterdesk.domain.access import Access
from meterdesk.domain.held_read import Answer
from meterdesk.domain.journal import Decision
from meterdesk.domain.search import Search
from meterdesk.services.collecting.agenda import Job
from meterdesk.services.collecting.jobs import Jobs
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.collecting.work import Work, decide
from meterdesk.services.connection_test import Trial
from meterdesk.services.office import Office
from meterdesk.services.ports.turn import Turn


class Orders(ABC):
    """Called in the loop. Without an office, which could not be opened, nothing is done."""

    def __init__(self, telling: Telling, may_go_on: Callable[[], bool], turn: Turn) -> None:
        self._telling = telling
        self._office: Office | None = None
        self._tried: dict[Job, datetime] = {}
        self._turn = turn
        self._jobs = Jobs(telling.busy_changed.emit, self._job_ended)
        self.cancel = self._jobs.cancel
        self._work = Work(telling, lambda: not may_go_on())

    @abstractmethod
    def look(self) -> None:
        """Something may have become due or changed."""

    @abstractmethod
    def _job_ended(self, job: Job, error: BaseException | None, is_cancelled: bool) -> None: ...

    def read_now(self) -> None:
        """Reads every printer, due or not, asleep or away: somebody asks for it."""
        if self._office is not None and Job.READ not in self._jobs:
            self._tried[Job.READ] = self._office.clock()
            self._jobs.start(Job.READ, self._work.read(self._office, self._office.polling.read_all))

    def begin(self, job: Job, *, by_hand: bool = False) -> None:
        """Begins reading what is due or syncing, unless that is under way."""
        office = self._office
        if office is None or job in self._jobs:
            return
        self._tried[job] = office.clock()
        if job is Job.LOOK_AROUND:
            office.looks.keep(self._tried[job])
        work: dict[Job, Callable[[Office], Coroutine[Any, Any, None]]] = {
            Job.READ: self._work.read_due,
            Job.SYNC: partial(self._work.sync, by_hand=by_hand),
            Job.LOOK_AROUND: self._work.look_around,
        }
        self._jobs.start(job, work[job](office))

    def discover(self, search: Search, doors: tuple[Access, ...] | None) -> None:
        if self._office is not None and Job.DISCOVER not in self._jobs:
            self._jobs.start(Job.DISCOVER, self._work.discover(self._office, search, doors))

    def register_proxy(self, enrolment_key: str) -> None:
        if self._office is not None:
            self._jobs.start(Job.REGISTER, self._work.register_proxy(self._office, enrolment_key))

    def register_devices(self, device_ids: tuple[int, ...]) -> None:
        if self._office is not None:
            self._jobs.start(Job.REGISTER, self._work.register_devices(self._office, device_ids))

    def test_connection(self, trial: Trial) -> None:
        """Tries a way to the server; another one that is under way ends."""
        self.cancel(Job.TEST)
        if self._office is not None:
            self._jobs.start(Job.TEST, self._work.test_connection(self._office, trial))

    def sync_now(self) -> None:
        """Syncs, due or not: somebody asks for it."""
        self.begin(Job.SYNC, by_hand=True)

    def network_returned(self) -> None:
        """What failed for want of a network is tried at once, as far as the server allows."""
        if self._office is not None:
            self._office.sync.try_soon()
            self._tried.pop(Job.SYNC, None)
            self.look()

    def deregister(self, device_ids: tuple[int, ...]) -> None:
        if self._office is not None:
            self._jobs.start(Job.REGISTER, self._work.deregister(self._office, device_ids))

    def leave(self, at_once: bool) -> None:
        if self._office is not None:
            self._jobs.start(Job.REGISTER, self._work.leave(self._office, at_once))

    def pause(self) -> None:
        if self._office is not None:
            self._office.communication.pause()
            self.look()
            self._turn.nudge()

    def resume(self) -> None:
        if self._office is not None:
            self._office.communication.resume()
            self._tried.pop(Job.SYNC, None)
            self.look()
            self._turn.nudge()

    def decide(self, decision: Decision, device_id: int, other_id: int) -> None:
        """What somebody said; the window has shown them what speaks against it."""
        if self._office is not None:
            decide(self._office.identification, decision, device_id, other_id)
            self._telling.identities_changed.emit()
            self.look()

    def answer_held(self, number: int, answer: Answer) -> None:
        """What somebody said of a held billing read; the printer is read where that was it."""
        office = self._office
        if office is None:
            return
        printer = office.held_reads.answer(number, answer)
        self._tried.pop(Job.SYNC, None)
        if printer is not None:
            self._jobs.start(
                Job.READ, self._work.read(office, partial(office.polling.read, (printer,)))
            )
        self._telling.identities_changed.emit()
        self.look()

    def undo(self, entry_id: int) -> None:
        if self._office is not None:
            self._office.identification.undo(entry_id)
            self._telling.identities_changed.emit()
            self.look()

    def see_receipts(self, about: tuple[tuple[str, str], ...]) -> None:
        if self._office is not None:
            self._office.receipts.see(about)
            self.look()

    def silence_version(self, version: str) -> None:
        if self._office is not None:
            self._office.new_versions.silence(version)
            self.look()
