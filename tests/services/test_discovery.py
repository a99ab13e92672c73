"""Finding printers and telling who is who."""

from __future__ import annotations

import asyncio

from meterdesk.domain.device import Registration
from meterdesk.domain.discovery import DeviceFound, Progress, Receipt
from meterdesk.domain.target import addresses


def test_m11_what_is_found_is_not_registered(world):
    world.printers.put("10.0.0.7", "SN7", 100)

    (device,) = asyncio.run(world.find("10.0.0.0/28"))

    assert device.registration is Registration.FOUND
    assert world.server.requests == []


def test_b10_a_sweep_ends_with_a_receipt(world):
    world.printers.put("10.0.0.7", "SN7", 100)

    async def sweep():
        return [event async for event in world.office.discovery.run(addresses(["10.0.0.1-14"]))]

    events = asyncio.run(sweep())

    receipt = events[-1]
    assert isinstance(receipt, Receipt)
    assert (receipt.addresses, receipt.printers) == (14, 1)
    assert receipt.cost.requests == 14 + 1
    assert [type(event) for event in events].count(Progress) == 14


def test_m20_another_serial_number_at_an_address_is_a_replacement(world):
    world.printers.put("10.0.0.7", "OLD", 90_000)
    (old,) = asyncio.run(world.find("10.0.0.7"))
    world.printers.put("10.0.0.7", "NEW", 3)

    old, new = asyncio.run(world.find("10.0.0.7"))

    assert (old.identity.serial_number, old.registration) == ("OLD", Registration.REPLACED)
    assert (new.identity.serial_number, new.registration) == ("NEW", Registration.FOUND)
    assert world.office.history.latest(old.id).meters[0].value == 90_000


def test_b3_a_printer_that_moved_keeps_its_history(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    (before,) = asyncio.run(world.find("10.0.0.7"))
    world.clock.advance(hours=2)
    world.printers.told["10.0.0.9"] = world.printers.told.pop("10.0.0.7")

    (after,) = asyncio.run(world.find("10.0.0.0/28"))

    assert after.id == before.id
    assert after.address.host == "10.0.0.9"
    assert len(world.office.history.meters(after.id)[0].points) == 2


def test_b3_a_printer_without_a_serial_number_is_known_by_its_mac(world):
    world.printers.put("10.0.0.7", None, 100, mac="02:00:00:00:00:07")
    (before,) = asyncio.run(world.find("10.0.0.7"))
    world.printers.told["10.0.0.9"] = world.printers.told.pop("10.0.0.7")

    (after,) = asyncio.run(world.find("10.0.0.9"))

    assert after.id == before.id


def test_a_serial_number_told_later_does_not_make_a_second_device(world):
    world.printers.put("10.0.0.7", None, 100)
    (before,) = asyncio.run(world.find("10.0.0.7"))
    world.printers.put("10.0.0.7", "SN7", 101)

    (after,) = asyncio.run(world.find("10.0.0.7"))

    assert (after.id, after.identity.serial_number) == (before.id, "SN7")


def test_what_answers_but_does_not_print_stays_out_of_the_books(world):
    world.printers.put("10.0.0.7", None, 0)
    identity, _, _ = world.printers.told["10.0.0.7"]
    world.printers.told["10.0.0.7"] = (identity, (), ())
    world.printers.is_switch = True

    async def sweep():
        found = world.office.discovery.run(addresses(["10.0.0.7"]))
        return [event async for event in found if isinstance(event, DeviceFound)]

    from meterdesk.domain.reading import PrinterState

    original = world.printers.read

    async def read(address, communities):
        from dataclasses import replace

        return replace(await original(address, communities), state=PrinterState.UNKNOWN)

    world.printers.read = read

    assert asyncio.run(sweep()) == []
    assert world.devices() == ()
