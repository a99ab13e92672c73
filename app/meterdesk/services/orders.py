"""Obeying the server's commands: written down in the transaction that remembers the sync."""

from __future__ import annotations

from meterdesk.domain.billing import BillingRequest
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
from meterdesk.services.ports import Records


def obey(records: Records, command: Command, answer: Synced) -> None:
    """Does what a command says, in the transaction that remembers the sync. Twice is once."""
    match command:
        case TurnOnService() | TurnOffService():
            records.outbox.put(_turn(records, command), answer.server_time)
        case RequestBillingReads():
            request = BillingRequest(
                command.billing_request_id,
                command.serial_number,
                command.due,
                command.meter_names,
                answer.server_time,
            )
            is_new = records.requests.add(request)
            if not is_new and not records.outbox.send_again(request.id, request.serial_number):
                records.requests.ask_again(request)
        case RequestSupplies():
            records.requests.want_supplies(command.serial_number)


def _turn(records: Records, command: TurnOnService | TurnOffService) -> CommandStatus:
    """Turns the service of a registered device on or off; any other is refused (row M11)."""
    is_on = isinstance(command, TurnOnService)
    event = Event.TURNED_ON if is_on else Event.TURNED_OFF
    wanted = Registration.SERVICE_ON if is_on else Registration.SERVICE_OFF
    result = CommandResult.REFUSED
    for device in records.devices.all():
        if device.identity.serial_number != command.serial_number:
            continue
        state = after(device.registration, event)
        if state is wanted and device.registration in REGISTERED:
            records.devices.register(device.id, state)
            result = CommandResult.DONE
    return CommandStatus(command.command_id, command.serial_number, result)
