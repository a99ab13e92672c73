"""The collector's life: one asyncio loop from start to stop, with an office of its own.

It runs in a thread of the window's process, or is a process of its own. What it tells is frozen.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from meterdesk.domain.turn import Resident
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
from meterdesk.services.collecting.inbox import Inbox
from meterdesk.services.collecting.jobs import put_down
from meterdesk.services.collecting.mishaps import Mishaps, see_off
from meterdesk.services.collecting.news import News
from meterdesk.services.collecting.orders import Orders
from meterdesk.services.collecting.shift import EVERY, Alone, Shift
from meterdesk.services.collecting.telling import Telling
from meterdesk.services.collecting.vigil import Vigil
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.ports.turn import Turn

log = logging.getLogger(__name__)


class Worker(Orders):
    """Only `ask`, `order` and `run` are called from outside of the loop."""

    def __init__(
        self,
        open_office: OpenOffice,
        telling: Telling,
        steady: Callable[[], float] = time.monotonic,
        turn: Turn | None = None,
    ) -> None:
        super().__init__(telling, self._may_go_on, turn or Alone())
        self._open_office = open_office
        self._steady = steady
        self._shift = Shift(self._turn, self, steady)
        self._vigil: Vigil | None = None
        self._ended: asyncio.Event | None = None
        self._is_stopped = threading.Event()
        self._is_finishing = False
        self._timer: asyncio.TimerHandle | None = None
        self._watch_timer: asyncio.TimerHandle | None = None
        self._stamp = 0
        self._resident: Resident | None = None
        self._turn_trouble = ""
        self._mishaps = Mishaps(telling)
        self._inbox = Inbox(self._mishaps.report)
        self._news = News(telling, self.look)

    # --- from the window's thread

    def ask(self, request: Callable[[], None]) -> None:
        """Has the request carried out by the loop; before it runs, as soon as it does."""
        self._inbox.ask(request)

    def order(self, request: Callable[[], None]) -> None:
        """The same when it is our turn: at once, or after whoever has it has let go."""
        self.ask(partial(self._order, request))

    # --- the loop

    def run(self) -> None:
        """The collector's life: one loop from start to stop."""
        loop = asyncio.SelectorEventLoop()  # UDP: not every Windows loop can
        loop.set_default_executor(Errands())
        loop.set_exception_handler(self._mishaps.stray)
        try:
            loop.run_until_complete(self._live())
        finally:
            self._inbox.close(loop)

    async def _live(self) -> None:
        self._ended = asyncio.Event()
        self._shift.hears = self._turn.hear(partial(self.ask, self._watch))
        self._watch()
        if self._office is None and self._sees_the_books:
            self._reopen()
        self._inbox.open()
        if self._timer is None:
            self.look()
        await self._ended.wait()
        self._news.break_off()
        await put_down(self._jobs.cancel_all())
        if self._office is not None:
            self._close(self._office)
        self._turn.give()

    def _close(self, office: Office) -> None:
        office.close()

    def stop(self) -> None:
        self._is_stopped.set()
        for timer in (self._timer, self._watch_timer):
            if timer is not None:
                timer.cancel()
        if self._ended is not None:
            self._ended.set()

    def finish(self) -> None:
        """Stops when the conversation with the server that is under way, if any, has ended."""
        self._is_finishing = True
        for job in Job:
            if job not in CONVERSATIONS:
                self.cancel(job)
        self.look()

    def go_on(self) -> None:
        """Who wanted it to end gave up waiting: what is due is done again."""
        self._is_finishing = False
        self.look()

    def look(self) -> None:
        """Says how the office stands, begins what is due and sets the timer."""
        if self._timer is not None:
            self._timer.cancel()
        if self._is_finishing and self._jobs.is_idle:
            self.stop()
        if self._is_stopped.is_set() or self._is_finishing or not self._sees_the_books:
            return
        nap = LONGEST_NAP
        try:
            if self._office is None:
                self._reopen()
            if self._office is not None:
                nap = self._look_at(self._office)
        except Exception as error:
            self._mishaps.report(error)
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(nap.total_seconds(), self.look)

    def _look_at(self, office: Office) -> timedelta:
        """How long nothing will be due."""
        self._mind_the_clock(office)
        status, now = office.status.now(), office.clock()
        self._telling.status_changed.emit(status)
        jobs, again = due(status, self._tried, now, is_watched=self._is_watched)
        if self._turn.is_attended:
            self._tell(office)
            self._news.mind(office.new_versions)
            again = min(again, office.notices.next_at or again)
        if self._shift.may_begin_by_itself:
            for job in jobs:
                self.begin(job)
        return max(again - now, SHORTEST_NAP)

    @property
    def _is_watched(self) -> bool:
        """Whether somebody sees at once what changes here."""
        return self._turn.is_attended

    def _tell(self, office: Office) -> None:
        """What somebody should be told, when nothing is under way: all of it is known then."""
        if not self._jobs.is_idle:
            return
        notice = office.notices.due()
        if office.notices.settled:
            self._telling.matters_settled.emit(office.notices.settled)
        if notice is not None:
            self._telling.notice_due.emit(notice)

    def _mind_the_clock(self, office: Office) -> bool:
        """After sleep what is overdue is tried, however lately that was; set back, all moves."""
        jump = self._vigil.look() if self._vigil else timedelta(0)
        if not jump or not self._turn.is_ours:
            return False
        log.info("The clock of this PC jumped by %s", jump)
        self._tried.pop(Job.SYNC, None)
        self._tried.pop(Job.READ, None)
        if jump < timedelta(0):
            office.sync.clock_set_back(-jump)
        return True

    # --- turns: what `Shift` wants of its host, and what it is asked

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        return self._jobs.is_idle

    def begin_turn(self) -> None:
        """The turn is ours: the books are opened anew, with the settings as they are now."""
        log.info("The collector begins its turn")
        self.reopen()

    def end_turn(self) -> None:
        """Puts everything down and gives the turn, which takes a moment."""
        see_off(self._hand_over())

    async def _hand_over(self) -> None:
        tasks = self._jobs.cancel_all()
        if tasks:  # what is broken off was not done
            self._tried.pop(Job.SYNC, None)
            self._tried.pop(Job.READ, None)
        await put_down(tasks)
        try:
            if self._office is not None and not self._turn.is_attended:
                office, self._office = self._office, None
                office.close()
        finally:
            self._turn.give()
            self._shift.ended()

    def _order(self, request: Callable[[], None]) -> None:
        self._shift.order(partial(self._inbox.obey, request))
        if self._shift.is_waiting:
            self._telling.busy_changed.emit(True)
            self._watch()

    def _watch(self) -> None:
        """Looks whose turn it is, and what others wrote; sets its own timer."""
        if self._watch_timer is not None:
            self._watch_timer.cancel()
        if self._is_stopped.is_set():
            return
        was_waiting, pause = self._shift.is_waiting, self._mind_the_turn()
        if was_waiting and not self._shift.is_waiting and self.is_idle:
            self._telling.busy_changed.emit(False)
        if pause is not None:
            loop = asyncio.get_running_loop()
            self._watch_timer = loop.call_later(pause, self._watch)

    def _mind_the_turn(self) -> float | None:
        pause: float | None = EVERY
        try:
            was_held_back = self._turn.is_ours and not self._shift.may_work
            pause = self._shift.look()
            if was_held_back and self._shift.may_work:  # whoever came went without the turn
                self.look()
            if self._shift.resident != self._resident:
                self._resident = self._shift.resident
                self._telling.resident_changed.emit(self._resident)
            self._notice_changes()
            self._turn_trouble = ""
        except Exception as error:
            if str(error) != self._turn_trouble:  # the same each second is said once
                self._mishaps.report(error)
            self._turn_trouble = str(error)
        return pause

    def _notice_changes(self) -> None:
        """What another program wrote into the books is shown, and may have made something due."""
        if self._office is None:
            return
        before, self._stamp = self._stamp, self._office.stamp()
        if self._mind_the_clock(self._office) or before != self._stamp:
            self.look()
            if not self._turn.is_ours:
                self._telling.books_changed.emit()

    @property
    def _sees_the_books(self) -> bool:
        return self._turn.is_ours or self._turn.is_attended

    def _may_go_on(self) -> bool:
        may = self._shift.may_work and not self._is_stopped.is_set()
        if not may:  # the round ends before its end: what it leaves is due as soon as we may again
            self._tried.pop(Job.READ, None)
        return may

    # --- the office

    def reopen(self) -> None:
        """The settings changed: breaks off what is under way and opens the office again."""
        old, tasks = self._office, self._jobs.cancel_all()
        self._news.break_off()
        self._reopen()
        if old is not None and old is not self._office:
            see_off(self._retire(old, tasks))
        self.look()

    def _reopen(self) -> None:
        try:
            self._office = self._open_office()
            self._stamp = self._office.stamp()
            self._vigil = Vigil(self._office.clock, self._steady)
            self._tried.setdefault(Job.LOOK_AROUND, _last_look(self._office))
        except Exception as error:
            self._mishaps.report(error)

    def settings_changed(self) -> None:
        """Opens the office anew; a service does when the turn comes back to it."""
        self.reopen()
        if not self._turn.is_ours:
            self._order(lambda: None)  # so that the turn is taken and given back

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


def _last_look(office: Office) -> datetime:
    """When the networks were swept last; without that, or long ago, there is a while left now."""
    now = office.clock()
    settled = now - LOOK_AROUND_EVERY + SETTLING
    last = office.looks.last()
    return settled if last is None or last > now else max(last, settled)
