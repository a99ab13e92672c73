"""Cartridges, drums and receptacles from prtMarkerSuppliesTable (RFC 3805)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.blob import records, shares
from meterdesk.adapters.snmp.meaning.colorants import colorant
from meterdesk.adapters.snmp.meaning.description import described
from meterdesk.adapters.snmp.meaning.kinds import KINDS, kind_of
from meterdesk.adapters.snmp.meaning.levels import coded, level, with_alert
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.profile.parts import Levels
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.wire.answers import Answers, found_by
from meterdesk.adapters.snmp.wire.oid import Index, Oid, Value, dotted
from meterdesk.adapters.snmp.wire.row import Picker
from meterdesk.domain.supply import Level, LevelState, Supply, SupplyKind

COLOURED = frozenset(
    {SupplyKind.TONER, SupplyKind.INK, SupplyKind.DRUM, SupplyKind.DEVELOPER, SupplyKind.OTHER}
)


NEW = 10_000
"""What a maker's packed level says of a new supply: it counts in 1/100 %."""

INKS = frozenset(kind for kind, folded in KINDS.items() if folded is SupplyKind.INK)

CELLS = (
    columns.SUPPLY_DESCRIPTION,
    columns.SUPPLY_CLASS,
    columns.SUPPLY_TYPE,
    columns.SUPPLY_UNIT,
    columns.SUPPLY_CAPACITY,
    columns.SUPPLY_LEVEL,
)
"""What a row says of itself."""

LEVEL_CELL = CELLS.index(columns.SUPPLY_LEVEL)

SUPPLIES_GROUP = 11
"""prtAlertGroup of what is about prtMarkerSuppliesTable (RFC 3805)."""

NO_CODES: frozenset[int] = frozenset()

_DIGITS = re.compile(rb"\s*(-?\d{1,10})\s*\x00*")

VAGUE = (LevelState.SOME, LevelState.UNKNOWN, LevelState.LOW)
"""States a percentage from another source tells more than."""


def supplies(
    answers: Answers, profile: Profile | None = None, model: str | None = None
) -> tuple[Supply, ...]:
    """Every row that has a name or a level; two of one name get their number behind it.

    The maker's own levels stand in where the standard ones are vague or absent.
    """
    rows = list(_standard(answers, profile))
    for own in (*_packed(answers, profile, model), *_gauged(answers, profile)):
        at = _place(rows, own)
        if at is None:
            rows.append(own)
        elif rows[at].level.state in VAGUE:
            rows[at] = replace(rows[at], level=own.level, source=own.source)
    return _distinct(_with_the_black_one(rows))


def _standard(answers: Answers, profile: Profile | None) -> Iterator[Supply]:
    """The rows of the standard's table."""
    rows = _rows(answers)
    if len(rows) >= columns.MOST_ROWS:
        rows = _named(rows, answers)
    charset = columns.charset(answers)
    codes = profile.level_codes if profile else ()
    alerted = _alerted(answers)
    told = answers.row
    kinds = answers.cells(columns.SUPPLY_TYPE)
    has_ink = not INKS.isdisjoint(kind for kind in kinds if isinstance(kind, int))
    for row in rows:
        *cells, colorant_row = row.cells(told)
        about = alerted.get(row.index[-1], NO_CODES)
        named = _colorant(answers, row.index, colorant_row)
        yield _supply(row.index, row.place, charset, named, has_ink, codes, about, *cells)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of prtMarkerSuppliesTable: `place` is where its level stands below the column."""

    index: Index
    place: Index
    cells: Picker


@found_by(columns.HR_DEVICE_TYPE)
def _rows(answers: Answers) -> tuple[_Row, ...]:
    """The printer's rows; an agent that forgets the row in one column has no row of that name.

    The index is device and row (RFC 3805): what has more parts is no row of the table. An only row
    may stand without its own number (Pantum).
    """
    device = columns.printer_index(answers)
    told = {*answers.column(columns.SUPPLY_DESCRIPTION), *answers.column(columns.SUPPLY_LEVEL)}
    found = {index for index in told if 1 <= len(index) <= 2}
    whole = {index[:-1] for index in found if len(index) > 1}
    only: Index = () if device is None else (device,)
    places = answers.shape.places

    def placed(root: Oid, index: Index) -> Oid:
        return (*root, *(only if (*root, *only) in places else index))

    def row(index: Index) -> _Row:
        cells = [placed(root, index) for root in CELLS]
        own = (*columns.SUPPLY_COLORANT_INDEX, *index)
        level_at = cells[LEVEL_CELL][len(columns.SUPPLY_LEVEL) :]
        return _Row(index, level_at, answers.shape.picker((*cells, own)))

    return tuple(row(index) for index in sorted(found - whole) if index[0] == device)


def _named(rows: Sequence[_Row], answers: Answers) -> tuple[_Row, ...]:
    """Of a table that never ends the first row of each name: nobody put so many supplies in."""
    names = answers.column(columns.SUPPLY_DESCRIPTION)
    first: dict[str, _Row] = {}
    for row in rows:
        name = text(names.get(row.index))
        if name:
            first.setdefault(name, row)
    return tuple(first.values())


def _colorant(answers: Answers, index: Index, row: Value | None) -> Value | None:
    """prtMarkerColorantValue of the supply's own colorant row."""
    if not isinstance(row, int) or not row:
        return None
    return answers.get((*columns.COLORANT_VALUE, index[0], row))


