"""Finding printers and telling who is who."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from tests.fakes import total

from meterdesk.domain.access import communities
from meterdesk.domain.device import Identity, Presence, Registration
from meterdesk.domain.discovery import Progress, Receipt
from meterdesk.domain.reading import PrinterState
from meterdesk.domain.search import search
from meterdesk.services.polling import DeviceRead, DeviceSilent


def test_m11_what_is_found_is_not_registered(world):
    world.printers.put("10.0.0.7", "SN7", 100)

    (device,) = asyncio.run(world.find("10.0.0.0/28"))

    assert device.registration is Registration.FOUND
    assert world.server.requests == []


def test_b10_a_sweep_ends_with_a_receipt(world):
    world.printers.put("10.0.0.7", "SN7", 100)

    async def sweep():
        return [event async for event in world.office.discovery.run(search(["10.0.0.1-14"]))]

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
    world.printers.state = PrinterState.UNKNOWN
    world.printers.told["10.0.0.7"] = (Identity(model="Switch"), (), ())

    assert asyncio.run(world.find("10.0.0.7")) == ()


def test_b3_a_printer_that_comes_back_is_the_one_it_was(world):
    world.printers.put("10.0.0.7", "OLD", 90_000)
    (old,) = asyncio.run(world.register("10.0.0.7"))
    world.printers.put("10.0.0.7", "NEW", 3)
    asyncio.run(world.read())
    world.printers.put("10.0.0.7", "OLD", 90_010)

    asyncio.run(world.read())

    back, other = world.devices()
    assert (back.id, back.registration) == (old.id, Registration.WAITING_FOR_SIGN_UP)
    assert other.registration is Registration.REPLACED
    assert len(world.office.history.meters(old.id)[0].points) >= 1


def test_b3_a_printer_that_is_starting_is_not_replaced(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.find("10.0.0.7"))
    identity, meters, supplies = world.printers.told["10.0.0.7"]
    starting = replace(identity, serial_number=None, model="Boot loader")
    world.printers.told["10.0.0.7"] = (starting, meters, supplies)

    asyncio.run(world.read())

    (device,) = world.devices()
    assert device.identity.serial_number == "SN7"


def test_m21_something_else_at_the_address_of_a_printer_leaves_it_in_the_books(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.find("10.0.0.7"))
    world.printers.state = PrinterState.UNKNOWN
    world.printers.told["10.0.0.7"] = (Identity(model="Storage"), (), ())

    asyncio.run(world.read())

    (device,) = world.devices()
    assert device.presence is Presence.ASLEEP
    assert device.identity.model == "Laser 1"


def test_one_printer_that_breaks_us_does_not_stop_the_others(world):
    for number in (7, 8, 9):
        world.printers.put(f"10.0.0.{number}", f"SN{number}", 100)
    asyncio.run(world.find("10.0.0.0/28"))
    identity, _, supplies = world.printers.told["10.0.0.7"]
    world.printers.told["10.0.0.7"] = (identity, (total(2**70),), supplies)
    world.printers.told["10.0.0.8"] = None

    results = asyncio.run(world.read())

    kinds = {result.device.address.host: type(result) for result in results}
    assert kinds == {
        "10.0.0.7": DeviceSilent,
        "10.0.0.8": DeviceSilent,
        "10.0.0.9": DeviceRead,
    }


def test_the_estimate_counts_the_communities_that_will_be_tried(world):
    where = search(["10.0.0.1-10"])

    assert world.office.discovery.estimate(where, communities(["a", "b"])).packets == 20
    assert world.office.discovery.estimate(where).packets == 10
