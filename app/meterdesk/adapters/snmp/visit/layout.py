"""Where things stand at devices of a model: what changes, what does not, what they are known by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.profile.parts import Table, folded
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.visit.told import Made
from meterdesk.adapters.snmp.wire.answers import Answers, Shape
from meterdesk.adapters.snmp.wire.oid import Oid, Value, before, is_under, parse
from meterdesk.domain.device import Identity
from meterdesk.domain.meter import Meter

ALERT_TABLE = columns.ALERT_SEVERITY[:-1]

TABLES = tuple(root for root in columns.COLUMNS if is_under(root, ALERT_TABLE))
"""Columns whose rows come and go."""

FIXED = (
    columns.SYS_DESCR,
    columns.SYS_OBJECT_ID,
    columns.SYS_NAME,
    columns.SYS_LOCATION,
    columns.IF_PHYS_ADDRESS,
    columns.HR_DEVICE_TYPE,
    columns.HR_DEVICE_DESCR,
    columns.PRINTER_NAME,
    columns.CHARACTER_SET,
    columns.COUNTER_UNIT,
    columns.SUPPLY_COLORANT_INDEX,
    columns.SUPPLY_CLASS,
    columns.SUPPLY_TYPE,
    columns.SUPPLY_DESCRIPTION,
    columns.SUPPLY_UNIT,
    columns.SUPPLY_CAPACITY,
    columns.COLORANT_VALUE,
    columns.DEVICE_ID,
)
"""What says what things are and not how they are. Everything else is asked at each read."""


class Signs(NamedTuple):
    """What tells whether a device is as it was. `made_from` is what else than meters is made of,
    and `is_whole` says that no fresh instance is missing."""

    uptime: int | None
    guards: tuple[Value | None, ...]
    levels: tuple[int, ...]
    made_from: Made
    is_whole: bool


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Layout:
    """Where things stand. `asked` are the identifiers behind which the `fresh` instances stand.

    A guard is an instance whose value has to be what it was; a level that rose is of another
    supply. `besides` are fresh and no meters: where neither they nor the alerts differ, what else
    it tells is what it was. `lost` are identifiers that got no answer when the device was learned.
    """

    asked: tuple[Oid, ...]
    fresh: tuple[Oid, ...]
    fixed: tuple[Oid, ...]
    guards: tuple[Oid, ...]
    levels: tuple[Oid, ...]
    besides: tuple[Oid, ...]
    lost: frozenset[Oid]

    def signs(self, answers: Answers, rows: tuple[Oid, ...]) -> Signs:
        """Of answers by name; `rows` are those of the alerts."""
        return Signs(
            answers.number(columns.SYS_UP_TIME),
            answers.all(self.guards),
            heights(answers.all(self.levels)),
            (rows, answers.all((*self.besides, *rows))),
            None not in answers.all(self.fresh),
        )


class Placed:
    """A layout, and where its things stand in answers of one shape, each value in its place."""

    def __init__(self, layout: Layout, shape: Shape) -> None:
        self.layout = layout
        self._rows = shape.oids[shape.stretch(ALERT_TABLE)[0]]
        self._fixed = shape.picker(layout.fixed)
        self._guards = shape.picker(layout.guards)
        self._levels = shape.picker(layout.levels)
        self._besides = shape.picker((*layout.besides, *self._rows))
        self._is_whole = all(map(shape.places.__contains__, layout.fresh))

    def fixed(self, answers: Answers) -> tuple[Value | None, ...]:
        """What does not change, in the layout's order."""
        return self._fixed(answers.row)

    def signs(self, answers: Answers) -> Signs:
        """The same as the layout's, without looking a name up."""
        row = answers.row
        return Signs(
            answers.number(columns.SYS_UP_TIME),
            self._guards(row),
            heights(self._levels(row)),
            (self._rows, self._besides(row)),
            self._is_whole,
        )


def heights(levels: Iterable[Value | None]) -> tuple[int, ...]:
    """The raw levels; a refill shows in a rise."""
    return tuple([level if isinstance(level, int) else 0 for level in levels])


