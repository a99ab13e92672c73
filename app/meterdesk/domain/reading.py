"""What one visit to a printer brought home, and what it cost the network."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterdesk.domain.device import Address, Device, Identity
from meterdesk.domain.meter import Meter
from meterdesk.domain.step import MeterStep
from meterdesk.domain.supply import Supply


@dataclass(frozen=True, slots=True)
class Cost:
    """Datagrams and UDP payload bytes, and the time they took."""

    requests: int = 0
    responses: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    elapsed_ms: float = 0.0


class PrinterState(StrEnum):
    """hrPrinterStatus (RFC 2790) with what hrDeviceStatus and the alerts add."""

    IDLE = "idle"
    PRINTING = "printing"
    WARMING_UP = "warming up"
    ASLEEP = "asleep"
    STOPPED = "stopped"
    OTHER = "other"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """PrtAlertSeverityLevelTC (RFC 3805)."""

    CRITICAL = "critical"
    WARNING = "warning"
    OTHER = "other"


class Skill(StrEnum):
    """Who can see to it: PrtAlertTrainingLevelTC (RFC 3805), where it names somebody."""

    ANYBODY = "anybody"
    TRAINED = "trained"
    TECHNICIAN = "technician"
    MANAGER = "manager"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Alert:
    """One row of prtAlertTable, or one bit of hrPrinterDetectedErrorState, in words.

    `skill` and `since` (aware UTC) are None where the printer does not tell.
    """

    severity: Severity
    text: str
    source: str
    skill: Skill | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything one visit brought home. `read_at` is aware UTC: the printer said it then.

    `unanswered` are the names of meters the printer has and gave no answer for this time: not known
    is not the same as not there.
    `others` are further printers behind the same agent; `is_evident` whether it shows by more than
    a state that it prints.
    """

    address: Address
    read_at: datetime
    snmp_version: str
    identity: Identity
    meters: tuple[Meter, ...]
    supplies: tuple[Supply, ...]
    state: PrinterState
    alerts: tuple[Alert, ...]
    cost: Cost
    unanswered: frozenset[str] = frozenset()
    others: tuple[Address, ...] = ()
    is_evident: bool = True

    @property
    def is_printer(self) -> bool:
        """Whether what answered prints: it counts pages, has supplies or a printer's state.

        A state alone has to be evident: the print queues of a server have one too.
        """
        has_state = self.state is not PrinterState.UNKNOWN and self.is_evident
        return bool(self.meters or self.supplies) or has_state

    def meter(self, name: str) -> Meter | None:
        """The meter of that PWG name, or None where the printer has none."""
        return next((meter for meter in self.meters if meter.name == name), None)


@dataclass(frozen=True, slots=True)
class Silence:
    """Nobody answered, which is a result and not an error. `reason` is a sentence."""

    address: Address
    at: datetime
    reason: str
    cost: Cost


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A line of the device table. `total` and `pages_this_month` are None where nobody knows.

    Where the month is not whole it was more: a counter was reset or replaced. `alarms` are the
    steps of its meters in the last week that somebody should look at. `question` is the number in
    the journal of what is asked about it, `held` that of a billing read that waits for an answer.
    """

    device: Device
    latest: Reading | None
    total: int | None
    pages_this_month: int | None
    is_month_whole: bool = True
    alarms: tuple[MeterStep, ...] = ()
    question: int | None = None
    held: int | None = None


def total(costs: Iterable[Cost]) -> Cost:
    """The sum of several costs; elapsed times add up too."""
    rows = tuple(costs)
    return Cost(
        sum(row.requests for row in rows),
        sum(row.responses for row in rows),
        sum(row.bytes_sent for row in rows),
        sum(row.bytes_received for row in rows),
        sum(row.elapsed_ms for row in rows),
    )
