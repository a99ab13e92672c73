"""How readings and devices look on a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from meterdesk.domain.device import Device, Registration
from meterdesk.domain.reading import DeviceRow, Reading, Skill
from meterdesk.domain.supply import LevelState, Supply, SupplyKind
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.terminal import local, table
from meterdesk.services.polling import DeviceRead, DeviceSilent
from meterdesk.services.registration import DeviceRegistered


def device_table(rows: Iterable[DeviceRow], now: datetime) -> str:
    """The device table as text."""
    return table(
        ("Id", "Model", "Serial number", "Address", "Total", "Supplies", "Registration"),
        [
            (
                row.device.id,
                row.device.identity.name,
                row.device.identity.serial_number,
                addresses_of(row.device),
                row.total,
                levels(row.latest.supplies) if row.latest else None,
                _registration(row.device, now),
            )
            for row in rows
        ],
    )


def _registration(device: Device, now: datetime) -> str:
    """How far it is, with the hour from which it can be signed up (row M17)."""
    state = device.registration_at(now)
    if state is Registration.WAITING_FOR_SIGN_UP:
        return f"ready to sign up at {local(device.sign_up_from)}"
    return _SERVICE.get(state, state.value)


_SERVICE = {
    Registration.SERVICE_ON: "automatic reads on",
    Registration.SERVICE_OFF: "automatic reads off",
}
"""In the window's words; the contract's are those of JSON."""


def addresses_of(device: Device) -> str:
    """Where it is read, and where it answers as well."""
    return ", ".join(map(str, (device.address, *device.also_at)))


def month_began(now: datetime) -> datetime:
    """Local midnight of the first day of this month."""
    return now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def print_reading(result: Reading) -> None:
    who = result.identity
    print(f"{who.manufacturer or ''} {who.model or 'Printer'}".strip())
    for title, text in (
        ("Serial number", who.serial_number),
        ("Host name", who.hostname),
        ("Location", who.location),
        ("MAC", who.mac),
        ("Firmware", who.firmware),
        ("State", result.state.value),
        ("SNMP", result.snmp_version),
    ):
        print(f"  {title:<15}{text or '-'}")
    rows = [
        (meter.name, meter.label, meter.value, meter.unit.value, meter.source)
        for meter in result.meters
    ]
    if rows:
        print("\n" + table(("Meter", "The maker calls it", "Value", "Unit", "Object"), rows))
    for meter in result.meters:
        for witness in meter.witnesses:
            print(f"{meter.label} {meter.value:,} beside {witness.sentence(meter.value)}")
    supplies = [(s.name, s.kind.value, s.colorant, level(s)) for s in result.supplies]
    if supplies:
        print("\n" + table(("Supply", "Kind", "Colour", "Level"), supplies))
    for alert in result.alerts:
        technician = " (needs a technician)" if alert.skill is Skill.TECHNICIAN else ""
        print(f"{alert.severity.value}: {alert.text}{technician}")
    spent = result.cost
    print(
        f"\n{spent.requests} requests, {spent.bytes_sent + spent.bytes_received:,} bytes, "
        f"{spent.elapsed_ms:.0f} ms"
    )


def found_table(known: Iterable[Device]) -> str:
    return table(
        ("Id", "Model", "Serial number", "Address", "Location"),
        [
            (
                device.id,
                device.identity.name,
                device.identity.serial_number,
                addresses_of(device),
                device.identity.location,
            )
            for device in known
        ],
    )


def read_document(result: DeviceRead | DeviceSilent) -> documents.Document:
    told = result.reading if isinstance(result, DeviceRead) else result.silence
    steps = result.steps if isinstance(result, DeviceRead) else ()
    return {
        "id": result.device.id,
        **documents.reading(told),
        "steps": [documents.meter_step(one) for one in steps],
    }


def registered_document(each: DeviceRegistered) -> documents.Document:
    return {
        **documents.device(each.device),
        "answer": each.state.value,
        "sentence": each.sentence,
    }


def total_of(reading: Reading) -> int | None:
    meter = reading.meter("systemTotals.TotalImpressions")
    return meter.value if meter else None


def levels(supplies: Iterable[Supply]) -> str:
    """ "black 34 %, cyan 55 %, black drum 77 %": a colour alone is toner or ink."""
    return ", ".join(f"{_short(supply)} {level(supply)}" for supply in supplies)


def _short(supply: Supply) -> str:
    if supply.colorant and supply.kind in (SupplyKind.TONER, SupplyKind.INK):
        return supply.colorant
    return " ".join(filter(None, (supply.colorant, supply.kind.value)))


def level(supply: Supply) -> str:
    if supply.level.state is LevelState.PERCENT:
        return f"{supply.level.percent} %"
    return supply.level.state.value
