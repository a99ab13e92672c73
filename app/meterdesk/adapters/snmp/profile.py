"""What one maker's printers tell beyond the standard, as data: see resources/printers/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from meterdesk.adapters.snmp.oid import Answers, Index, Oid, is_under
from meterdesk.domain.meter import TOTAL, Persistence, Unit
from meterdesk.domain.supply import LevelState, SupplyKind

Key = str | tuple[int, ...]
"""How a row of a table is recognised: by its folded label, by the numbers in its key columns, or by
its own number."""

_UNTOLD = re.compile(r"[\s\-_:]+")


def folded(label: str) -> str:
    """A label as it is compared: blanks, hyphens and case differ between firmwares."""
    return _UNTOLD.sub("", label).casefold().replace("colour", "color")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a counter is in our words. `label` is the maker's."""

    name: str
    label: str
    unit: Unit
    rule: str
    persistence: Persistence


@dataclass(frozen=True, slots=True)
class Counter:
    """A meter at fixed instances; several are summed, and all of them have to be there."""

    meaning: Meaning
    oids: tuple[Oid, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A meter found in a table by any of these keys, the first that is there."""

    meaning: Meaning
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Counters in a column, their labels or keys in columns beside it, or none: by row number.

    `under` narrows the columns to these index prefixes; `devices` puts each hrDeviceIndex before
    them, and `spare_devices` beside them: hrDeviceTable may list the printer alone, or be absent.
    Of rows with the same key the first counts, or with `adds` all of them together.
    """

    values: Oid
    labels: Oid | None
    keys: tuple[Oid, ...]
    under: tuple[Index, ...]
    by_device: bool
    spare_devices: tuple[int, ...]
    adds: bool
    rows: tuple[Row, ...]

    def roots(self, devices: tuple[int, ...]) -> tuple[Oid, ...]:
        """The subtrees to be read."""
        described = (self.labels,) if self.labels else self.keys
        prefixes = self.under or ((),)
        if self.by_device:
            indexes = dict.fromkeys((*devices, *self.spare_devices))
            prefixes = tuple((device, *prefix) for device in indexes for prefix in prefixes)
        return tuple(
            (*column, *prefix) for prefix in prefixes for column in (*described, self.values)
        )


@dataclass(frozen=True, slots=True)
class Proof:
    """Counters that are believed only where all of them together are the meter `total`: their
    meaning is known from elsewhere, and the printer itself confirms it. One may be missing."""

    total: str
    counters: tuple[Counter, ...]


@dataclass(frozen=True, slots=True)
class Blob:
    """Counters packed into one octet string of seven-octet records (Brother)."""

    oid: Oid
    rows: tuple[tuple[int, Meaning], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A meter that is the sum of these meters, by name."""

    meaning: Meaning
    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """Summed meters. With a `total` they count only if all of them together are that meter, and a
    part may be missing; without one every part has to be there."""

    rows: tuple[Part, ...]
    total: str | None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a witness says more or less than the meter. `is_more` is None where it may be either."""

    sentence: str
    is_more: bool | None = None

    def fits(self, difference: int) -> bool:
        """Whether it explains a witness that says so much more than the meter."""
        return difference != 0 and self.is_more in (None, difference > 0)


@dataclass(frozen=True, slots=True)
class Beside:
    """Meters whose sum should be `meter`: all of `parts`, and those of `also` that are there."""

    meter: str
    parts: tuple[str, ...]
    also: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Remainder:
    """A supply whose level stands in a packed record, in 1/100 %."""

    record: int
    name: str
    kind: SupplyKind
    colorant: str | None


@dataclass(frozen=True, slots=True)
class Levels:
    """Supplies packed into one octet string, for models whose name matches.

    `are_shares`: a record is how much is left and of how much, an octet each (older models).
    """

    oid: Oid
    models: re.Pattern[str] | None
    rows: tuple[Remainder, ...]
    are_shares: bool = False

    def are_of(self, model: str | None) -> bool:
        return self.models is None or (model is not None and bool(self.models.search(model)))


@dataclass(frozen=True, slots=True)
class Gauge:
    """A supply whose level in percent is an object of its own. `words` are values that are none."""

    oid: Oid
    name: str
    kind: SupplyKind
    colorant: str | None
    words: tuple[tuple[int, LevelState], ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """One maker. Where something is answered below `better_totals`, prtMarkerLifeCount counts
    something else than the device's total; it is a witness then, and `life_count_reasons` say why
    it differs. `brands` are other names on the cover, shown as they are; `aliases` are the maker's
    own in another spelling."""

    maker: str
    brands: tuple[str, ...]
    object_ids: tuple[Oid, ...]
    evidence: tuple[Oid, ...]
    model: tuple[Oid, ...]
    serial: tuple[Oid, ...]
    firmware: tuple[Oid, ...]
    descriptions: tuple[re.Pattern[str], ...]
    better_totals: tuple[Oid, ...]
    life_count_unit: Unit | None
    counters: tuple[Counter, ...]
    tables: tuple[Table, ...]
    blobs: tuple[Blob, ...]
    proofs: tuple[Proof, ...] = ()
    sums: tuple[Sum, ...] = ()
    levels: tuple[Levels, ...] = ()
    aliases: tuple[str, ...] = ()
    description_first: bool = False
    life_count_reasons: tuple[Reason, ...] = ()
    besides: tuple[Beside, ...] = ()
    displays: tuple[Oid, ...] = ()
    gauges: tuple[Gauge, ...] = ()
    level_codes: tuple[tuple[int, LevelState], ...] = ()

    def claims(self, object_id: Oid | None) -> bool:
        """Whether sysObjectID is the maker's: a hint, brands sell each other's machines."""
        return object_id is not None and any(is_under(object_id, own) for own in self.object_ids)

    def guessed(self) -> Iterator[Counter]:
        """The counters that have to prove themselves."""
        for proof in self.proofs:
            yield from proof.counters

    def instances(self) -> tuple[Oid, ...]:
        """Every single object it wants."""
        return tuple(
            dict.fromkeys(
                (
                    *self.model,
                    *self.serial,
                    *self.firmware,
                    *(oid for counter in self.counters for oid in counter.oids),
                    *(oid for counter in self.guessed() for oid in counter.oids),
                    *(blob.oid for blob in self.blobs),
                    *(levels.oid for levels in self.levels),
                    *self.displays,
                    *(gauge.oid for gauge in self.gauges),
                )
            )
        )

    def names_from(self, lost: Set[Oid], certain: Set[str] = frozenset()) -> Iterator[str]:
        """The names of the meters that any of these objects would have given.

        `certain` are those a table gave all the same: it is read in parts, and lost in parts.
        """
        for counter in (*self.counters, *self.guessed()):
            if any(oid in lost for oid in counter.oids):
                yield counter.meaning.name
        for blob in self.blobs:
            if blob.oid in lost:
                yield from (meaning.name for _record, meaning in blob.rows)
        for table in self.tables:
            columns = (table.values, *((table.labels,) if table.labels else table.keys))
            if any(is_under(oid, column) for oid in lost for column in columns):
                yield from (
                    row.meaning.name for row in table.rows if row.meaning.name not in certain
                )


Profiles = tuple[Profile, ...]


def evidence(profiles: Profiles) -> tuple[Oid, ...]:
    """One root per object that tells a maker's private tree is there."""
    return tuple(dict.fromkeys(root for profile in profiles for root in profile.evidence))


def choose(
    profiles: Profiles,
    answers: Answers,
    object_id: Oid | None,
    unanswered: Set[Oid] = frozenset(),
) -> Profile | None:
    """The profile whose objects the agent answers; among several, the one sysObjectID points to.

    Where that one's evidence got no answer this time it is taken on the word of sysObjectID: it
    knows then what is missing.
    """
    proven = [row for row in profiles if any(answers.has(root) for root in row.evidence)]
    claimed = (
        row
        for row in profiles
        if row.claims(object_id)
        and (row in proven or any(root in unanswered for root in row.evidence))
    )
    return next(claimed, proven[0] if proven else None)


def withheld(
    profile: Profile | None,
    answers: Answers,
    unanswered: Set[Oid],
    certain: Set[str] = frozenset(),
) -> frozenset[str]:
    """The meter names whose best source got no answer, which is not the same as not having one.

    `certain` are names a table gave although a part of it was lost.
    """
    if profile is None:
        return frozenset()
    better = any(root in unanswered and not answers.has(root) for root in profile.better_totals)
    return frozenset((*profile.names_from(unanswered, certain), *((TOTAL,) if better else ())))
