"""The dialogs that are made when they are asked for, and gone when they are answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from meterdesk.domain.administration import BY_PASSWORD, Area
from meterdesk.domain.device import ENDABLE, Device
from meterdesk.domain.diagnosis import Trouble
from meterdesk.domain.errors import LockedError, MeterdeskError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.turn import Resident
from meterdesk.gui.books import Asks, AtOnce, Inquiry
from meterdesk.gui.collector import Collector
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.window import MainWindow
from meterdesk.services.administration import Administration
from meterdesk.services.held_reads import Waiting
from meterdesk.services.identification import Question
from meterdesk.services.office import Office

if TYPE_CHECKING:
    from meterdesk.gui.connection_trial import ConnectionTrial


class Dialogs(QObject):
    """Each opens over the window; what is answered goes to the collector. The module of each is
    loaded when it is opened first.

    `books` are asked what a dialog shows, beside the window where they are a reader's.
    """

    settings_changed = Signal()
    restore_requested = Signal(Path)

    def __init__(
        self,
        office: Office,
        collector: Collector,
        window: MainWindow,
        keeping: Keeping | None = None,
        parent: QObject | None = None,
        books: Asks[Office] | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        books = books or AtOnce(office)
        self._question = Inquiry(books, self._show_question)
        self._troubles = Inquiry(books, self._show_troubles)
        self._held = Inquiry(books, self._show_held)
        self._sought = Inquiry(books, self._show_who)
        self._collector = collector
        self._window = window
        self._keeping = keeping
        self.resident: Resident | None = None

    @Slot(int)
    def open_question(self, entry_id: int) -> None:
        """The evidence of both sides, and the answers; nothing where it was answered meanwhile."""
        self._question.ask(lambda office: office.identification.question(entry_id))

    def _show_question(self, question: Question | None) -> None:
        if question is None:
            self._window.refresh()
            return
        from meterdesk.gui.question import QuestionDialog

        dialog = QuestionDialog(question, self._window)
        dialog.answered.connect(self._collector.decide)
        _show(dialog)

    @Slot()
    def open_troubles(self) -> None:
        """Why the server is not reached, and why it was not."""
        self._troubles.ask(lambda office: office.status.troubles())

    def _show_troubles(self, troubles: tuple[Trouble, ...]) -> None:
        from meterdesk.gui.troubles import TroubleDialog

        dialog = TroubleDialog(troubles, self._window)
        dialog.preferences_requested.connect(self.open_preferences)
        _show(dialog)

    @Slot(int)
    def open_held(self, number: int) -> None:
        """What is odd about a held read, and the answers; nothing where it was answered."""
        self._held.ask(lambda office: office.held_reads.get(number))

    def _show_held(self, waiting: Waiting | None) -> None:
        if waiting is None:
            self._window.refresh()
            return
        from meterdesk.gui.held_read import HeldReadDialog

        dialog = HeldReadDialog(waiting, self._window)
        dialog.answered.connect(self._answer_held)
        _show(dialog)

    @Slot(int, object)
    def _answer_held(self, number: int, answer: Answer) -> None:
        """That it is another printer is said where it is decided who is who."""
        if answer is Answer.OTHER:
            self._sought.ask(lambda office: (number, office.held_reads.get(number)))
        else:
            self._collector.answer_held(number, answer)

    def _show_who(self, found: tuple[int, Waiting | None]) -> None:
        number, waiting = found
        if waiting is None:
            self._collector.answer_held(number, Answer.OTHER)
        elif waiting.question is not None:
            self.open_question(waiting.question)
        elif waiting.device is not None:
            self._window.open_decisions(waiting.device.id)

    @Slot()
    def open_preferences(self) -> None:
        """Opens what stands in the file now."""
        from meterdesk.gui.preferences.dialog import PreferencesDialog

        try:
            dialog = PreferencesDialog(
                self._office.preferences,
                self._window,
                keeping=self._keeping,
                resident=self.resident,
            )
        except MeterdeskError as error:
            self._window.notice.say(error.title, error.message)
            self._window.come_forward()
            return
        dialog.changed.connect(self.settings_changed)
        dialog.test_requested.connect(self._collector.test_connection)
        dialog.server.leave.setEnabled(self._window.is_registered)
        dialog.leave_requested.connect(self.open_leaving)
        dialog.restore_requested.connect(self.restore_requested)
        for trial in dialog.trials:
            self.connect_trial(trial)
        _show(dialog)

    def connect_trial(self, trial: ConnectionTrial) -> None:
        """Has what the collector finds told there."""
        trial.cancel_requested.connect(self._collector.cancel_test)
        self._collector.stage_reported.connect(trial.report)
        self._collector.connection_tested.connect(trial.finish)

    @Slot(tuple)
    def open_ending(self, devices: tuple[Device, ...]) -> None:
        """Asks whether the registration of these is to end, where that is not locked."""
        self._when_open(Area.DEREGISTRATION, partial(self._open_ending, devices))

    def _open_ending(self, devices: tuple[Device, ...]) -> None:
        from meterdesk.gui.ending import EndingDialog

        dialog = EndingDialog(devices, self._window)
        dialog.confirmed.connect(self._collector.deregister)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def open_leaving(self) -> None:
        """Asks whether the office is to leave its supplier, where that is not locked."""
        self._when_open(Area.DEREGISTRATION, self._open_leaving)

    def _when_open(self, area: Area, go_on: Callable[[], None]) -> None:
        """At once, or after the administration password, or never: it is said (row M16)."""
        desk = self._office.administration
        try:
            why = desk.restraint().why_not(area)
        except MeterdeskError as error:
            self._window.notice.say(error.title, error.message)
            return
        if why == BY_PASSWORD:
            self._unlock(desk, go_on)
        elif why:
            self._window.notice.say(LockedError.title, why)
        else:
            go_on()

    def _unlock(self, desk: Administration, go_on: Callable[[], None]) -> None:
        from meterdesk.gui.preferences.administration_lock import UnlockDialog

        dialog = UnlockDialog(desk.unlock, self._window)
        dialog.accepted.connect(go_on)
        _show(dialog)

    def _open_leaving(self) -> None:
        from meterdesk.gui.ending import LeavingDialog

        known = sum(row.device.registration in ENDABLE for row in self._window.devices.model.rows())
        dialog = LeavingDialog(known, self._window)
        dialog.confirmed.connect(self._collector.leave)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _show(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
