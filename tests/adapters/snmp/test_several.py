"""What is a printer and what is none, and several printers behind one address (M4, M19)."""

from __future__ import annotations

import asyncio

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.domain.meter import TOTAL

PRINTER = (1, 3, 6, 1, 2, 1, 25, 3, 1, 5)
SERVER = agent.rows(
    {
        **PLAIN,
        "1.3.6.1.2.1.25.3.2.1.2.2": PRINTER,
        "1.3.6.1.2.1.25.3.2.1.3.2": "Acme Plotter 9",
        "1.3.6.1.2.1.25.3.2.1.5.2": 2,
        "1.3.6.1.2.1.25.3.5.1.1.2": 4,
        "1.3.6.1.2.1.43.5.1.1.17.2": "ACM0007777",
        "1.3.6.1.2.1.43.10.2.1.3.2.1": 7,
        "1.3.6.1.2.1.43.10.2.1.4.2.1": 99,
        "1.3.6.1.2.1.43.11.1.1.6.2.1": "Blue Ink",
        "1.3.6.1.2.1.43.11.1.1.8.2.1": 100,
        "1.3.6.1.2.1.43.11.1.1.9.2.1": 40,
        "1.3.6.1.2.1.43.18.1.1.2.2.1": 3,
        "1.3.6.1.2.1.43.18.1.1.8.2.1": "Jam in the plotter",
    }
)

SYSTEM = {"1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 8072, 3, 2, 10)}
NO_PRINTERS = {
    "a server that lists its print queues": {
        **SYSTEM,
        "1.3.6.1.2.1.1.1.0": "Linux files 6.1.0 x86_64",
        "1.3.6.1.2.1.25.3.2.1.2.768": (1, 3, 6, 1, 2, 1, 25, 3, 1, 3),
        "1.3.6.1.2.1.25.3.2.1.2.2001": PRINTER,
        "1.3.6.1.2.1.25.3.2.1.5.2001": 2,
        "1.3.6.1.2.1.25.3.5.1.1.2001": 3,
        "1.3.6.1.2.1.25.3.5.1.2.2001": b"\x00",
    },
    "a scanner": {
        "1.3.6.1.2.1.1.1.0": "EPSON Ethernet Scan Server",
        "1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 1248, 1, 1, 2, 1),
        "1.3.6.1.2.1.25.3.2.1.2.1": (1, 3, 6, 1, 2, 1, 25, 3, 1, 1),
        "1.3.6.1.2.1.25.3.2.1.3.1": "DS-1",
        "1.3.6.1.2.1.25.3.2.1.5.1": 2,
    },
    "a UPS": {
        "1.3.6.1.2.1.1.1.0": "APC Web/SNMP Management Card",
        "1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 318, 1, 3, 27),
        "1.3.6.1.2.1.33.1.2.4.0": 100,
    },
    "a switch": {
        "1.3.6.1.2.1.1.1.0": "HP J9280A Switch 2510G-48",
        "1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 11, 2, 3, 7, 11, 87),
        "1.3.6.1.2.1.2.2.1.6.1": bytes.fromhex("00aabbccddee"),
    },
    "a store of files": {
        **SYSTEM,
        "1.3.6.1.2.1.1.1.0": "Linux nas 4.4.59",
        "1.3.6.1.2.1.25.3.2.1.2.1": (1, 3, 6, 1, 2, 1, 25, 3, 1, 6),
        "1.3.6.1.2.1.25.3.2.1.5.1": 2,
    },
    "a camera": {"1.3.6.1.2.1.1.1.0": "AXIS P3245 Network Camera"},
}


def visit(profiles, rows, devices=(None, None)):
    printers = SnmpPrinters(profiles, lambda: NOW, timeout=5.0)

    async def run():
        async with agent.serving(rows) as (_agent, address):
            places = [address if one is None else address.behind(one) for one in devices]
            return [await printers.read(place, PUBLIC) for place in places]

    return asyncio.run(run())


@pytest.mark.parametrize("name", NO_PRINTERS)
def test_m4_what_does_not_print_is_not_taken_for_a_printer(profiles, name):
    first, second = visit(profiles, agent.rows(NO_PRINTERS[name]))

    assert not first.is_printer
    assert not second.is_printer


def test_m4_a_printer_with_a_state_and_a_known_maker_is_one(profiles):
    rows = {
        "1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 10642, 1, 1),
        "1.3.6.1.2.1.25.3.5.1.1.1": 3,
    }

    assert visit(profiles, agent.rows(rows))[0].is_printer


def test_m4_the_first_of_several_printers_names_the_others_and_tells_nothing_of_them(profiles):
    first, again = visit(profiles, SERVER)

    assert [(other.device, other.port) for other in first.others] == [(2, first.address.port)]
    for reading in (first, again):
        assert reading.identity.serial_number == "ACM0001234"
        assert reading.meter(TOTAL).value == 4711
        assert len(reading.supplies) == 2
        assert [row.text for row in reading.alerts] == ["Tray 1 low"]
    assert again.others == first.others


def test_m4_each_of_several_printers_is_a_reading_of_its_own(profiles):
    first, again = visit(profiles, SERVER, (2, 2))

    for reading in (first, again):
        assert reading.address.device == 2
        assert reading.identity.serial_number == "ACM0007777"
        assert reading.identity.mac is None
        assert reading.meter(TOTAL).value == 99
        assert [supply.name for supply in reading.supplies] == ["Blue Ink"]
        assert [row.text for row in reading.alerts] == ["Jam in the plotter"]
        assert reading.others == ()
    assert again.cost.requests == 1


def test_an_address_behind_an_agent_is_written_with_its_index():
    place = Address("print-server", 1161)

    assert str(place.behind(2)) == "print-server#2:1161"
    assert place.behind(2).agent == place
    assert (place.device, place.behind(2).device) == (None, 2)
