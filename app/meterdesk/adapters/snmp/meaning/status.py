"""How the printer is: hrPrinterStatus and hrDeviceStatus (RFC 2790), read together."""

from __future__ import annotations

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.asleep import is_asleep, is_on, rests
from meterdesk.adapters.snmp.wire.answers import Answers, found_by
from meterdesk.adapters.snmp.wire.oid import Oid
from meterdesk.domain.reading import PrinterState

STATES = {
    1: PrinterState.OTHER,
    2: PrinterState.UNKNOWN,
    3: PrinterState.IDLE,
    4: PrinterState.PRINTING,
    5: PrinterState.WARMING_UP,
}
"""hrPrinterStatus."""

COMBINED = {
    (1, 2): PrinterState.ASLEEP,
    (1, 5): PrinterState.STOPPED,
    (2, 5): PrinterState.STOPPED,
    (3, 5): PrinterState.STOPPED,
}
"""hrPrinterStatus with hrDeviceStatus, as RFC 3805 section 2.2.13.2 reads them together."""

UNTOLD = 2
"""hrPrinterStatus unknown, which is what an agent without the object says as well."""

RESTING = frozenset({PrinterState.IDLE, PrinterState.OTHER, PrinterState.UNKNOWN})
MOVING = frozenset({PrinterState.PRINTING, PrinterState.WARMING_UP})


def state(answers: Answers, displays: tuple[Oid, ...] = ()) -> PrinterState:
    """What it is doing; UNKNOWN where it does not tell.

    `displays` are the maker's own objects with the text of the display.
    """
    word, health = statuses(answers)
    told = COMBINED.get((word or UNTOLD, health or 1), STATES.get(word or UNTOLD))
    if told in RESTING and (is_asleep(answers, displays) or (word and rests(answers))):
        return PrinterState.ASLEEP
    if told is PrinterState.ASLEEP and is_on(answers):
        return PrinterState.OTHER
    return told or PrinterState.UNKNOWN


def is_printing(answers: Answers) -> bool:
    """Whether it prints or is about to: a counter may have moved between two answers."""
    word, _health = statuses(answers)
    return STATES.get(word or UNTOLD) in MOVING


@found_by(columns.HR_DEVICE_TYPE, columns.HR_PRINTER_STATUS, columns.HR_DEVICE_STATUS)
def statuses(answers: Answers) -> tuple[int | None, int | None]:
    """hrPrinterStatus and hrDeviceStatus of the printer; None of a device that is none."""
    device = columns.host_index(answers)
    if device is None:
        return None, None
    printer = answers.first(columns.HR_PRINTER_STATUS, device)
    hardware = answers.first(columns.HR_DEVICE_STATUS, device)
    return (
        printer[1] if printer and isinstance(printer[1], int) else None,
        hardware[1] if hardware and isinstance(hardware[1], int) else None,
    )
