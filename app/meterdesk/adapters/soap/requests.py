"""How each request of ours is said in the contract's words: element content as zeep takes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meterdesk.adapters.soap.times import to_wire
from meterdesk.domain.conversation import (
    BilledMeter,
    BillingReads,
    CommandStatus,
    DeregisterProxyDevices,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SuppliesUsage,
    SupplyValue,
    SyncProxy,
)

Content = dict[str, Any]


def operation(request: Request) -> str:
    """The name of the request's operation and element: that of its class."""
    return type(request).__name__


def content(request: Request) -> Content:
    """Children and attributes by their names in the schema."""
    return _CONTENT[type(request)](request)


def device_count(request: Request) -> int:
    """How many devices the message is about: the x of the published sizes (row M10)."""
    return _DEVICES.get(type(request), lambda _: 0)(request)


def _register_proxy(request: RegisterProxy) -> Content:
    return {
        "InstallationId": request.installation_id,
        "SoftwareVersion": request.software_version,
    }


def _devices(request: RegisterProxyDevices | DeregisterProxyDevices) -> Content:
    return {
        "ProxyId": request.proxy_id,
        "Device": [{"SerialNumber": serial} for serial in request.serial_numbers],
    }


def _sync(request: SyncProxy) -> Content:
    since = {"LastSync": to_wire(request.last_sync)} if request.last_sync else {}
    return {"ProxyId": request.proxy_id, **since}


def _statuses(request: ReportSyncStatus) -> Content:
    return {"ProxyId": request.proxy_id, "DeviceStatus": [_status(it) for it in request.statuses]}


def _status(status: CommandStatus) -> Content:
    return {
        "CommandId": status.command_id,
        "SerialNumber": status.serial_number,
        "Result": status.result.value,
    }


def _billing(request: SubmitBillingReads) -> Content:
    return {
        "ProxyId": request.proxy_id,
        "SubmissionId": request.submission_id,
        "DeviceReads": [_reads(reads) for reads in request.reads],
    }


def _reads(reads: BillingReads) -> Content:
    return {
        "BillingRequestId": reads.billing_request_id,
        "SerialNumber": reads.serial_number,
        "Meter": [_value(meter) for meter in reads.meters],
        "MissingMeter": [{"Name": name} for name in reads.missing],
    }


def _supplies(request: SubmitSuppliesUsage) -> Content:
    return {
        "ProxyId": request.proxy_id,
        "SubmissionId": request.submission_id,
        "DeviceSupplies": [_usage(usage) for usage in request.usages],
    }


def _usage(usage: SuppliesUsage) -> Content:
    return {
        "SerialNumber": usage.serial_number,
        "Supply": [_value(supply) for supply in usage.supplies],
    }


def _value(item: BilledMeter | SupplyValue) -> Content:
    return {"Name": item.name, "Value": item.value, "ReadDate": to_wire(item.read_at)}


_CONTENT: Mapping[type, Callable[[Any], Content]] = {
    RegisterProxy: _register_proxy,
    RegisterProxyDevices: _devices,
    DeregisterProxyDevices: _devices,
    SyncProxy: _sync,
    ReportSyncStatus: _statuses,
    SubmitBillingReads: _billing,
    SubmitSuppliesUsage: _supplies,
}

_DEVICES: Mapping[type, Callable[[Any], int]] = {
    RegisterProxyDevices: lambda request: len(request.serial_numbers),
    DeregisterProxyDevices: lambda request: len(request.serial_numbers),
    ReportSyncStatus: lambda request: len(request.statuses),
    SubmitBillingReads: lambda request: len(request.reads),
    SubmitSuppliesUsage: lambda request: len(request.usages),
}
