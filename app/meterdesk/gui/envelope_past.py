"""The tab of what was sent: search above, the list at the left, one conversation at the right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.books import Asks, AtOnce, Inquiry
from meterdesk.gui.envelope_details import Details
from meterdesk.gui.envelope_list import ConversationList, Conversations, page_of
from meterdesk.gui.envelope_search import SearchBar
from meterdesk.services.envelope import ArchivedExchange, Envelope, Opened, Query
from meterdesk.services.ports.clock import Clock

OPENING = 30
"""Milliseconds after which a conversation is opened where somebody types: the list comes first."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What fits, and the rows around the one somebody looks at."""

    numbers: tuple[int, ...]
    seen: int
    headings: tuple[ArchivedExchange, ...]
    is_typing: bool


class PastTab(QWidget):
    """Reads the archive when it is told to, and keeps the place somebody looks at."""

    save_requested = Signal(Query)

    def __init__(
        self,
        envelope: Envelope,
        clock: Clock,
        books: Asks[Envelope] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        books = books or AtOnce(envelope)
        self._found = Inquiry(books, self._show_found)
        self._conversation = Inquiry(books, self._show_opened)
        self._shown: int | None = None
        self._heading: ArchivedExchange | None = None
        self._is_typing = False
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(OPENING)
        self._opening.timeout.connect(self._open)
        self.search = SearchBar(clock)
        self.model = Conversations(envelope, clock, self)
        self.list = ConversationList(self.model)
        self.details = Details()
        self._save = QPushButton(self.tr("&Save as…"))
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self._ask_to_save)
        self._layout()
        self.search.changed.connect(self._follow)
        self.search.list_wanted.connect(self.list.setFocus)
        self.list.selectionModel().currentRowChanged.connect(self._show)
        finding = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        finding.activated.connect(self.search.words.setFocus)

    @Slot()
    def refresh(self) -> None:
        """What is in the archive now; the conversation that is shown stays."""
        self._look(is_typing=False)

    def _look(self, *, is_typing: bool) -> None:
        self._found.ask(partial(_find, self.search.query(), self._shown, is_typing))

    def _show_found(self, found: _Found) -> None:
        numbers, before = found.numbers, self._shown
        self._is_typing = found.is_typing
        self.model.show_numbers(numbers, found.seen, found.headings)
        self.search.say_found(len(numbers))
        self._save.setEnabled(bool(numbers))
        if not numbers:
            self._is_typing = False
            self._say_nothing()
            return
        self._pages.setCurrentIndex(0)
        row = numbers.index(before) if before in numbers else 0
        self.list.setCurrentIndex(self.model.index(row, 0))
        self._is_typing = False

    @Slot()
    def _follow(self) -> None:
        """Other words: the list at once, the conversation after it. Neither holds up the keys."""
        self._look(is_typing=True)

    def go_to(self, number: int) -> None:
        """Shows the conversation of that number, whatever is looked for."""
        self.search.clear()
        self._shown = number
        self.refresh()

    @Slot(QModelIndex, QModelIndex)
    def _show(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not current.isValid():
            return
        self._shown = self.model.numbers[current.row()]
        if self._is_typing:
            self._opening.start()
        else:
            self._open()

    @Slot()
    def _open(self) -> None:
        self._opening.stop()
        row = self.list.currentIndex().row()
        if self._shown is None or row < 0:
            return
        heading = self.model.archived(row)
        if heading is not None and heading == self._heading:
            return  # it stands there already: somebody types on
        self._heading = heading
        self._conversation.ask(partial(_open, self._shown))

    def _show_opened(self, opened: Opened | None) -> None:
        if opened is None:
            self.details.clear(self.tr("This conversation is no longer kept."))
        else:
            self.details.show_opened(opened)

    @Slot()
    def _ask_to_save(self) -> None:
        self.save_requested.emit(self.search.query())

    def _say_nothing(self) -> None:
        is_narrowed = self.search.is_narrowed
        self._empty.setText(
            self.tr("No conversation fits.")
            if is_narrowed
            else self.tr(
                "Nothing was ever sent from this office.\nWhatever is sent will stand here, word "
                "for word. What would be sent next stands under “Next message”."
            )
        )
        self._all.setVisible(is_narrowed)
        self._shown = None
        self._pages.setCurrentIndex(1)

    def _layout(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(self.details)
        halves.setStretchFactor(0, 6)
        halves.setStretchFactor(1, 7)
        halves.setSizes([6000, 7000])
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._all = QPushButton(self.tr("Show all"))
        self._all.clicked.connect(self.search.clear)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.addStretch(1)
        middle.addWidget(self._empty)
        middle.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(halves)
        self._pages.addWidget(nothing)
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(pages, 1)


def _find(query: Query, before: int | None, is_typing: bool, envelope: Envelope) -> _Found:
    numbers = envelope.find(query)
    seen = numbers.index(before) if before in numbers else 0
    return _Found(numbers, seen, envelope.headings(page_of(numbers, seen)), is_typing)


def _open(number: int, envelope: Envelope) -> Opened | None:
    return envelope.open(number)
