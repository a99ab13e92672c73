"""What a clock dated years ahead hides no later reading: in table, history and bill."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from meterdesk.domain.conversation import RequestBillingReads, TurnOnService
from meterdesk.domain.meter import TOTAL

YEARS = timedelta(days=4 * 365)


@pytest.fixture
def corrected(world):
    """An office whose clock was years ahead for one reading; its printer went on printing."""
    world.printers.put("10.0.0.7", "SN7", 100)
    asyncio.run(world.register("10.0.0.7"))
    world.server.commands = (TurnOnService("on-1", "SN7"),)
    asyncio.run(world.office.sync.run())
    world.clock.now += YEARS
    world.printers.put("10.0.0.7", "SN7", 110)
    asyncio.run(world.read())
    world.clock.now -= YEARS - timedelta(hours=2)
    world.printers.put("10.0.0.7", "SN7", 120)
    asyncio.run(world.read())
    return world


def test_the_table_shows_the_later_reading(corrected):
    (row,) = corrected.office.history.rows(corrected.clock() - timedelta(days=1))

    assert (row.total, row.latest.read_at) == (120, corrected.clock())
    assert row.alarms == ()


def test_the_history_ends_with_the_later_reading(corrected):
    (device,) = corrected.devices()

    (series,) = corrected.office.history.meters(device.id)
    (supply,) = corrected.office.history.supplies(device.id)

    assert [value for _, value in series.points] == [100, 120]
    assert supply.points[-1][0] == corrected.clock()
    assert corrected.office.history.latest(device.id).meter(TOTAL).value == 120
    assert corrected.office.history.last_step(device.id, TOTAL).after.value == 120


def test_the_next_read_is_not_years_away(corrected):
    assert corrected.office.status.now().next_read <= corrected.clock() + timedelta(hours=3)


def test_the_bill_gets_the_later_reading(corrected):
    corrected.server.commands = (
        RequestBillingReads("command-1", "SN7", "bill-1", corrected.clock(), (TOTAL,)),
    )

    asyncio.run(corrected.office.sync.run())

    (meter,) = corrected.server.ledger["bill-1", "SN7"].meters
    assert (meter.value, meter.read_at) == (120, corrected.clock())
