"""Visits at one socket never wait for the same number: an answer would be another printer's."""

from __future__ import annotations

import asyncio
import socket

from meterdesk.adapters.snmp.wire import endpoint
from meterdesk.adapters.snmp.wire.endpoint import Endpoint, Tally
from meterdesk.adapters.snmp.wire.wire import Wire


def test_a_number_that_another_visit_waits_for_is_not_drawn(monkeypatch):
    drawn = iter((7, 7, 8, 8, 9))
    monkeypatch.setattr(endpoint, "fresh_number", lambda: next(drawn))

    async def draw() -> list[int]:
        wire = await Wire.open(socket.AF_INET)
        visits = [Endpoint(Tally(), wire) for _ in range(3)]
        numbers = []
        for visit in visits:
            numbers.append(visit.fresh_number())
            visit.expect(numbers[-1])
        for visit in visits:
            visit.close()
        return numbers

    assert asyncio.run(draw()) == [7, 8, 9]
