"""What was learned of one printer makes the next of its model cheap, and never wrong (M21, B2)."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults, number, octets, oid
from tests.adapters.snmp.conftest import NOW, PLAIN

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.domain.access import PUBLIC
from meterdesk.domain.reading import Reading

SUPPLIES = "1.3.6.1.2.1.43.11.1.1"
ALERTS = "1.3.6.1.2.1.43.18.1.1"
ENTERPRISE = "1.3.6.1.4.1.253"
ROWS = agent.rows({**PLAIN, "1.3.6.1.2.1.1.3.0": 5000, "1.3.6.1.2.1.43.5.1.1.1.1": 3})


def supply(row, name, level=40):
    values = {4: 3, 5: 3, 7: 19, 8: 100, 9: level}
    told = {f"{SUPPLIES}.{column}.1.{row}": value for column, value in values.items()}
    return agent.rows({**told, f"{SUPPLIES}.6.1.{row}": name})


def alerts(*rows):
    found = {}
    for row in rows:
        found[f"{ALERTS}.2.1.{row}"] = 4
        found[f"{ALERTS}.7.1.{row}"] = 8
        found[f"{ALERTS}.8.1.{row}"] = f"Alert {row}"
    return agent.rows(found)


def without(*roots, rows=ROWS):
    gone = tuple(map(oid, roots))
    return {
        name: row for name, row in rows.items() if not any(_is_under(name, one) for one in gone)
    }


def _is_under(name, root):
    return name[: len(root)] == root


def renumbered(rows):
    """Every row of the supplies stands ten further down."""
    root = oid(SUPPLIES)
    return {
        (*name[:-1], name[-1] + 10) if _is_under(name, root) else name: row
        for name, row in rows.items()
    }


OTHERS = {
    "the same": ROWS,
    "another serial number and count": {
        **ROWS,
        oid("1.3.6.1.2.1.43.5.1.1.17.1"): octets("ACM0009999"),
        oid("1.3.6.1.2.1.43.10.2.1.4.1.1"): number(77),
    },
    "one supply more": {**ROWS, **supply(9, "Waste Toner Box")},
    "four supplies more": {
        **ROWS,
        **{k: v for n in range(5, 9) for k, v in supply(n, f"Ink {n}").items()},
    },
    "one supply": without(*(f"{SUPPLIES}.{column}.1.2" for column in range(2, 10))),
    "no supplies": without(SUPPLIES),
    "supplies numbered otherwise": renumbered(ROWS),
    "no alerts": without(ALERTS),
    "other alerts": {**without(ALERTS), **alerts(2, 7, 31)},
    "a page of alerts": {**without(ALERTS), **alerts(*range(1, 30))},
    "a second interface": {
        **ROWS,
        **agent.rows({"1.3.6.1.2.1.2.2.1.6.2": b"\x00\xaa\xbb\xcc\xdd\x02"}),
    },
    "a finisher with a life count": {
        **ROWS,
        **agent.rows({"1.3.6.1.2.1.43.10.2.1.4.1.2": 9, "1.3.6.1.2.1.43.10.2.1.3.1.2": 8}),
    },
    "no life count": without("1.3.6.1.2.1.43.10.2.1.4"),
    "no name of its own": without("1.3.6.1.2.1.43.5.1.1.16"),
    "the system group alone": {
        name: row for name, row in ROWS.items() if name[:7] == (1, 3, 6, 1, 2, 1, 1)
    },
    "another device index": {
        (*name[:11], 2, *name[12:]) if name[:10] == oid("1.3.6.1.2.1.43.10.2.1") else name: row
        for name, row in ROWS.items()
    },
}

FRAME = 1472
"""Octets of payload in an Ethernet frame: what is longer comes in parts, which some paths drop."""

AGENTS = {
    "v2c": Faults(),
    "v1": Faults(versions=(0,)),
    "no GETBULK": Faults(has_bulk=False),
    "twenty varbinds at most": Faults(most_varbinds=20),
    "one frame at most": Faults(garbles=lambda answer: (answer,) if len(answer) <= FRAME else ()),
}


def visits(profiles, faults, *printers):
    """Reads one after another with one memory, each at an address of its own."""
    is_mute = faults in (AGENTS["v1"], AGENTS["no GETBULK"], AGENTS["one frame at most"])
    reader = SnmpPrinters(profiles, lambda: NOW, timeout=0.15 if is_mute else 5.0)

    async def run():
        return [await _visit(reader, faults, rows) for rows in printers]

    return asyncio.run(run())


async def _visit(reader, faults, rows):
    async with agent.serving(rows, faults) as (_served, address):
        return replace(await reader.read(address, PUBLIC), address=None)


TELLING = ("the same", "one supply more", "supplies numbered otherwise", "a page of alerts")
"""Enough of the others for agents that are slow to test."""


@pytest.mark.parametrize(
    ("agents", "other"),
    [("v2c", other) for other in OTHERS]
    + [(agents, other) for agents in AGENTS if agents != "v2c" for other in TELLING],
)
def test_b2_who_differs_from_others_of_its_model_is_read_as_if_nobody_knew_them(
    profiles, agents, other
):
    faults = AGENTS[agents]
    (alone,) = visits(profiles, faults, OTHERS[other])

    *_known, after, again = visits(profiles, faults, ROWS, ROWS, OTHERS[other], OTHERS[other])

    assert isinstance(alone, Reading)
    assert replace(after, cost=alone.cost) == replace(again, cost=alone.cost) == alone


def test_m21_the_second_printer_of_a_model_costs_half_the_requests_of_the_first(profiles):
    rows = {**ROWS, **{k: v for n in range(3, 12) for k, v in supply(n, f"Ink {n}").items()}}

    first, second, third = visits(profiles, Faults(), rows, rows, rows)

    assert first.cost.requests >= 5
    assert second.cost.requests == third.cost.requests == 3


def test_m19_who_drops_long_answers_teaches_it_to_the_others_of_the_model(profiles):
    rows = {**ROWS, **{k: v for n in range(3, 12) for k, v in supply(n, f"Ink {n}").items()}}

    first, second, third = visits(profiles, AGENTS["one frame at most"], rows, rows, rows)

    assert second.cost.requests > second.cost.responses
    assert third.cost.responses == third.cost.requests < first.cost.requests


def test_b4_another_firmware_is_another_model(profiles):
    newer = {**ROWS, oid("1.3.6.1.2.1.1.1.0"): octets("Acme Inkwell 300; fw 2.0")}

    first, other = visits(profiles, Faults(), ROWS, newer)

    assert other.cost.requests == first.cost.requests


def test_b2_meters_of_the_maker_that_others_lack_are_found(profiles):
    """The first one had no counter of the maker's; this one has."""
    bare = {**ROWS, oid("1.3.6.1.2.1.1.2.0"): ("6", ENTERPRISE + ".8.62.1")}
    root = f"{ENTERPRISE}.8.53.13.2.1"
    rich = {
        **bare,
        **agent.rows({f"{root}.8.1.20.1": "Total Impressions", f"{root}.6.1.20.1": 4711}),
    }
    (alone,) = visits(profiles, Faults(), rich)

    *_known, after = visits(profiles, Faults(), bare, bare, rich)

    assert [meter.value for meter in after.meters] == [meter.value for meter in alone.meters]
    assert 4711 in [meter.value for meter in after.meters]
