"""Window, tray icon, dialogs and collector, wired to each other. Decides nothing itself."""

from __future__ import annotations

from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.settings import SecretStore
from meterdesk.domain.status import OfficeStatus
from meterdesk.domain.turn import Resident
from meterdesk.gui.announcements import Announcements
from meterdesk.gui.arrivals import Arrivals
from meterdesk.gui.books import Of, Reader
from meterdesk.gui.collector import Collector
from meterdesk.gui.dialogs import Dialogs
from meterdesk.gui.envelope_desk import EnvelopeDesk
from meterdesk.gui.export_door import ExportDoor
from meterdesk.gui.handover_desk import HandoverDesk
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.known_printers import KnownPrinters
from meterdesk.gui.late import Late
from meterdesk.gui.memory import Memory
from meterdesk.gui.network_watch import NetworkWatch
from meterdesk.gui.setup_desk import SetupDesk
from meterdesk.gui.tray import Tray
from meterdesk.gui.window import MainWindow
from meterdesk.services.connection_test import Trial
from meterdesk.services.history import History
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.ports.turn import Turn
from meterdesk.services.setup import Answers

if TYPE_CHECKING:
    from meterdesk.gui.registration import RegistrationDialog
    from meterdesk.gui.wizard.dialog import SetupWizard
    from meterdesk.services.envelope import Envelope


