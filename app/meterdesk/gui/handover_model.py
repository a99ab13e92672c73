"""What a hand-over sheet that came back asks for, or what is wrong with it, as table models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from meterdesk.domain.device import Device
from meterdesk.domain.handover import Entry, Fault, Plan
from meterdesk.gui.language import said

_Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """Rows of texts under titles."""

    def __init__(
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._rows = tuple(tuple(row) for row in rows)

    @property
    def text(self) -> str:
        """Everything, parted by tabs, for the clipboard."""
        return "\n".join("\t".join(row) for row in (self._titles, *self._rows))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[index.column()]}: {text}"
        return None


def plan_rows(plan: Plan, parent: QWidget) -> Rows:
    """Every printer with what becomes of it, those that are registered first."""
    rows = [
        *_entries(_tr("✓ Will be registered"), plan.to_register),
        *_entries(_tr("– Stays out"), plan.staying_out),
        *_entries(_tr("● Registered already"), plan.registered),
        *((_tr("– Not on the sheet, stays out"), "", *_who(device), "") for device in plan.missing),
    ]
    titles = (
        _tr("What happens"),
        _tr("Line"),
        _tr("Printer"),
        _tr("Serial number"),
        _tr("Address"),
        _tr("Remark"),
    )
    return Rows(titles, rows, parent=parent)


def fault_rows(faults: Sequence[Fault], parent: QWidget) -> Rows:
    """Every mistake where it stands."""
    titles = (_tr("Line"), _tr("Column"), _tr("What is wrong"))
    rows = [(str(each.line), each.column, said(each.what)) for each in faults]
    return Rows(titles, rows, parent=parent)


def _entries(becomes: str, entries: Iterable[Entry]) -> list[tuple[str, ...]]:
    return [(becomes, str(each.line), *_who(each.device), said(each.sentence)) for each in entries]


def _who(device: Device) -> tuple[str, str, str]:
    who = device.identity
    name = f"{who.name} ({who.location})" if who.location else who.name
    return name, who.serial_number or "–", str(device.address)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HandoverModel", text)
