"""What the office says of itself."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from meterdesk.adapters.store.devices import SqlDevices
from meterdesk.adapters.store.outbox import SqlOutbox
from meterdesk.adapters.store.requests import SqlRequests
from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.device import Registration
from meterdesk.domain.discovery import DeviceFound, Progress
from meterdesk.domain.search import search
from meterdesk.domain.status import OfficeState


def test_a_printer_that_cannot_be_registered_does_not_ask_for_attention(world):
    """It would ask for ever: without a serial number nobody can choose it."""
    world.printers.put("10.0.0.7", "SN7", 100)
    world.printers.put("10.0.0.8", None, 100)
    asyncio.run(world.register("10.0.0.7"))
    asyncio.run(world.find("10.0.0.8"))

    now = world.office.status.now()

    assert (now.new_devices, now.devices, now.state) == (0, 2, OfficeState.UP_TO_DATE)


def test_m19_a_printer_that_can_be_registered_does(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    world.printers.put("10.0.0.8", "SN8", 100)
    asyncio.run(world.register("10.0.0.7"))
    asyncio.run(world.find("10.0.0.8"))

    now = world.office.status.now()

    assert (now.new_devices, now.state) == (1, OfficeState.ATTENTION)


def test_printers_appear_while_the_sweep_still_runs(world, monkeypatch):
    world.printers.put("10.0.0.1", "SN1", 100)
    sweep = world.printers.sweep

    async def slow(where, access):
        async for event in sweep(where, access):
            yield event
            for _ in range(20):
                await asyncio.sleep(0)
        yield Progress(14, 14)

    monkeypatch.setattr(world.printers, "sweep", slow)

    async def kinds():
        where = search(["10.0.0.1-14"])
        return [type(event) async for event in world.office.discovery.run(where)]

    seen = asyncio.run(kinds())

    assert seen.index(DeviceFound) < len(seen) - 1 - seen[::-1].index(Progress)


def test_m3_how_a_settled_fleet_stands_makes_nothing_whole_of_its_rows(world, monkeypatch):
    """It is asked at every look: the rows of a thousand printers would be made for a number."""
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    asked(world, "SN7")
    turn_on(world)
    for of, what in ((SqlDevices, "all"), (SqlRequests, "open"), (SqlOutbox, "unsent")):
        monkeypatch.setattr(of, what, lambda *_: pytest.fail("a thousand rows for nothing"))

    now = world.office.status.now()

    assert (now.devices, now.state) == (1, OfficeState.UP_TO_DATE)


def test_m4_the_next_read_is_when_the_first_printer_is_asked(world):
    """By the line of each, as it would be by the whole of it."""
    for number in range(7, 10):
        world.printers.put(f"10.0.0.{number}", f"SN{number}", 100)
        asyncio.run(world.find(f"10.0.0.{number}"))
        world.clock.advance(minutes=30)

    at = world.office.status.now().next_read

    world.clock.now = at - timedelta(seconds=1)
    assert read_now(world) == 0
    world.clock.now = at
    assert read_now(world) > 0


def asked(world, serial: str) -> None:
    with world.store.begin() as records:
        due = world.clock() + timedelta(days=20)
        records.requests.add(BillingRequest("R1", serial, due, ("Total",), world.clock()))


def turn_on(world) -> None:
    with world.store.begin() as records:
        for line in records.devices.roster():
            records.devices.register(line.id, Registration.SERVICE_ON)


def read_now(world) -> int:
    async def read() -> int:
        return len([each async for each in world.office.polling.read_due()])

    return asyncio.run(read())
