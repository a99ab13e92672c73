"""The dialogs that save tables: the printers as they are shown, the readings of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.sheet import Cell, Share, Sheet
from meterdesk.gui import export_words
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.device_words import DeviceWords
from meterdesk.gui.export_dialog import Choice, Choices, ExportDialog, Format
from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.local_time import local
from meterdesk.gui.numerals import grouped
from meterdesk.gui.printing import paper_name
from meterdesk.services.device_sheet import EVERY, Reader, device_sheet
from meterdesk.services.office import OpenOffice
from meterdesk.services.reading_sheet import Wanted, reading_sheet
from meterdesk.services.saving import Saving

CSV = ".csv"


@dataclass(frozen=True, slots=True)
class Shown:
    """The table of printers: the rows that are seen and all, the columns that are seen."""

    rows: tuple[DeviceRow, ...]
    every: tuple[DeviceRow, ...]
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownReadings:
    """The history of a printer: whose it is, and what is seen of it."""

    device_id: int
    name: str
    serial_number: str | None
    seen: Wanted


def table_formats() -> tuple[Format, ...]:
    """What a table can be saved as."""
    return (
        Format(".xlsx", _tr("E&xcel workbook (.xlsx)"), _tr("Excel workbook")),
        Format(CSV, _tr("&CSV, for other programs: the same in every language"), _tr("CSV")),
    )


class DevicesDialog(ExportDialog):
    """Saves the printers."""

    def __init__(
        self,
        shown: Shown,
        saving: Saving,
        now: datetime,
        place: ExportPlace,
        parent: QWidget | None = None,
    ) -> None:
        self._shown, self._saving, self._now = shown, saving, now
        self._words: DeviceWords | None = None
        count = grouped(len(shown.rows))
        one = _tr("As it is &shown: 1 printer, columns as in the window")
        many = _tr("As they are &shown: %1 printers, columns and order as in the window")
        seen = one if len(shown.rows) == 1 else many
        every = _tr("&All %1 printers with all columns")
        self.what = Choices(
            _tr("Which printers"),
            (
                Choice(seen.replace("%1", count), True),
                Choice(every.replace("%1", grouped(len(shown.every))), False),
            ),
        )
        super().__init__(_tr("Save the table"), (self.what,), table_formats(), place, parent)
        self._words = DeviceWords(self)
        self.name = (_tr("Printers"), f"{local(now):%Y-%m-%d}")
        self.wanted.connect(self._save)

    @Slot(Path)
    def _save(self, path: Path) -> None:
        rows = self._shown.rows if self.what.chosen else self._shown.every
        columns = self._shown.columns if self.what.chosen else EVERY
        sheet = device_sheet(rows, columns, reader(self._now, path, self._words))
        one, many = _tr("1 printer is in %1."), _tr("%2 printers are in %1.")
        self.panel.begin(
            path,
            partial(written, self._saving, sheet, path, len(rows)),
            one if len(rows) == 1 else many,
        )


class ReadingsDialog(ExportDialog):
    """Saves the readings of a printer; they are looked up in a thread, by an office of its own."""

    def __init__(
        self,
        shown: ShownReadings,
        open_office: OpenOffice,
        now: datetime,
        place: ExportPlace,
        parent: QWidget | None = None,
    ) -> None:
        self._open_office, self._now = open_office, now
        meters = len(shown.seen.names or ())
        one = _tr("What the chart &shows: 1 meter, and the time that is seen")
        many = _tr("What the chart &shows: %1 meters, and the time that is seen")
        self.what = Choices(
            _tr("Which readings"),
            (
                Choice(one if meters == 1 else many.replace("%1", grouped(meters)), shown.seen),
                Choice(_tr("&All of this printer, ever"), Wanted(shown.device_id)),
            ),
        )
        super().__init__(_tr("Save readings"), (self.what,), table_formats(), place, parent)
        self.name = (
            _tr("Readings"),
            shown.name,
            shown.serial_number or "",
            f"{local(now):%Y-%m-%d}",
        )
        self.wanted.connect(self._save)

    @Slot(Path)
    def _save(self, path: Path) -> None:
        wanted: Wanted = self.what.chosen
        who = reader(self._now, path, None)
        self.panel.begin(
            path,
            partial(_readings, self._open_office, wanted, who, path),
            _tr("%2 rows are in %1."),
        )


def reader(now: datetime, path: Path, words: DeviceWords | None) -> Reader:
    """A program reads CSV, and a person everything else."""
    if path.suffix.lower() == CSV:
        return Reader(now)
    if words is None:
        return Reader(now, say=export_words.say, counter=counter_words)
    return Reader(now, say=export_words.say, wording=words, counter=counter_words)


def written(saving: Saving, sheet: Sheet, path: Path, count: int) -> Iterator[Share | str]:
    """Writes it; the last word is how many there are."""
    yield from saving.write(sheet, path, paper=paper_name())
    yield grouped(count)


def _readings(
    open_office: OpenOffice, wanted: Wanted, who: Reader, path: Path
) -> Iterator[Share | str]:
    office = open_office()
    try:
        sheet, counted = counting(reading_sheet(office.history, wanted, who))
        yield from office.saving.write(sheet, path, paper=paper_name())
        yield grouped(counted())
    finally:
        office.close()


def counting(sheet: Sheet) -> tuple[Sheet, Callable[[], int]]:
    """The sheet, and how many of its rows were taken."""
    taken = 0

    def rows() -> Iterator[tuple[Cell, ...]]:
        nonlocal taken
        for row in sheet.rows:
            taken += 1
            yield row

    return replace(sheet, rows=rows()), lambda: taken


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportTables", text)
