"""Which period a statement is of: months by name, or any two days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QWidget

from meterdesk.domain.statement import Span
from meterdesk.gui import local_time
from meterdesk.services.ports.clock import Clock
from meterdesk.services.statement import days, months

MONTHS = 13


class DayField(QDateEdit):
    """A day that may be typed as it is written: after Ctrl+A from its first part on.

    Qt goes on to the next part by itself when one is full, and once more at the mark that follows,
    so that 10/24/26 became another day.
    """

    _has_gone_on = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if self._has_gone_on and text and text in self.displayFormat() and not text.isalnum():
            self._has_gone_on = False
            return
        before = self.currentSectionIndex()
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.setSelectedSection(self.sectionAt(0))
        self._has_gone_on = text.isdigit() and self.currentSectionIndex() > before


class PeriodField(QWidget):
    """A list of months, and two dates that show what it means and may be changed.

    `began`: when a printer was first read, aware UTC; earlier months are not offered. None: never.
    """

    changed = Signal()

    def __init__(
        self, clock: Clock, began: datetime | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._began = began
        today = local_time.local(clock()).date()
        self._rows: list[tuple[str, date, date] | None] = [
            self._month(span)
            for span in months(clock(), most=MONTHS)
            if began is not None and span.until > began
        ]
        self._rows += [
            (self.tr("This month so far"), today.replace(day=1), today),
            (self.tr("This year so far"), today.replace(month=1, day=1), today),
            None,
        ]
        self.list = QComboBox(self)
        for row in self._rows:
            self.list.addItem(row[0] if row else self.tr("Days of your choice"))
        self.first, self.last = DayField(self), DayField(self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        for field in (self.first, self.last):
            field.setCalendarPopup(True)
            field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
            field.dateChanged.connect(self._choose_own)
        self._lay_out()
        self.list.currentIndexChanged.connect(self._take)
        self._take(0)

    @property
    def span(self) -> Span:
        """From the first day to the end of the last one; empty where that is before the first."""
        return days(_day(self.first), _day(self.last))

    @property
    def is_empty(self) -> bool:
        """Whether the last day is before the first, so that there is nothing to tell of."""
        return _day(self.last) < _day(self.first)

    @property
    def text(self) -> str:
        """The period for the name of a file: 2026-10, or 2026-10-05 to 2026-11-04."""
        first, last = _day(self.first), _day(self.last)
        is_month = first.day == 1 and (last + timedelta(days=1)).day == 1
        if is_month and (first.year, first.month) == (last.year, last.month):
            return f"{first:%Y-%m}"
        return f"{first:%Y-%m-%d} {last:%Y-%m-%d}"

    def _month(self, span: Span) -> tuple[str, date, date]:
        first = local_time.local(span.since).date()
        last = local_time.local(span.until - timedelta(seconds=1)).date()
        return local_time.pattern(span.since, "MMMM yyyy"), first, last

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(self.tr("&Period"), self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        heading.setBuddy(self.list)
        grid.addWidget(heading, 0, 0, 1, 5)
        grid.addWidget(self.list, 1, 0)
        for column, (text, field) in enumerate(
            ((self.tr("f&rom"), self.first), (self.tr("&to"), self.last))
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, 1, 1 + column * 2)
            grid.addWidget(field, 1, 2 + column * 2)
        grid.addWidget(self.said, 2, 0, 1, 6)
        grid.setColumnStretch(5, 1)
        self.list.setAccessibleName(self.tr("Period"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))

    @Slot(int)
    def _take(self, at: int) -> None:
        row = self._rows[at]
        if row is not None:
            for field, day in ((self.first, row[1]), (self.last, row[2])):
                field.blockSignals(True)
                field.setDate(_qt(day))
                field.blockSignals(False)
        self._tell()

    @Slot()
    def _choose_own(self) -> None:
        self.list.setCurrentIndex(len(self._rows) - 1)
        self._tell()

    def _tell(self) -> None:
        """What is odd about this period, before anything is saved; then that it changed."""
        text = ""
        if self.is_empty:
            text = self.tr("The last day is before the first one.")
        elif self._began is not None and self.span.until <= self._began:
            day = local_time.date_text(self._began)
            text = self.tr("No printer was read before %1.").replace("%1", day)
        self.said.setText(text)
        self.changed.emit()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
