"""What was learned of a device, so that the next read costs one request: see decision 14.

Where things stand is shared by all devices of a model; what they say of themselves is their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from operator import ge
from weakref import WeakKeyDictionary, WeakValueDictionary

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.profile.parts import Table, folded
from meterdesk.adapters.snmp.profile.profile import Profile
from meterdesk.adapters.snmp.usm.security import Security
from meterdesk.adapters.snmp.visit.course import Course
from meterdesk.adapters.snmp.visit.manner import Manner
from meterdesk.adapters.snmp.visit.outline import Model, Outline, model_of
from meterdesk.adapters.snmp.visit.told import Made, Told
from meterdesk.adapters.snmp.wire.message import Version
from meterdesk.adapters.snmp.wire.oid import Answers, Oid, Shape, Value, before, is_under, parse
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.meter import Meter
from meterdesk.domain.supply import Supply

LEARNED_FOR = timedelta(hours=23)
"""After that a device is learned anew; reads are two hours apart, so it is once a day."""

FORGOTTEN_AFTER = timedelta(days=3)
SHARED = 20_000
"""Values kept to be shared, at most; then sharing begins anew."""

COURSES = 300
"""Courses kept, at most: a large office has so many models and states of alert."""

MODELS = 100
"""Outlines kept, at most: those of the models that were learned last."""

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


@dataclass(frozen=True, slots=True)
class Door:
    """What opened an agent."""

    version: Version
    access: Access


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


@dataclass(frozen=True, slots=True)
class Seen:
    """What the last reading saw: the raw levels, where the alerts stood, and what was told of it,
    with what that was made of; `course` is how it answered. `slowest` is in seconds."""

    levels: tuple[int, ...]
    uptime: int
    alert_rows: tuple[Oid, ...]
    slowest: float
    told: Told
    told_from: Made
    course: Course | None = None


@dataclass(slots=True)
class Plan:
    """One device. `seen` and `manner` are of the last reading, the rest of when it was learned.

    `device` is the hrDeviceIndex where the agent serves several printers, `others` are the rest.
    Where something was lost the plan is settled only once it was lost twice.
    """

    door: Door
    layout: Layout
    fixed: tuple[Value, ...]
    guards: tuple[Value | None, ...]
    profile: Profile | None
    identity: Identity
    learned_at: datetime
    is_settled: bool
    manner: Manner
    seen: Seen
    device: int | None = None
    others: tuple[Address, ...] = ()

    def holds(self, answers: Answers, now: tuple[int, ...]) -> bool:
        """Whether it is the same device, as it was: nothing replaced, restarted or missing. `now`
        are its levels."""
        uptime = answers.number(columns.SYS_UP_TIME)
        return (
            (uptime is None or uptime >= self.seen.uptime)
            and tuple(map(answers.get, self.layout.guards)) == self.guards
            and None not in map(answers.get, self.layout.fresh)
            and (now == self.seen.levels or all(map(ge, self.seen.levels, now)))
        )

    def chain(self) -> Iterator[Oid]:
        """The rows of the alert table that are expected, for agents without GETBULK."""
        return ((*root, *row) for row in self.seen.alert_rows for root in TABLES)


def levels(answers: Answers, layout: Layout) -> tuple[int, ...]:
    """The raw levels; a refill shows in a rise."""
    told = map(answers.get, layout.levels)
    return tuple([level if isinstance(level, int) else 0 for level in told])


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


def _sources(meter: Meter) -> Iterator[str]:
    for source in (meter.source, *(witness.source for witness in meter.witnesses)):
        yield from source.split(" + ")


def _labels(answers: Answers, profile: Profile | None) -> tuple[Value, ...]:
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


class Plans:
    """The plans of all devices, in memory, and the doors a sweep opened."""

    def __init__(self) -> None:
        self._plans: dict[Address, Plan] = {}
        self._doors: dict[Address, Door] = {}
        self.securities: dict[Address, Security] = {}
        self._layouts: WeakValueDictionary[Layout, Layout] = WeakValueDictionary()
        self._made: WeakKeyDictionary[Shape, dict[object, Layout]] = WeakKeyDictionary()
        self._courses: WeakValueDictionary[Course, Course] = WeakValueDictionary()
        self._values: dict[Value, Value] = {}
        self._outlines: dict[Model, Outline] = {}

    def of(self, address: Address) -> Plan | None:
        return self._plans.get(address)

    def is_due(self, plan: Plan, now: datetime) -> bool:
        """Whether the device is to be learned anew."""
        return not plan.is_settled or not timedelta() <= now - plan.learned_at < LEARNED_FOR

    def door(self, address: Address) -> Door | None:
        """What opened the agent last time."""
        plan = self._plans.get(address) or self._plans.get(address.agent)
        return plan.door if plan else self._doors.get(address.agent)

    def open(self, address: Address, door: Door) -> None:
        self._doors[address] = door

    def keep(self, address: Address, plan: Plan) -> None:
        """Keeps it as the last of all; those not learned for days are forgotten."""
        self._plans.pop(address, None)
        self._plans[address] = plan
        self._doors.pop(address, None)
        oldest = next(iter(self._plans))
        if plan.learned_at - self._plans[oldest].learned_at > FORGOTTEN_AFTER:
            del self._plans[oldest]

    def outline(self, answers: Answers) -> Outline | None:
        """That of the printer which told the same of itself and was learned last."""
        model = model_of(answers)
        return self._outlines.get(model) if model else None

    def sketch(self, outline: Outline | None, answers: Answers) -> None:
        """Keeps it for the next printer that tells the same; the oldest goes."""
        model = model_of(answers)
        if outline and model:
            self._outlines.pop(model, None)
            self._outlines[model] = outline
            if len(self._outlines) > MODELS:
                del self._outlines[next(iter(self._outlines))]

    def layout(
        self,
        answers: Answers,
        behind: Mapping[Oid, Oid],
        profile: Profile | None,
        identity: Identity,
        meters: tuple[Meter, ...],
        supplies: tuple[Supply, ...],
        lost: frozenset[Oid],
    ) -> Layout:
        """That of another device, where it is made of the same or comes out the same."""
        made = self._made.setdefault(answers.shape, {})
        sources = tuple([source for meter in meters for source in _sources(meter)])
        stocks = tuple([supply.source for supply in supplies])
        key = (
            columns.host_index(answers),
            (profile.maker, bool(profile.evidence)) if profile else None,
            identity.serial_source,
            sources,
            stocks,
            lost,
            _labels(answers, profile),
        )
        layout = made.get(key)
        if layout is None:
            layout = layout_of(answers, behind, profile, identity, sources, stocks, lost)
            layout = made[key] = self._layouts.setdefault(layout, layout)
        return layout

    def course(self, course: Course | None) -> Course | None:
        """The same course of another device, where there is one; few are kept at a time."""
        if course is None or len(self._courses) >= COURSES:
            return self._courses.get(course) if course else None
        return self._courses.setdefault(course, course)

    def values(self, answers: Answers, oids: tuple[Oid, ...]) -> tuple[Value, ...]:
        """The values there, each kept once however many devices say it."""
        if len(self._values) > SHARED:
            self._values.clear()
        same = self._values.setdefault
        return tuple([same(v, v) for v in map(answers.get, oids) if v is not None])
