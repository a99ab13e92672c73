"""Window, tray icon, dialogs and collector, wired to each other. Decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from meterdesk import __version__
from meterdesk.domain.conversation import DeviceState
from meterdesk.domain.device import ENDABLE, Device, Registration
from meterdesk.domain.discovery import DeviceFound
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.held_read import Answer
from meterdesk.domain.status import Matter, OfficeStatus
from meterdesk.gui.collector import Collector
from meterdesk.gui.connection_trial import ConnectionTrial
from meterdesk.gui.ending import EndingDialog, LeavingDialog
from meterdesk.gui.envelope import EnvelopeWindow
from meterdesk.gui.episodes import Episodes
from meterdesk.gui.held_read import HeldReadDialog
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.local_time import month_began
from meterdesk.gui.memory import Memory
from meterdesk.gui.network_watch import NetworkWatch
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.question import QuestionDialog
from meterdesk.gui.registration import RegistrationDialog
from meterdesk.gui.sign_up_reminder import SignUpReminder
from meterdesk.gui.tray import Tray
from meterdesk.gui.troubles import TroubleDialog
from meterdesk.gui.window import MainWindow
from meterdesk.gui.wizard.dialog import SetupWizard
from meterdesk.services.connection_test import Trial
from meterdesk.services.leaving import Left
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.polling import DeviceRead
from meterdesk.services.registration import DeviceRegistered


class Desktop(QObject):
    """Holds the office of the window's thread and everything a person sees."""

    restore_requested = Signal(Path)

    def __init__(
        self,
        open_office: OpenOffice,
        office: Office,
        memory: Memory | None = None,
        parent: QObject | None = None,
        *,
        keeping: Keeping | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self._keeping = keeping
        self._memory = memory
        self._settings = self.office.settings
        self._episodes = Episodes()
        self._announced: set[int] = set()
        self._has_said_where = False
        self.collector = Collector(open_office, self)
        self.window = MainWindow(self.office.history, self.office.clock)
        self.tray = Tray(self.office.clock, self)
        self.wizard = SetupWizard(
            self.office.setup,
            self.office.discovery.estimate,
            self.office.clock,
            self.office.hints.networks,
            self.window,
        )
        self.registration = RegistrationDialog(self.window)
        self.envelope = EnvelopeWindow(
            self.office.envelope,
            self.office.preview,
            self.office.export,
            self.office.clock,
            self.window,
        )
        self.network = NetworkWatch(self)
        self._reminder = SignUpReminder(self._devices, self.office.clock, self)
        self._reminder.became_ready.connect(self._say_ready)
        self._connect_tray()
        self._connect_window()
        self._connect_collector()
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
        else:
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
        if not self.office.status.now().is_registered:
            self.open_setup()
        self._reminder.plan()
        self.collector.start()

    @Slot()
    def quit(self) -> None:
        """Ends the program. `QApplication.quit` would ask the window, which only hides."""
        QApplication.exit(0)

    @Slot()
    def stop(self) -> None:
        """Ends the collector and closes the office."""
        self.collector.stop()
        self.keep_looks()
        self.tray.icon.hide()
        self.office.close()

    def keep_looks(self) -> None:
        """How the window looks is remembered."""
        if self._memory is not None:
            self._memory.keep(self.window)

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """Passes the status to everything that shows it."""
        self.window.show_status(status)
        self.tray.show_status(status)
        self.wizard.show_status(status)
        self.envelope.paused.show_status(status)
        message = self._episodes.after(status)
        if message is not None:
            is_held = message.matter is Matter.HELD
            on_click = self.open_first_held if is_held else self.window.come_forward
            self._notify(message.title, message.text, on_click)

    @Slot()
    def open_setup(self) -> None:
        """The wizard, as it was left."""
        self.wizard.show_devices(self._devices())
        _show(self.wizard)

    @Slot(tuple)
    def open_registration(self, device_ids: tuple[int, ...] = ()) -> None:
        """The dialog, with these ticked: somebody has just pointed at them."""
        self.registration.show_devices(self._devices())
        self.registration.candidates.tick(device_ids)
        _show(self.registration)

    @Slot()
    def open_registration_empty(self) -> None:
        self.open_registration(())

    @Slot(int)
    def open_question(self, entry_id: int) -> None:
        """The evidence of both sides, and the answers; nothing where it was answered meanwhile."""
        question = self.office.identification.question(entry_id)
        if question is None:
            self.window.refresh()
            return
        dialog = QuestionDialog(question, self.window)
        dialog.answered.connect(self.collector.decide)
        dialog.finished.connect(dialog.deleteLater)
        _show(dialog)

    @Slot()
    def open_troubles(self) -> None:
        """Why the server is not reached, and why it was not."""
        dialog = TroubleDialog(self.office.status.troubles(), self.window)
        dialog.preferences_requested.connect(self.open_preferences)
        dialog.finished.connect(dialog.deleteLater)
        _show(dialog)

    @Slot(int)
    def open_held(self, number: int) -> None:
        """What is odd about a held read, and the answers; nothing where it was answered."""
        waiting = self.office.held_reads.get(number)
        if waiting is None:
            self.window.refresh()
            return
        dialog = HeldReadDialog(waiting, self.window)
        dialog.answered.connect(self._answer_held)
        dialog.finished.connect(dialog.deleteLater)
        _show(dialog)

    @Slot()
    def open_first_held(self) -> None:
        """The one that waits longest; its printer may no longer be in the table."""
        self.window.come_forward()
        for waiting in self.office.held_reads.waiting()[:1]:
            self.open_held(waiting.held.number)

    @Slot(int, object)
    def _answer_held(self, number: int, answer: Answer) -> None:
        """That it is another printer is said where it is decided who is who."""
        waiting = self.office.held_reads.get(number)
        if answer is not Answer.OTHER or waiting is None:
            self.collector.answer_held(number, answer)
        elif waiting.question is not None:
            self.open_question(waiting.question)
        elif waiting.device is not None:
            self.window.open_decisions(waiting.device.id)

    @Slot()
    def open_envelope(self) -> None:
        _show(self.envelope)

    @Slot()
    def open_preferences(self) -> None:
        """Opens what stands in the file now."""
        try:
            dialog = PreferencesDialog(self.office.preferences, self.window, keeping=self._keeping)
        except MeterdeskError as error:
            self.window.notice.say(error.title, error.message)
            self.window.come_forward()
            return
        dialog.changed.connect(self._settings_changed)
        dialog.test_requested.connect(self.collector.test_connection)
        dialog.server.leave.setEnabled(self.office.status.now().is_registered)
        dialog.leave_requested.connect(self.open_leaving)
        dialog.restore_requested.connect(self.restore_requested)
        for trial in dialog.trials:
            self._connect_trial(trial)
        dialog.finished.connect(dialog.deleteLater)
        _show(dialog)

    @Slot()
    def open_help(self) -> None:
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("Help"))
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(self.tr("Meterdesk %1").replace("%1", __version__))
        text = self.tr(
            "Meterdesk reads the page meters of your printers and answers your supplier's "
            "server once a day.\n\n"
            "• Set-up finds printers and registers them.\n"
            "• A double-click on a printer opens its meter history.\n"
            "• “What was sent” shows every message, word for word.\n"
            "• Pause communication in the tray's menu stops all sending at once.\n\n"
            "Free software under the Apache License 2.0."
        )
        box.setInformativeText(text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _connect_tray(self) -> None:
        tray, collector = self.tray, self.collector
        tray.opened.connect(self.window.come_forward)
        tray.poll_requested.connect(collector.poll_now)
        tray.sync_requested.connect(collector.sync_now)
        tray.registration_requested.connect(self.open_registration_empty)
        tray.pause_requested.connect(collector.pause)
        tray.resume_requested.connect(collector.resume)
        for banner in (self.wizard.paused, self.envelope.paused):
            banner.resume_requested.connect(collector.resume)
        tray.envelope_requested.connect(self.open_envelope)
        tray.setup_requested.connect(self.open_setup)
        tray.preferences_requested.connect(self.open_preferences)
        tray.help_requested.connect(self.open_help)
        tray.quit_requested.connect(self.quit)

    def _connect_window(self) -> None:
        window, wizard, collector = self.window, self.wizard, self.collector
        window.poll_requested.connect(collector.poll_now)
        window.sync_requested.connect(collector.sync_now)
        window.resume_requested.connect(collector.resume)
        window.pause_requested.connect(collector.pause)
        window.ending_requested.connect(self.open_ending)
        window.registration_requested.connect(self.open_registration)
        window.question_requested.connect(self.open_question)
        window.troubles_requested.connect(self.open_troubles)
        window.held_requested.connect(self.open_held)
        window.undo_requested.connect(collector.undo)
        window.setup_requested.connect(self.open_setup)
        window.closed.connect(self._say_where)
        wizard.discovery_requested.connect(collector.discover)
        wizard.cancel_requested.connect(collector.cancel_discovery)
        wizard.settings_kept.connect(self._settings_changed)
        wizard.connection_test_requested.connect(self._test_connection)
        self._connect_trial(wizard.configure.trial)
        wizard.proxy_registration_requested.connect(collector.register_proxy)
        wizard.devices_registration_requested.connect(collector.register_devices)
        self.registration.registration_requested.connect(collector.register_devices)
        self.registration.search_requested.connect(self._search)

    def _connect_collector(self) -> None:
        collector, wizard = self.collector, self.wizard
        finding = wizard.configure.finding
        collector.status_changed.connect(self.show_status)
        collector.busy_changed.connect(self.window.show_busy)
        collector.busy_changed.connect(self.tray.show_busy)
        collector.failed.connect(self._fail)
        for changed in (collector.device_silent, collector.sync_finished):
            changed.connect(self.window.refresh_soon)
        collector.sync_finished.connect(self.window.notice.hide)
        collector.identities_changed.connect(self.window.refresh_soon)
        collector.device_read.connect(self._read)
        collector.device_found.connect(self._found)
        collector.device_found.connect(finding.found)
        collector.discovery_progressed.connect(finding.progress)
        collector.discovery_finished.connect(finding.finish)
        collector.discovery_cancelled.connect(finding.cancelled)
        collector.proxy_registered.connect(wizard.proxy_registered)
        collector.devices_registered.connect(self._registered)
        collector.devices_deregistered.connect(self._ended)
        collector.supplier_left.connect(self._left)
        self.network.returned.connect(collector.network_returned)

    @Slot(DeviceRead)
    def _read(self, read: DeviceRead) -> None:
        self.window.refresh_soon()
        if read.question is not None:
            self._say_question(read.device)
        if read.replaces is not None:
            self._announce(read.device, self.tr("A printer was replaced"))

    @Slot(DeviceFound)
    def _found(self, found: DeviceFound) -> None:
        self.window.refresh_soon()
        if found.is_asked:
            self._say_question(found.device)
        elif found.is_new and not self.wizard.isVisible():
            self._announce(found.device, self.tr("A new printer was found"))

    @Slot(tuple)
    def _registered(self, results: tuple[object, ...]) -> None:
        self.wizard.devices_registered(results)
        self.registration.say(results)
        self.window.refresh_soon()
        self._reminder.plan()

    @Slot(tuple)
    def open_ending(self, devices: tuple[Device, ...]) -> None:
        """Asks whether the registration of these is to end."""
        dialog = EndingDialog(devices, self.window)
        dialog.confirmed.connect(self.collector.deregister)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def open_leaving(self) -> None:
        """Asks whether the office is to leave its supplier."""
        known = sum(device.registration in ENDABLE for device in self._devices())
        dialog = LeavingDialog(known, self.window)
        dialog.confirmed.connect(self.collector.leave)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(tuple)
    def _ended(self, results: tuple[DeviceRegistered, ...]) -> None:
        """Says so where the server could not be told; the table says the rest."""
        self.window.refresh_soon()
        waiting = [each for each in results if each.state is DeviceState.PENDING]
        if waiting:
            self.window.notice.say(self.tr("Registration is ending"), waiting[0].sentence)

    @Slot(Left)
    def _left(self, left: Left) -> None:
        title = self.tr("Supplier left") if left.is_complete else self.tr("Leaving the supplier")
        self.window.notice.say(title, left.sentence)
        self.window.refresh_soon()

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        """Said where the person is looking."""
        if self.wizard.isVisible():
            self.wizard.fail(title, message)
        elif self.registration.isVisible():
            self.registration.fail(title, message)
        else:
            self.window.notice.say(title, message)

    @Slot()
    def _settings_changed(self) -> None:
        try:
            self._settings = self.office.settings_file.read()
        except MeterdeskError as error:
            self._fail(error.title, error.message)
        if not self.wizard.isVisible():
            self.wizard.begin_again()
        self.collector.reopen()

    def _connect_trial(self, trial: ConnectionTrial) -> None:
        trial.cancel_requested.connect(self.collector.cancel_test)
        self.collector.stage_reported.connect(trial.report)
        self.collector.connection_tested.connect(trial.finish)

    @Slot(str)
    def _test_connection(self, server_url: str) -> None:
        self.collector.test_connection(Trial(replace(self._settings, server_url=server_url)))

    @Slot()
    def _search(self) -> None:
        self.registration.hide()
        self.open_setup()

    @Slot()
    def _say_where(self) -> None:
        """Once: the window has gone, the program has not."""
        if self.window.hides_on_close and not self._has_said_where:
            self._has_said_where = True
            self._notify(
                self.tr("Meterdesk goes on"),
                self.tr("It reads the meters from the tray. A click on the icon opens it."),
                self.window.come_forward,
            )

    def _announce(self, device: Device, title: str) -> None:
        if device.id in self._announced or device.registration is not Registration.FOUND:
            return
        self._announced.add(device.id)
        text = self.tr("%1 at %2 is not registered. Click to register it.")
        self._notify(
            title,
            text.replace("%1", device.identity.name).replace("%2", str(device.address)),
            self.open_registration_empty,
        )

    def _say_question(self, device: Device) -> None:
        text = self.tr("Was %1 at %2 moved, repaired or replaced? Click to see its row.")
        self._notify(
            self.tr("A printer is not quite the one it was"),
            text.replace("%1", device.identity.name).replace("%2", str(device.address)),
            self.window.come_forward,
        )

    @Slot()
    def _say_ready(self) -> None:
        self._notify(
            self.tr("Ready to sign up"),
            self.tr("Your printers can be signed up now. Click for the link."),
            self.open_setup,
        )

    def _devices(self) -> tuple[Device, ...]:
        rows = self.office.history.rows(month_began(self.office.clock()))
        return tuple(row.device for row in rows)

    def _notify(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        if self._settings.notifications:
            self.tray.notify(title, text, on_click)


def _show(dialog: QWidget) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
