"""What the model found once, each as the shortest life that showed it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from tests.model.trouble import Fault, Plan
from tests.model.world import HOSTS, World

from meterdesk.domain.device import Registration
from meterdesk.domain.errors import NotNowError


@pytest.fixture
def world() -> Iterator[World]:
    """An office of one printer whose service is on."""
    world = World()
    world.new_key()
    world.floor.put(HOSTS[0])
    for step in (world.register_office, world.discover, world.choose, world.sign_up):
        step()
        world.sync()
        world.true += timedelta(hours=2)
    yield world
    world.close()


@pytest.mark.parametrize("moment", range(12))
def test_m13_a_pause_at_any_moment_of_a_sync_lets_nothing_more_leave(world, moment):
    """Between the look at the pause and the sending, the archive was written."""
    world.ask()

    world.sync(Plan(paused=moment))

    assert world.household.is_paused()
    assert world.line.said_while_paused == []


def test_m13_a_message_the_clock_was_refused_for_is_not_said_again_while_paused(world):
    world.server_error = timedelta(hours=-72)

    for moment in range(12):
        world.household.resume()
        world.sync(Plan(paused=moment))

    assert world.line.said_while_paused == []


def test_m11_a_printer_whose_end_the_server_missed_is_not_chosen_before_it_knows(world):
    """It was chosen, taken back, and forgotten here, while the server had its service on."""
    (device,) = world.household.devices()
    world.deregister([device.id], Plan((Fault.NO_WAY,)))

    with pytest.raises(NotNowError):
        world.household.office.registration.choose([device.id])

    world.true += timedelta(hours=3)
    world.sync()
    world.choose()
    assert world.household.devices()[0].registration is Registration.CHOSEN
    assert [entry.state for entry in world.supplier.desk.devices()] == ["Deregistered"]
