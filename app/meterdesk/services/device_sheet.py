"""The device table as a sheet: native values under the columns that are wanted (row M23)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Protocol

from meterdesk.domain.condition import condition
from meterdesk.domain.device import Device, Identity
from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.sheet import Cell, Heading, Kind, Sheet
from meterdesk.domain.supply import LevelState, Supply

Say = Callable[[str], str]
"""An English word in the language of whoever reads it."""


class DeviceWording(Protocol):
    """What a device is said to be, in words."""

    def condition(self, row: DeviceRow) -> str: ...
    def registration(self, device: Device, now: datetime) -> str: ...
    def supplies(self, supplies: Sequence[Supply], separator: str) -> str: ...


class PlainWording:
    """The words that programs read: in English, and the same for ever."""

    def condition(self, row: DeviceRow) -> str:
        return condition(row).value

    def registration(self, device: Device, now: datetime) -> str:
        return device.registration_at(now).value

    def supplies(self, supplies: Sequence[Supply], separator: str) -> str:
        return separator.join(f"{supply.name}: {_level(supply)}" for supply in supplies)


def plain(word: str) -> str:
    """The word as it is."""
    return word


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a sheet is for: the words, the clock on the wall, and what time it is.

    `counter` is what a meter is called; a program gets the label as the books have it.
    """

    now: datetime
    zone: tzinfo | None = None
    say: Say = plain
    wording: DeviceWording = field(default_factory=PlainWording)
    counter: Say = plain

    def local(self, moment: datetime | None) -> datetime | None:
        """The moment as the clock on the wall shows it."""
        return None if moment is None else moment.astimezone(self.zone)


@dataclass(frozen=True, slots=True)
class _Column:
    """`of` is the column of the device table that it stands for."""

    of: str
    heading: Heading
    cell: Callable[[DeviceRow, Reader], Cell]


_COLUMNS = (
    _Column("name", Heading("host_name", "Host name", width=20), lambda row, _: _who(row).hostname),
    _Column("name", Heading("place", "Place", width=24), lambda row, _: _who(row).location),
    _Column("model", Heading("maker", "Maker"), lambda row, _: _who(row).manufacturer),
    _Column("model", Heading("model", "Model", width=26), lambda row, _: _who(row).model),
    _Column(
        "serial", Heading("serial_number", "Serial number"), lambda row, _: _who(row).serial_number
    ),
    _Column(
        "address", Heading("address", "Address", width=18), lambda row, _: str(row.device.address)
    ),
    _Column(
        "total",
        Heading("total_meter", "Total meter", Kind.WHOLE, 13),
        lambda row, _: row.total,
    ),
    _Column(
        "month",
        Heading("pages_this_month", "Pages this month", Kind.WHOLE, 13),
        lambda row, _: row.pages_this_month,
    ),
    _Column(
        "month",
        Heading("remark", "Remark", width=18),
        lambda row, reader: (
            None if row.is_month_whole else reader.say("at least: its counter did not just advance")
        ),
    ),
    _Column(
        "supplies",
        Heading("supplies", "Supplies", width=44),
        lambda row, reader: reader.wording.supplies(_supplies(row), "; "),
    ),
    _Column("state", Heading("state", "State"), lambda row, reader: reader.wording.condition(row)),
    _Column(
        "registration",
        Heading("registration", "Registration", width=24),
        lambda row, reader: reader.wording.registration(row.device, reader.now),
    ),
    _Column(
        "last_read",
        Heading("last_read_local", "Last read (local time)", Kind.MOMENT, 18),
        lambda row, reader: reader.local(row.device.last_read),
    ),
    _Column(
        "last_read",
        Heading("last_read_utc", "Last read (UTC)", Kind.MOMENT, 18),
        lambda row, _: row.device.last_read,
    ),
)
EVERY = tuple(dict.fromkeys(column.of for column in _COLUMNS))
"""The columns of the device table that have something to say in a sheet."""
WORDS = (
    *("Printers", "Made on", "Time zone", "Printers in this table", "Page"),
    "at least: its counter did not just advance",
    *(column.heading.title for column in _COLUMNS),
)
"""What `Reader.say` is asked for here."""


def device_sheet(rows: Sequence[DeviceRow], columns: Sequence[str], reader: Reader) -> Sheet:
    """These devices in this order; `columns` are keys of the device table, those unknown left out.

    A column of the table may be two in the sheet: a name and a place, local time and UTC.
    """
    wanted = [column for key in columns for column in _COLUMNS if column.of == key]
    say = reader.say
    return Sheet(
        say("Printers"),
        say("Printers"),
        tuple(titled(column.heading, say) for column in wanted),
        _rows(rows, wanted, reader),
        len(rows),
        (
            (say("Made on"), reader.local(reader.now)),
            (say("Time zone"), zone_name(reader)),
            (say("Printers in this table"), len(rows)),
        ),
        say("Page"),
    )


def titled(heading: Heading, say: Say) -> Heading:
    """The heading in the reader's language."""
    return Heading(heading.key, say(heading.title), heading.kind, heading.width)


def zone_name(reader: Reader) -> str:
    """The clock on the wall as it goes now: “CET, UTC+01:00”."""
    here = reader.now.astimezone(reader.zone)
    offset = here.strftime("%z")
    return f"{here.tzname()}, UTC{offset[:3]}:{offset[3:5]}"


def _rows(
    rows: Sequence[DeviceRow], columns: Sequence[_Column], reader: Reader
) -> Iterator[tuple[Cell, ...]]:
    for row in rows:
        yield tuple(column.cell(row, reader) for column in columns)


def _who(row: DeviceRow) -> Identity:
    return row.device.identity


def _supplies(row: DeviceRow) -> tuple[Supply, ...]:
    return row.latest.supplies if row.latest else ()


def _level(supply: Supply) -> str:
    level = supply.level
    return f"{level.percent} %" if level.state is LevelState.PERCENT else level.state.value
