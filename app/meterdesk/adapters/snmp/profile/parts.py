"""What a printer profile is made of: counters, tables, proofs, sums, witnesses and supplies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from meterdesk.adapters.snmp.wire.oid import Index, Oid
from meterdesk.domain.meter import Persistence, Unit
from meterdesk.domain.supply import LevelState, SupplyKind

Key = str | tuple[int, ...]
"""How a row of a table is recognised: by its folded label, by the numbers in its key columns, or by
its own number."""

_UNTOLD = re.compile(r"[\s\-_:]+")


def folded(label: str) -> str:
    """A label as it is compared: blanks, hyphens and case differ between firmwares."""
    return _UNTOLD.sub("", label).casefold().replace("colour", "color")


class Known(StrEnum):
    """How it is known what a counter counts, the best first; docs/printers.md explains them."""

    PAGE = "page"
    SUMS = "sums"
    LABEL = "label"
    MIB = "mib"
    PROOF = "proof"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a counter is in our words. `label` is the maker's."""

    name: str
    label: str
    unit: Unit
    rule: str
    persistence: Persistence
    known: Known


@dataclass(frozen=True, slots=True)
class Counter:
    """A meter at fixed instances; several are summed, and all of them have to be there.

    It counts only where each of `conditions` is that number: a row may mean something else there.
    """

    meaning: Meaning
    oids: tuple[Oid, ...]
    conditions: tuple[tuple[Oid, int], ...] = ()

    @property
    def wanted(self) -> tuple[Oid, ...]:
        return (*self.oids, *(oid for oid, _ in self.conditions))


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
