"""The standard objects that are read: what they are called and where they stand."""

from __future__ import annotations

from meterdesk.adapters.snmp.wire.answers import Answers, found_by
from meterdesk.adapters.snmp.wire.oid import Oid, parse

SYS_DESCR = parse("1.3.6.1.2.1.1.1.0")
SYS_OBJECT_ID = parse("1.3.6.1.2.1.1.2.0")
SYS_UP_TIME = parse("1.3.6.1.2.1.1.3.0")
SYS_NAME = parse("1.3.6.1.2.1.1.5.0")
SYS_LOCATION = parse("1.3.6.1.2.1.1.6.0")
SYSTEM = (SYS_DESCR, SYS_OBJECT_ID, SYS_UP_TIME, SYS_NAME, SYS_LOCATION)
"""RFC 3418."""

IF_PHYS_ADDRESS = parse("1.3.6.1.2.1.2.2.1.6")
"""RFC 2863."""

HR_DEVICE_TYPE = parse("1.3.6.1.2.1.25.3.2.1.2")
HR_DEVICE_DESCR = parse("1.3.6.1.2.1.25.3.2.1.3")
HR_DEVICE_STATUS = parse("1.3.6.1.2.1.25.3.2.1.5")
HR_PRINTER_STATUS = parse("1.3.6.1.2.1.25.3.5.1.1")
HR_PRINTER_ERRORS = parse("1.3.6.1.2.1.25.3.5.1.2")
HR_TYPE_PRINTER = parse("1.3.6.1.2.1.25.3.1.5")
"""RFC 2790."""

CHARACTER_SET = parse("1.3.6.1.2.1.43.7.1.1.4")
CONFIG_CHANGES = parse("1.3.6.1.2.1.43.5.1.1.1")
PRINTER_NAME = parse("1.3.6.1.2.1.43.5.1.1.16")
SERIAL_NUMBER = parse("1.3.6.1.2.1.43.5.1.1.17")
COUNTER_UNIT = parse("1.3.6.1.2.1.43.10.2.1.3")
LIFE_COUNT = parse("1.3.6.1.2.1.43.10.2.1.4")
POWER_ON_COUNT = parse("1.3.6.1.2.1.43.10.2.1.5")
SUPPLY_COLORANT_INDEX = parse("1.3.6.1.2.1.43.11.1.1.3")
SUPPLY_CLASS = parse("1.3.6.1.2.1.43.11.1.1.4")
SUPPLY_TYPE = parse("1.3.6.1.2.1.43.11.1.1.5")
SUPPLY_DESCRIPTION = parse("1.3.6.1.2.1.43.11.1.1.6")
SUPPLY_UNIT = parse("1.3.6.1.2.1.43.11.1.1.7")
SUPPLY_CAPACITY = parse("1.3.6.1.2.1.43.11.1.1.8")
SUPPLY_LEVEL = parse("1.3.6.1.2.1.43.11.1.1.9")
COLORANT_VALUE = parse("1.3.6.1.2.1.43.12.1.1.4")
CONSOLE_TEXT = parse("1.3.6.1.2.1.43.16.5.1.2")
ALERT_SEVERITY = parse("1.3.6.1.2.1.43.18.1.1.2")
ALERT_TRAINING = parse("1.3.6.1.2.1.43.18.1.1.3")
ALERT_GROUP = parse("1.3.6.1.2.1.43.18.1.1.4")
ALERT_GROUP_INDEX = parse("1.3.6.1.2.1.43.18.1.1.5")
ALERT_CODE = parse("1.3.6.1.2.1.43.18.1.1.7")
ALERT_DESCRIPTION = parse("1.3.6.1.2.1.43.18.1.1.8")
ALERT_TIME = parse("1.3.6.1.2.1.43.18.1.1.9")
"""RFC 3805."""

DEVICE_ID = parse("1.3.6.1.4.1.2699.1.2.1.2.1.1.3")
"""ppmPrinterIEEE1284DeviceId (PWG 5107.1)."""

POWER_STATE = parse("1.3.6.1.4.1.2699.1.6.1.2.1.1.2")
"""The power monitor's state (PWG 5106.5)."""

COLUMNS: tuple[Oid, ...] = (
    IF_PHYS_ADDRESS,
    HR_DEVICE_TYPE,
    HR_DEVICE_DESCR,
    HR_DEVICE_STATUS,
    HR_PRINTER_STATUS,
    HR_PRINTER_ERRORS,
    CONFIG_CHANGES,
    PRINTER_NAME,
    SERIAL_NUMBER,
    CHARACTER_SET,
    COUNTER_UNIT,
    LIFE_COUNT,
    POWER_ON_COUNT,
    SUPPLY_COLORANT_INDEX,
    SUPPLY_CLASS,
    SUPPLY_TYPE,
    SUPPLY_DESCRIPTION,
    SUPPLY_UNIT,
    SUPPLY_CAPACITY,
    SUPPLY_LEVEL,
    COLORANT_VALUE,
    CONSOLE_TEXT,
    ALERT_SEVERITY,
    ALERT_TRAINING,
    ALERT_GROUP,
    ALERT_GROUP_INDEX,
    ALERT_CODE,
    ALERT_DESCRIPTION,
    ALERT_TIME,
    DEVICE_ID,
    POWER_STATE,
)
"""What every printer is asked, whoever made it."""

MOST_ROWS = 64
"""Rows wanted of one column: no printer has so many, and a table that never ends is cut there."""


@found_by(HR_DEVICE_TYPE)
def host_index(answers: Answers) -> int | None:
    """hrDeviceIndex of the printer in the Host Resources MIB (RFC 2790)."""
    types = answers.column(HR_DEVICE_TYPE)
    prints = (index for index, kind in types.items() if kind == HR_TYPE_PRINTER)
    candidates = (*prints, *answers.column(HR_PRINTER_STATUS))
    return next((index[0] for index in candidates if index), None)


@found_by(HR_DEVICE_TYPE)
def printer_index(answers: Answers) -> int | None:
    """The device index of the Printer-MIB rows; 0 occurs. None where nothing tells.

    It should be the Host Resources MIB's. Where the two differ the rows are right, because the
    figures stand in them.
    """
    rows = {
        index[0]: None
        for column in (LIFE_COUNT, SUPPLY_LEVEL, SUPPLY_DESCRIPTION)
        for index in answers.column(column)
        if index
    }
    host = host_index(answers)
    return host if host in rows else next(iter(rows), host)


@found_by(CHARACTER_SET)
def charset(answers: Answers) -> int | None:
    """The MIBenum the printer announces for its own texts."""
    values = answers.column(CHARACTER_SET).values()
    return next((value for value in values if isinstance(value, int)), None)
