"""What one process learned of a printer spares the next one its questions (decisions 14 and 40)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from tests.adapters.snmp import agent
from tests.adapters.snmp.conftest import NOW, PLAIN, doors

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.visit.plan import Plans
from meterdesk.bootstrap import open_office, open_printers
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.device import Address
from meterdesk.domain.reading import Reading
from meterdesk_simulator.floorplan import SEATS
from meterdesk_simulator.office import open_office as open_simulated


def test_the_first_read_of_the_next_process_is_one_request():
    """As an office opens them, and through a process in between that asked no printer."""

    async def visit():
        async with agent.serving(agent.rows(PLAIN)) as (_agent, address):
            before, between, after = (open_printers(lambda: NOW, patience=5.0) for _ in range(3))
            first = await before.read(address, doors(("public",)))
            between.remind(before.remembered())
            after.remind(between.remembered())
            return first, await after.read(address, doors(("public",)))

    first, second = asyncio.run(visit())

    assert isinstance(second, Reading)
    assert second.meters == first.meters
    assert (first.cost.requests > 1, second.cost.requests) == (True, 1)


def test_every_printer_is_asked_as_little_by_the_next_process_as_by_this(profiles, caplog):
    """Read twice before: the second reading leaves more to hand on than the first."""

    async def round_of(printers, places):
        return [await printers.read(place, PUBLIC) for place in places]

    async def visits():
        async with open_simulated(SEATS) as office:
            places = [Address(each.host, each.port) for each in office.devices()]
            before, after = (SnmpPrinters(profiles, _now, timeout=0.3, retries=0) for _ in range(2))
            await round_of(before, places)
            steady = await round_of(before, places)
            after.remind(before.remembered())
            return steady, await round_of(after, places)

    steady, next_ones = asyncio.run(visits())

    read = [(a, b) for a, b in zip(steady, next_ones, strict=True) if isinstance(a, Reading)]
    assert len(read) >= 14
    assert [b.cost.requests for _, b in read] == [a.cost.requests for a, _ in read]
    assert not caplog.records


def test_what_cannot_be_handed_on_is_learned_anew(caplog):
    plans = Plans()
    plans.open(Address("192.0.2.1"), lambda: None)

    learned = plans.remembered()
    Plans().remind(learned)

    assert learned == b""
    assert "cannot be handed on" in caplog.text


def _now():
    return datetime.now(UTC)


def test_all_that_would_begin_anew_with_a_process_is_asked_what_it_knows(tmp_path):
    office = open_office(tmp_path)

    known = set(office.remembering)

    office.close()
    assert known == {"envelope", "lookout", "printers", "thinning", "versions"}
