"""What a sync looks up grows with what the server asked, and not with its square (row M3)."""

from __future__ import annotations

import asyncio

import pytest

from meterdesk.adapters.store.devices import SqlDevices
from meterdesk.adapters.store.requests import SqlRequests
from meterdesk.domain.conversation import RequestBillingReads, RequestSupplies, TurnOnService
from meterdesk.domain.meter import TOTAL

WHOLE = ((SqlDevices, "all"), (SqlRequests, "supplies_wanted"))
"""What lists the whole office: 1,000 commands that each did took a minute."""


@pytest.fixture
def office_of(world, monkeypatch):
    """Registers so many printers; the second value counts how often the whole office is listed."""
    listed: list[str] = []

    def count(owner: type, name: str) -> None:
        lists = getattr(owner, name)

        def counted(self):
            listed.append(name)
            return lists(self)

        monkeypatch.setattr(owner, name, counted)

    def register(printers: int) -> list[str]:
        hosts = [f"10.0.0.{number}" for number in range(1, printers + 1)]
        for host in hosts:
            world.printers.put(host, f"SN{host}", 100)
        asyncio.run(world.register(*hosts))
        return hosts

    for owner, name in WHOLE:
        count(owner, name)
    return register, listed


@pytest.mark.parametrize("printers", [1, 12])
def test_turning_services_on_lists_the_office_as_often_for_one_as_for_many(
    world, office_of, printers
):
    register, listed = office_of
    hosts = register(printers)
    world.server.commands = tuple(TurnOnService(f"on-{host}", f"SN{host}") for host in hosts)
    listed.clear()

    report = asyncio.run(world.office.sync.run())

    assert report.accepted == printers
    assert len(listed) <= 6


@pytest.mark.parametrize("printers", [1, 12])
def test_billing_lists_the_office_as_often_for_one_as_for_many(world, office_of, printers):
    register, listed = office_of
    hosts = register(printers)
    world.server.commands = tuple(TurnOnService(f"on-{host}", f"SN{host}") for host in hosts)
    asyncio.run(world.office.sync.run())
    world.server.commands = (
        *(
            RequestBillingReads(f"c-{host}", f"SN{host}", f"bill-{host}", world.clock(), (TOTAL,))
            for host in hosts
        ),
        *(RequestSupplies(f"s-{host}", f"SN{host}") for host in hosts),
    )
    listed.clear()

    report = asyncio.run(world.office.sync.run())

    assert report.accepted == 2 * printers
    assert len(listed) <= 6