class Desktop(QObject):
    """Holds the office of the window's thread and everything a person sees."""

    restore_requested = Signal(Path)
    help_requested = Signal()
    language_changed = Signal(str)

    def __init__(
        self,
        open_office: OpenOffice,
        office: Office,
        memory: Memory | None = None,
        parent: QObject | None = None,
        *,
        keeping: Keeping | None = None,
        turn: Turn | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self._memory = memory
        self._settings = self.office.settings
        self.collector = Collector(open_office, self, turn=turn)
        self.reader = Reader(open_office, self)
        history: Of[History] = Of(self.reader, attrgetter("history"))
        self.window = MainWindow(self.office.history, self.office.clock, history)
        self.tray = Tray(self.office.clock, self)
        self.announcements = Announcements(
            self.tray, self.window.told, self._are_announcements_wanted, self
        )
        self.dialogs = Dialogs(self.office, self.collector, self.window, keeping, self, self.reader)
        self.setup = SetupDesk(self.office, self.collector, self.window, self.dialogs, self)
        self.handover = HandoverDesk(
            self.office,
            self.collector,
            self.window,
            self.setup,
            self,
            Of(self.reader, attrgetter("handover")),
        )
        self.registration: Late[RegistrationDialog] = Late(self._make_registration)
        self._known = KnownPrinters(history, self.office.clock, self.setup, self.registration, self)
        archive: Of[Envelope] = Of(self.reader, attrgetter("envelope"))
        self.sent = EnvelopeDesk(self.office, self.collector, self.window, archive, self)
        file = memory.file if memory else None
        self.exports = ExportDoor(self.office, open_office, self.window, file)
        self.network = NetworkWatch(self)
        self._connect_dialogs()
        self._connect_tray()
        self._connect_window()
        self.collector.status_changed.connect(self.show_status)
        self.collector.busy_changed.connect(self.tray.show_busy)
        self.collector.resident_changed.connect(self.show_resident)
        self.network.returned.connect(self.collector.network_returned)
        self.collector.matters_settled.connect(self.announcements.withdraw)
        self.collector.notice_due.connect(self.announcements.say)
        self.arrivals = Arrivals(self.collector, self.window, self.setup, self.registration, self)
        self.show_status(self.office.status.now())
        if self._memory is not None:
            self._memory.restore(self.window)

    def start(self, *, is_hidden: bool = False) -> None:
        """Shows what is to be seen and lets the collector begin."""
        has_tray = Tray.is_available()
        self.window.hides_on_close = has_tray
        QGuiApplication.setQuitOnLastWindowClosed(not has_tray)
        self.window.refresh()
        if has_tray:
            self.tray.show()
        elif self._memory is None or self._memory.is_first("no-tray"):
            self.window.notice.say(
                self.tr("This desktop has no place for a tray icon"),
                self.tr("Keep this window in the task bar; closing it ends Meterdesk."),
            )
        if not (is_hidden and has_tray):
            self.window.come_forward()
        if problems := self.office.settings_file.problems:
            self.window.remark.say(self.tr("Some settings cannot be used"), " ".join(problems))
        elif remarks := self.office.remarks:
            self.window.remark.say(
                self.tr("Some secrets are not in their place"), " ".join(remarks)
            )
        if not self.window.is_registered:
            self.open_setup()
        self.collector.start()

    @Slot()
    def quit(self) -> None:
        """Ends the program. `QApplication.quit` would ask the window, which only hides."""
        QApplication.exit(0)

    @Slot()
    def stop(self) -> None:
        """Ends the collector and closes the office."""
        self.collector.stop()
        self.reader.stop()
        self.keep_looks()
        self.tray.icon.hide()
        self.office.close()

    @property
    def may_rest(self) -> bool:
        """Whether the icon alone can go on: there is one, nothing is under way or to be set up, and
        no secret would be lost with this process."""
        return (
            Tray.is_available()
            and not self.tray.is_busy
            and self.window.is_registered
            and self._settings.secret_store is not SecretStore.SESSION
        )

    def keep_looks(self) -> None:
        """How the window looks is remembered."""
        if self._memory is not None:
            self._memory.keep(self.window)

    @property
    def wizard(self) -> SetupWizard:
        """The set-up; it is made when it is asked for first."""
        return self.setup.wizard

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """Passes the status to everything that shows it."""
        self.window.show_status(status)
        self.tray.show_status(status)
        self.setup.show_status(status)
        self.sent.show_status(status)

    @Slot(object)
    def show_resident(self, resident: Resident | None) -> None:
        """The service of this computer that collects beside this window, if there is one."""
        self.tray.show_resident(resident)
        self.dialogs.resident = resident

    @Slot()
    def open_setup(self) -> None:
        """The wizard, as it was left."""
        try:
            self._known.open_setup()
        except MeterdeskError as error:
            self.arrivals.fail(error.title, error.message)

    @Slot(tuple)
    def open_registration(self, device_ids: tuple[int, ...] = ()) -> None:
        """The dialog, with these ticked: somebody has just pointed at them."""
        self._known.open_registration(device_ids)

    @Slot()
    def open_registration_empty(self) -> None:
        self.open_registration(())

    def _connect_dialogs(self) -> None:
        announcements, dialogs = self.announcements, self.dialogs
        announcements.window_requested.connect(self.window.come_forward)
        announcements.held_requested.connect(dialogs.open_held)
        announcements.question_requested.connect(dialogs.open_question)
        announcements.troubles_requested.connect(dialogs.open_troubles)
        announcements.history_requested.connect(self.window.open_history)
        announcements.registration_requested.connect(self.open_registration)
        announcements.setup_requested.connect(self.open_setup)
        dialogs.settings_changed.connect(self._settings_changed)
        dialogs.restore_requested.connect(self.restore_requested)

    def _connect_tray(self) -> None:
        tray, collector = self.tray, self.collector
        tray.opened.connect(self.window.come_forward)
        tray.poll_requested.connect(collector.poll_now)
        tray.sync_requested.connect(collector.sync_now)
        tray.registration_requested.connect(self.open_registration_empty)
        tray.pause_requested.connect(collector.pause)
        tray.resume_requested.connect(collector.resume)
        tray.envelope_requested.connect(self.sent.open)
        tray.setup_requested.connect(self.open_setup)
        tray.preferences_requested.connect(self.dialogs.open_preferences)
        tray.help_requested.connect(self.help_requested)
        tray.quit_requested.connect(self.quit)

    def _connect_window(self) -> None:
        window, collector = self.window, self.collector
        window.poll_requested.connect(collector.poll_now)
        window.sync_requested.connect(collector.sync_now)
        window.resume_requested.connect(collector.resume)
        window.pause_requested.connect(collector.pause)
        window.ending_requested.connect(self.dialogs.open_ending)
        window.registration_requested.connect(self.open_registration)
        window.question_requested.connect(self.dialogs.open_question)
        window.troubles_requested.connect(self.dialogs.open_troubles)
        window.held_requested.connect(self.dialogs.open_held)
        window.undo_requested.connect(collector.undo)
        window.strip.receipts_seen.connect(collector.see_receipts)
        window.setup_requested.connect(self.open_setup)
        window.menu.setup_requested.connect(self.open_setup)
        window.menu.envelope_requested.connect(self.sent.open)
        window.menu.preferences_requested.connect(self.dialogs.open_preferences)
        window.menu.help_requested.connect(self.help_requested)
        window.closed.connect(self._say_where)
        self.setup.settings_kept.connect(self._settings_changed)
        self.setup.connection_test_requested.connect(self._test_connection)

    def _make_registration(self) -> RegistrationDialog:
        from meterdesk.gui.registration import RegistrationDialog

        made = RegistrationDialog(self.window)
        made.registration_requested.connect(self.collector.register_devices)
        made.search_requested.connect(self._search)
        return made

    @Slot()
    def _settings_changed(self) -> None:
        language = self._settings.language
        try:
            self._settings = self.office.settings_file.read()
        except MeterdeskError as error:
            self.arrivals.fail(error.title, error.message)
        if self._settings.language != language:
            self.language_changed.emit(self._settings.language)
            return
        self.setup.begin_again()
        self.collector.reopen()
        self.reader.reopen()

    @Slot(Answers)
    def _test_connection(self, answers: Answers) -> None:
        self.collector.test_connection(Trial(answers.way(self._settings)))

    @Slot()
    def _search(self) -> None:
        self.registration().hide()
        self.open_setup()

    @Slot()
    def _say_where(self) -> None:
        if self.window.hides_on_close:
            self.announcements.say_where()

    def _are_announcements_wanted(self) -> bool:
        return self._settings.notifications
