"""What happens in the background thread: reads, syncs, discovers, registers, and says so.

An asyncio loop runs inside the thread, with an office of its own. Values that cross are frozen.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from meterdesk.domain.access import Access
from meterdesk.domain.held_read import Answer
from meterdesk.domain.journal import Decision
from meterdesk.domain.search import Search
from meterdesk.services.collecting.agenda import (
    CONVERSATIONS,
    LONGEST_NAP,
    LOOK_AROUND_EVERY,
    SETTLING,
    SHORTEST_NAP,
    Job,
    due,
)
from meterdesk.services.collecting.errands import Errands
from meterdesk.services.collecting.jobs import Jobs, put_down
from meterdesk.services.collecting.mishaps import Mishaps, not_closed
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.collecting.vigil import Vigil
from meterdesk.services.collecting.work import Work, decide
from meterdesk.services.connection_test import Trial
from meterdesk.services.office import Office, OpenOffice

log = logging.getLogger(__name__)


class Worker:
    """Lives in the thread. Only `ask` and `run` are called from outside of the loop."""

    def __init__(
        self,
        open_office: OpenOffice,
        telling: Telling,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_office = open_office
        self._steady = steady
        self._vigil: Vigil | None = None
        self._telling = telling
        self._inbox: list[Callable[[], None]] = []
        self._inbox_lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Event | None = None
        self._is_stopped = threading.Event()
        self._is_finishing = False
        self._office: Office | None = None
        self._jobs = Jobs(telling.busy_changed.emit, self._job_ended)
        self.cancel = self._jobs.cancel
        self._tried: dict[Job, datetime] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._mishaps = Mishaps(telling)
        self._work = Work(telling, self._is_stopped.is_set)

    # --- from the window's thread

    def ask(self, request: Callable[[], None]) -> None:
        """Has the request carried out by the loop; before it runs, as soon as it does."""
        with self._inbox_lock:
            if self._loop is None:
                self._inbox.append(request)
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._obey, request)

    # --- the loop

    def run(self) -> None:
        """The thread's life: one loop from start to stop."""
        loop = asyncio.SelectorEventLoop()  # UDP: not every Windows loop can
        loop.set_default_executor(Errands())
        loop.set_exception_handler(self._mishaps.stray)
        try:
            loop.run_until_complete(self._live())
        finally:
            with self._inbox_lock:
                loop.close()

    async def _live(self) -> None:
        self._ended = asyncio.Event()
        self._reopen()
        with self._inbox_lock:
            self._loop = asyncio.get_running_loop()
            waiting, self._inbox = self._inbox, []
        for request in waiting:
            self._obey(request)
        self.look()
        await self._ended.wait()
        await put_down(self._jobs.cancel_all())
        if self._office is not None:
            self._office.close()

    def _obey(self, request: Callable[[], None]) -> None:
        try:
            request()
        except Exception as error:
            self._mishaps.report(error)

    def stop(self) -> None:
        self._is_stopped.set()
        if self._timer is not None:
            self._timer.cancel()
        if self._ended is not None:
            self._ended.set()

    def finish(self) -> None:
        """Stops when the conversation with the server that is under way, if any, has ended."""
        self._is_finishing = True
        for job in Job:
            if job not in CONVERSATIONS:
                self.cancel(job)
        self.look()

    def look(self) -> None:
        """Says how the office stands, begins what is due and sets the one timer."""
        if self._timer is not None:
            self._timer.cancel()
        if self._is_finishing and self._jobs.is_idle:
            self.stop()
        if self._is_stopped.is_set() or self._is_finishing:
            return
        nap = LONGEST_NAP
        try:
            if self._office is None:
                self._reopen()
            if self._office is not None:
                self._mind_the_clock(self._office)
                status, now = self._office.status.now(), self._office.clock()
                self._telling.status_changed.emit(status)
                jobs, again = due(status, self._tried, now)
                self._tell(self._office)
                wake = self._office.notices.next_at or again
                nap = max(min(again, wake) - now, SHORTEST_NAP)
                for job in jobs:
                    self.begin(job)
        except Exception as error:
            self._mishaps.report(error)
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(nap.total_seconds(), self.look)

    def _tell(self, office: Office) -> None:
        """What somebody should be told, when nothing is under way: all of it is known then."""
        if not self._jobs.is_idle:
            return
        notice = office.notices.due()
        if office.notices.settled:
            self._telling.matters_settled.emit(office.notices.settled)
        if notice is not None:
            self._telling.notice_due.emit(notice)

    def _mind_the_clock(self, office: Office) -> None:
        """After sleep what is overdue is tried, however lately that was; set back, all moves."""
        jump = self._vigil.look() if self._vigil else timedelta(0)
        if jump:
            log.info("The clock of this PC jumped by %s", jump)
            self._tried.pop(Job.SYNC, None)
            self._tried.pop(Job.READ, None)
        if jump < timedelta(0):
            office.sync.clock_set_back(-jump)

    # --- jobs

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

    def resume(self) -> None:
        if self._office is not None:
            self._office.communication.resume()
            self._tried.pop(Job.SYNC, None)
            self.look()

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

    def see_receipts(self, about: tuple[tuple[str, str], ...]) -> None:
        if self._office is not None:
            self._office.receipts.see(about)
            self.look()

    def undo(self, entry_id: int) -> None:
        if self._office is not None:
            self._office.identification.undo(entry_id)
            self._telling.identities_changed.emit()
            self.look()

    def reopen(self) -> None:
        old, tasks = self._office, self._jobs.cancel_all()
        self._reopen()
        if old is not None and old is not self._office:
            retiring = asyncio.ensure_future(self._retire(old, tasks))
            retiring.add_done_callback(not_closed)
        self.look()

    def _reopen(self) -> None:
        try:
            self._office = self._open_office()
            self._vigil = Vigil(self._office.clock, self._steady)
            began = self._office.clock() - LOOK_AROUND_EVERY + SETTLING
            self._tried.setdefault(Job.LOOK_AROUND, began)
        except Exception as error:
            self._mishaps.report(error)

    async def _retire(self, old: Office, tasks: tuple[asyncio.Task[None], ...]) -> None:
        await put_down(tasks)
        old.close()

    def _job_ended(self, job: Job, error: BaseException | None, is_cancelled: bool) -> None:
        if error is not None:
            self._mishaps.report(error)
        if job is Job.DISCOVER and (error is not None or is_cancelled):
            self._telling.discovery_cancelled.emit()
        if job is Job.DISCOVER and self._office is not None:
            self._office.notices.seen()
        self.look()
