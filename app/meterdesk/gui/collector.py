"""The one background thread as the window sees it: methods to ask, signals that tell.

Connect only bound methods of QObjects to the signals: a lambda would run in the other thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QThread, Signal, Slot

from meterdesk.domain.access import Access
from meterdesk.domain.held_read import Answer
from meterdesk.domain.journal import Decision
from meterdesk.domain.search import Search
from meterdesk.gui.faults import fault_of
from meterdesk.gui.signals import Signals
from meterdesk.services.collecting.agenda import Job
from meterdesk.services.collecting.worker import Worker
from meterdesk.services.connection_test import Trial
from meterdesk.services.office import OpenOffice
from meterdesk.services.ports.turn import Turn


class _Life(QObject):
    """What the thread does from start to stop."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker

    @Slot()
    def run(self) -> None:
        self._worker.run()


class Collector(Signals):
    """What the window talks to. Every method may be called from the window's thread.

    Beside a service (`turn`) it collects only while somebody asks it for something.
    """

    ended = Signal()

    def __init__(
        self,
        open_office: OpenOffice,
        parent: QObject | None = None,
        steady: Callable[[], float] = time.monotonic,
        turn: Turn | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread = QThread()
        self._thread.setObjectName("meterdesk collector")
        self._worker = Worker(open_office, self, steady, turn)
        self._life = _Life(self._worker)
        self._life.moveToThread(self._thread)
        self._thread.started.connect(self._life.run)
        self.stumbled.connect(self._tell_fault)
        self._thread.finished.connect(self.ended)

    def start(self) -> None:
        """Opens the office in the thread and begins with what is due."""
        self._thread.start()

    def stop(self) -> None:
        """Ends at once, in the middle of a sweep too; what was under way is done again later."""
        self.begin_to_stop()
        self._thread.wait()

    def begin_to_stop(self) -> None:
        """The same without waiting; `ended` is said when it is done."""
        self._worker.ask(self._worker.stop)
        self._thread.quit()

    def finish(self) -> None:
        """Ends when the conversation with the server has, if one is under way; `ended` is said."""
        self._worker.ask(self._worker.finish)
        self._thread.quit()

    def poll_now(self) -> None:
        """Reads every device now."""
        self._worker.order(self._worker.read_now)

    def sync_now(self) -> None:
        """Talks to the server now, as far as it allows."""
        self._worker.order(self._worker.sync_now)

    def discover(self, search: Search, access: Sequence[Access] | None = None) -> None:
        """Searches, with this access or the known one."""
        doors = tuple(access) if access else None
        self._worker.order(lambda: self._worker.discover(search, doors))

    def cancel_discovery(self) -> None:
        """Ends a sweep at once; what was found stays."""
        self._worker.ask(lambda: self._worker.cancel(Job.DISCOVER))

    def test_connection(self, trial: Trial) -> None:
        """Tries a way to the server; nothing of the office is sent (row B5)."""
        self._worker.ask(lambda: self._worker.test_connection(trial))

    def cancel_test(self) -> None:
        """Nobody waits for what it finds any more."""
        self._worker.ask(lambda: self._worker.cancel(Job.TEST))

    def register_proxy(self, enrolment_key: str) -> None:
        """Makes this office known to the server."""
        self._worker.order(lambda: self._worker.register_proxy(enrolment_key))

    def register_devices(self, device_ids: Sequence[int]) -> None:
        """Registers what the customer chose, and what was chosen before and is still open."""
        chosen = tuple(device_ids)
        self._worker.order(lambda: self._worker.register_devices(chosen))

    def deregister(self, device_ids: Sequence[int]) -> None:
        """Ends the registration of these devices."""
        ended = tuple(device_ids)
        self._worker.order(lambda: self._worker.deregister(ended))

    def leave(self, at_once: bool = False) -> None:
        """Ends the registration of the office; `at_once` even where the server cannot be told."""
        self._worker.order(lambda: self._worker.leave(at_once))

    def network_returned(self) -> None:
        """What failed for want of a network is tried again."""
        self._worker.ask(self._worker.network_returned)

    def pause(self) -> None:
        """From now on nothing leaves (row M13)."""
        self._worker.ask(self._worker.pause)

    def resume(self) -> None:
        """What waited is sent with the next sync."""
        self._worker.ask(self._worker.resume)

    def decide(self, decision: Decision, device_id: int, other_id: int) -> None:
        """Somebody said who is who (row B3)."""
        self._worker.order(lambda: self._worker.decide(decision, device_id, other_id))

    def answer_held(self, number: int, answer: Answer) -> None:
        """Somebody said what to do with a held billing read (row B4)."""
        self._worker.order(lambda: self._worker.answer_held(number, answer))

    def see_receipts(self, about: tuple[tuple[str, str], ...]) -> None:
        """Somebody knows of receipts that prove nothing (row B7)."""
        self._worker.order(lambda: self._worker.see_receipts(about))

    def silence_version(self, version: str) -> None:
        """Nobody wants to hear of this version."""
        self._worker.ask(lambda: self._worker.silence_version(version))

    def undo(self, entry_id: int) -> None:
        """Takes a decision of the journal back."""
        self._worker.order(lambda: self._worker.undo(entry_id))

    def reopen(self) -> None:
        """The settings changed: breaks off what is under way and opens the office again."""
        self._worker.ask(self._worker.settings_changed)

    def look(self) -> None:
        """Something may have become due or changed; asks the office for its status."""
        self._worker.ask(self._worker.look)

    @Slot(object)
    def _tell_fault(self, error: BaseException) -> None:
        self.fault_met.emit(fault_of(error))
