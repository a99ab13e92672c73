"""A page meter: what a printer counts, named as in PWG 5106.1 (`Service.Counter[.MediaSize]`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TOTAL = "systemTotals.TotalImpressions"


class Unit(StrEnum):
    """What one step of a counter is (PWG 5106.1 section 4; prtMarkerCounterUnit, RFC 3805)."""

    IMPRESSIONS = "impressions"
    SHEETS = "sheets"
    IMAGES = "images"
    FEET = "feet"
    METERS = "meters"
    HOURS = "hours"
    OTHER = "other"


class Persistence(StrEnum):
    """How long a counter keeps counting (PWG 5106.1 PersistenceType). Only a lifetime is billed."""

    LIFETIME = "lifetime"
    POWER_ON = "powerOn"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Witness:
    """Another object of the same printer that should say the same; it never takes the place.

    `reason` is why it differs: one sentence, None where nobody knows or where it agrees.
    """

    label: str
    value: int
    source: str
    reason: str | None = None

    def sentence(self, value: int) -> str:
        """What it says beside that value, in English; a difference is never hidden."""
        more = self.value - value
        if not more:
            return f"{self.label}: {self.value:,}, the same."
        amount = f"{abs(more):,} {'more' if more > 0 else 'less'}"
        return f"{self.label}: {self.value:,}, {amount}. {self.reason or 'No reason is known.'}"


@dataclass(frozen=True, slots=True)
class Meter:
    """One value a printer gave, with everything that explains it (row B2).

    `name` is the PWG name, `label` the maker's own words, `source` the OID (or OIDs, joined by
    " + ") it came from, `rule` one sentence on how source became value, `value` at least 0,
    `witnesses` what else of the printer should say the same.
    """

    name: str
    label: str
    value: int
    unit: Unit
    source: str
    rule: str
    persistence: Persistence = Persistence.LIFETIME
    witnesses: tuple[Witness, ...] = ()
