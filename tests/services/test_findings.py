"""Whoever misses a printer after a search finds the reason in what it says (row B10)."""

from __future__ import annotations

import asyncio

from meterdesk.domain.device import Identity
from meterdesk.domain.discovery import Receipt
from meterdesk.domain.reading import PrinterState
from meterdesk.domain.search import search
from meterdesk.services.findings import MOST, listed


def remarks(world, *targets: str) -> tuple[str, ...]:
    async def run():
        return [event async for event in world.office.discovery.run(search(targets))]

    receipt = asyncio.run(run())[-1]
    assert isinstance(receipt, Receipt)
    return receipt.remarks


def test_b10_who_answers_and_is_no_printer_is_named(world):
    world.printers.state = PrinterState.UNKNOWN
    world.printers.told["10.0.0.7"] = (Identity(model="Smart-UPS"), (), ())

    assert remarks(world, "10.0.0.0/28") == ("10.0.0.7 (Smart-UPS) answers and is no printer.",)


def test_b10_who_lets_nobody_in_is_named_with_the_reason(world):
    world.printers.put("10.0.0.7", "SN7", 100)
    answer = world.printers.read

    async def refuse(address, access, *, is_gentle=False):
        world.printers.told.pop(address.host, None)
        return await answer(address, access, is_gentle=is_gentle)

    world.printers.read = refuse

    assert remarks(world, "10.0.0.7") == ("nobody answered",)


def test_a_name_that_means_nothing_is_named(world):
    world.hinted.names = {"here.example": ("10.0.0.9",)}

    (remark,) = remarks(world, "nowhere.example", "here.example")

    assert "“nowhere.example”" in remark


def test_silence_alone_is_no_remark(world):
    assert remarks(world, "10.0.0.0/28") == ()


def test_of_many_the_first_few_are_named_and_the_rest_counted():
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed([str(n) for n in range(MOST + 2)]).endswith("4 and 2 more")
