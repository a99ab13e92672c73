"""What was decided about who a printer is, and the button that takes it back (row B3)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.journal import JournalEntry
from meterdesk.gui.books import Books, Inquiry
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.who_words import WhoWords
from meterdesk.services.history import History


class WhoTab(QWidget):
    """Asks by `undo_requested(number)`; the collector carries it out."""

    undo_requested = Signal(int)

    def __init__(self, books: Books, device_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = Inquiry(books, self._show)
        self._device_id = device_id
        words = WhoWords(self)
        fields = (
            Field(self.tr("When"), words.when),
            Field(self.tr("What"), words.decision),
            Field(self.tr("Now"), words.stands),
            Field(self.tr("On what grounds"), words.grounds),
        )
        self.listing = ListingView(
            Listing(fields, self),
            self.tr("Decisions about who is who"),
            self.tr("It always told the same serial number at the same address."),
            self,
        )
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setToolTip(
            self.tr("What was read since then is split off into an entry of its own.")
        )
        self.undo.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.addWidget(self.listing, 1)
        column.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignRight)
        self.listing.table.selectionModel().selectionChanged.connect(self._enable)
        self.refresh()

    def refresh(self) -> None:
        """Asks again."""
        self._entries.ask(partial(_decisions, self._device_id))

    def _show(self, entries: tuple[JournalEntry, ...]) -> None:
        self.listing.show_rows(entries)
        self._enable()

    def _chosen(self) -> JournalEntry | None:
        rows = self.listing.table.selectionModel().selectedRows()
        return self.listing.model.rows[rows[0].row()] if len(rows) == 1 else None

    @Slot()
    def _enable(self) -> None:
        chosen = self._chosen()
        self.undo.setEnabled(chosen is not None and chosen.can_be_undone)

    @Slot()
    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.undo_requested.emit(chosen.id)


def _decisions(device_id: int, history: History) -> tuple[JournalEntry, ...]:
    return history.decisions(device_id)
