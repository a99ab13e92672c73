"""What was sent of one device, when, and what the server answered: from the archive (row B1)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meterdesk.domain.meter import Meter
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.gui import local_time
from meterdesk.gui.envelope_words import EnvelopeWords
from meterdesk.gui.language import said
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.meter_words import MeterWords
from meterdesk.services.history import History, Talk
from meterdesk.services.message import Item, Line

_TOLD = frozenset({Item.METER_NAME, Item.METER_VALUE, Item.SUPPLIES_USAGE, Item.ANSWER})
"""What of a conversation is said in a line; ids and times stand in “What was sent”."""
_PLAIN = frozenset({"The server says", "Command"})
"""What is said well enough by the column's title."""

Row = OutboxEntry | int
"""A parcel that has no conversation, or the number of one."""


class TransmissionsTab(QWidget):
    """What waits comes first; conversations are opened when their row is seen."""

    def __init__(self, history: History, device_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._device_id = device_id
        self._meters: tuple[Meter, ...] = ()
        self._talks: dict[int, Talk | None] = {}
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
        header = self.listing.table.horizontalHeader()
        header.setResizeContentsPrecision(0)  # as wide as what is seen: no row is opened for it
        QVBoxLayout(self).addWidget(self.listing)
        self.refresh()

    def refresh(self) -> None:
        """Asks again."""
        latest = self._history.latest(self._device_id)
        self._meters = latest.meters if latest else ()
        self._talks.clear()
        talks = self._history.talks(self._device_id)
        oldest = self._talk(talks[-1]) if talks else None
        since = oldest.archived.exchange.at if oldest else None
        waiting, before = _without_talk(self._history.sent(self._device_id), since)
        self.listing.show_rows((*waiting, *talks, *before))

    def _when(self, row: Row) -> str:
        if isinstance(row, OutboxEntry):
            return local_time.moment_text(row.created_at)
        talk = self._talk(row)
        return local_time.moment_text(talk.archived.exchange.at) if talk else ""

    def _what(self, row: Row) -> str:
        if isinstance(row, OutboxEntry):
            return self._meter_words.sent(row, {each.name: each.label for each in self._meters})
        talk = self._talk(row)
        if talk is None:
            return self.tr("no longer kept")
        told = "; ".join(self._said(line) for line in talk.sent if line.item in _TOLD)
        what = said(talk.archived.sentence)
        return f"{told}. {what}" if told else what

    def _answer(self, row: Row) -> str:
        if isinstance(row, OutboxEntry):
            return self._meter_words.answer(row)
        talk = self._talk(row)
        if talk is None:
            return ""
        told = [self._heard(line) for line in talk.answered if line.item in _TOLD]
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

    def _talk(self, number: int) -> Talk | None:
        if number not in self._talks:
            self._talks[number] = self._history.talk(self._device_id, number)
        return self._talks[number]


def _without_talk(
    entries: tuple[OutboxEntry, ...], since: datetime | None
) -> tuple[tuple[OutboxEntry, ...], tuple[OutboxEntry, ...]]:
    """What waits, and what was answered before the oldest conversation that is kept."""
    waiting = tuple(e for e in entries if e.accepted_at is None and e.refusal is None)
    done = (e for e in entries if e not in waiting)
    return waiting, tuple(e for e in done if since is None or e.created_at < since)
