"""Our values as JSON documents with stable keys; docs/cli.md lists them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from meterdesk.domain.device import Address, Device, Identity
from meterdesk.domain.discovery import DeviceFound, Receipt
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.meter import Meter, Witness
from meterdesk.domain.reading import Alert, Cost, DeviceRow, Reading, Silence
from meterdesk.domain.step import MeterStep, Step
from meterdesk.domain.supply import Supply
from meterdesk.services.history import MeterSeries, SupplySeries

Document = dict[str, Any]


def time(at: datetime | None) -> str | None:
    """A time in ISO 8601, UTC, or None."""
    return None if at is None else at.isoformat().replace("+00:00", "Z")


def address(where: Address) -> Document:
    return {"address": where.host, "port": where.port}


def identity(who: Identity) -> Document:
    return {
        "manufacturer": who.manufacturer,
        "model": who.model,
        "serial_number": who.serial_number,
        "serial_source": who.serial_source,
        "mac": who.mac,
        "hostname": who.hostname,
        "location": who.location,
        "firmware": who.firmware,
        "object_id": who.object_id,
        "macs": list(who.macs),
        "uuid": who.uuid,
        "device_id_serial": who.device_id_serial,
    }


def meter(one: Meter) -> Document:
    return {
        "name": one.name,
        "label": one.label,
        "value": one.value,
        "unit": one.unit.value,
        "source": one.source,
        "rule": one.rule,
        "persistence": one.persistence.value,
        "witnesses": [witness(each, one) for each in one.witnesses],
    }


def witness(one: Witness, of: Meter) -> Document:
    """What else should say the same; `reason` is null where nobody knows why it differs."""
    return {
        "label": one.label,
        "value": one.value,
        "difference": one.value - of.value,
        "source": one.source,
        "reason": one.reason,
    }


def step(one: Step) -> Document:
    """What was no plain advance; `counted` is null where nobody knows how much it was."""
    return {
        "at": time(one.after.at),
        "kind": one.kind.value,
        "before": {"at": time(one.before.at), "value": one.before.value},
        "value": one.after.value,
        "counted": one.counted,
        "sentence": one.sentence,
    }


def meter_step(one: MeterStep) -> Document:
    return {"name": one.name, "label": one.label, **step(one.step)}


def supply(one: Supply) -> Document:
    return {
        "name": one.name,
        "kind": one.kind.value,
        "colorant": one.colorant,
        "level": {"state": one.level.state.value, "percent": one.level.percent},
        "source": one.source,
        "part_number": one.part_number,
        "serial_number": one.serial_number,
    }


def alert(one: Alert) -> Document:
    return {
        "severity": one.severity.value,
        "text": one.text,
        "source": one.source,
        "skill": one.skill.value if one.skill else None,
        "since": time(one.since),
    }


def cost(spent: Cost) -> Document:
    return {
        "requests": spent.requests,
        "responses": spent.responses,
        "bytes_sent": spent.bytes_sent,
        "bytes_received": spent.bytes_received,
        "elapsed_ms": round(spent.elapsed_ms, 1),
    }


def reading(result: Reading | Silence) -> Document:
    """What `probe` prints; the same keys whether somebody answered or not."""
    if isinstance(result, Silence):
        return {
            **address(result.address),
            "answered": False,
            "is_printer": False,
            "reason": result.reason,
            "read_at": time(result.at),
            "snmp_version": None,
            "identity": identity(Identity()),
            "meters": [],
            "supplies": [],
            "state": "unknown",
            "alerts": [],
            "cost": cost(result.cost),
        }
    return {
        **address(result.address),
        "answered": True,
        "is_printer": result.is_printer,
        "reason": None,
        "read_at": time(result.read_at),
        "snmp_version": result.snmp_version,
        "identity": identity(result.identity),
        "meters": [meter(one) for one in result.meters],
        "supplies": [supply(one) for one in result.supplies],
        "state": result.state.value,
        "alerts": [alert(one) for one in result.alerts],
        "cost": cost(result.cost),
    }


def device(one: Device) -> Document:
    return {
        "id": one.id,
        **address(one.address),
        "identity": identity(one.identity),
        "registration": one.registration.value,
        "presence": one.presence.value,
        "first_seen": time(one.first_seen),
        "last_read": time(one.last_read),
        "sign_up_from": time(one.sign_up_from),
        "silent_since": time(one.silent_since),
        "last_asked": time(one.last_asked),
        "also_at": [address(each) for each in one.also_at],
    }


def device_row(row: DeviceRow) -> Document:
    return {
        **device(row.device),
        "total": row.total,
        "pages_this_month": row.pages_this_month,
        "is_month_whole": row.is_month_whole,
        "alarms": [meter_step(one) for one in row.alarms],
        "state": row.latest.state.value if row.latest else "unknown",
        "supplies": [supply(one) for one in row.latest.supplies] if row.latest else [],
        "alerts": [alert(one) for one in row.latest.alerts] if row.latest else [],
    }


def found(event: DeviceFound) -> Document:
    return {
        **device(event.device),
        "is_new": event.is_new,
        "replaces": event.replaces.id if event.replaces else None,
        "snmp_version": event.reading.snmp_version,
    }


def journal_entry(one: JournalEntry) -> Document:
    return {
        "number": one.id,
        "at": time(one.at),
        "decision": one.decision.value,
        "device": one.device_id,
        "other": one.other_id,
        "is_by_user": one.is_by_user,
        "reason": one.reason,
        "evidence": [
            {"clue": f.clue.value, "before": f.before, "now": f.now, "says": f.says.value}
            for f in one.findings
        ],
        "settled_at": time(one.settled_at),
    }


def receipt(one: Receipt) -> Document:
    spent = cost(one.cost)
    return {
        "addresses": one.addresses,
        "printers": one.printers,
        "packets_sent": spent["requests"],
        "packets_received": spent["responses"],
        "bytes_sent": spent["bytes_sent"],
        "bytes_received": spent["bytes_received"],
        "elapsed_ms": spent["elapsed_ms"],
        "by_hints": one.by_hints,
        "remarks": list(one.remarks),
    }


def history(
    of: Device, meters: Sequence[MeterSeries], supplies: Sequence[SupplySeries]
) -> Document:
    return {
        "device": device(of),
        "meters": [
            {
                **meter(series.meter),
                "points": [{"at": time(at), "value": value} for at, value in series.points],
                "steps": [step(one) for one in series.steps],
            }
            for series in meters
        ],
        "supplies": [
            {
                "name": series.name,
                "points": [{"at": time(at), "percent": value} for at, value in series.points],
            }
            for series in supplies
        ],
    }
