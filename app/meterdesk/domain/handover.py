"""The hand-over sheet (row M16): what stands on it, and what follows from one that came back.

Nothing here registers anything: a plan is looked at first (row M11).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterdesk.domain.device import ENDABLE, Device
from meterdesk.domain.reading import DeviceRow


@dataclass(frozen=True, slots=True)
class Line:
    """A printer on the sheet. `takes_part`: the server has it already; else nobody has ticked."""

    device: Device
    total: int | None
    takes_part: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed and written. `supplier` is the server's host, "" where none is set."""

    made_at: datetime
    supplier: str
    lines: tuple[Line, ...]


class Flaw(StrEnum):
    """Why a line cannot be taken. %1, %2, %3 stand for the values of the fault."""

    NO_COLUMN = "There is no column “%1”; keep the headings in the first line."
    COLUMN_TWICE = "Two columns are called “%1”; take one of them away."
    NO_LINES = "The sheet holds no printer."
    UNCLEAR = "“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere."
    NO_SERIAL = "There is no serial number; write the one that stood on the sheet."
    ZEROS = (
        "The spreadsheet made %1 of the serial number %2: its zeros were lost. Write %2, in a "
        "column formatted as text."
    )
    NUMBER = (
        "The spreadsheet made the number %1 of the serial number %2. Write %2, in a column "
        "formatted as text."
    )
    SOME_NUMBER = (
        "The spreadsheet made the number %1 of a serial number. Write it in full, in a column "
        "formatted as text."
    )
    LETTERS = "The serial number is %2, in these letters, and not %1."
    CHANGED = (
        "The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell "
        "was changed. Write a new sheet."
    )
    REPLACED = "The printer with the serial number %1 was replaced by another; write a new sheet."
    VANISHED = (
        "No printer that is known here has the serial number %1; find printers again, or take "
        "this line out."
    )
    AMBIGUOUS = "Several printers tell the serial number %1; the address has to say which is meant."
    TWICE = "The printer with the serial number %1 stands in line %2 already."
    UNREGISTRABLE = (
        "The printer at %1 tells no serial number that can be registered; take its tick away."
    )
    IN_DOUBT = (
        "Say first whether the printer at %1 was moved, repaired or replaced; its row in the "
        "window asks. Until then it cannot be registered."
    )
    ENDING = (
        "The server does not know yet that the registration of the printer at %1 has ended; it is "
        "told with the next sync. Read the sheet again then."
    )


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and where: `line` counts from 1 as spreadsheets do, `column` is A, B, ..."""

    line: int
    column: str
    flaw: Flaw
    values: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """The sentence without its place."""
        return filled(self.flaw.value, self.values)

    @property
    def sentence(self) -> str:
        """Place and sentence."""
        where = f"Line {self.line}, column {self.column}" if self.column else f"Line {self.line}"
        return f"{where}: {self.what}"


class Remark(StrEnum):
    """What is worth knowing of a line that is right."""

    NONE = ""
    MOVED = "It was at %1 when the sheet was written."
    AWAY = "It has not answered for more than a day."
    AGAIN = "Its registration had ended; it is registered again."
    STAYS = "Its tick was taken away. A sheet ends no registration: end it in the window."


@dataclass(frozen=True, slots=True)
class Entry:
    """A printer of the sheet, the line it stands in, and what is worth knowing."""

    device: Device
    line: int
    remark: Remark = Remark.NONE
    values: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        return filled(self.remark.value, self.values)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done. Where there are `faults`, nothing may be.

    `missing` can be registered and do not stand on the sheet: they were found since, or their
    lines were taken out.
    """

    to_register: tuple[Entry, ...] = ()
    staying_out: tuple[Entry, ...] = ()
    registered: tuple[Entry, ...] = ()
    missing: tuple[Device, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def ids(self) -> tuple[int, ...]:
        """The numbers of the devices to register; none where something is wrong."""
        return () if self.faults else tuple(entry.device.id for entry in self.to_register)


def lines(rows: Iterable[DeviceRow]) -> tuple[Line, ...]:
    """The printers of the books, by where they stand: so somebody walks from one to the next."""

    def place(row: DeviceRow) -> tuple[object, ...]:
        who = row.device.identity
        texts = (who.location or "", who.name, str(row.device.address))
        return not who.location, *map(_natural, texts)

    return tuple(
        Line(row.device, row.total, row.device.registration in ENDABLE)
        for row in sorted(rows, key=place)
    )


def _natural(text: str) -> list[tuple[int, str]]:
    """Room 2 comes before room 10."""
    parts = re.split(r"(\d+)", text.casefold())
    return [(int(part) if part.isdecimal() else -1, part) for part in parts]


def filled(template: str, values: Iterable[str]) -> str:
    """The sentence with its values; one that holds a %2 itself is not filled again."""
    parts = list(values)
    for at in range(len(parts), 0, -1):
        template = template.replace(f"%{at}", f"\x00{at}\x00")
    for at, value in enumerate(parts, 1):
        template = template.replace(f"\x00{at}\x00", value)
    return template