@lru_cache(maxsize=4096)
def _supply(
    index: Index,
    place: Index,
    charset: int | None,
    told: Value | None,
    has_ink: bool,
    codes: tuple[tuple[int, LevelState], ...],
    alerted: frozenset[int],
    *cells: Value | None,
) -> Supply:
    """Kept, for the printers of a model say the same of most of their supplies."""
    description, *numbers = cells
    group, kind, unit, capacity, value = map(_number, numbers)
    words = described(description, charset)
    color = colorant(text(told), words.name or "")
    meant = kind_of(kind, group, words.name or "", color, beside_ink=has_ink)
    known = coded(value, capacity, dict(codes)) or level(value, capacity, unit)
    return Supply(
        words.name or f"Supply {index[-1]}",
        meant,
        color if meant in COLOURED else None,
        with_alert(known, alerted, is_receptacle=meant is SupplyKind.WASTE),
        dotted((*columns.SUPPLY_LEVEL, *place)),
        words.part_number,
        words.serial_number,
    )


def _with_the_black_one(rows: Sequence[Supply]) -> tuple[Supply, ...]:
    """The only toner of a printer that names no colour is black: it prints nothing else."""
    toners = [row for row in rows if row.kind is SupplyKind.TONER]
    if len(toners) != 1 or any(row.colorant for row in rows):
        return tuple(rows)
    return tuple(replace(row, colorant="black") if row is toners[0] else row for row in rows)


def _number(value: Value | None) -> int | None:
    """A number, or one written in digits: some agents send text."""
    if isinstance(value, bytes):
        written = _DIGITS.fullmatch(value)
        return int(written[1]) if written else None
    return value if isinstance(value, int) else None


def _packed(answers: Answers, profile: Profile | None, model: str | None) -> Iterator[Supply]:
    """The levels the maker packs into octets, by the first entry of a framing that fits."""
    entries = [entry for entry in (profile.levels if profile else ()) if entry.are_of(model)]
    for framing in (False, True):
        entry = next((entry for entry in entries if entry.are_shares is framing), None)
        if entry is not None:
            yield from _unpacked(answers, entry)


def _unpacked(answers: Answers, entry: Levels) -> Iterator[Supply]:
    octets = answers.octets(entry.oid) or b""
    packed = shares(octets) if entry.are_shares else _of_new(records(octets))
    for row in entry.rows:
        value, whole = packed.get(row.record, (0, 0))
        if value <= whole and whole:
            known = level(value, whole)
            yield Supply(row.name, row.kind, row.colorant, known, dotted(entry.oid))


def _of_new(packed: dict[int, int]) -> dict[int, tuple[int, int]]:
    return {record: (value, NEW) for record, value in packed.items()}


def _gauged(answers: Answers, profile: Profile | None) -> Iterator[Supply]:
    """Levels at objects of their own, in percent; 0 may also say that nothing is measured."""
    for row in profile.gauges if profile else ():
        value = answers.number(row.oid)
        word = dict(row.words).get(value) if value is not None else None
        if word is not None:
            yield Supply(row.name, row.kind, row.colorant, Level(word), dotted(row.oid))
        elif value is not None and 0 < value <= 100:
            yield Supply(row.name, row.kind, row.colorant, Level.of(value), dotted(row.oid))


def _place(rows: Sequence[Supply], own: Supply) -> int | None:
    """The standard row of the same supply; the only one of its kind needs no colour to be it."""
    kin = [at for at, row in enumerate(rows) if row.kind is own.kind]
    same = [at for at in kin if rows[at].colorant == own.colorant]
    if not same and len(kin) == 1 and None in (own.colorant, rows[kin[0]].colorant):
        same = kin
    return same[0] if same else None


def _alerted(answers: Answers) -> dict[int, frozenset[int]]:
    """Alert codes by the supply they are about: a row of prtMarkerSuppliesTable."""
    codes: dict[int, frozenset[int]] = {}
    if SUPPLIES_GROUP not in answers.cells(columns.ALERT_GROUP):
        return codes
    for row, group in answers.column(columns.ALERT_GROUP).items():
        if group != SUPPLIES_GROUP:
            continue
        about = answers.number((*columns.ALERT_GROUP_INDEX, *row))
        code = answers.number((*columns.ALERT_CODE, *row))
        if about is not None and code is not None:
            codes[about] = codes.get(about, NO_CODES) | {code}
    return codes


def _distinct(rows: Sequence[Supply]) -> tuple[Supply, ...]:
    """A history is kept by name: the same name twice would mix two cartridges."""
    count = Counter([row.name for row in rows])
    if len(count) == len(rows):
        return tuple(rows)
    taken: set[str] = set()
    result = []
    for row in rows:
        index = row.source.rpartition(".")[2]
        name = row.name if count[row.name] == 1 else f"{row.name} ({index})"
        while name in taken:
            name += "'"
        taken.add(name)
        result.append(row if name == row.name else replace(row, name=name))
    return tuple(result)
