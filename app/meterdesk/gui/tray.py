"""The icon in the task bar: one state, one sentence, and the few things one asks of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.domain.turn import Resident
from meterdesk.gui import icons, palette, residents, sentences
from meterdesk.gui.first_icon import tray_icon
from meterdesk.gui.task_bar import is_bar_dark
from meterdesk.services.ports.clock import Clock

TURN = 150
"""Milliseconds a picture of the working mark is shown: calm, a turn in a little over a second."""


class Tray(QObject):
    """Shows how things stand. What is asked of it leaves as a signal."""

    opened = Signal()
    poll_requested = Signal()
    sync_requested = Signal()
    registration_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    envelope_requested = Signal()
    setup_requested = Signal()
    preferences_requested = Signal()
    help_requested = Signal()
    quit_requested = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._status: OfficeStatus | None = None
        self._is_busy = False
        self._frame = 0
        self._resident: Resident | None = None
        self._on_message: Callable[[], None] | None = None
        self._shown: tuple[OfficeState, bool, int] | None = None
        self.menu = QMenu()
        self._build_menu()
        self.icon = tray_icon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self._message_clicked)
        self._animation = QTimer(self)
        self._animation.setInterval(TURN)
        self._animation.timeout.connect(self._turn)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._draw)
        self._draw()

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop has a place for the icon."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        self.icon.show()

    @property
    def state(self) -> OfficeState:
        """What the icon shows now."""
        if self._is_busy:
            return OfficeState.WORKING
        return self._status.state if self._status else OfficeState.WORKING

    @property
    def is_busy(self) -> bool:
        """Whether the mark turns."""
        return self._is_busy

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """The state, its sentence and what the menu offers."""
        self._status = status
        self._resume.setVisible(status.is_paused)
        self._pause.setVisible(not status.is_paused)
        self._pause.setEnabled(status.is_registered)
        self._sync.setEnabled(status.is_registered and not status.is_paused)
        self._poll.setEnabled(status.devices > 0)
        text = self.tr("Register &new device...")
        self._register.setText(f"{text} ({status.new_devices})" if status.new_devices else text)
        self._draw()

    @Slot(bool)
    def show_busy(self, is_busy: bool) -> None:
        """Turns the mark while something is under way."""
        self._is_busy = is_busy
        if is_busy:
            self._animation.start()
        else:
            self._animation.stop()
        self._draw()

    def show_resident(self, resident: Resident | None) -> None:
        """Says in the menu that a service collects, and since when."""
        self._resident = resident
        self._service.setVisible(resident is not None)
        self._draw()

    def notify(self, title: str, text: str, on_click: Callable[[], None]) -> None:
        """One message; a click on it leads to where it is dealt with."""
        self._on_message = on_click
        self.icon.showMessage(title, text, self.icon.icon(), 10_000)

    def _build_menu(self) -> None:
        self._line = QAction(self.menu)
        self._line.setEnabled(False)
        self.menu.addAction(self._line)
        self._service = QAction(self.menu)
        self._service.setEnabled(False)
        self._service.setVisible(False)
        self.menu.addAction(self._service)
        self.menu.addSeparator()
        opening = self._add(self.tr("&Open"), self.opened)
        self.menu.setDefaultAction(opening)
        self._poll = self._add(self.tr("&Read meters now"), self.poll_requested)
        self._sync = self._add(self.tr("&Sync now"), self.sync_requested)
        self._register = self._add(self.tr("Register &new device..."), self.registration_requested)
        self.menu.addSeparator()
        self._pause = self._add(self.tr("&Pause communication"), self.pause_requested)
        self._resume = self._add(self.tr("Resu&me communication"), self.resume_requested)
        self._resume.setVisible(False)
        self.menu.addSeparator()
        self._add(self.tr("&What was sent..."), self.envelope_requested)
        self._add(self.tr("Set-&up..."), self.setup_requested)
        self._add(self.tr("Pre&ferences..."), self.preferences_requested)
        self._add(self.tr("&Help"), self.help_requested)
        self.menu.addSeparator()
        self._add(self.tr("&Quit"), self.quit_requested)

    def _add(self, text: str, signal: object) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(signal)
        self.menu.addAction(action)
        return action

    @Slot()
    def _turn(self) -> None:
        self._frame = (self._frame + 1) % icons.FRAMES
        self._draw()

    @Slot()
    def _draw(self) -> None:
        state = self.state
        self._dress_menu()
        look = (state, is_bar_dark(), self._frame if state is OfficeState.WORKING else 0)
        if look != self._shown:
            self._shown = look
            self.icon.setIcon(icons.tray_icon(state, on_dark=look[1], frame=look[2]))
        self._line.setText(self._first_line())
        if self._resident is not None:
            self._service.setText(residents.short(self._resident, self._clock()))
        self.icon.setToolTip(self.tooltip(self._clock()))

    def _dress_menu(self) -> None:
        """What cannot be chosen is to be read all the same: the first line is one of them."""
        colors = QGuiApplication.palette()
        ink = palette.quiet(colors)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            colors.setColor(QPalette.ColorGroup.Disabled, role, ink)
        if colors != self.menu.palette():
            self.menu.setPalette(colors)

    def _first_line(self) -> str:
        """How it stands, in one sentence; where something is to be done, what."""
        if self._status is None:
            return self.tr("Meterdesk is starting.").rstrip(".")
        return sentences.headline(self._status, self.state).rstrip(".")

    def tooltip(self, now: datetime) -> str:
        """The sentence under the pointer."""
        if self._status is None:
            return self.tr("Meterdesk is starting.")
        return sentences.tooltip(self._status, self.state, now)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.opened.emit()

    @Slot()
    def _message_clicked(self) -> None:
        if self._on_message is not None:
            self._on_message()
