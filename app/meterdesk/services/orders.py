"""Obeying the server's commands: written down in the transaction that remembers the sync."""

from __future__ import annotations

from meterdesk.domain.billing import BillingRequest, is_same
from meterdesk.domain.conversation import (
    Command,
    CommandResult,
    CommandStatus,
    RequestBillingReads,
    RequestSupplies,
    Synced,
    TurnOffService,
    TurnOnService,
)
from meterdesk.domain.device import REGISTERED, Event, Registration, after
from meterdesk.domain.held_read import Answer
from meterdesk.services.ports.store import Records
from meterdesk.services.registry import move

ANOTHER = "The supplier asks for something else under the same number."
TURNED_OFF = "The supplier turned the service of this printer off."


def obey(records: Records, command: Command, answer: Synced) -> None:
    """Does what a command says, in the transaction that remembers the sync. Twice is once.

    What is asked of a device that is not registered here, or whose service is off, is refused: the
    server is told, and nothing stays open (row M11).
    """
    match command:
        case TurnOnService() | TurnOffService():
            records.outbox.put(_turn(records, command), answer.server_time)
        case _ if not _is_billed(records, command.serial_number):
            records.outbox.put(
                CommandStatus(command.command_id, command.serial_number, CommandResult.REFUSED),
                answer.server_time,
            )
        case RequestBillingReads():
            _ask(records, command, answer)
        case RequestSupplies():
            records.requests.want_supplies(command.serial_number)


def _ask(records: Records, command: RequestBillingReads, answer: Synced) -> None:
    """Keeps the request. One that is open stays as it is, and so does one that is held.

    One that was answered gets the same answer again; if that was refused, or the request given up
    meanwhile, new reads are taken. An id that comes back for another day or other meters is another
    request: a server that counts from one again gets no old answer.
    """
    request = BillingRequest(
        command.billing_request_id,
        command.serial_number,
        command.due,
        command.meter_names,
        answer.server_time,
    )
    if records.requests.add(request):
        return
    known = records.requests.get(request.id, request.serial_number)
    if known is not None and not is_same(known, request):
        _begin_anew(records, request)
        return
    if any(each.id == request.id for each in records.requests.open(request.serial_number)):
        return
    if not records.outbox.send_again(request.id, request.serial_number):
        records.requests.ask_again(request, answer.server_time)


def _begin_anew(records: Records, request: BillingRequest) -> None:
    held = records.held_reads.of(request.id, request.serial_number)
    if held is not None:
        records.held_reads.settle(held.number, Answer.CLOSED, request.received_at)
    records.outbox.retire(request.id, request.serial_number, ANOTHER)
    records.requests.renew(request)


def _is_billed(records: Records, serial_number: str) -> bool:
    return any(device.is_billed for device in records.devices.with_serial(serial_number))


def _turn(records: Records, command: TurnOnService | TurnOffService) -> CommandStatus:
    """Turns the service of a registered device on or off; any other is refused (row M11).

    One that was replaced is turned off like any, and never on again (row M20).
    """
    is_on = isinstance(command, TurnOnService)
    event = Event.TURNED_ON if is_on else Event.TURNED_OFF
    wanted = Registration.SERVICE_ON if is_on else Registration.SERVICE_OFF
    result = CommandResult.REFUSED
    for device in records.devices.with_serial(command.serial_number):
        before = device.registration if is_on else device.replaced_from or device.registration
        if before in REGISTERED and after(before, event) is wanted:
            move(records, device, event)
            result = CommandResult.DONE
            if not is_on:
                records.requests.close(command.serial_number, TURNED_OFF)
    return CommandStatus(command.command_id, command.serial_number, result)
