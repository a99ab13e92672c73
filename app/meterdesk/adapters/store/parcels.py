"""Parcels as JSON, so that what waits survives anything."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from meterdesk.adapters.store.columns import of_seconds, to_seconds
from meterdesk.domain.conversation import (
    BilledMeter,
    BillingReads,
    CommandResult,
    CommandStatus,
    SuppliesUsage,
    SupplyValue,
)
from meterdesk.domain.outbox import Parcel


def to_json(parcel: Parcel) -> dict[str, Any]:
    """A parcel as plain JSON; times as whole seconds since 1970 in UTC."""
    found: dict[str, Any] = _plain(asdict(parcel))
    return found


def of_json(kind: str, body: dict[str, Any]) -> Parcel:
    """The parcel that `to_json` wrote. Raises KeyError for a kind nobody knows."""
    return _READERS[kind](body)


def _plain(value: Any) -> Any:
    match value:
        case datetime():
            return to_seconds(value)
        case dict():
            return {name: _plain(each) for name, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case _:
            return value


def _status(body: dict[str, Any]) -> Parcel:
    return CommandStatus(body["command_id"], body["serial_number"], CommandResult(body["result"]))


def _reads(body: dict[str, Any]) -> Parcel:
    return BillingReads(
        body["billing_request_id"],
        body["serial_number"],
        tuple(
            BilledMeter(each["name"], each["value"], of_seconds(each["read_at"]))
            for each in body["meters"]
        ),
        tuple(body["missing"]),
    )


def _usage(body: dict[str, Any]) -> Parcel:
    return SuppliesUsage(
        body["serial_number"],
        tuple(
            SupplyValue(each["name"], each["value"], of_seconds(each["read_at"]))
            for each in body["supplies"]
        ),
    )


_READERS = {
    CommandStatus.__name__: _status,
    BillingReads.__name__: _reads,
    SuppliesUsage.__name__: _usage,
}
