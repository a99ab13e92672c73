"""Does the ledger hold what the client says it sent, and what the printers really count?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.conversation import BillingReads, SuppliesUsage
from meterdesk.domain.reading import DeviceRow
from meterdesk.entrypoints.demo.stage import Stage
from meterdesk.services.office import Office

Line = tuple[str, str, str, int | str | None, datetime | None]
"""Billing request or "supplies", serial number, meter or supply, value, date of reading."""


@dataclass(frozen=True, slots=True)
class Audit:
    """`differences` are sentences; there are none where both sides agree value by value."""

    sent: tuple[Line, ...]
    ledger: tuple[Line, ...]
    truths: int
    differences: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        return not self.differences and bool(self.sent) and bool(self.truths)


def audit(stage: Stage, office: Office) -> Audit:
    """Compares client, server and simulator, both ways."""
    sent = client_lines(office)
    ledger = server_lines(stage)
    differences = [
        *(f"sent and not in the ledger: {line}" for line in sorted(sent - ledger, key=str)),
        *(f"in the ledger and not sent: {line}" for line in sorted(ledger - sent, key=str)),
    ]
    unsent, done = office.history.outbox()
    differences += [f"still in the outbox: {entry.id}" for entry in unsent]
    differences += [f"refused: {entry.id}: {entry.refusal}" for entry in done if entry.refusal]
    answered = {line[0] for line in ledger}
    differences += [
        f"asked and not answered: {each}" for each in stage.asked if each not in answered
    ]
    truths, lies = _compare_with_printers(stage, office)
    return Audit(
        tuple(sorted(sent, key=str)),
        tuple(sorted(ledger, key=str)),
        truths,
        (*differences, *lies),
    )


def client_lines(office: Office) -> set[Line]:
    """Every value the client holds as accepted."""
    _, done = office.history.outbox()
    lines: set[Line] = set()
    for entry in done:
        if entry.accepted_at is None:
            continue
        match entry.parcel:
            case BillingReads() as reads:
                key = (reads.billing_request_id, reads.serial_number)
                lines |= {(*key, meter.name, meter.value, meter.read_at) for meter in reads.meters}
                lines |= {(*key, name, None, None) for name in reads.missing}
            case SuppliesUsage() as usage:
                lines |= {
                    ("supplies", usage.serial_number, supply.name, supply.value, supply.read_at)
                    for supply in usage.supplies
                }
    return lines


def server_lines(stage: Stage) -> set[Line]:
    """Every value the server acknowledged."""
    desk = stage.server.desk
    lines: set[Line] = {
        (row.billing_request_id, row.serial_number, row.meter, row.value, row.read_at)
        for row in desk.ledger()
    }
    return lines | {
        ("supplies", row.serial_number, row.name, row.value, row.read_at) for row in desk.supplies()
    }


def _compare_with_printers(stage: Stage, office: Office) -> tuple[int, list[str]]:
    """How many meters equal what the simulator knows, and a sentence for each that does not."""
    rows = {str(row.device.address): row for row in office.history.rows(stage.clock())}
    equal, lies = 0, []
    for place in stage.simulator.printers():
        row = rows.get(f"{place.host}:{place.port}")
        if row is None or row.latest is None:
            continue
        truth = stage.simulator.truth(place.name)
        for name, value, expected in _pairs(row, truth):
            if value == expected:
                equal += 1
            else:
                lies.append(f"{place.name}: {name} was read as {value} and is {expected}")
    return equal, lies


def _pairs(row: DeviceRow, truth: dict[str, int]) -> list[tuple[str, int, int]]:
    meters = row.latest.meters if row.latest else ()
    return [(m.name, m.value, truth[m.name]) for m in meters if m.name in truth]
