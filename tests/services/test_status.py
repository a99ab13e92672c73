"""What the office says of itself."""

from __future__ import annotations

import asyncio

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
