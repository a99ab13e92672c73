"""The wizard: three steps and no others (row M2). What was typed stays until the program ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from meterdesk.domain.device import Device, Registration
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.proxy import Proxy
from meterdesk.domain.search import Search
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui.extent import extent
from meterdesk.gui.notice import Notice
from meterdesk.gui.pause_banner import PauseBanner
from meterdesk.gui.registration import OPEN
from meterdesk.gui.wizard.configure import ConfigurePage, MakeEstimate
from meterdesk.gui.wizard.foot import Foot
from meterdesk.gui.wizard.install import InstallPage
from meterdesk.gui.wizard.opening import Opening
from meterdesk.gui.wizard.sign_up import SignUpPage
from meterdesk.gui.wizard.steps import StepsHeader
from meterdesk.gui.wizard.unlocking import Unlocking
from meterdesk.services.ports.clock import Clock
from meterdesk.services.setup import Answers, Setup, Step
from meterdesk.services.sources import OwnNetworks


class SetupWizard(QDialog):
    """Asks by signals; the answers come in by the slots named after what happened."""

    discovery_requested = Signal(Search, tuple)
    cancel_requested = Signal()
    settings_kept = Signal()
    connection_test_requested = Signal(Answers)
    proxy_registration_requested = Signal(str)
    devices_registration_requested = Signal(tuple)
    handover_requested = Signal()

    def __init__(
        self,
        setup: Setup,
        estimate: MakeEstimate,
        clock: Clock,
        networks: OwnNetworks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self._answers = setup.begin()
        self._status: OfficeStatus | None = None
        self._is_registering = False
        self._is_done = False
        self.setWindowTitle(self.tr("Set up Meterdesk"))
        self.resize(extent(self, 147, 50))
        self.header = StepsHeader()
        self.notice = Notice()
        self.paused = PauseBanner()
        self.install = InstallPage(self._answers, lambda: setup.check_computer(self._answers))
        self.configure = ConfigurePage(self._answers, networks(), estimate)
        self.sign_up = SignUpPage(clock)
        self._pages = QStackedWidget()
        for page in (self.install, self.configure, self.sign_up):
            self._pages.addWidget(page)
        self._build()
        self.configure.discovery_requested.connect(self.discovery_requested)
        self.configure.cancel_requested.connect(self.cancel_requested)
        self.configure.test_requested.connect(self._test_connection)
        for asking in (self.configure.finding.handover, self.sign_up.handover):
            asking.clicked.connect(self.handover_requested)
        self.unlocking = Unlocking(setup.administration, self.configure, self)
        self.opening = Opening(setup, self.unlocking, self.configure, self)
        self.opening.finished.connect(self._show_file)
        self.go(Step.INSTALL)

    @property
    def step(self) -> Step:
        return Step(self._pages.currentIndex() + 1)

    @property
    def answers(self) -> Answers:
        """Everything typed so far."""
        typed = self.install.answers(self.configure.answers(self._answers))
        is_unlocked, opened = self.unlocking.is_unlocked, self.opening.opened
        return replace(typed, is_unlocked=is_unlocked, opened=opened)

    def go(self, step: Step) -> None:
        """Shows that step."""
        self.notice.hide()
        self._pages.setCurrentIndex(step - 1)
        self.header.show_step(step)
        if step is Step.SIGN_UP:
            self._is_done = False
            self.sign_up.show_devices(self._taking_part(), self.answers.server_url)
        if step is Step.CONFIGURE and not self._answers.kept.is_readable:
            self.notice.say(self.tr("The secrets cannot be read now"), self._answers.kept.trouble)
        self._dress()
        first = {
            Step.INSTALL: self.next,
            Step.CONFIGURE: self.configure.finding.button,
            Step.SIGN_UP: self.next,
        }
        first[step].setFocus()

    def begin_again(self) -> None:
        """The settings were changed elsewhere: shows what holds now, from the first step."""
        try:
            self._answers = self._setup.begin()
        except MeterdeskError:
            return  # whoever changed them has said so
        self.install.show_answers(self._answers)
        self.configure.show_answers(self._answers)
        self.go(Step.INSTALL)

    def show_devices(self, devices: Iterable[Device]) -> None:
        """What the office knows already; nothing of it is ticked."""
        self.configure.finding.candidates.show_devices(
            device for device in devices if device.registration is not Registration.REPLACED
        )

    @Slot(tuple)
    def tick_devices(self, device_ids: tuple[int, ...]) -> None:
        """A hand-over sheet came back: its ticks are set here, and the last step registers them."""
        self.configure.finding.candidates.tick_only(device_ids)
        if self.step is Step.SIGN_UP:
            self.go(Step.SIGN_UP)

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        self._status = status
        self.paused.show_status(status)
        text = self.tr("already registered; only needed to register again")
        self.configure.key.setPlaceholderText(text if status.is_registered else "ABC123-…")

    @Slot(Proxy)
    def proxy_registered(self, proxy: Proxy) -> None:
        """The office is known to the server: the key has done its work; now the devices."""
        self.configure.key.clear()
        self.configure.file.forget()
        if self._is_registering:
            self._register_devices()

    @Slot(tuple)
    def devices_registered(self, results: tuple[object, ...]) -> None:
        """Shows what the server said of each."""
        self.sign_up.say(results)  # type: ignore[arg-type]
        self.configure.finding.candidates.say(results)  # type: ignore[arg-type]
        if self._is_registering:
            self._finish_registering(is_done=True)

    @Slot(str, str)
    def fail(self, title: str, message: str) -> None:
        """What went wrong; the wizard stays where it is."""
        self.notice.say(title, message)
        self._finish_registering(is_done=False)

    def reject(self) -> None:
        if self.configure.finding.is_searching:
            self.cancel_requested.emit()
        self.configure.trial.forget()
        self.unlocking.lock_again()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()

    def _build(self) -> None:
        self._foot = Foot()
        self.cancel, self.back, self.next = self._foot.cancel, self._foot.back, self._foot.next
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 16)
        column.setSpacing(12)
        for widget in (self.header, self.paused, self.notice):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)
        self.next.setDefault(True)  # of this dialog, so not before it stands in it

    def _dress(self) -> None:
        """The buttons of this step."""
        self.opening.is_held = self._is_registering
        self._foot.dress(self.step, is_registering=self._is_registering, is_done=self._is_over)

    @property
    def _is_over(self) -> bool:
        """Whether nothing is left to register: the office is known, and no printer waits for it."""
        if self._is_registering or self.step is not Step.SIGN_UP:
            return False
        ticked = self.configure.finding.candidates.ticked()
        return self._is_done or not (self.answers.enrolment_key or ticked)

    @Slot()
    def _test_connection(self) -> None:
        self.connection_test_requested.emit(self.answers)

    @Slot()
    def _show_file(self) -> None:
        self.go(Step.CONFIGURE)

    @Slot()
    def _back(self) -> None:
        self.go(Step(self.step - 1))

    @Slot()
    def _next(self) -> None:
        if self.step is Step.INSTALL:
            if not self.install.show_problems(self._setup.problems(self.answers)):
                self.go(Step.CONFIGURE)
        elif self.step is Step.CONFIGURE:
            self._leave_configure()
        elif self._is_over:
            self.accept()
        else:
            self._register()

    def _leave_configure(self) -> None:
        answers = self.answers
        problems = self._setup.problems(answers)
        if answers.keeps_registration(self._status):
            problems.pop("enrolment_key", None)
        if "secret_store" in problems:
            self.go(Step.INSTALL)
            self.install.show_problems(problems)
            return
        self.configure.show_problems(problems)
        if problems:
            return
        try:
            self._setup.keep(answers)
        except MeterdeskError as error:
            self.notice.say(error.title, error.message)
            return
        if self.configure.finding.is_searching:
            self.cancel_requested.emit()
        self.settings_kept.emit()
        self.go(Step.SIGN_UP)

    def _taking_part(self) -> tuple[Device, ...]:
        found = self.configure.finding.candidates
        ticked = found.ticked()
        return tuple(d for d in found.devices() if d.id in ticked or d.registration not in OPEN)

    def _register(self) -> None:
        self.notice.hide()
        self._is_registering = True
        self._dress()
        answers = self.answers
        if answers.enrolment_key:
            self.proxy_registration_requested.emit(answers.enrolment_key)
        else:
            self._register_devices()

    def _register_devices(self) -> None:
        ids = self.configure.finding.candidates.ticked()
        if ids:
            self.devices_registration_requested.emit(ids)
        else:
            self._finish_registering(is_done=True)

    def _finish_registering(self, *, is_done: bool) -> None:
        self._is_registering = False
        self._is_done = is_done and self.step is Step.SIGN_UP
        self._dress()
        if self._is_done:
            self.next.setFocus()
