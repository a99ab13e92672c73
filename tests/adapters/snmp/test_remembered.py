"""What one process learned of a printer spares the next one its questions (decisions 14 and 40)."""

from __future__ import annotations

import asyncio

from tests.adapters.snmp import agent
from tests.adapters.snmp.conftest import NOW, PLAIN, doors

from meterdesk.bootstrap import open_office, open_printers
from meterdesk.domain.reading import Reading


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


def test_all_that_would_begin_anew_with_a_process_is_asked_what_it_knows(tmp_path):
    office = open_office(tmp_path)

    known = set(office.remembering)

    office.close()
    assert known == {"envelope", "lookout", "printers", "thinning", "versions"}
