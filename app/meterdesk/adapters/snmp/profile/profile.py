"""What one maker's printers tell beyond the standard, as data: see resources/printers/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from meterdesk.adapters.snmp.profile.parts import (
    Beside,
    Blob,
    Counter,
    Gauge,
    Levels,
    Proof,
    Reason,
    Sum,
    Table,
)
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Oid, is_under
from meterdesk.domain.meter import TOTAL, Unit
from meterdesk.domain.supply import LevelState


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """One maker, told from others by being another object.

    Where something is answered below `better_totals`, prtMarkerLifeCount counts something else than
    the device's total; it is a witness then, and `life_count_reasons` say why it differs. `brands`
    are other names on the cover, shown as they are; `aliases` are the maker's own in another
    spelling.
    """

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
    spelled_below: tuple[Oid, ...] = ()
    life_count_reasons: tuple[Reason, ...] = ()
    besides: tuple[Beside, ...] = ()
    displays: tuple[Oid, ...] = ()
    gauges: tuple[Gauge, ...] = ()
    level_codes: tuple[tuple[int, LevelState], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What may stand on the cover."""
        return (*self.brands, *self.aliases, self.maker)

    def claims(self, object_id: Oid | None) -> bool:
        """Whether sysObjectID is the maker's: a hint, brands sell each other's machines."""
        return object_id is not None and _is_of(self.object_ids, object_id)

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
                    *(oid for counter in self.counters for oid in counter.wanted),
                    *(oid for counter in self.guessed() for oid in counter.oids),
                    *(blob.oid for blob in self.blobs),
                    *(levels.oid for levels in self.levels),
                    *self.displays,
                    *(gauge.oid for gauge in self.gauges),
                )
            )
        )

    def names_from(self, lost: Set[Oid], certain: Set[str] = frozenset()) -> Iterator[str]:
        """The names of the meters that any of these objects would have given; of counters that have
        to prove themselves the proof decides.

        `certain` are those a table gave all the same: it is read in parts, and lost in parts.
        """
        for counter in self.counters:
            if any(oid in lost for oid in counter.wanted):
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


@lru_cache(maxsize=1024)
def _is_of(own: tuple[Oid, ...], object_id: Oid) -> bool:
    return any(is_under(object_id, root) for root in own)


Profiles = tuple[Profile, ...]


@lru_cache(maxsize=1024)
def claiming(profiles: Profiles, object_id: Oid | None) -> Profiles:
    """Those whose maker's sysObjectID it is."""
    return tuple(profile for profile in profiles if profile.claims(object_id))


@lru_cache
def conventions(profile: Profile) -> Profile | None:
    """What is known of the maker's standard objects, without any of its own; None: nothing."""
    if profile.life_count_unit is None and not profile.level_codes:
        return None
    return Profile(
        maker=profile.maker,
        brands=profile.brands,
        object_ids=profile.object_ids,
        evidence=(),
        model=(),
        serial=(),
        firmware=(),
        descriptions=profile.descriptions,
        better_totals=profile.better_totals,
        life_count_unit=profile.life_count_unit,
        counters=(),
        tables=(),
        blobs=(),
        level_codes=profile.level_codes,
    )


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
    knows then what is missing. Where nothing of any maker is there, its conventions hold all the
    same: what its agents mean by the standard objects.
    """
    proven = [row for row in profiles if any(answers.has(root) for root in row.evidence)]
    claimed = (
        row
        for row in claiming(profiles, object_id)
        if row in proven or any(root in unanswered for root in row.evidence)
    )
    chosen = next(claimed, proven[0] if proven else None)
    if chosen is not None:
        return chosen
    told = map(conventions, claiming(profiles, object_id))
    return next((profile for profile in told if profile is not None), None)


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
