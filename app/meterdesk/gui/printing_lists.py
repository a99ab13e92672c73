"""The printers, and the readings of one, as tables on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.sheet import Cell, Heading, Share
from meterdesk.gui import export_words, local_time
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.device_columns import Column
from meterdesk.gui.device_words import NOTHING, DeviceWords
from meterdesk.gui.numerals import grouped
from meterdesk.gui.printing import Titles
from meterdesk.gui.printing_table import TablePart, Title
from meterdesk.services.device_sheet import Reader
from meterdesk.services.office import OpenOffice
from meterdesk.services.reading_sheet import Wanted, reading_sheet

_ON_PAPER = (
    *("meter", "read_local", "value", "unit", "counted", "gap_hours", "step"),
    *("billed", "acknowledged_utc"),
)


def made_text(now: datetime) -> str:
    """Who made the page, and when."""
    text = QCoreApplication.translate("Printing", "Made by Meterdesk on %1")
    return text.replace("%1", local_time.moment_text(now))


def devices_part(
    rows: Sequence[DeviceRow], columns: Sequence[Column], words: DeviceWords, now: datetime
) -> TablePart:
    """The table as it is seen, but in words that still hold tomorrow."""
    lasting = {
        "registration": lambda row: words.registration(row.device, now),
        "last_read": lambda row: (
            local_time.moment_text(row.device.last_read) if row.device.last_read else NOTHING
        ),
    }
    titles = [Title(column.title, column.is_number) for column in columns]
    texts = [
        [
            lasting[column.key](row) if column.key in lasting else column.text(row, now)
            for column in columns
        ]
        for row in rows
    ]
    return TablePart(titles, texts)


def devices_titles(shown: int, every: int, now: datetime) -> Titles:
    """What stands on each page of the printers."""
    all_of_them = _tr("1 printer") if shown == 1 else _tr("%1 printers")
    note = all_of_them if shown == every else _tr("%1 of %2 printers")
    note = note.replace("%1", grouped(shown)).replace("%2", grouped(every))
    return Titles(_tr("Printers"), note, made_text(now))


def reading_texts(
    open_office: OpenOffice, wanted: Wanted, now: datetime
) -> Iterator[Share | TablePart]:
    """Looks the readings up, in a thread; the last word is the table."""
    office = open_office()
    try:
        reader = Reader(now, say=export_words.say, counter=counter_words)
        sheet = reading_sheet(office.history, wanted, reader)
        places = [at for at, heading in enumerate(sheet.headings) if heading.key in _ON_PAPER]
        rows: list[list[str]] = []
        for row in sheet.rows:
            rows.append([_text(row[at]) for at in places])
            if len(rows) % 200 == 0:
                yield Share(len(rows), max(sheet.size, len(rows)))
        numbers = {"value", "counted", "gap_hours"}
        titles = [
            Title(_title(sheet.headings[at]), sheet.headings[at].key in numbers) for at in places
        ]
        yield TablePart(titles, rows)
    finally:
        office.close()


def _title(heading: Heading) -> str:
    """On paper every time is a local one."""
    is_utc = heading.key == "acknowledged_utc"
    return _tr("Acknowledged by the supplier") if is_utc else heading.title


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return local_time.moment_text(cell)
    if isinstance(cell, float):
        return QLocale().toString(cell, "f", 1)
    return grouped(cell) if isinstance(cell, int) else cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
