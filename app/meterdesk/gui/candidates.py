"""Printers to choose from: a list with ticks, and beside each what the server said of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QWidget

from meterdesk.domain.conversation import DeviceState
from meterdesk.domain.device import ENDABLE, Device, Registration
from meterdesk.domain.identity import can_be_registered
from meterdesk.gui.language import said
from meterdesk.gui.local_time import time_text
from meterdesk.services.registration import DeviceRegistered

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Candidate:
    """A printer in the list. `said` is what the server said of it, or why it cannot be ticked."""

    device: Device
    is_ticked: bool = False
    said: str = ""

    @property
    def can_be_ticked(self) -> bool:
        device = self.device
        is_open = device.registration not in ENDABLE | {Registration.REPLACED}
        return is_open and can_be_registered(device.identity.serial_number)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title and what it says of a candidate."""

    title: str
    text: Callable[[Candidate], str]


class Candidates(QAbstractTableModel):
    """The printers in the order they were found. Nothing is ticked by itself (row M11)."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_ticks: bool = True) -> None:
        super().__init__(parent)
        self.has_ticks = has_ticks
        self._rows: list[Candidate] = []
        self._columns = (
            Column("", lambda c: ""),
            Column(self.tr("Printer"), lambda c: _name(c.device)),
            Column(self.tr("Serial number"), lambda c: c.device.identity.serial_number or "–"),
            Column(self.tr("Address"), lambda c: str(c.device.address)),
            Column(self.tr("Registration"), lambda c: c.said or standing(c.device)),
        )

    def show_devices(self, devices: Iterable[Device]) -> None:
        """These devices and no others; ticks of those that stay are kept."""
        known = {row.device.id: row for row in self._rows}
        self.beginResetModel()
        self._rows = [
            replace(known[d.id], device=d) if d.id in known else Candidate(d) for d in devices
        ]
        self.endResetModel()
        self.ticked_changed.emit()

    def add(self, device: Device) -> None:
        """One more, or the same one seen again."""
        for place, row in enumerate(self._rows):
            if row.device.id == device.id:
                self._rows[place] = replace(row, device=device)
                self._changed(place)
                return
        place = len(self._rows)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.append(Candidate(device))
        self.endInsertRows()

    def say(self, results: Iterable[DeviceRegistered]) -> None:
        """Writes beside each device what the server said of it."""
        said = {result.device.id: result for result in results}
        for place, row in enumerate(self._rows):
            if (result := said.get(row.device.id)) is not None:
                self._rows[place] = Candidate(result.device, False, answer(result))
        self._all_changed()

    def ticked(self) -> tuple[int, ...]:
        """The ids of the ticked devices."""
        return tuple(row.device.id for row in self._rows if row.is_ticked and row.can_be_ticked)

    def tick(self, device_ids: Iterable[int]) -> None:
        """Ticks these."""
        wanted = frozenset(device_ids)
        self._rows = [
            replace(row, is_ticked=True) if row.device.id in wanted else row for row in self._rows
        ]
        self._all_changed()

    def tick_only(self, device_ids: Iterable[int]) -> None:
        """Ticks these and no others."""
        self._rows = [replace(row, is_ticked=False) for row in self._rows]
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1)
            )
        self.tick(device_ids)

    def devices(self) -> tuple[Device, ...]:
        return tuple(row.device for row in self._rows)

    def _all_changed(self) -> None:
        """Said once: a view that hears it of each row looks through all of them each time."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.ticked_changed.emit()

    def _changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._columns) - 1))

    # --- Qt's model

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == Qt.ItemDataRole.CheckStateRole and self._is_tickable(index):
            return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}" if column.title else _name(row.device)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != 0:
            return False
        row = self._rows[index.row()]
        is_ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._rows[index.row()] = replace(row, is_ticked=is_ticked)
        self._changed(index.row())
        self.ticked_changed.emit()
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._is_tickable(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _is_tickable(self, index: _Index) -> bool:
        return self.has_ticks and index.column() == 0 and self._rows[index.row()].can_be_ticked


def standing(device: Device) -> str:
    """How far this device is, in a few words."""
    if device.registration is Registration.WAITING_FOR_SIGN_UP and device.sign_up_from:
        return _tr("Ready to sign up at %1").replace("%1", time_text(device.sign_up_from))
    if device.registration is Registration.FOUND and not can_be_registered(
        device.identity.serial_number
    ):
        return _tr("No serial number: it cannot be registered")
    return _tr(str(_STANDING[device.registration]))


def answer(result: DeviceRegistered) -> str:
    """What the server said, and when the device can be signed up (row M17)."""
    if result.state is DeviceState.REGISTERED and result.device.sign_up_from is not None:
        time = time_text(result.device.sign_up_from)
        return _tr("Registered. Ready to sign up at %1").replace("%1", time)
    return said(result.sentence)


_STANDING: dict[Registration, object] = {
    Registration.FOUND: QT_TRANSLATE_NOOP("Candidates", "Not registered"),
    Registration.CHOSEN: QT_TRANSLATE_NOOP("Candidates", "Chosen; sent with the next sync"),
    Registration.REGISTERING: QT_TRANSLATE_NOOP(
        "Candidates", "Being registered; the server is asked again"
    ),
    Registration.WAITING_FOR_SIGN_UP: QT_TRANSLATE_NOOP("Candidates", "Waiting for sign-up"),
    Registration.READY_TO_SIGN_UP: QT_TRANSLATE_NOOP("Candidates", "Ready to sign up"),
    Registration.SERVICE_ON: QT_TRANSLATE_NOOP("Candidates", "Automatic reads on"),
    Registration.SERVICE_OFF: QT_TRANSLATE_NOOP("Candidates", "Automatic reads off"),
    Registration.DEREGISTERING: QT_TRANSLATE_NOOP("Candidates", "Registration is ending"),
    Registration.NOT_ELIGIBLE: QT_TRANSLATE_NOOP(
        "Candidates", "The server does not have it for this office"
    ),
    Registration.REPLACED: QT_TRANSLATE_NOOP("Candidates", "Replaced by another printer"),
    Registration.DEREGISTERED: QT_TRANSLATE_NOOP("Candidates", "Registration ended"),
}


def _name(device: Device) -> str:
    location = device.identity.location
    return f"{device.identity.name} ({location})" if location else device.identity.name


def _tr(text: str) -> str:
    return QCoreApplication.translate("Candidates", text)
