"""A chart with what chooses its time and its style."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.axis import Period
from meterdesk.gui.books import Books
from meterdesk.gui.chart import Chart
from meterdesk.gui.history_export import Taking
from meterdesk.gui.mnemonics import lettered
from meterdesk.gui.plot import Style
from meterdesk.services.ports.clock import Clock

_ROUNDING = timedelta(days=1)
"""A month has up to 31 days, and 90 days and an hour are still 90 days."""


class ChartPane(QWidget):
    """Asks for readings since a time with `load_wanted`; whoever owns it shows them in `chart`."""

    load_wanted = Signal(object)
    """Readings are needed since this moment, aware UTC; None for all there are."""

    taken = Signal(object)
    """Somebody wants a picture of it: a Taking."""

    def __init__(
        self, clock: Clock, books: Books, *, has_styles: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._loaded_since: datetime | None = None
        self._ranges = (
            (self.tr("30 days"), timedelta(days=30)),
            (self.tr("90 days"), timedelta(days=90)),
            (self.tr("Year"), timedelta(days=365)),
            (self.tr("All"), None),
        )
        self._buttons = QButtonGroup(self)
        self._style_rows = (
            (self.tr("Meter as a line"), Style.LINE, Period.DAY),
            (self.tr("Pages per day"), Style.BARS, Period.DAY),
            (self.tr("Pages per week"), Style.BARS, Period.WEEK),
            (self.tr("Pages per month"), Style.BARS, Period.MONTH),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._bar(has_styles))
        self.chart = Chart(self, books=books)  # after the bar: Tab goes the way the eye goes
        layout.addWidget(self.chart, 1)
        self._offer_picture()
        self._buttons.idClicked.connect(self._choose)
        self.styles.currentIndexChanged.connect(self._choose_style)
        self.chart.range_changed.connect(self._follow)

    def open_on(self, began: datetime | None) -> None:
        """Shows the shortest range offered that holds everything since that moment."""
        age = self._clock() - began if began else timedelta(0)
        lengths = [length for _, length in self._ranges]
        self.choose_range(
            next(at for at, it in enumerate(lengths) if it is None or age <= it + _ROUNDING), age
        )

    def choose_range(self, at: int, at_least: timedelta = timedelta(0)) -> None:
        """Shows one of the ranges offered and asks for its readings."""
        self._buttons.setExclusive(True)
        self._buttons.button(at).setChecked(True)
        length, now = self._ranges[at][1], self._clock()
        length = max(length, at_least) if length else None
        self._load(now - length if length else None)
        if length:
            self.chart.set_range(now - length, now + length * 0.01)
        else:
            self.chart.show_all(is_told=False)

    def _choose(self, at: int) -> None:
        self.choose_range(at)

    def reload(self) -> None:
        """Asks again for what is shown."""
        self._load(self._loaded_since)

    def _bar(self, has_styles: bool) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(2)
        for at, (title, _) in enumerate(self._ranges):
            button = QToolButton(self)
            button.setText(title)
            button.setCheckable(True)
            button.setStyleSheet("QToolButton:checked { font-weight: bold; }")
            self._buttons.addButton(button, at)
            bar.addWidget(button)
        bar.addStretch(1)
        self.styles = QComboBox(self)
        label = QLabel(self.tr("&Show:"), self)
        label.setBuddy(self.styles)
        for title, _, _ in self._style_rows:
            self.styles.addItem(title)
        bar.addWidget(label)
        bar.addSpacing(4)
        bar.addWidget(self.styles)
        label.setVisible(has_styles)
        self.styles.setVisible(has_styles)
        return bar

    def _offer_picture(self) -> None:
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        takings = (Taking.COPY_CHART, Taking.CHART, Taking.PRINT_CHART)
        titles = (self.tr("Copy picture"), self.tr("Save picture…"), self.tr("Print…"))
        for title, what in zip(lettered(titles), takings, strict=True):
            action = QAction(title, self.chart)
            action.triggered.connect(partial(self.taken.emit, what))
            self.chart.addAction(action)

    def _load(self, since: datetime | None) -> None:
        self._loaded_since = since
        self.load_wanted.emit(since)

    def _choose_style(self, at: int) -> None:
        _, style, period = self._style_rows[at]
        self.chart.set_style(style, period)

    def _follow(self, start: datetime, _: datetime) -> None:
        self._buttons.setExclusive(False)
        if checked := self._buttons.checkedButton():
            checked.setChecked(False)
        if self._loaded_since is not None and start < self._loaded_since:
            self._load(None)
