"""What a person sees of the table of printers: these rows and columns, in this order."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from meterdesk.domain.reading import DeviceRow
from meterdesk.gui.device_model import DeviceModel


def shown_columns(table: QTableView) -> tuple[int, ...]:
    """The columns that are not hidden, from left to right, by their place in the model."""
    header = table.horizontalHeader()
    order = (header.logicalIndex(at) for at in range(header.count()))
    return tuple(at for at in order if not table.isColumnHidden(at))


def shown_rows(model: DeviceModel) -> tuple[DeviceRow, ...]:
    """The printers that fit the words searched for, sorted as they are."""
    return tuple(model.row(at) for at in range(model.rowCount()))


def every_row(model: DeviceModel) -> tuple[DeviceRow, ...]:
    """All printers, sorted as they are."""
    return tuple(model.rows())
