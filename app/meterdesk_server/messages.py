"""The contract's messages as values: what is asked, what is answered, what is refused.

Times are aware UTC in whole seconds. The names in XML stand in `codec.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class DeviceState(StrEnum):
    """What the server says of a device somebody wants registered."""

    REGISTERED = "Registered"
    NOT_ELIGIBLE = "NotEligible"
    DEREGISTERED = "Deregistered"


class OutcomeState(StrEnum):
    """Whether the server took it. Sent twice, it is accepted once and says so."""

    ACCEPTED = "Accepted"
    ALREADY_ACCEPTED = "AlreadyAccepted"
    REFUSED = "Refused"


# --- requests ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RegisterProxy:
    installation_id: str
    software_version: str


@dataclass(frozen=True, slots=True)
class DeviceRef:
    serial_number: str


@dataclass(frozen=True, slots=True)
class RegisterProxyDevices:
    proxy_id: str
    devices: tuple[DeviceRef, ...]


@dataclass(frozen=True, slots=True)
class DeregisterProxyDevices:
    proxy_id: str
    devices: tuple[DeviceRef, ...]


@dataclass(frozen=True, slots=True)
class SyncProxy:
    proxy_id: str
    last_sync: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    command_id: str
    serial_number: str
    result: str


@dataclass(frozen=True, slots=True)
class ReportSyncStatus:
    proxy_id: str
    devices: tuple[DeviceStatus, ...]


@dataclass(frozen=True, slots=True)
class Meter:
    name: str
    value: int
    read_at: datetime


@dataclass(frozen=True, slots=True)
class MissingMeter:
    name: str


@dataclass(frozen=True, slots=True)
class DeviceReads:
    billing_request_id: str
    serial_number: str
    meters: tuple[Meter, ...] = ()
    missing: tuple[MissingMeter, ...] = ()


@dataclass(frozen=True, slots=True)
class SubmitBillingReads:
    proxy_id: str
    submission_id: str
    devices: tuple[DeviceReads, ...]


@dataclass(frozen=True, slots=True)
class Supply:
    name: str
    value: str
    read_at: datetime


@dataclass(frozen=True, slots=True)
class DeviceSupplies:
    serial_number: str
    supplies: tuple[Supply, ...]


@dataclass(frozen=True, slots=True)
class SubmitSuppliesUsage:
    proxy_id: str
    submission_id: str
    devices: tuple[DeviceSupplies, ...]


# --- answers ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RegisterProxyResponse:
    proxy_id: str
    proxy_secret: str = field(repr=False)
    server_time: datetime
    next_sync: datetime
    receipt_key: str | None = None


@dataclass(frozen=True, slots=True)
class DeviceRegistration:
    serial_number: str
    state: DeviceState
    sign_up_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class RegisterProxyDevicesResponse:
    server_time: datetime
    devices: tuple[DeviceRegistration, ...]


@dataclass(frozen=True, slots=True)
class DeregisterProxyDevicesResponse:
    server_time: datetime
    devices: tuple[DeviceRegistration, ...]


@dataclass(frozen=True, slots=True)
class TurnOnService:
    pass


@dataclass(frozen=True, slots=True)
class TurnOffService:
    pass


@dataclass(frozen=True, slots=True)
class RequestBillingReads:
    billing_request_id: str
    due: datetime
    meters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestSupplies:
    pass


@dataclass(frozen=True, slots=True)
class DeviceCommand:
    """Exactly one of the last four is given."""

    command_id: str
    serial_number: str
    turn_on: TurnOnService | None = None
    turn_off: TurnOffService | None = None
    billing: RequestBillingReads | None = None
    supplies: RequestSupplies | None = None


@dataclass(frozen=True, slots=True)
class SyncProxyResponse:
    server_time: datetime
    next_sync: datetime
    commands: tuple[DeviceCommand, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    id: str
    serial_number: str
    state: OutcomeState
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ReportSyncStatusResponse:
    server_time: datetime
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """Number and digest of the one before make a chain for each device; `issued_at` is UTC."""

    billing_request_id: str
    serial_number: str
    number: int
    previous: str
    issued_at: datetime
    key_id: str
    signature: str


@dataclass(frozen=True, slots=True)
class SubmitBillingReadsResponse:
    server_time: datetime
    outcomes: tuple[Outcome, ...]
    receipts: tuple[Receipt, ...] = ()


@dataclass(frozen=True, slots=True)
class SubmitSuppliesUsageResponse:
    server_time: datetime
    outcomes: tuple[Outcome, ...]


# --- faults -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InvalidRequestFault:
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class NotAuthorizedFault:
    reason: str
    server_time: datetime | None = None


@dataclass(frozen=True, slots=True)
class UnknownDeviceFault:
    reason: str
    serial_numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServerBusyFault:
    reason: str
    retry_after_seconds: int


FaultDetail = InvalidRequestFault | NotAuthorizedFault | UnknownDeviceFault | ServerBusyFault
