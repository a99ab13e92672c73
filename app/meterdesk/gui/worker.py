"""What happens in the background thread: reads, syncs, discovers, registers, and says so.

An asyncio loop runs inside the thread, with an office of its own. Values that cross are frozen.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from meterdesk.domain.access import Access
from meterdesk.domain.connection import StageReport
from meterdesk.domain.device import Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt
from meterdesk.domain.errors import MeterdeskError, PausedError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.journal import Decision
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.search import Search, search_of
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.agenda import LONGEST_NAP, LOOK_AROUND_EVERY, SETTLING, Job, due
from meterdesk.gui.errands import Errands
from meterdesk.gui.faults import Fault, fault_of
from meterdesk.gui.vigil import Vigil
from meterdesk.services.connection_test import Trial
from meterdesk.services.errand import errand
from meterdesk.services.leaving import Left
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.polling import DeviceRead, DeviceSilent
from meterdesk.services.sync import SyncReport

log = logging.getLogger(__name__)

PATIENCE = 0.5
"""Seconds that broken-off work gets to put its things down before the loop ends without it."""


Ask = Callable[[Callable[[], bool]], AsyncIterator[DeviceRead | DeviceSilent]]
"""Reads printers; checks whether it is to stop before each."""


class Signals(QObject):
    """Everything the thread tells; lives in the window's thread."""

    device_read = Signal(DeviceRead)
    device_silent = Signal(DeviceSilent)
    device_found = Signal(DeviceFound)
    discovery_progressed = Signal(Progress)
    discovery_finished = Signal(Receipt)
    discovery_cancelled = Signal()
    sync_finished = Signal(SyncReport)
    stage_reported = Signal(StageReport)
    connection_tested = Signal(str)
    devices_registered = Signal(tuple)
    devices_deregistered = Signal(tuple)
    supplier_left = Signal(Left)
    proxy_registered = Signal(Proxy)
    identities_changed = Signal()
    status_changed = Signal(OfficeStatus)
    busy_changed = Signal(bool)
    failed = Signal(str, str)
    fault_met = Signal(Fault)


