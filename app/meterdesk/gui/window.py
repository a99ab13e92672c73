"""The main window: what to do above, the devices, how things stand below."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.status import OfficeStatus
from meterdesk.gui import icons, palette
from meterdesk.gui.books import AtOnce, Books, Inquiry
from meterdesk.gui.devices import DevicesView
from meterdesk.gui.extent import extent
from meterdesk.gui.local_time import month_began
from meterdesk.gui.new_version import NewVersionBar
from meterdesk.gui.notice import Notice
from meterdesk.gui.strip import Strip
from meterdesk.gui.told_notice import ToldNotice
from meterdesk.gui.window_bar import WindowBar
from meterdesk.gui.window_export import WindowExport
from meterdesk.gui.window_menu import WindowMenu
from meterdesk.services.history import History
from meterdesk.services.ports.clock import Clock

if TYPE_CHECKING:
    from meterdesk.gui.history import HistoryWindow

GATHERING = 200
"""Milliseconds in which readings are gathered before the table is drawn again."""


class MainWindow(QMainWindow):
    """Shows and asks. `hides_on_close` is set where a tray icon keeps the program reachable."""

    poll_requested = Signal()
    sync_requested = Signal()
    registration_requested = Signal(tuple)
    question_requested = Signal(int)
    held_requested = Signal(int)
    troubles_requested = Signal()
    undo_requested = Signal(int)
    resume_requested = Signal()
    pause_requested = Signal()
    ending_requested = Signal(tuple)
    setup_requested = Signal()
    taken = Signal(QWidget, object)
    closed = Signal()

    def __init__(
        self,
        history: History,
        clock: Clock,
        books: Books | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._books = books or AtOnce(history)
        self._rows = Inquiry(self._books, self._show_rows)
        self._clock = clock
        self._status: OfficeStatus | None = None
        self._is_busy = False
        self._histories: dict[int, HistoryWindow] = {}
        self.hides_on_close = False
        self.setWindowTitle(self.tr("Meterdesk"))
        self.resize(extent(self, 206, 44))
        self.devices = DevicesView(clock)
        self.notice = Notice()
        self.remark = Notice()
        self.told = ToldNotice()
        self.new_version = NewVersionBar()
        self.strip = Strip()
        self._build_middle()
        self._build_bar()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHERING)
        self._gather.timeout.connect(self.refresh)
        self.devices.history_requested.connect(self.open_history)
        self.devices.registration_requested.connect(self.registration_requested)
        self.devices.question_requested.connect(self.question_requested)
        self.devices.held_requested.connect(self.held_requested)
        self.devices.decisions_requested.connect(self.open_decisions)
        self.devices.filter_cleared.connect(self.search.clear)
        self.devices.setup_requested.connect(self.setup_requested)
        self.strip.resume_requested.connect(self.resume_requested)
        self.strip.pause_requested.connect(self.pause_requested)
        self.devices.ending_requested.connect(self.ending_requested)
        self.strip.troubles_requested.connect(self.troubles_requested)
        self.devices.table.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Asks what is in the books now, for the table and for open histories."""
        self._rows.ask(partial(_rows, month_began(self._clock())))
        for window in self._histories.values():
            if window.isVisible():
                window.refresh()

    @Slot()
    def refresh_soon(self) -> None:
        """Many readings arrive together; the table is drawn once for them."""
        if not self._gather.isActive():
            self._gather.start()

    @Slot(OfficeStatus)
    def show_status(self, status: OfficeStatus) -> None:
        """The strip, the badge and what can be done now."""
        self._status = status
        self.strip.show_status(status, self._clock(), is_busy=self._is_busy)
        self.devices.model.show_paused(status.is_paused)
        text = self.tr("Register new device")
        self._register.setText(f"{text} ({status.new_devices})" if status.new_devices else text)
        self._sync.setEnabled(status.is_registered and not status.is_paused)
        self._poll.setEnabled(status.devices > 0)
        self.export.set_offered(status.devices > 0)

    @property
    def is_registered(self) -> bool:
        """Whether the server knows this office, as was told last."""
        return self._status is not None and self._status.is_registered

    @Slot(bool)
    def show_busy(self, is_busy: bool) -> None:
        """Something is under way, or no longer."""
        self._is_busy = is_busy
        if self._status is not None:
            self.show_status(self._status)

    @Slot(int)
    def open_history(self, device_id: int) -> None:
        """One window a device; the open one comes to the front."""
        self._open_history(device_id)

    def _open_history(self, device_id: int) -> HistoryWindow:
        window = self._histories.get(device_id)
        if window is None:
            window = self._histories[device_id] = self._make_history(device_id)
        elif not window.isVisible():
            window.refresh()
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def _make_history(self, device_id: int) -> HistoryWindow:
        from meterdesk.gui.history import HistoryWindow  # 2 MB: when somebody looks

        window = HistoryWindow(self._history, device_id, self._clock, self._books, self)
        window.undo_requested.connect(self.undo_requested)
        window.taken.connect(partial(self.taken.emit, window))
        return window

    @Slot(int)
    def open_decisions(self, device_id: int) -> None:
        """Its history, open at what was decided about who it is."""
        self._open_history(device_id).show_decisions()

    @Slot()
    def come_forward(self) -> None:
        """Shows the window in front of others."""
        self.refresh()
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.hides_on_close:
            event.ignore()
            self.hide()
        else:
            event.accept()
        self.closed.emit()

    def _build_bar(self) -> None:
        bar = WindowBar(self.tr("Actions"))
        self.addToolBar(bar)
        self._poll = self._action(self.tr("Read now"), "read", "F5", self.poll_requested)
        self._sync = self._action(self.tr("Sync now"), "sync", "Ctrl+S", self.sync_requested)
        self._register = self._action(
            self.tr("Register new device"), "register", "Ctrl+N", self._ask_registration
        )
        buttons: list[QToolButton] = []
        for action in (self._poll, self._sync, self._register):
            bar.addAction(action)
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                buttons.append(button)
        self.export = WindowExport(self)
        bar.shorten(self.export, *buttons)
        bar.addWidget(self.export)
        self.menu = WindowMenu()
        bar.addWidget(self.menu)
        self._draw_icons()
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search printers"))
        self.search.setAccessibleName(self.tr("Search printers"))
        self.search.setClearButtonEnabled(True)
        letter = self.search.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(9 * letter)
        self.search.setMaximumWidth(34 * letter)
        self.search.textChanged.connect(self.devices.set_filter)
        bar.addWidget(self.search)
        finding = QAction(self)
        finding.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        finding.triggered.connect(self.search.setFocus)
        self.addAction(finding)

    def _action(self, text: str, icon: str, shortcut: str, does: object) -> QAction:
        action = QAction(text, self)
        action.setData(icon)
        action.setShortcut(QKeySequence(shortcut))
        action.setToolTip(f"{text} ({QKeySequence(shortcut).toString()})")
        action.triggered.connect(does)
        return action

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icons()
        super().changeEvent(event)

    def _draw_icons(self) -> None:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        faded = palette.quiet(self.palette())
        faded.setAlpha(120)
        for action in (self._poll, self._sync, self._register):
            action.setIcon(icons.action_icon(action.data(), ink, faded))
        self.export.setIcon(icons.action_icon("export", ink, faded))

    def _build_middle(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for said in (self.new_version, self.remark, self.told, self.notice):
            column.addWidget(said)
        column.addWidget(self.devices, 1)
        column.addWidget(self.strip)
        self.setCentralWidget(middle)

    @Slot()
    def _ask_registration(self) -> None:
        self.registration_requested.emit(())

    def _show_rows(self, rows: tuple[DeviceRow, ...]) -> None:
        self.devices.show_rows(rows)


def _rows(month: datetime, history: History) -> tuple[DeviceRow, ...]:
    return history.rows(month)
