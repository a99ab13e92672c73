"""What a sweep of the network tells: an estimate before, progress during, a receipt after (B10)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from meterdesk.domain.access import Access
from meterdesk.domain.device import Address, Device
from meterdesk.domain.reading import Cost, Reading


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a sweep will cost at most: addresses, packets, seconds."""

    addresses: int
    packets: int
    seconds: float


class Stage(StrEnum):
    """What a search is doing."""

    HINTS = "hints"
    SWEEP = "sweep"


@dataclass(frozen=True, slots=True)
class Progress:
    """`asked` of `total` addresses have been asked."""

    asked: int
    total: int
    stage: Stage = Stage.SWEEP


@dataclass(frozen=True, slots=True)
class Answered:
    """An SNMP agent answered this access here. Whether it prints is not known yet."""

    address: Address
    snmp_version: str
    access: Access

    def __repr__(self) -> str:
        return f"Answered({self.address}, {self.snmp_version})"


@dataclass(frozen=True, slots=True)
class DeviceFound:
    """A printer, read and in the books. `replaces` is the device that stood there before.

    Where `is_asked`, it is in doubt whether it is a known one (row B3).
    """

    device: Device
    reading: Reading
    is_new: bool
    replaces: Device | None = None
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a sweep and the reading of what it found did cost, with the time from start to end.

    `access` are those that were answered: they open doors, so they are not shown. `by_hints` of the
    printers were found without a sweep. `remarks` are sentences about what could not be done.
    """

    addresses: int
    printers: int
    cost: Cost
    access: tuple[Access, ...] = field(default=(), repr=False)
    by_hints: int = 0
    remarks: tuple[str, ...] = ()
