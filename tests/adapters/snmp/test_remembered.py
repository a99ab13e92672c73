"""What one process learned of a printer spares the next one its questions (decisions 14 and 40)."""

from __future__ import annotations

import asyncio

from tests.adapters.snmp import agent
from tests.adapters.snmp.conftest import NOW, PLAIN, doors

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.bootstrap import open_office
from meterdesk.domain.reading import Reading


def test_the_first_read_of_the_next_process_is_one_request(profiles):
    async def visit():
        async with agent.serving(agent.rows(PLAIN)) as (_agent, address):
            before = SnmpPrinters(profiles, lambda: NOW, timeout=5.0)
            first = await before.read(address, doors(("public",)))
            after = SnmpPrinters(profiles, lambda: NOW, timeout=5.0)
            after.remind(before.remembered())
            return first, await after.read(address, doors(("public",)))

    first, second = asyncio.run(visit())

    assert isinstance(second, Reading)
    assert second.meters == first.meters
    assert (first.cost.requests > 1, second.cost.requests) == (True, 1)


def test_all_that_would_begin_anew_with_a_process_is_asked_what_it_knows(tmp_path):
    office = open_office(tmp_path)

    known = set(office.remembering)

    office.close()
    assert known == {"envelope", "lookout", "printers", "thinning", "versions"}
