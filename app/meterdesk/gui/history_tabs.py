"""The quieter tabs of a device's history: supplies, alerts, identity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from meterdesk.domain.device import Device
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import Supply
from meterdesk.gui import local_time, palette
from meterdesk.gui.books import Books, Inquiry
from meterdesk.gui.chart_pane import ChartPane
from meterdesk.gui.chart_series import Mark, MarkKind, Series
from meterdesk.gui.device_words import NOTHING, DeviceWords
from meterdesk.gui.level_bars import in_order
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.meter_words import MeterWords
from meterdesk.gui.numerals import grouped
from meterdesk.gui.plot import Style
from meterdesk.services.history import History, SupplySeries
from meterdesk.services.ports.clock import Clock

LONG = 730
"""Days beyond which the pace of some weeks says nothing."""


@dataclass(frozen=True, slots=True)
class _Supplies:
    latest: Reading | None
    series: tuple[SupplySeries, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    device: Device | None
    latest: Reading | None


class SuppliesTab(QWidget):
    """Levels over time as steps from 0 to 100 %; nothing is drawn where nobody knows (row B8)."""

    def __init__(
        self, books: Books, device_id: int, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._device_id = device_id
        words = DeviceWords(self)
        self._lives: dict[str, SupplySeries] = {}
        self.pane = ChartPane(clock, books, has_styles=False, parent=self)
        self.pane.chart.set_style(Style.STEP)
        self.pane.chart.set_limits(0, 100)
        self.pane.chart.setAccessibleName(self.tr("Levels of supplies over time"))
        self.pane.chart.set_empty_text(self.tr("The printer told no percentages in this time."))
        fields = (
            Field(self.tr("Supply"), lambda supply: str(supply.name)),
            Field(self.tr("Left"), words.level),
            Field(self.tr("Lasts about"), self._lasting),
            Field(self.tr("Changed"), self._changed),
            Field(self.tr("Part number"), lambda supply: supply.part_number or ""),
            Field(self.tr("Object asked for"), lambda supply: str(supply.source)),
        )
        self.listing = ListingView(
            Listing(fields, self),
            self.tr("Supplies"),
            self.tr("The printer tells nothing about its supplies."),
            self,
        )
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.addWidget(self.pane)
        whole.addWidget(self.listing)
        whole.setSizes([360, 220])
        whole.setStretchFactor(0, 1)
        whole.setChildrenCollapsible(False)
        QVBoxLayout(self).addWidget(whole)
        self._levels = Inquiry(books, self._show)
        self._device = Inquiry(books, self._open)
        self.pane.load_wanted.connect(self._load)
        self._device.ask(partial(_device, device_id))

    def refresh(self) -> None:
        """Asks again."""
        self.pane.reload()

    def _open(self, device: Device | None) -> None:
        self.pane.open_on(device.first_seen if device else None)

    def _load(self, since: datetime | None) -> None:
        self._levels.ask(partial(_supplies, self._device_id, since))

    def _show(self, told: _Supplies) -> None:
        latest = told.latest
        self._lives = {one.name: one for one in told.series}
        self.listing.show_rows(in_order(latest.supplies) if latest else ())
        self.pane.chart.show_series(
            [
                Series(supply.name, supply.points, palette.toner(supply.colorant).name(), "%")
                for supply in told.series
                if any(percent is not None for _, percent in supply.points)
            ],
            [
                Mark(at, MarkKind.REPLACED, self.tr("%1 changed").replace("%1", supply.name))
                for supply in told.series
                for at in supply.changed
            ],
        )

    def _lasting(self, supply: Supply) -> str:
        """An interval or nothing: what nobody can know is not told (row B8)."""
        life = self._lives.get(supply.name)
        if life is None or life.left is None:
            return NOTHING
        if not life.left.least and life.left.most > LONG:
            return NOTHING
        least, most = grouped(life.left.least), grouped(life.left.most)
        if life.left.least > LONG:
            return self.tr("more than %1 days").replace("%1", grouped(LONG))
        if life.left.most > LONG:
            return self.tr("%1 days or more").replace("%1", least)
        return self.tr("%1 to %2 days").replace("%1", least).replace("%2", most)

    def _changed(self, supply: Supply) -> str:
        life = self._lives.get(supply.name)
        return local_time.date_text(life.changed[-1]) if life and life.changed else NOTHING


class AlertsTab(QWidget):
    """What the printer complained about when it was read last."""

    def __init__(self, books: Books, device_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latest = Inquiry(books, self._show)
        self._device_id = device_id
        words = MeterWords(self)
        fields = (
            Field(self.tr("Meaning"), lambda alert: words.severity(alert.severity)),
            Field(self.tr("What the printer says"), lambda alert: str(alert.text)),
            Field(self.tr("Who can see to it"), lambda alert: words.skill(alert.skill)),
        )
        self.listing = ListingView(
            Listing(fields, self),
            self.tr("Alerts"),
            self.tr("When it was read last, the printer had nothing to complain about."),
            self,
        )
        QVBoxLayout(self).addWidget(self.listing)
        self.refresh()

    def refresh(self) -> None:
        """Asks again."""
        self._latest.ask(partial(_latest, self._device_id))

    def _show(self, latest: Reading | None) -> None:
        self.listing.show_rows(latest.alerts if latest else ())


class IdentityTab(QWidget):
    """What the printer says it is, and what the office knows of it."""

    def __init__(
        self, books: Books, device_id: int, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = Inquiry(books, self._show)
        self._device_id = device_id
        self._clock = clock
        self._words = DeviceWords(self)
        facts = QWidget()
        self._form = QFormLayout(facts)
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        scroll = QScrollArea()
        scroll.setWidget(facts)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        facts.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.refresh()

    def refresh(self) -> None:
        """Asks again."""
        self._known.ask(partial(_known, self._device_id))

    def _show(self, known: _Known) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        if known.device is None:
            return
        for title, text in self._facts(known.device, known.latest):
            value = QLabel(text or NOTHING, self)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(title, value)

    def _facts(self, device: Device, latest: Reading | None) -> tuple[tuple[str, str | None], ...]:
        who, now = device.identity, self._clock()
        version = f"SNMP {latest.snmp_version}" if latest else None
        return (
            (self.tr("Maker"), who.manufacturer),
            (self.tr("Model"), who.model),
            (self.tr("Serial number"), who.serial_number),
            (self.tr("Serial number from"), who.serial_source),
            (self.tr("Firmware"), who.firmware),
            (self.tr("Host name"), who.hostname),
            (self.tr("Place"), who.location),
            (self.tr("Address"), str(device.address)),
            (self.tr("Hardware address"), who.mac),
            (self.tr("Kind of agent"), who.object_id),
            (self.tr("Read by"), version),
            (self.tr("First seen"), local_time.moment_text(device.first_seen)),
            (self.tr("Last read"), self._words.last_read_sentence(device)),
            (self.tr("Registration"), self._words.registration_sentence(device, now)),
        )


def _latest(device_id: int, history: History) -> Reading | None:
    return history.latest(device_id)


def _device(device_id: int, history: History) -> Device | None:
    return history.device(device_id)


def _known(device_id: int, history: History) -> _Known:
    return _Known(history.device(device_id), history.latest(device_id))


def _supplies(device_id: int, since: datetime | None, history: History) -> _Supplies:
    return _Supplies(history.latest(device_id), history.supplies(device_id, since))
