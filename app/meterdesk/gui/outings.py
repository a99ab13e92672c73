"""The collector's outings as the icon in the tray sees them: begun, heard, ended.

Each is a process of this program that does what is due and says when it wants to go again
(docs/decisions/0040).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from meterdesk.domain.notice import Notice
from meterdesk.domain.status import OfficeStatus
from meterdesk.services.collecting.frames import Frames, framed
from meterdesk.services.collecting.outing_words import Order, Word
from meterdesk.services.ports.clock import Clock

SET_BACK = timedelta(seconds=30)
"""A clock that shows so much less than at the last end was set by somebody."""

LONGEST_END_MS = 3_000
"""Milliseconds that one which was told to stop gets to do so."""
LONGEST_HEARING_MS = 15_000
"""The same where it has yet to do what somebody asked for."""


class Outings(QObject):
    """One at a time. `ended` comes after each with its last word, None where it had none, unless
    another follows for what it did not hear; what that one does not hear either is `unheard`."""

    language_told = Signal(str)
    status_changed = Signal(OfficeStatus)
    busy_changed = Signal(bool)
    resident_changed = Signal(object)
    notice_due = Signal(Notice)
    ended = Signal(object)

    def __init__(self, command: Sequence[str], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._left = b""
        self._until: datetime | None = None
        self._back_at: datetime | None = None
        self._last_word: Word | None = None
        self._unheard: list[Order] = []
        self._is_second = False
        self._frames = Frames()
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._told: dict[Word, Callable[..., None]] = {
            Word.HEARD: self._unheard_of,
            Word.SETTINGS: self.language_told.emit,
            Word.STATUS: self.status_changed.emit,
            Word.BUSY: self.busy_changed.emit,
            Word.RESIDENT: self.resident_changed.emit,
            Word.NOTICE: self.notice_due.emit,
            Word.RESTED: self._rested,
        }

    @property
    def is_out(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def back_at(self) -> datetime | None:
        """When the last one ended."""
        return self._back_at

    @property
    def unheard(self) -> tuple[Order, ...]:
        """What was asked for and, as far as one knows, not done."""
        return tuple(self._unheard)

    def is_due(self, now: datetime) -> bool:
        """Whether another one should begin: the first does at once."""
        if self._until is None or self._back_at is None:
            return True
        return now >= self._until or now < self._back_at - SET_BACK

    def begin(self) -> None:
        """Nothing happens while one is out."""
        if not self.is_out:
            self._last_word = None
            self._frames = Frames()
            self._process.start()
            self._process.write(framed(self._left))
            for order in self._unheard:
                self._say(order)

    def order(self, order: Order) -> None:
        """Somebody asks for it: one that is out does it, or one begins; one that ends just then is
        followed by another."""
        self._unheard.append(order)
        if self.is_out:
            self._say(order)
        else:
            self.begin()

    def finish(self) -> None:
        """It ends after the conversation with the server that is under way, if any."""
        self._unheard.clear()
        self._say(Order.FINISH)

    def stop(self) -> None:
        """It ends now; what was under way is done again later. Who paused and quits has paused."""
        patience = LONGEST_HEARING_MS if self._unheard else LONGEST_END_MS
        self._unheard.clear()
        self._say(Order.STOP)
        if self.is_out and not self._process.waitForFinished(patience):
            self._process.kill()
            self._process.waitForFinished(LONGEST_END_MS)

    def _say(self, order: Order) -> None:
        if self.is_out:
            self._process.write(order.value)
            self._process.waitForBytesWritten(LONGEST_END_MS)

    @Slot()
    def _hear(self) -> None:
        for word, *values in self._frames.feed(bytes(self._process.readAllStandardOutput().data())):
            self._last_word = word
            if word in self._told:
                self._told[word](*values)

    def _rested(self, until: datetime, left: bytes) -> None:
        self._until, self._left = until, left

    def _unheard_of(self, order: Order) -> None:
        if order in self._unheard:
            self._unheard.remove(order)

    @Slot()
    def _finished(self) -> None:
        self._hear()
        self._back_at = self._clock()
        self.busy_changed.emit(False)
        has_rested = self._last_word is Word.RESTED
        self._is_second = has_rested and bool(self._unheard) and not self._is_second
        if self._is_second:
            self.begin()
        else:
            self.ended.emit(self._last_word)

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()
