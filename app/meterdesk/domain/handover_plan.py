"""Reading a hand-over sheet: every line is compared with the books, and nothing is guessed.

All that is wrong is found at once. A serial number that a spreadsheet changed is named, with what
it was as far as that can be told; it is never matched silently, for money depends on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from meterdesk.domain.device import ENDABLE, Device, Presence, Registration
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.handover import Entry, Fault, Flaw, Plan, Remark
from meterdesk.domain.handover_columns import NEEDED, Column, head, headings, is_ticked, letter
from meterdesk.domain.handover_numbers import Numbers, became, is_a_spreadsheets
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.reading import DeviceRow

Row = tuple[int, tuple[str, ...]]
"""A line's number, from 1, and its cells."""


class _FaultError(Exception):
    def __init__(self, column: Column, flaw: Flaw, *values: str) -> None:
        super().__init__(flaw)
        self.column = column
        self.flaw = flaw
        self.values = values


def plan(
    sheet: Iterable[Row], known: Sequence[DeviceRow], gone: Iterable[Device], language: str = "en"
) -> Plan:
    """What a sheet that came back asks for. `gone` are devices that were replaced.

    Faults name missing columns in that language.
    """
    rows = [(line, cells) for line, cells in sheet if any(cells)]
    found = head(rows[0][1]) if rows else None
    if found is None:
        flaw = Flaw.NO_COLUMN if rows else Flaw.NO_LINES
        values = (headings(language)[0],) if rows else ()
        return Plan(faults=(Fault(rows[0][0] if rows else 1, "", flaw, values),))
    faults = _head_faults(rows[0][0], found, language)
    if faults:
        return Plan(faults=faults)
    by_serial = _grouped(known, lambda device: (device.identity.serial_number or "",))
    reader = _Reader(
        dict(found),
        known,
        frozenset(device.identity.serial_number for device in gone),
        by_serial,
        _grouped(known, lambda device: device.aliases),
        _grouped(known, _places),
        Numbers(filter(None, by_serial)),
    )
    return reader.plan(rows[1:])


def _head_faults(
    line: int, found: Sequence[tuple[Column, int]], language: str
) -> tuple[Fault, ...]:
    names = [name for name, _ in found]
    titles = dict(zip(Column, headings(language), strict=True))
    missing = [
        Fault(line, "", Flaw.NO_COLUMN, (titles[name],)) for name in NEEDED if name not in names
    ]
    twice = [
        Fault(line, letter(at), Flaw.COLUMN_TWICE, (titles[name],))
        for place, (name, at) in enumerate(found)
        if name in names[:place] and name in (*NEEDED, Column.ADDRESS)
    ]
    return (*missing, *twice)


