"""Which devices a message is about, and what in an answer is a no to one of them."""

from __future__ import annotations

from meterdesk.domain.conversation import (
    Accepted,
    Answer,
    DeregisterProxyDevices,
    DevicesRegistered,
    DeviceState,
    ProxyRegistered,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    Synced,
    SyncProxy,
)


def mentioned(message: Request | Answer) -> tuple[str, ...]:
    """The serial numbers in it, each once, in the order in which they stand there."""
    match message:
        case RegisterProxyDevices() | DeregisterProxyDevices():
            found = message.serial_numbers
        case ReportSyncStatus():
            found = tuple(each.serial_number for each in message.statuses)
        case SubmitBillingReads():
            found = tuple(each.serial_number for each in message.reads)
        case SubmitSuppliesUsage():
            found = tuple(each.serial_number for each in message.usages)
        case DevicesRegistered():
            found = tuple(each.serial_number for each in message.devices)
        case Synced():
            found = tuple(each.serial_number for each in message.commands)
        case Accepted():
            found = tuple(each.serial_number for each in message.outcomes)
        case RegisterProxy() | SyncProxy() | ProxyRegistered():
            found = ()
    return tuple(dict.fromkeys(found))


def refusals(answer: Answer) -> int:
    """How many parcels or devices the server did not take, though it took the message."""
    match answer:
        case Accepted():
            return sum(not each.is_accepted for each in answer.outcomes)
        case DevicesRegistered():
            return sum(each.state is DeviceState.NOT_ELIGIBLE for each in answer.devices)
        case Synced() | ProxyRegistered():
            return 0
