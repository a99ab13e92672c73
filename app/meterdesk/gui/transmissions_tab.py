"""What was sent of one device, when, and what the server answered: from the archive (row B1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meterdesk.domain.meter import Meter
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.gui import local_time
from meterdesk.gui.books import Books, Inquiry
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.envelope_words import EnvelopeWords
from meterdesk.gui.language import said
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.meter_words import MeterWords
from meterdesk.gui.statement_cells import worth
from meterdesk.services.history import History, Talk
from meterdesk.services.message import Item, Line

_TOLD = frozenset({Item.METER_NAME, Item.METER_VALUE, Item.SUPPLIES_USAGE, Item.ANSWER})
"""What of a conversation is said in a line; ids and times stand in “What was sent”."""
_PLAIN = frozenset({"The server says", "Command"})
"""What is said well enough by the column's title."""

FIRST = 20
"""Conversations that are opened with the list; the others when their row is seen."""
OPENING = "…"

Row = OutboxEntry | int
"""A parcel that has no conversation, or the number of one."""


class TransmissionsTab(QWidget):
    """What waits comes first; conversations are opened beside the window, most when their row is
    seen."""

    def __init__(self, books: Books, device_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device_id = device_id
        self._meters: tuple[Meter, ...] = ()
        self._talks: dict[int, Talk | None] = {}
        self._wanted: set[int] = set()
        self._told = Inquiry(books, self._show)
        self._further = Inquiry(books, self._take)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._open_wanted)
        self._meter_words = MeterWords(self)
        self._words = EnvelopeWords(self)
        fields = (
            Field(self.tr("When"), self._when),
            Field(self.tr("What"), self._what),
            Field(self.tr("Answer"), self._answer),
        )
        self.listing = ListingView(
            Listing(fields, self),
            self.tr("Transmissions"),
            self.tr("Nothing of this printer was sent yet, and nothing waits to be sent."),
            self,
        )
        self._copied = ""
        self.listing.copied.connect(self._remember_copied)
        header = self.listing.table.horizontalHeader()
        header.setResizeContentsPrecision(0)  # as wide as what is seen: no row is opened for it
        QVBoxLayout(self).addWidget(self.listing)
        self.refresh()

    def refresh(self) -> None:
        """Asks again."""
        self._told.ask(partial(_transmissions, self._device_id))

    def _show(self, told: _Transmissions) -> None:
        self._meters, self._talks = told.meters, dict(told.opened)
        self._wanted.clear()
        self.listing.show_rows(told.rows)

    @Slot()
    def _open_wanted(self) -> None:
        self._further.ask(partial(_talks, self._device_id, tuple(self._wanted)))

    def _take(self, opened: Mapping[int, Talk | None]) -> None:
        self._talks.update(opened)
        self._wanted -= opened.keys()
        self.listing.show_rows(self.listing.model.rows)
        if self._wanted:  # asked for while these were opened
            self._soon.start()
        elif self._copied and QGuiApplication.clipboard().text() == self._copied:
            self.listing.copy()  # now with the words

    @Slot(str)
    def _remember_copied(self, text: str) -> None:
        self._copied = text if OPENING in text else ""

    def _when(self, row: Row) -> str:
        if isinstance(row, OutboxEntry):
            return local_time.moment_text(row.created_at)
        if not self._is_open(row):
            return OPENING
        talk = self._talks[row]
        return local_time.moment_text(talk.archived.exchange.at) if talk else ""

    def _what(self, row: Row) -> str:
        if isinstance(row, OutboxEntry):
            labels = {each.name: counter_words(each.label) for each in self._meters}
            return self._meter_words.sent(row, labels)
        if not self._is_open(row):
            return OPENING
        talk = self._talks[row]
        if talk is None:
            return self.tr("no longer kept")
        told = "; ".join(self._said(line) for line in talk.sent if line.item in _TOLD)
        what = said(talk.archived.sentence)
        return f"{told}. {what}" if told else what

    def _answer(self, row: Row) -> str:
        if isinstance(row, OutboxEntry):
            return self._meter_words.answer(row)
        if not self._is_open(row):
            return OPENING
        talk = self._talks[row]
        if talk is None:
            return ""
        told = [self._heard(line) for line in talk.answered if line.item in _TOLD]
        told += [worth(each) for each in talk.receipts if each.trust.is_wrong]
        if told:
            return "; ".join(told)
        if talk.archived.error:
            return said(talk.archived.error)
        return self._words.outcome(talk.archived.exchange.state)

    def _said(self, line: Line) -> str:
        if line.item is Item.ANSWER:
            return f"{said(line.what)}: {said(line.value)}"
        return f"{said(line.what)} {self._words.value(line)}"

    def _heard(self, line: Line) -> str:
        if line.item is Item.ANSWER and line.what in _PLAIN:
            return said(line.value)
        return f"{said(line.what)}: {self._words.value(line)}"

    def _is_open(self, number: int) -> bool:
        """Whether it can be said; else it is asked for, together with others that are seen."""
        if number in self._talks:
            return True
        if number not in self._wanted:
            self._wanted.add(number)
            self._soon.start()
        return False


@dataclass(frozen=True, slots=True)
class _Transmissions:
    """What there is of a device, and the conversations that are seen first."""

    meters: tuple[Meter, ...]
    rows: tuple[Row, ...]
    opened: Mapping[int, Talk | None]


def _transmissions(device_id: int, history: History) -> _Transmissions:
    latest = history.latest(device_id)
    talks = history.talks(device_id)
    opened = _talks(device_id, (*talks[:FIRST], *talks[-1:]), history)
    oldest = opened[talks[-1]] if talks else None
    since = oldest.archived.exchange.at if oldest else None
    waiting, before = _without_talk(history.sent(device_id), since)
    return _Transmissions(latest.meters if latest else (), (*waiting, *talks, *before), opened)


def _talks(device_id: int, numbers: Iterable[int], history: History) -> dict[int, Talk | None]:
    return {number: history.talk(device_id, number) for number in numbers}


def _without_talk(
    entries: tuple[OutboxEntry, ...], since: datetime | None
) -> tuple[tuple[OutboxEntry, ...], tuple[OutboxEntry, ...]]:
    """What waits, and what was answered before the oldest conversation that is kept."""
    waiting = tuple(e for e in entries if e.accepted_at is None and e.refusal is None)
    done = (e for e in entries if e not in waiting)
    return waiting, tuple(e for e in done if since is None or e.created_at < since)
