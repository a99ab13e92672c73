"""The history of one device: its meters, supplies, alerts, what was sent of it, what it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from meterdesk.domain.device import Device
from meterdesk.gui import local_time
from meterdesk.gui.books import AtOnce, Books, Inquiry
from meterdesk.gui.chart_file import Picture
from meterdesk.gui.device_words import DeviceWords
from meterdesk.gui.extent import extent
from meterdesk.gui.history_export import HistoryExport
from meterdesk.gui.history_tabs import AlertsTab, IdentityTab, SuppliesTab
from meterdesk.gui.meters_tab import MetersTab
from meterdesk.gui.transmissions_tab import TransmissionsTab
from meterdesk.gui.who_tab import WhoTab
from meterdesk.services.history import History
from meterdesk.services.ports.clock import Clock
from meterdesk.services.reading_sheet import Wanted

Tab = MetersTab | SuppliesTab | AlertsTab | TransmissionsTab | IdentityTab | WhoTab
WHO = 5
"""Where the tab about who is who stands."""


class HistoryWindow(QWidget):
    """A window over the history of one device. Tabs ask for their data when first seen."""

    undo_requested = Signal(int)
    taken = Signal(object)
    """Somebody wants something of it as a file or on paper: a Taking."""

    def __init__(
        self,
        history: History,
        device_id: int,
        clock: Clock,
        books: Books | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.device_id = device_id
        self._history = history
        books = books or AtOnce(history)
        self._device = Inquiry(books, self._introduce)
        self._clock = clock
        self._words = DeviceWords(self)
        self._name = _label(self, 1.35)
        self._line = _label(self)
        self._registration = _label(self)
        self.tabs = QTabWidget(self)
        self._makers: tuple[tuple[str, Callable[[], Tab]], ...] = (
            (self.tr("Meters"), lambda: MetersTab(books, device_id, clock)),
            (self.tr("Supplies"), lambda: SuppliesTab(books, device_id, clock)),
            (self.tr("Alerts"), lambda: AlertsTab(books, device_id)),
            (self.tr("Transmissions"), lambda: TransmissionsTab(books, device_id)),
            (self.tr("Identity"), lambda: IdentityTab(books, device_id, clock)),
            (self.tr("Who is who"), lambda: WhoTab(books, device_id)),
        )
        self._made: dict[int, Tab] = {}
        self._pages: list[QVBoxLayout] = []
        for title, _ in self._makers:
            page = QWidget(self.tabs)
            self._pages.append(QVBoxLayout(page))
            self._pages[-1].setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(page, title)
        self.export = HistoryExport(self)
        self.export.taken.connect(self.taken)
        self.tabs.setCornerWidget(self.export, Qt.Corner.TopRightCorner)
        layout = QVBoxLayout(self)
        layout.setSpacing(4)
        for widget in (self._name, self._line, self._registration):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self.tabs, 1)
        self.resize(extent(self, 174, 48))
        self._ask()
        self._make(0)
        self.tabs.currentChanged.connect(self._make)

    def refresh(self) -> None:
        """Asks again for everything that is shown."""
        self._ask()
        for tab in self._made.values():
            tab.refresh()

    def tab(self, at: int) -> Tab:
        """The tab at that place, made if nobody saw it yet."""
        self._make(at)
        return self._made[at]

    def show_decisions(self) -> None:
        """What was decided about who it is."""
        self.tabs.setCurrentIndex(WHO)

    def shown_readings(self) -> Wanted:
        """The meters that are drawn, and the time that is seen of them."""
        meters = self._meters()
        start, end = meters.pane.chart.range()
        until = min(end, self._clock() + timedelta(seconds=1))
        return Wanted(self.device_id, start, until, frozenset(meters.meters.chosen))

    def picture(self) -> Picture:
        """The chart that is seen, or that of the meters where the tab has none."""
        tab = self._made.get(self.tabs.currentIndex())
        pane = tab.pane if isinstance(tab, SuppliesTab) else self._meters().pane
        chart = pane.chart
        start, end = chart.range()
        first, last = (local_time.date_text(min(at, self._clock())) for at in (start, end))
        shown = self.tr("Supplies") if isinstance(tab, SuppliesTab) else pane.styles.currentText()
        device = self._history.device(self.device_id)
        who = device.identity if device else None
        heading = " · ".join(filter(None, (who.name, who.serial_number) if who else ()))
        period = f"{first} – {last}"
        return Picture(chart.plot, start.timestamp(), end.timestamp(), heading, shown, period)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _make(self, at: int) -> None:
        if at not in self._made:
            made = self._made[at] = self._makers[at][1]()
            if isinstance(made, WhoTab):
                made.undo_requested.connect(self.undo_requested)
            if isinstance(made, MetersTab | SuppliesTab):
                made.pane.taken.connect(self.taken)
            self._pages[at].addWidget(self._made[at])

    def _meters(self) -> MetersTab:
        made = self.tab(0)
        assert isinstance(made, MetersTab)
        return made

    def _ask(self) -> None:
        self._device.ask(partial(_device, self.device_id))

    def _introduce(self, device: Device | None) -> None:
        if device is None:
            self._name.setText(self.tr("This printer is no longer in the books."))
            return
        name = self._words.name(device)
        self.setWindowTitle(self.tr("Meter history – {0}").format(name))
        self._name.setText(name)
        self._line.setText(self._described(device))
        self._registration.setText(self._words.registration_sentence(device, self._clock()))

    def _described(self, device: Device) -> str:
        serial = device.identity.serial_number
        parts = (
            " ".join(p for p in (device.identity.manufacturer, device.identity.model) if p),
            self.tr("serial number {0}").format(serial) if serial else self.tr("no serial number"),
            str(device.address),
        )
        return " · ".join(part for part in parts if part)


def _device(device_id: int, history: History) -> Device | None:
    return history.device(device_id)


def _label(parent: QWidget, scale: float = 1.0) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(scale > 1)
    label.setFont(font)
    return label
