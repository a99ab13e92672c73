"""What an office that works does not show: printers by the hundred, doubts, questions, a fault."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from meterdesk.domain.backup import Backup
from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.device import Address, Device, Presence
from meterdesk.domain.evidence import Clue, Finding, Says
from meterdesk.domain.held_read import Doubt, HeldRead
from meterdesk.domain.journal import Decision, JournalEntry
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.status import OfficeState, OfficeStatus
from meterdesk.domain.step import Count, Step, StepKind
from meterdesk.gui.faults import Fault, fault_of
from meterdesk.services.checkup import Finding as ComputerFinding
from meterdesk.services.held_reads import Waiting
from meterdesk.services.history import History
from meterdesk.services.identification import Question

_MONTH = timedelta(days=30)
_SENTENCES = {
    OfficeState.NOT_SET_UP: "Meterdesk is not set up yet. Choose Set-up.",
    OfficeState.UP_TO_DATE: "All meters are read and what was asked for has been sent.",
    OfficeState.WORKING: "All meters are read and what was asked for has been sent.",
    OfficeState.ATTENTION: "The billing read of Design studio waits for your answer.",
    OfficeState.PAUSED: "Communication is paused. Meters are still read; nothing leaves this "
    "office.",
    OfficeState.OFFLINE: "The server cannot be reached. Nothing is lost.",
}
FINDINGS = (
    ComputerFinding(True, "This computer stays awake by itself."),
    ComputerFinding(True, "Its clock is set by a time server."),
)
"""What a look at a good computer finds: it takes seconds on a real one."""
_PRESENCES = (Presence.ANSWERING, Presence.ANSWERING, Presence.ASLEEP, Presence.AWAY)


class Crowd(History):
    """A thousand printers: the rows of a real office, over and over, no two alike."""

    def __init__(self, history: History, wanted: int) -> None:
        self._history = history
        self._wanted = wanted

    def rows(self, month_began: datetime) -> tuple[DeviceRow, ...]:
        known = self._history.rows(month_began)
        return tuple(
            _like(known[at % len(known)], at) for at in range(self._wanted if known else 0)
        )


def _like(row: DeviceRow, at: int) -> DeviceRow:
    known = row.device
    identity = replace(
        known.identity,
        serial_number=f"{known.identity.serial_number}-{at:03}",
        hostname=f"prn-{at:04}",
    )
    device = replace(
        known,
        id=at + 1,
        identity=identity,
        address=Address(f"10.20.{at // 250}.{at % 250 + 1}"),
        presence=_PRESENCES[at % len(_PRESENCES)],
    )
    return replace(row, device=device)


def in_state(status: OfficeStatus, state: OfficeState) -> OfficeStatus:
    """The office as it would stand in that state."""
    is_set_up = state is not OfficeState.NOT_SET_UP
    return replace(
        status,
        state=state,
        sentence=_SENTENCES[state],
        devices=status.devices if is_set_up else 0,
        new_devices=0,
        is_paused=state is OfficeState.PAUSED,
        is_registered=is_set_up,
        next_sync=status.next_sync if is_set_up and state is not OfficeState.PAUSED else None,
        last_read=status.last_read if is_set_up else None,
        concerns=(),
    )


def held(device: Device, now: datetime) -> Waiting:
    """A counter that fell."""
    before, after = Count(now - _MONTH, 69_804), Count(now, 64_120)
    doubts = (
        Doubt(TOTAL, "Total impressions", Step(StepKind.BACKWARDS, before, after, None)),
        Doubt(
            "print.TotalImpressions",
            "Printed impressions",
            Step(StepKind.RESET, Count(now - _MONTH, 51_311), Count(now, 12), None),
        ),
    )
    number = device.identity.serial_number or ""
    request = BillingRequest("request", number, now, (TOTAL,), now)
    return Waiting(HeldRead(1, "request", number, device.id, now, now, doubts), request, device)


def refused(device: Device, now: datetime) -> Waiting:
    """A billing read that the server did not take."""
    waiting = held(device, now)
    refusal = "The read date lies outside the billing period."
    return replace(waiting, held=replace(waiting.held, doubts=(), refusal=refusal))


def question(known: Device, now: datetime) -> Question:
    """A printer that answers elsewhere with another serial number."""
    other = replace(
        known,
        id=known.id + 1000,
        identity=replace(known.identity, serial_number="XK4471902"),
        address=Address("192.0.2.31"),
    )
    numbers = known.identity.serial_number, other.identity.serial_number
    findings = (
        Finding(Clue.SERIAL, Says.OTHER, *numbers),
        Finding(Clue.HARDWARE, Says.SAME, "00:00:5e:00:53:14", "00:00:5e:00:53:14"),
        Finding(Clue.MODEL, Says.SAME, known.identity.model, known.identity.model),
        Finding(Clue.TOTAL, Says.SAME, "69,804", "69,911"),
        Finding(Clue.PLACE, Says.OTHER, str(known.address), str(other.address)),
    )
    reason = "The hardware address is known."
    entry = JournalEntry(1, now, Decision.ASKED, known.id, other.id, False, reason, findings)
    return Question(entry, known, other)


def fault() -> Fault:
    """An error nobody foresaw."""
    try:
        raise ValueError("an example, made for this picture")
    except ValueError as error:
        return fault_of(error)


def backup(now: datetime) -> Backup:
    """One of last week."""
    path = Path("Meterdesk backup 2026-03-02.zip")
    return Backup(path, now - timedelta(days=7), "1.0.0", "r0012", 14, 5_412, now)
