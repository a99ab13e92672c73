"""What is said between proxy and Communication Server: the contract's messages as values.

Requests carry nothing of the office but serial numbers, meter names and values, supply names and
values, and dates of reading (row M15). All times are aware UTC, whole seconds on the wire.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Credentials:
    """The WS-Security user and secret of one message. The secret is never shown."""

    username: str
    password: str = field(repr=False)


# --- requests ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RegisterProxy:
    installation_id: str
    software_version: str


@dataclass(frozen=True, slots=True)
class RegisterProxyDevices:
    proxy_id: str
    serial_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeregisterProxyDevices:
    proxy_id: str
    serial_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SyncProxy:
    proxy_id: str
    last_sync: datetime | None = None


class CommandResult(StrEnum):
    """What became of a command of the server."""

    DONE = "Done"
    REFUSED = "Refused"
    FAILED = "Failed"


@dataclass(frozen=True, slots=True)
class CommandStatus:
    command_id: str
    serial_number: str
    result: CommandResult


@dataclass(frozen=True, slots=True)
class ReportSyncStatus:
    proxy_id: str
    statuses: tuple[CommandStatus, ...]


@dataclass(frozen=True, slots=True)
class BilledMeter:
    """A meter value as the printer gave it, and when (rows M9, B4)."""

    name: str
    value: int
    read_at: datetime


@dataclass(frozen=True, slots=True)
class BillingReads:
    """The answer to one billing request for one device. `missing` names meters it does not have."""

    billing_request_id: str
    serial_number: str
    meters: tuple[BilledMeter, ...]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SubmitBillingReads:
    proxy_id: str
    submission_id: str
    reads: tuple[BillingReads, ...]


@dataclass(frozen=True, slots=True)
class SupplyValue:
    """A level: "0" to "100" for a percentage, else some, low, out, unknown or unlimited."""

    name: str
    value: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class SuppliesUsage:
    serial_number: str
    supplies: tuple[SupplyValue, ...]


@dataclass(frozen=True, slots=True)
class SubmitSuppliesUsage:
    proxy_id: str
    submission_id: str
    usages: tuple[SuppliesUsage, ...]


Request = (
    RegisterProxy
    | RegisterProxyDevices
    | DeregisterProxyDevices
    | SyncProxy
    | ReportSyncStatus
    | SubmitBillingReads
    | SubmitSuppliesUsage
)


# --- answers ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProxyRegistered:
    proxy_id: str
    proxy_secret: str = field(repr=False)
    server_time: datetime
    next_sync: datetime
    receipt_key: str | None = None


class DeviceState(StrEnum):
    """What the server says of a device somebody wants registered."""

    REGISTERED = "Registered"
    PENDING = "Pending"
    NOT_ELIGIBLE = "NotEligible"
    DEREGISTERED = "Deregistered"


@dataclass(frozen=True, slots=True)
class DeviceRegistration:
    """`sign_up_from` is when the office may sign the device up: an hour later (row M17)."""

    serial_number: str
    state: DeviceState
    sign_up_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class DevicesRegistered:
    """The answer to RegisterProxyDevices and DeregisterProxyDevices."""

    server_time: datetime
    devices: tuple[DeviceRegistration, ...]


@dataclass(frozen=True, slots=True)
class TurnOnService:
    command_id: str
    serial_number: str


@dataclass(frozen=True, slots=True)
class TurnOffService:
    command_id: str
    serial_number: str


@dataclass(frozen=True, slots=True)
class RequestBillingReads:
    command_id: str
    serial_number: str
    billing_request_id: str
    due: datetime
    meter_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestSupplies:
    command_id: str
    serial_number: str


Command = TurnOnService | TurnOffService | RequestBillingReads | RequestSupplies


@dataclass(frozen=True, slots=True)
class Synced:
    """The answer to SyncProxy: the server's only channel to the office (row M7)."""

    server_time: datetime
    next_sync: datetime
    commands: tuple[Command, ...]


class OutcomeState(StrEnum):
    """Whether the server took it. Sent twice, it is accepted once and says so."""

    ACCEPTED = "Accepted"
    ALREADY_ACCEPTED = "AlreadyAccepted"
    REFUSED = "Refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`id` is the CommandId or BillingRequestId answered, or the serial number for supplies."""

    id: str
    serial_number: str
    state: OutcomeState
    reason: str | None = None

    @property
    def is_accepted(self) -> bool:
        return self.state is not OutcomeState.REFUSED


@dataclass(frozen=True, slots=True)
class GivenReceipt:
    """A receipt as the server gives it (row B7): all of its text but what this office sent.

    `previous` and `key_id` are hexadecimal, `signature` is Base64.
    """

    request_id: str
    serial_number: str
    number: int
    previous: str
    issued_at: datetime
    key_id: str
    signature: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """The answer to ReportSyncStatus, SubmitBillingReads and SubmitSuppliesUsage."""

    server_time: datetime
    outcomes: tuple[Outcome, ...]
    receipts: tuple[GivenReceipt, ...] = ()


Answer = ProxyRegistered | DevicesRegistered | Synced | Accepted