@dataclass
class _Reader:
    """One reading of one sheet."""

    columns: dict[Column, int]
    known: Sequence[DeviceRow]
    gone: frozenset[str | None]
    by_serial: Mapping[str, Sequence[DeviceRow]]
    by_alias: Mapping[str, Sequence[DeviceRow]]
    by_place: Mapping[str, Sequence[DeviceRow]]
    numbers: Numbers
    faults: list[Fault] = field(default_factory=list)
    seen: dict[int, int] = field(default_factory=dict)
    kinds: dict[str, list[Entry]] = field(default_factory=dict)

    def plan(self, rows: Sequence[Row]) -> Plan:
        lines = [(line, cells) for line, cells in rows if self._says_something(cells)]
        for line, cells in lines:
            self._read(line, cells)
        if not lines:
            self.faults.append(Fault(rows[0][0] if rows else 1, "", Flaw.NO_LINES))
        return Plan(
            tuple(self.kinds.get("to register", ())),
            tuple(self.kinds.get("staying out", ())),
            tuple(self.kinds.get("registered", ())),
            tuple(
                row.device
                for row in self.known
                if row.device.id not in self.seen and _is_open(row.device)
            ),
            tuple(self.faults),
        )

    def _says_something(self, cells: Sequence[str]) -> bool:
        """A line with something in a column of somebody's own alone is their note."""
        return any(self._cell(cells, column) for column in self.columns)

    def _read(self, line: int, cells: Sequence[str]) -> None:
        """Both what is wrong with the tick and with the printer is said."""
        is_wanted = False
        try:
            is_wanted = self._tick(cells)
        except _FaultError as fault:
            self._note(line, fault)
        try:
            row = self._row(cells)
            if row.device.id in self.seen:
                self._refuse(Flaw.TWICE, _serial(row.device), str(self.seen[row.device.id]))
            self.seen[row.device.id] = line
            kind, entry = self._entry(row, line, cells, is_wanted)
            self.kinds.setdefault(kind, []).append(entry)
        except _FaultError as fault:
            self._note(line, fault)

    def _tick(self, cells: Sequence[str]) -> bool:
        text = self._cell(cells, Column.TAKES_PART)
        try:
            return is_ticked(text)
        except BadInputError:
            raise _FaultError(Column.TAKES_PART, Flaw.UNCLEAR, text) from None

    def _entry(
        self, row: DeviceRow, line: int, cells: Sequence[str], is_wanted: bool
    ) -> tuple[str, Entry]:
        device = row.device
        if device.registration in ENDABLE:
            return "registered", Entry(device, line, Remark.NONE if is_wanted else Remark.STAYS)
        if not is_wanted:
            return "staying out", Entry(device, line)
        where = str(device.address)
        if not can_be_registered(device.identity.serial_number):
            raise _FaultError(Column.TAKES_PART, Flaw.UNREGISTRABLE, where)
        if row.question is not None:
            raise _FaultError(Column.TAKES_PART, Flaw.IN_DOUBT, where)
        if device.registration is Registration.DEREGISTERING:
            raise _FaultError(Column.TAKES_PART, Flaw.ENDING, where)
        before = self._cell(cells, Column.ADDRESS)
        if before and before not in _places(device):
            return "to register", Entry(device, line, Remark.MOVED, (before,))
        if device.presence is Presence.AWAY:
            return "to register", Entry(device, line, Remark.AWAY)
        has_ended = device.registration is Registration.DEREGISTERED
        return "to register", Entry(device, line, Remark.AGAIN if has_ended else Remark.NONE)

    def _row(self, cells: Sequence[str]) -> DeviceRow:
        """The printer that is meant. Raises _FaultError where that is not sure."""
        serial = self._cell(cells, Column.SERIAL_NUMBER)
        where = self._cell(cells, Column.ADDRESS)
        here = self.by_place.get(where, ())
        if not serial:
            nameless = [row for row in here if not row.device.identity.serial_number]
            if len(nameless) != 1:
                self._refuse(Flaw.NO_SERIAL)
            return nameless[0]
        same = list(self.by_serial.get(serial, ()))
        if len(same) > 1:
            same = [row for row in same if where in _places(row.device)] or same
        if len(same) == 1:
            return same[0]
        if same:
            self._refuse(Flaw.AMBIGUOUS, serial)
        return self._unknown(serial, here)

    def _unknown(self, serial: str, here: Sequence[DeviceRow]) -> DeviceRow:
        """Nobody has this serial number: what may have become of it. Always raises _FaultError."""
        like = tuple(self.numbers.like(serial))
        nearest = (row.device.identity.serial_number for row in here)
        for number in (*(each for each in nearest if each in like), *like):
            if number and (flaw := became(number, serial)) is not None:
                self._refuse(flaw, serial, number)
        if is_a_spreadsheets(serial):
            self._refuse(Flaw.SOME_NUMBER, serial)
        if serial in self.gone:
            self._refuse(Flaw.REPLACED, serial)
        for row in (*self.by_alias.get(serial, ()), *here):
            if row.device.identity.serial_number:
                self._refuse(Flaw.CHANGED, str(row.device.address), _serial(row.device), serial)
        raise _FaultError(Column.SERIAL_NUMBER, Flaw.VANISHED, serial)

    def _refuse(self, flaw: Flaw, *values: str) -> None:
        raise _FaultError(Column.SERIAL_NUMBER, flaw, *values)

    def _note(self, line: int, fault: _FaultError) -> None:
        place = letter(self.columns[fault.column])
        self.faults.append(Fault(line, place, fault.flaw, fault.values))

    def _cell(self, cells: Sequence[str], column: Column) -> str:
        at = self.columns.get(column)
        return cells[at] if at is not None and at < len(cells) else ""


def _grouped(
    known: Iterable[DeviceRow], names: Callable[[Device], Iterable[str]]
) -> Mapping[str, Sequence[DeviceRow]]:
    """The printers by each name: a long sheet of a large office is read in a moment."""
    found: dict[str, list[DeviceRow]] = defaultdict(list)
    for row in known:
        for name in filter(None, names(row.device)):
            found[name].append(row)
    return found


def _places(device: Device) -> frozenset[str]:
    """Every way to write where it answers."""
    own = (device.address, *device.also_at)
    return frozenset((*(str(each) for each in own), *(each.host for each in own)))


def _serial(device: Device) -> str:
    return device.identity.serial_number or str(device.address)


def _is_open(device: Device) -> bool:
    is_out = device.registration in ENDABLE | {Registration.REPLACED, Registration.DEREGISTERING}
    return not is_out and can_be_registered(device.identity.serial_number)