class Worker(QObject):
    """Lives in the thread. Only `ask` and `run` are called from outside of the loop."""

    def __init__(
        self,
        open_office: OpenOffice,
        signals: Signals,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._open_office = open_office
        self._steady = steady
        self._vigil: Vigil | None = None
        self._signals = signals
        self._inbox: list[Callable[[], None]] = []
        self._inbox_lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended: asyncio.Event | None = None
        self._is_stopped = threading.Event()
        self._office: Office | None = None
        self._jobs: dict[asyncio.Task[None], Job] = {}
        self._tried: dict[Job, datetime] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._line: asyncio.Lock | None = None

    # --- from the window's thread

    def ask(self, request: Callable[[], None]) -> None:
        """Has the request carried out by the loop; before it runs, as soon as it does."""
        with self._inbox_lock:
            if self._loop is None:
                self._inbox.append(request)
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._obey, request)

    # --- the loop

    @Slot()
    def run(self) -> None:
        """The thread's life: one loop from start to stop."""
        loop = asyncio.SelectorEventLoop()  # UDP: not every Windows loop can
        loop.set_default_executor(Errands())
        loop.set_exception_handler(self._stray)
        try:
            loop.run_until_complete(self._live())
        finally:
            with self._inbox_lock:
                loop.close()

    async def _live(self) -> None:
        self._ended = asyncio.Event()
        self._line = asyncio.Lock()
        self._reopen()
        with self._inbox_lock:
            self._loop = asyncio.get_running_loop()
            waiting, self._inbox = self._inbox, []
        for request in waiting:
            self._obey(request)
        self.look()
        await self._ended.wait()
        await self._break_off(tuple(self._jobs))
        if self._office is not None:
            self._office.close()

    def _obey(self, request: Callable[[], None]) -> None:
        try:
            request()
        except Exception as error:
            self._report(error)

    def stop(self) -> None:
        self._is_stopped.set()
        if self._timer is not None:
            self._timer.cancel()
        if self._ended is not None:
            self._ended.set()

    def look(self) -> None:
        """Says how the office stands, begins what is due and sets the one timer."""
        if self._timer is not None:
            self._timer.cancel()
        if self._is_stopped.is_set():
            return
        nap = LONGEST_NAP
        try:
            if self._office is None:
                self._reopen()
            if self._office is not None:
                self._mind_the_clock(self._office)
                status, now = self._office.status.now(), self._office.clock()
                self._signals.status_changed.emit(status)
                jobs, again = due(status, self._tried, now)
                nap = again - now
                for job in jobs:
                    self.begin(job)
        except Exception as error:
            self._report(error)
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(nap.total_seconds(), self.look)

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
        if self._office is not None and Job.READ not in self._jobs.values():
            self._tried[Job.READ] = self._office.clock()
            self._start(Job.READ, self._read(self._office, self._office.polling.read_all))

    def begin(self, job: Job, *, by_hand: bool = False) -> None:
        """Begins reading what is due or syncing, unless that is under way."""
        office = self._office
        if office is None or job in self._jobs.values():
            return
        self._tried[job] = office.clock()
        work: dict[Job, Callable[[Office], Coroutine[Any, Any, None]]] = {
            Job.READ: self._read_due,
            Job.SYNC: partial(self._sync, by_hand=by_hand),
            Job.LOOK_AROUND: self._look_around,
        }
        self._start(job, work[job](office))

    def discover(self, search: Search, doors: tuple[Access, ...] | None) -> None:
        if self._office is not None and Job.DISCOVER not in self._jobs.values():
            self._start(Job.DISCOVER, self._discover(self._office, search, doors))

    def register_proxy(self, enrolment_key: str) -> None:
        if self._office is not None:
            self._start(Job.REGISTER, self._register_proxy(self._office, enrolment_key))

    def register_devices(self, device_ids: tuple[int, ...]) -> None:
        if self._office is not None:
            self._start(Job.REGISTER, self._register_devices(self._office, device_ids))

    def test_connection(self, trial: Trial) -> None:
        """Tries a way to the server; another one that is under way ends."""
        self.cancel(Job.TEST)
        if self._office is not None:
            self._start(Job.TEST, self._test_connection(self._office, trial))

    def cancel(self, job: Job) -> None:
        for task, kind in self._jobs.items():
            if kind is job:
                task.cancel()

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
            self._start(Job.REGISTER, self._deregister(self._office, device_ids))

    def leave(self, at_once: bool) -> None:
        if self._office is not None:
            self._start(Job.REGISTER, self._leave(self._office, at_once))

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
            who = self._office.identification
            answers: dict[Decision, Callable[[int, int], object]] = {
                Decision.SAME: partial(who.same, anyway=True),
                Decision.REPLACED: who.replaced,
                Decision.DIFFERENT: who.different,
            }
            answers[decision](device_id, other_id)
            self._signals.identities_changed.emit()
            self.look()

    def answer_held(self, number: int, answer: Answer) -> None:
        """What somebody said of a held billing read; the printer is read where that was it."""
        office = self._office
        if office is None:
            return
        printer = office.held_reads.answer(number, answer)
        self._tried.pop(Job.SYNC, None)
        if printer is not None:
            self._start(Job.READ, self._read(office, partial(office.polling.read, (printer,))))
        self._signals.identities_changed.emit()
        self.look()

    def undo(self, entry_id: int) -> None:
        if self._office is not None:
            self._office.identification.undo(entry_id)
            self._signals.identities_changed.emit()
            self.look()

    def reopen(self) -> None:
        old, jobs = self._office, tuple(self._jobs)
        for task in jobs:
            task.cancel()
        self._reopen()
        if old is not None and old is not self._office:
            retiring = asyncio.ensure_future(self._retire(old, jobs))
            retiring.add_done_callback(_forget)
        self.look()

    def _reopen(self) -> None:
        try:
            self._office = self._open_office()
            self._vigil = Vigil(self._office.clock, self._steady)
            began = self._office.clock() - LOOK_AROUND_EVERY + SETTLING
            self._tried.setdefault(Job.LOOK_AROUND, began)
        except Exception as error:
            self._report(error)

    async def _retire(self, old: Office, jobs: tuple[asyncio.Task[None], ...]) -> None:
        await self._break_off(jobs)
        old.close()

    async def _break_off(self, jobs: tuple[asyncio.Task[None], ...]) -> None:
        for task in jobs:
            task.cancel()
        if jobs:
            await asyncio.wait(jobs, timeout=PATIENCE)

    def _start(self, job: Job, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        if not self._jobs:
            self._signals.busy_changed.emit(True)
        self._jobs[task] = job
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        job = self._jobs.pop(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._report(error)
        if job is Job.DISCOVER and (error is not None or task.cancelled()):
            self._signals.discovery_cancelled.emit()
        if not self._jobs:
            self._signals.busy_changed.emit(False)
        self.look()

    def _report(self, error: BaseException) -> None:
        """The one place where an error becomes a sentence for people."""
        if isinstance(error, MeterdeskError):
            log.warning("%s: %s", error.title, error.message)
            self._signals.failed.emit(error.title, error.message)
            return
        log.error("The collector met an error nobody foresaw", exc_info=error)
        self._signals.failed.emit(
            self.tr("Something went wrong"),
            self.tr("Meterdesk goes on and will try again. The log file has the details."),
        )
        self._signals.fault_met.emit(fault_of(error))

    def _stray(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """An error of a task or a callback that nobody waits for."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self._report(error)
        else:
            log.warning("The collector's loop says: %s", context.get("message"))

    async def _read_due(self, office: Office) -> None:
        await self._read(office, office.polling.read_due)

    async def _read(self, office: Office, ask: Ask) -> None:
        async for result in ask(self._is_stopped.is_set):
            if isinstance(result, DeviceRead):
                self._signals.device_read.emit(result)
            elif isinstance(result, DeviceSilent):
                self._signals.device_silent.emit(result)
        await self._notice(office)
        await office.envelope.thin()
        await office.thinning.thin()

    async def _sync(self, office: Office, *, by_hand: bool) -> None:
        """Broken off by a pause it is no failure: the window shows that, and it is done later."""
        assert self._line is not None
        async with self._line:
            try:
                report = await office.sync.run(by_hand=by_hand)
            except PausedError:
                return
        self._signals.sync_finished.emit(report)

    async def _deregister(self, office: Office, device_ids: tuple[int, ...]) -> None:
        assert self._line is not None
        async with self._line:
            results = await office.registration.deregister(device_ids)
        self._signals.devices_deregistered.emit(results)

    async def _leave(self, office: Office, at_once: bool) -> None:
        assert self._line is not None
        async with self._line:
            left = await office.leaving.leave(at_once=at_once)
        self._signals.supplier_left.emit(left)

    async def _discover(
        self, office: Office, search: Search, doors: tuple[Access, ...] | None
    ) -> None:
        async for event in office.discovery.run(search, doors):
            match event:
                case Progress():
                    self._signals.discovery_progressed.emit(event)
                case DeviceFound():
                    self._signals.device_found.emit(event)
                case Receipt():
                    self._signals.discovery_finished.emit(event)
                    await self._remember(office, event)
        await self._register_new(office)

    async def _look_around(self, office: Office) -> None:
        """The daily search by itself: tells only what it finds (row M19)."""
        search = search_of(office.settings)
        if not search.addresses:
            return
        await self._tell(office, office.discovery.run(search))

    async def _notice(self, office: Office) -> None:
        """After each round of reading: new printers that hints lead to, at next to no cost."""
        await self._tell(office, office.lookout.look(search_of(office.settings)))

    async def _tell(
        self, office: Office, events: AsyncIterator[Progress | DeviceFound | Receipt]
    ) -> None:
        async for event in events:
            if isinstance(event, DeviceFound):
                self._signals.device_found.emit(event)
            elif isinstance(event, Receipt):
                await self._remember(office, event)
        await self._register_new(office)

    async def _remember(self, office: Office, receipt: Receipt) -> None:
        """What opened a printer opens it the next time too: Windows may have known it alone."""
        if receipt.printers:
            await errand(lambda: office.communities.remember(receipt.access))

    async def _test_connection(self, office: Office, trial: Trial) -> None:
        """What is wrong is the answer here, and no failure of the collector."""
        problem = ""
        try:
            async for report in office.connection_test.run(trial):
                self._signals.stage_reported.emit(report)
        except MeterdeskError as error:
            problem = error.message
        self._signals.connection_tested.emit(problem)

    async def _register_proxy(self, office: Office, enrolment_key: str) -> None:
        assert self._line is not None
        async with self._line:
            proxy = await office.registration.register_proxy(enrolment_key)
        self._signals.proxy_registered.emit(proxy)

    async def _register_devices(self, office: Office, device_ids: tuple[int, ...]) -> None:
        assert self._line is not None
        async with self._line:
            office.registration.choose(device_ids)
            results = await office.registration.register_devices()
        self._signals.devices_registered.emit(results)

    async def _register_new(self, office: Office) -> None:
        """Registers what is new by itself, only where somebody switched that on (row M11)."""
        if not office.settings.register_new_devices:
            return
        status = office.status.now()
        if not status.is_registered or status.is_paused or not status.new_devices:
            return
        new = tuple(
            row.device.id
            for row in office.history.rows(office.clock())
            if row.device.registration is Registration.FOUND
            and row.question is None
            and can_be_registered(row.device.identity.serial_number)
        )
        if new:
            await self._register_devices(office, new)


def _forget(task: asyncio.Future[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("An old office did not close", exc_info=task.exception())
