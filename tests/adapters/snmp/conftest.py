"""A clock, the shipped profiles, and one reading of a made-up agent."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.adapters.snmp import agent

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.profile.file import read_folder
from meterdesk.domain.access import communities as doors

NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
PROFILES = Path(__file__).parents[3] / "resources" / "printers"
RECORDINGS = Path(__file__).parents[2] / "recordings"

PLAIN: dict[str, int | str | bytes | agent.Oid] = {
    "1.3.6.1.2.1.1.1.0": "Acme Inkwell 3; fw 1.2",
    "1.3.6.1.2.1.1.2.0": (1, 3, 6, 1, 4, 1, 99999, 1),
    "1.3.6.1.2.1.1.5.0": "inkwell",
    "1.3.6.1.2.1.1.6.0": "Hall",
    "1.3.6.1.2.1.2.2.1.6.1": b"",
    "1.3.6.1.2.1.2.2.1.6.2": bytes.fromhex("00aabbccddee"),
    "1.3.6.1.2.1.25.3.2.1.2.1": (1, 3, 6, 1, 2, 1, 25, 3, 1, 5),
    "1.3.6.1.2.1.25.3.2.1.3.1": "Acme Inkwell 3",
    "1.3.6.1.2.1.25.3.2.1.5.1": 3,
    "1.3.6.1.2.1.25.3.5.1.1.1": 3,
    "1.3.6.1.2.1.25.3.5.1.2.1": bytes([0x20]),
    "1.3.6.1.2.1.43.5.1.1.17.1": "ACM0001234",
    "1.3.6.1.2.1.43.10.2.1.3.1.1": 7,
    "1.3.6.1.2.1.43.10.2.1.4.1.1": 4711,
    "1.3.6.1.2.1.43.10.2.1.5.1.1": 12,
    "1.3.6.1.2.1.43.11.1.1.3.1.1": 1,
    "1.3.6.1.2.1.43.11.1.1.3.1.2": 0,
    "1.3.6.1.2.1.43.11.1.1.4.1.1": 3,
    "1.3.6.1.2.1.43.11.1.1.4.1.2": 4,
    "1.3.6.1.2.1.43.11.1.1.5.1.1": 3,
    "1.3.6.1.2.1.43.11.1.1.5.1.2": 4,
    "1.3.6.1.2.1.43.11.1.1.6.1.1": "Toner, PN 123;SN456",
    "1.3.6.1.2.1.43.11.1.1.6.1.2": "Waste Box",
    "1.3.6.1.2.1.43.11.1.1.8.1.1": 2000,
    "1.3.6.1.2.1.43.11.1.1.8.1.2": 100,
    "1.3.6.1.2.1.43.11.1.1.9.1.1": 500,
    "1.3.6.1.2.1.43.11.1.1.9.1.2": -3,
    "1.3.6.1.2.1.43.12.1.1.4.1.1": "black",
    "1.3.6.1.2.1.43.18.1.1.2.1.7": 4,
    "1.3.6.1.2.1.43.18.1.1.4.1.7": 8,
    "1.3.6.1.2.1.43.18.1.1.5.1.7": 1,
    "1.3.6.1.2.1.43.18.1.1.7.1.7": 807,
    "1.3.6.1.2.1.43.18.1.1.8.1.7": "Tray 1 low",
}


@pytest.fixture(scope="session")
def profiles():
    return read_folder(PROFILES)


@pytest.fixture
def printers(profiles):
    """Readers with short time-outs, for loopback."""
    return SnmpPrinters(profiles, lambda: NOW, timeout=0.12, retries=1, packets_per_second=2000)


@pytest.fixture
def read(printers, profiles):
    """Serves rows and reads them: `read(rows, faults, communities) -> Reading | Silence`.

    Only where faults are wanted is anything waited for, so that a slow computer repeats nothing.
    """
    patient = SnmpPrinters(profiles, lambda: NOW, timeout=5.0)

    def run(values, faults=None, communities=("public",)):
        async def visit():
            async with agent.serving(values, faults) as (_agent, address):
                reader = printers if faults else patient
                return await reader.read(address, doors(communities))

        return asyncio.run(visit())

    return run


@pytest.fixture
def plain():
    """A printer without anything private: two supplies, one marker, one alert."""
    return agent.rows(PLAIN)
