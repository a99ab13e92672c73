"""The dialogs that save: the table, readings, a chart, a statement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from meterdesk.domain.device import Device
from meterdesk.domain.meter import TOTAL
from meterdesk.gui.export_chart import ChartDialog
from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.export_statement import StatementDialog
from meterdesk.gui.export_tables import DevicesDialog, ReadingsDialog, Shown, ShownReadings
from meterdesk.gui.history import HistoryWindow
from meterdesk.gui.local_time import month_began
from meterdesk.services.device_sheet import EVERY
from meterdesk.services.office import Office
from meterdesk.services.reading_sheet import Wanted


def export_screens(
    devices: tuple[Device, ...], office: Office
) -> Mapping[str, Callable[[], QWidget]]:
    """Each by its name; nothing is written."""
    made: dict[str, Callable[[], QWidget]] = {"export-table": partial(_table, office)}
    if devices:
        made["export-readings"] = partial(_readings, devices[0], office)
        made["export-chart"] = partial(_chart, devices[0], office)
        made["export-statement"] = partial(_statement, devices[0], office)
    return made


def _table(office: Office) -> QWidget:
    now = office.clock()
    rows = office.history.rows(month_began(now))
    return DevicesDialog(Shown(rows, rows, EVERY), office.saving, now, ExportPlace(None))


def _readings(device: Device, office: Office) -> QWidget:
    seen = Wanted(device.id, names=frozenset({TOTAL}))
    who = device.identity
    shown = ShownReadings(device.id, who.name, who.serial_number, seen)
    return ReadingsDialog(shown, lambda: office, office.clock(), ExportPlace(None))


def _chart(device: Device, office: Office) -> QWidget:
    window = HistoryWindow(office.history, device.id, office.clock)
    picture = window.picture()
    window.deleteLater()
    return ChartDialog(picture, (picture.heading,), office.saving, ExportPlace(None))


def _statement(device: Device, office: Office) -> QWidget:
    return StatementDialog(
        device, office.history, lambda: office, office.saving, office.clock, ExportPlace(None)
    )
