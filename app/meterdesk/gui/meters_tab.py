"""Meters over time: the chart, the meters of the last reading, and where a number comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.device import Device, Registration
from meterdesk.domain.meter import Meter
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.reading import Reading
from meterdesk.domain.step import Step, fastest
from meterdesk.gui import local_time
from meterdesk.gui.books import Books, Inquiry
from meterdesk.gui.chart_bars import notable
from meterdesk.gui.chart_pane import ChartPane
from meterdesk.gui.chart_series import Mark, MarkKind, Series
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.explanation import Explanation
from meterdesk.gui.listing import Field, ListingView
from meterdesk.gui.meter_listing import MeterListing, TickDelegate, first_ticked
from meterdesk.gui.meter_words import MeterWords
from meterdesk.services.history import History, MeterSeries
from meterdesk.services.ports.clock import Clock

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Told:
    """What the chart and the list show."""

    device: Device | None
    latest: Reading | None
    series: tuple[MeterSeries, ...]
    unusual: tuple[Step, ...]
    sent: tuple[OutboxEntry, ...]


@dataclass(frozen=True, slots=True)
class _Explained:
    meter: Meter
    read_at: datetime
    step: Step | None


class MetersTab(QWidget):
    """Asks the history; a tick in the table puts a meter into the chart."""

    def __init__(
        self, books: Books, device_id: int, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings = Inquiry(books, self._show)
        self._number = Inquiry(books, self._say)
        self._device = Inquiry(books, self._open)
        self._device_id = device_id
        self._words = MeterWords(self)
        self._latest: Reading | None = None
        self.pane = ChartPane(clock, books, has_styles=True, parent=self)
        self.meters = MeterListing(self._fields(), self)
        self.listing = ListingView(
            self.meters,
            self.tr("Meters"),
            self.tr("Its meters were not read yet. They are read with the next round."),
            self,
        )
        self.listing.table.setItemDelegateForColumn(0, TickDelegate(self))
        self.explanation = Explanation(self._words, self)
        self._lay_out()
        self.pane.chart.setAccessibleName(self.tr("Meters over time"))
        self.pane.load_wanted.connect(self._load)
        self.meters.choice_changed.connect(self.pane.reload)
        self.listing.table.selectionModel().currentRowChanged.connect(self._explain)
        self._device.ask(partial(_device, device_id))

    def refresh(self) -> None:
        """Asks again; what is chosen and seen stays."""
        self.pane.reload()

    def _open(self, device: Device | None) -> None:
        self.pane.open_on(device.first_seen if device else None)

    def _load(self, since: datetime | None) -> None:
        chosen = frozenset(self.meters.chosen)
        self._readings.ask(partial(_readings, self._device_id, since, chosen))

    def _show(self, told: _Told) -> None:
        latest = told.latest
        if latest is None or latest != self._latest:
            self._latest = latest
            self.listing.show_rows(latest.meters if latest else ())
            if latest and not self.listing.table.currentIndex().isValid():
                self.listing.table.selectRow(0)
            self._explain(self.listing.table.currentIndex())
        self._draw(told)

    def _draw(self, told: _Told) -> None:
        shown = [
            Series(
                counter_words(series.meter.label),
                series.points,
                self.meters.colours.get(series.meter.name),
                self._words.unit(series.meter),
                series.steps,
                fastest(series.meter.unit),
            )
            for series in told.series
        ]
        self.pane.chart.show_series(shown, self._marks(told))

    def _marks(self, told: _Told) -> list[Mark]:
        marks = [
            Mark(entry.accepted_at, MarkKind.SENT, self.tr("Bill read sent"))
            for entry in told.sent
            if entry.accepted_at and isinstance(entry.parcel, BillingReads)
        ]
        found = {(one.after.at, one.kind): one for one in told.unusual}
        marks += [
            Mark(at, MarkKind.RESET if one.is_alarming else MarkKind.NOTED, self._words.step(one))
            for (at, _), one in found.items()
        ]
        device = told.device
        if device and device.registration is Registration.REPLACED and device.last_read:
            marks.append(Mark(device.last_read, MarkKind.REPLACED, self.tr("Replaced")))
        return marks

    def _explain(self, current: QModelIndex) -> None:
        if current.isValid() and self._latest:
            meter = self._latest.meters[current.row()]
            explained = partial(_explained, self._device_id, meter, self._latest.read_at)
            self._number.ask(explained)
        else:
            self.explanation.clear()

    def _say(self, explained: _Explained) -> None:
        self.explanation.explain(explained.meter, explained.read_at, explained.step)

    def _fields(self) -> tuple[Field, ...]:
        words = self._words
        return (
            Field(self.tr("Meter"), lambda meter: counter_words(meter.label)),
            Field(self.tr("Value"), words.value, is_number=True),
            Field(self.tr("Unit"), words.unit),
            Field(self.tr("Read"), lambda _: self._read_text()),
            Field(self.tr("Name"), lambda meter: str(meter.name)),
        )

    def _read_text(self) -> str:
        return local_time.moment_text(self._latest.read_at) if self._latest else ""

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Horizontal, self)
        below.addWidget(self.listing)
        below.addWidget(self.explanation)
        below.setSizes([620, 360])
        below.setChildrenCollapsible(False)
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.addWidget(self.pane)
        whole.addWidget(below)
        whole.setSizes([310, 270])
        whole.setStretchFactor(0, 1)
        whole.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(whole)


def _device(device_id: int, history: History) -> Device | None:
    return history.device(device_id)


def _readings(
    device_id: int, since: datetime | None, chosen: frozenset[str], history: History
) -> _Told:
    """Those chosen; where nobody chose yet, the meter that is ticked first."""
    latest = history.latest(device_id)
    names = chosen or ({first_ticked([one.name for one in latest.meters])} if latest else chosen)
    series = history.meters(device_id, since, names)
    unusual = tuple(
        step for one in series for step in notable(one.points, one.steps, fastest(one.meter.unit))
    )
    return _Told(history.device(device_id), latest, series, unusual, history.sent(device_id))


def _explained(device_id: int, meter: Meter, read_at: datetime, history: History) -> _Explained:
    return _Explained(meter, read_at, history.last_step(device_id, meter.name))
