"""A month in an office: from the first sweep to the accepted billing read, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

from meterdesk.domain.device import Device, Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.search import search_of
from meterdesk.entrypoints.demo.stage import Stage
from meterdesk.services.office import Office
from meterdesk.services.polling import DeviceRead, DeviceSilent

METERS = (
    TOTAL,
    "systemTotals.MonochromeImpressions",
    "systemTotals.FullColorImpressions",
    "print.TotalImpressions",
    "copy.TotalImpressions",
)
STEP = timedelta(days=1)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that happened: its name, and a sentence with what came of it."""

    name: str
    sentence: str


async def rehearse(stage: Stage) -> AsyncIterator[Act]:
    """Plays the whole life on the stage until its clock shows the present."""
    office = stage.open_office()
    try:
        async for act in _set_up(stage, office):
            yield act
        async for act in _month(stage, office):
            yield act
        async for act in _billing(stage, office):
            yield act
    finally:
        office.close()


async def _set_up(stage: Stage, office: Office) -> AsyncIterator[Act]:
    (receipt,) = [event async for event in sweep(office) if isinstance(event, Receipt)]
    yield Act(
        "discover",
        f"{receipt.printers} printers among {receipt.addresses} addresses, "
        f"{receipt.cost.requests} packets, {receipt.cost.elapsed_ms / 1000:.1f} s of waiting",
    )
    read = [result async for result in office.polling.read_all()]
    meters = sum(len(result.reading.meters) for result in read if isinstance(result, DeviceRead))
    yield Act("read", f"{len(read)} printers read, {meters} meters, each with its source")
    key = stage.server.desk.create_enrolment_key("demo")
    proxy = await office.registration.register_proxy(key)
    yield Act("register the proxy", f"the server knows this office as {proxy.proxy_id}")
    found = [row.device for row in office.history.rows(stage.clock())]
    office.registration.choose(
        device.id for device in found if device.identity.serial_number is not None
    )
    registered = await office.registration.register_devices()
    yield Act("register the devices", f"{len(registered)} printers; sign-up is open in an hour")
    stage.clock.advance(timedelta(hours=1, minutes=1))
    for device in stage.server.desk.devices():
        stage.server.desk.sign_up(device.serial_number, meters=METERS)
    yield Act("sign up", f"{len(registered)} printers signed up at the supplier's desk")
    report = await office.sync.run()
    yield Act("sync", report.sentence)
    on = sum(
        row.device.registration is Registration.SERVICE_ON
        for row in office.history.rows(stage.clock())
    )
    yield Act("service turned on", f"{on} printers")
    told = sum(device.service == "on" for device in stage.server.desk.devices())
    yield Act("sync status", f"the server was told of {told} printers that their service is on")


async def _month(stage: Stage, office: Office) -> AsyncIterator[Act]:
    reads = silences = syncs = 0
    began = stage.clock()
    next_sync, next_sweep = began + _DAY, began + _WEEK
    while not stage.clock.is_present:
        stage.clock.advance(STEP)
        stage.simulator.advance()
        async for result in office.polling.read_all():
            if isinstance(result, DeviceSilent):
                silences += 1
                continue
            reads += 1
            if result.replaces is not None:
                yield _replaced(result.replaces, result.device)
        if stage.clock() >= next_sync or stage.clock.is_present:
            next_sync = stage.clock() + _DAY
            await office.sync.run()
            syncs += 1
        if stage.clock() >= next_sweep or stage.clock.is_present:
            next_sweep = stage.clock() + _WEEK
            async for event in sweep(office):
                if isinstance(event, DeviceFound) and event.is_new:
                    yield Act("new device", f"{event.device.identity.name} waits to be registered")
    yield Act("a month", f"{reads} readings, {silences} silences, {syncs} daily syncs")


async def _billing(stage: Stage, office: Office) -> AsyncIterator[Act]:
    desk = stage.server.desk
    asked = [device.serial_number for device in desk.devices() if device.service == "on"]
    for serial_number in asked:
        stage.asked.append(desk.request_billing(serial_number))
        desk.request_supplies(serial_number)
    yield Act("billing request", f"the supplier asks {len(asked)} printers for their meters")
    report = await office.sync.run()
    yield Act("billing reads submitted", report.sentence)
    yield Act("billing reads accepted", f"{len(desk.ledger())} lines in the server's ledger")
    yield Act("supplies usage", f"{len(desk.supplies())} levels at the server")


def sweep(office: Office) -> AsyncIterator[Progress | DeviceFound | Receipt]:
    """Sweeps the networks of the settings; what prints is in the books afterwards."""
    return office.discovery.run(search_of(office.settings))


def _replaced(old: Device, new: Device) -> Act:
    numbers = f"{old.identity.serial_number} by {new.identity.serial_number}"
    return Act("replaced", f"{numbers} at {new.address}; the old one is closed")