def layout_of(
    answers: Answers,
    behind: Mapping[Oid, Oid],
    profile: Profile | None,
    identity: Identity,
    counted_at: Iterable[str],
    stocked_at: Iterable[str],
    lost: frozenset[Oid],
) -> Layout:
    """What a complete visit showed, parted into what changes and what does not: the sources of
    meters and supplies do."""
    sources, stocks = set(map(parse, counted_at)), set(map(parse, stocked_at))
    guards = tuple(_guards(answers, identity))
    needed = sources.union(guards)
    host = columns.host_index(answers)
    wanted = frozenset(profile.instances()) if profile else frozenset()
    fresh: list[Oid] = []
    fixed: list[Oid] = []
    for oid in answers.names():
        if oid[: len(ALERT_TABLE)] == ALERT_TABLE:
            continue
        is_fixed = _is_standard(oid, host) or (profile and _is_own(oid, answers, profile, wanted))
        (fixed if is_fixed and oid not in needed else fresh).append(oid)
    return Layout(
        tuple(behind.get(oid) or before(oid) for oid in fresh),
        tuple(fresh),
        tuple(fixed),
        guards,
        tuple(oid for oid in fresh if is_under(oid, columns.SUPPLY_LEVEL)),
        tuple(oid for oid in fresh if oid in stocks or not (oid in sources or _is_counter(oid))),
        lost,
    )


@lru_cache(maxsize=4096)
def _is_counter(oid: Oid) -> bool:
    """Whether it changes with every page or second."""
    counting = (columns.LIFE_COUNT, columns.POWER_ON_COUNT, columns.SYS_UP_TIME)
    return any(is_under(oid, root) for root in counting)


def sources_of(meter: Meter) -> Iterator[str]:
    for source in (meter.source, *(witness.source for witness in meter.witnesses)):
        yield from source.split(" + ")


def labels_of(answers: Answers, profile: Profile | None) -> tuple[Value, ...]:
    """What tells which rows of the maker's tables are wanted."""
    described = [
        root
        for table in (profile.tables if profile else ())
        for root in ((table.labels,) if table.labels else table.keys)
    ]
    return tuple([value for root in described for value in answers.column(root).values()])


def _guards(answers: Answers, identity: Identity) -> Iterator[Oid]:
    """What tells that it is still this device: its serial number, else its hardware address and
    sysDescr; without sysDescr what else names its model."""
    if identity.serial_source is not None:
        yield parse(identity.serial_source)
    else:
        yield columns.SYS_DESCR
        is_described = answers.get(columns.SYS_DESCR) is not None
        named = () if is_described else (columns.HR_DEVICE_DESCR, columns.DEVICE_ID)
        for column in (columns.IF_PHYS_ADDRESS, *named):
            yield from ((*column, *row) for row in answers.column(column))
    yield from ((*columns.CONFIG_CHANGES, *row) for row in answers.column(columns.CONFIG_CHANGES))


@lru_cache(maxsize=4096)
def _is_standard(oid: Oid, host: int | None) -> bool:
    """Whether it is a fixed object of the standard, or the health of another device."""
    if is_under(oid, columns.HR_DEVICE_STATUS):
        return oid[-1] != (host or oid[-1])
    return any(is_under(oid, root) for root in FIXED)


def _is_own(oid: Oid, answers: Answers, profile: Profile, wanted: Set[Oid]) -> bool:
    """Whether it is a fixed object of the maker's; `wanted` are the profile's instances."""
    if oid in (*profile.model, *profile.serial, *profile.firmware):
        return True
    for table in profile.tables:
        described = (table.labels,) if table.labels else table.keys
        if any(is_under(oid, column) for column in described):
            return True
        if is_under(oid, table.values):
            return not _is_wanted(oid, answers, table)
    return any(is_under(oid, root) for root in profile.evidence) and oid not in wanted


def _is_wanted(oid: Oid, answers: Answers, table: Table) -> bool:
    """Whether the profile has a meter for this row, whatever its value is just now."""
    index = oid[len(table.values) :]
    key: object = index
    if table.labels:
        key = folded(text(answers.get((*table.labels, *index))) or "")
    elif table.keys:
        key = tuple(answers.get((*column, *index)) for column in table.keys)
    return any(key in row.keys for row in table.rows)
