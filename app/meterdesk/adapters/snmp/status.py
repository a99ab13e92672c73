"""How the printer is: hrPrinterStatus and its companions (RFC 2790), prtAlertTable (RFC 3805)."""

from __future__ import annotations

from meterdesk.adapters.snmp import columns
from meterdesk.adapters.snmp.oid import Answers, dotted
from meterdesk.adapters.snmp.text import text
from meterdesk.domain.reading import Alert, PrinterState, Severity

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
    (3, 5): PrinterState.STOPPED,
}
"""hrPrinterStatus with hrDeviceStatus, as RFC 3805 section 2.2.13.2 reads them together."""

POWER_SAVER = 23
"""prtAlertCode subunitPowerSaver."""

RESTING = frozenset({PrinterState.IDLE, PrinterState.OTHER, PrinterState.UNKNOWN})

ERRORS = (
    (Severity.WARNING, "Paper is low"),
    (Severity.CRITICAL, "No paper"),
    (Severity.WARNING, "Toner is low"),
    (Severity.CRITICAL, "No toner"),
    (Severity.CRITICAL, "A door is open"),
    (Severity.CRITICAL, "Paper jam"),
    (Severity.CRITICAL, "Offline"),
    (Severity.WARNING, "Service requested"),
    (Severity.CRITICAL, "An input tray is missing"),
    (Severity.CRITICAL, "An output tray is missing"),
    (Severity.CRITICAL, "A supply is missing"),
    (Severity.WARNING, "The output tray is nearly full"),
    (Severity.CRITICAL, "The output tray is full"),
    (Severity.WARNING, "An input tray is empty"),
    (Severity.WARNING, "Maintenance is overdue"),
)
"""hrPrinterDetectedErrorState, bit by bit; bit 0 is the highest of the first octet."""

SEVERITIES = {3: Severity.CRITICAL, 4: Severity.WARNING, 5: Severity.WARNING}
"""PrtAlertSeverityLevelTC; the rest is information."""

CODES = {
    3: "A cover is open",
    8: "Paper jam",
    12: "Nearly empty",
    13: "Empty",
    14: "Nearly full",
    15: "Full",
    807: "Paper is low",
    808: "A paper tray is empty",
    1101: "No toner",
    1102: "No ink",
    1104: "Toner is low",
    1105: "Ink is low",
    1107: "The waste toner container is nearly full",
    1108: "The waste ink container is nearly full",
    1109: "The waste toner container is full",
    1110: "The waste ink container is full",
    1111: "The drum is nearly worn out",
    1112: "The drum is worn out",
    1113: "Developer is low",
    1114: "No developer",
}
"""prtAlertCode in words, for alerts that come without a description."""


def state(answers: Answers) -> PrinterState:
    """What it is doing; UNKNOWN where it does not tell."""
    device = columns.host_index(answers)
    printer = columns.first(answers, columns.HR_PRINTER_STATUS, device)
    hardware = columns.first(answers, columns.HR_DEVICE_STATUS, device)
    word = printer[1] if printer and isinstance(printer[1], int) else 2
    health = hardware[1] if hardware and isinstance(hardware[1], int) else 1
    told = COMBINED.get((word, health), STATES.get(word, PrinterState.UNKNOWN))
    if told in RESTING and POWER_SAVER in answers.column(columns.ALERT_CODE).values():
        return PrinterState.ASLEEP
    return told


def alerts(answers: Answers) -> tuple[Alert, ...]:
    """The alert table; the error bits where it holds neither a warning nor worse."""
    table = _table(answers)
    if any(alert.severity is not Severity.OTHER for alert in table):
        return table
    return (*_bits(answers), *table)


def _table(answers: Answers) -> tuple[Alert, ...]:
    charset = columns.charset(answers)
    found: dict[tuple[Severity, str], Alert] = {}
    for index, value in answers.column(columns.ALERT_SEVERITY).items():
        row = (*columns.ALERT_DESCRIPTION, *index)
        code = answers.number((*columns.ALERT_CODE, *index)) or 0
        words = text(answers.get(row), charset) or CODES.get(code)
        severity = SEVERITIES.get(value if isinstance(value, int) else 0, Severity.OTHER)
        if words:
            found.setdefault((severity, words), Alert(severity, words, dotted(row)))
    return tuple(found.values())


def _bits(answers: Answers) -> tuple[Alert, ...]:
    """Zero, one or two octets are usual. Bits nobody defined mean that nothing can be believed."""
    row = columns.first(answers, columns.HR_PRINTER_ERRORS, columns.host_index(answers))
    if row is None or not isinstance(row[1], bytes):
        return ()
    bits = [octet >> (7 - bit) & 1 for octet in row[1] for bit in range(8)]
    if any(bits[len(ERRORS) :]):
        return ()
    raised = (error for bit, error in zip(bits, ERRORS, strict=False) if bit)
    return tuple(Alert(severity, words, dotted(row[0])) for severity, words in raised)
