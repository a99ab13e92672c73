"""What is looked for among the conversations: words as they are typed, a period, problems only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from meterdesk.gui.local_time import local, midnight, month_began
from meterdesk.gui.numerals import grouped
from meterdesk.services.envelope import Query
from meterdesk.services.ports.clock import Clock

TYPING = 150
"""Milliseconds after the last key in which somebody may type on."""


class SearchBar(QWidget):
    """Says `changed` when another query is meant; `list_wanted` for the key that goes down."""

    changed = Signal()
    list_wanted = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.words = _Words()
        self.words.setPlaceholderText(self.tr("Search: words, serial number, printer, value"))
        self.words.setAccessibleName(self.tr("Search conversations"))
        self.words.setClearButtonEnabled(True)
        self._periods: dict[str, Callable[[datetime], datetime | None]] = {
            self.tr("Any time"): lambda now: None,
            self.tr("Today"): lambda now: midnight(local(now).date()),
            self.tr("Last 7 days"): lambda now: now - timedelta(days=7),
            self.tr("This month"): month_began,
            self.tr("Last 90 days"): lambda now: now - timedelta(days=90),
        }
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.period.addItems(list(self._periods))
        self.problems = QCheckBox(self.tr("&Problems only"))
        self.found = QLabel()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING)
        self._pause.timeout.connect(self.changed)
        self.words.textChanged.connect(self._pause_begins)
        self.words.down.connect(self.list_wanted)
        self.period.currentIndexChanged.connect(self._changed_at_once)
        self.problems.toggled.connect(self._changed_at_once)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.period)
        row.addWidget(self.problems)
        row.addWidget(self.found)

    def query(self) -> Query:
        """What is looked for now."""
        since = tuple(self._periods.values())[max(0, self.period.currentIndex())]
        return Query(
            self.words.text(),
            only_problems=self.problems.isChecked(),
            since=since(self._clock()),
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether something is left out."""
        return self.query() != Query()

    def say_found(self, number: int) -> None:
        """How many there are."""
        text = self.tr("1 conversation") if number == 1 else self.tr("%1 conversations")
        self.found.setText(text.replace("%1", grouped(number)))

    @Slot()
    def clear(self) -> None:
        """Looks for everything again."""
        self.words.clear()
        self.period.setCurrentIndex(0)
        self.problems.setChecked(False)

    @Slot()
    def _pause_begins(self) -> None:
        self._pause.start()

    @Slot()
    def _changed_at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()


class _Words(QLineEdit):
    """Escape empties it before it closes anything; Down leads into the list."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)
