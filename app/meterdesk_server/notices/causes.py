"""Why a read is missing, as far as the server knows it, and what helps (rows M18, B5).

The server is told serial numbers, meters, supplies and times, and nothing else: it knows when an
office was heard of last, and what became of its commands.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from meterdesk_server.words import Said


class Cause(StrEnum):
    """From the office that is not heard of to the printer that is not read."""

    NEVER_SYNCED = "never-synced"
    OFFICE_SILENT = "office-silent"
    SERVICE_REFUSED = "service-refused"
    SERVICE_FAILED = "service-failed"
    READ_REFUSED = "read-refused"
    READ_FAILED = "read-failed"
    NOT_READ = "not-read"


_OF_SERVICE = {"refused": Cause.SERVICE_REFUSED, "failed": Cause.SERVICE_FAILED}
_OF_COMMAND = {"Refused": Cause.READ_REFUSED, "Failed": Cause.READ_FAILED}


def cause_of(
    service: str, result: str | None, last_sync: datetime | None, silent_since: datetime
) -> Cause:
    """`result` is the office's word about the request; an office is silent that has not reported
    after `silent_since`.
    """
    if result in _OF_COMMAND:
        return _OF_COMMAND[result]
    if service in _OF_SERVICE:
        return _OF_SERVICE[service]
    if last_sync is None:
        return Cause.NEVER_SYNCED
    return Cause.OFFICE_SILENT if last_sync <= silent_since else Cause.NOT_READ


FACTS: Mapping[Cause, Said] = {
    Cause.NEVER_SYNCED: Said.of(
        "The computer with Meterdesk in “{office}” has not reported since it was registered on "
        "{registered}."
    ),
    Cause.OFFICE_SILENT: Said.of(
        "The computer with Meterdesk in “{office}” last reported on {synced}."
    ),
    Cause.SERVICE_REFUSED: Said.of(
        "In “{office}” somebody decided that the meters of this machine are not sent."
    ),
    Cause.SERVICE_FAILED: Said.of(
        "Meterdesk in “{office}” could not begin to read this machine for billing."
    ),
    Cause.READ_REFUSED: Said.of("In “{office}” somebody decided not to send this read."),
    Cause.READ_FAILED: Said.of("Meterdesk in “{office}” could not make this read."),
    Cause.NOT_READ: Said.of(
        "Meterdesk in “{office}” is running and last reported on {synced}, but has no read of "
        "this machine."
    ),
}
_START = Said.of(
    "Please switch this computer on and leave it on. If it is on, open Meterdesk there: it says at "
    "the top what is wrong."
)
_LOOK = Said.of("Please open Meterdesk there: it says beside the machine what is wrong.")
_AGREE = Said.of("Please agree with whoever looks after the computers there.")
ADVICE: Mapping[Cause, Said] = {
    Cause.NEVER_SYNCED: _START,
    Cause.OFFICE_SILENT: _START,
    Cause.SERVICE_REFUSED: _AGREE,
    Cause.SERVICE_FAILED: _LOOK,
    Cause.READ_REFUSED: _AGREE,
    Cause.READ_FAILED: _LOOK,
    Cause.NOT_READ: Said.of(
        "Please see whether the machine is switched on, awake and on the network. If it was moved "
        "or replaced, open Meterdesk there: it says beside the machine what to do."
    ),
}
