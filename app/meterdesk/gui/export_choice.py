"""Which period a statement is of: months by name, or any two days."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QWidget

from meterdesk.domain.statement import Span
from meterdesk.gui import local_time
from meterdesk.services.ports.clock import Clock
from meterdesk.services.statement import days, months

MONTHS = 13


class PeriodField(QWidget):
    """A list of months, and two dates that show what it means and may be changed."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = local_time.local(clock()).date()
        self._rows: list[tuple[str, date, date] | None] = [
            self._month(span) for span in months(clock(), most=MONTHS)
        ]
        self._rows += [
            (self.tr("This month so far"), today.replace(day=1), today),
            (self.tr("This year so far"), today.replace(month=1, day=1), today),
            None,
        ]
        self.list = QComboBox(self)
        for row in self._rows:
            self.list.addItem(row[0] if row else self.tr("Days of your choice"))
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        for field in (self.first, self.last):
            field.setCalendarPopup(True)
            field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
            field.setMaximumDate(_qt(today))
            field.dateChanged.connect(self._choose_own)
        self._lay_out()
        self.list.currentIndexChanged.connect(self._take)
        self._take(0)

    @property
    def span(self) -> Span:
        """From the first day to the end of the last one, whichever was typed first."""
        first, last = sorted((_day(self.first), _day(self.last)))
        return days(first, last)

    @property
    def text(self) -> str:
        """The period for the name of a file: 2026-10, or 2026-10-05 to 2026-11-04."""
        first, last = sorted((_day(self.first), _day(self.last)))
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
        self.changed.emit()

    @Slot()
    def _choose_own(self) -> None:
        self.list.setCurrentIndex(len(self._rows) - 1)
        self.changed.emit()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
