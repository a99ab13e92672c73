"""A supply and its level. What the printer does not tell is a word, never a number (row B8)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LevelState(StrEnum):
    """What is known of a level. Only PERCENT carries a number."""

    PERCENT = "percent"
    SOME = "some"
    LOW = "low"
    OUT = "out"
    UNKNOWN = "unknown"
    UNLIMITED = "unlimited"


class SupplyKind(StrEnum):
    """prtMarkerSuppliesType (RFC 3805, PrtMarkerSuppliesTypeTC) folded to what people order."""

    TONER = "toner"
    INK = "ink"
    DRUM = "drum"
    DEVELOPER = "developer"
    FUSER = "fuser"
    TRANSFER = "transfer"
    WASTE = "waste"
    STAPLES = "staples"
    MAINTENANCE = "maintenance"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Level:
    """How much is left; for a receptacle, how much room remains. `percent` is 0 to 100."""

    state: LevelState
    percent: int | None = None

    def __post_init__(self) -> None:
        if (self.state is LevelState.PERCENT) != (self.percent is not None):
            raise ValueError("a percentage belongs to the state PERCENT and to no other")
        if self.percent is not None and not 0 <= self.percent <= 100:
            raise ValueError(f"a level of {self.percent} % does not exist")

    @classmethod
    def of(cls, percent: int) -> Level:
        return cls(LevelState.PERCENT, percent)

    @classmethod
    def unknown(cls) -> Level:
        return cls(LevelState.UNKNOWN)

    @classmethod
    def some(cls) -> Level:
        return cls(LevelState.SOME)


@dataclass(frozen=True, slots=True)
class Supply:
    """One cartridge, drum or receptacle. `colorant` is black, cyan, ... or the maker's word.

    `part_number` is what is ordered, `serial_number` that of this very cartridge; None: not told.
    """

    name: str
    kind: SupplyKind
    colorant: str | None
    level: Level
    source: str
    part_number: str | None = None
    serial_number: str | None = None


@dataclass(frozen=True, slots=True)
class Remainder:
    """What is left of a supply, and of which printer: its number and what it is called."""

    device_id: int
    printer: str
    supply: str
    level: Level
