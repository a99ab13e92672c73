"""Several printers behind one agent, as behind a print server: each is told apart by its index.

RFC 2790 gives every device an hrDeviceIndex; RFC 3805 begins the index of each table with it.
"""

from __future__ import annotations

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.identity import object_id_of
from meterdesk.adapters.snmp.profile.profile import Profiles, claiming
from meterdesk.adapters.snmp.wire.answers import Answers, found_by
from meterdesk.adapters.snmp.wire.oid import Oid, is_under, parse

TABLES = (parse("1.3.6.1.2.1.25.3.2.1"), parse("1.3.6.1.2.1.25.3.5.1"))
"""hrDeviceTable and hrPrinterTable: column and index stand behind."""

PRINTER_MIB = parse("1.3.6.1.2.1.43")
"""Group, table, entry, column and index stand behind."""


@found_by(columns.HR_DEVICE_TYPE)
def printers(answers: Answers) -> tuple[int, ...]:
    """The indexes of the devices that are printers and have a marker's life count of their own.

    A host that only lists its print queues has none of these, and a machine's copy and fax
    services are no printers.
    """
    listed = {
        index[0]
        for index, kind in answers.column(columns.HR_DEVICE_TYPE).items()
        if index and kind == columns.HR_TYPE_PRINTER
    }
    counting = {index[0] for index in answers.column(columns.LIFE_COUNT) if index}
    return tuple(sorted(listed & counting))


def shows_printer(answers: Answers, profiles: Profiles) -> bool:
    """Whether it is one by its Printer-MIB, its IEEE 1284 id or a maker who builds printers.

    A server that lists its print queues in hrPrinterTable has none of these.
    """
    return (
        answers.has(PRINTER_MIB)
        or answers.has(columns.DEVICE_ID)
        or bool(claiming(profiles, object_id_of(answers)))
    )


def only(answers: Answers, device: int) -> Answers:
    """What is told of this device, and of the agent as a whole."""
    return Answers({oid: value for oid, value in answers.items() if _device(oid) in (None, device)})


def _device(oid: Oid) -> int | None:
    """The hrDeviceIndex in an identifier, where it is of one device."""
    if is_under(oid, PRINTER_MIB):
        at = len(PRINTER_MIB) + 4
    elif any(is_under(oid, table) for table in TABLES):
        at = len(TABLES[0]) + 1
    else:
        return None
    return oid[at] if len(oid) > at else None
