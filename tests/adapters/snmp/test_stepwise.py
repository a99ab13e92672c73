"""Agents without GETBULK are asked for several rows at once: guesses cannot mislead (M19)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import Faults, oid
from tests.adapters.snmp.conftest import PLAIN

SUPPLIES = "1.3.6.1.2.1.43.11.1.1"
BEHIND = {"1.3.6.1.4.1.99999.1.1.0": 1}
"""Something behind the Printer-MIB, as every printer has."""

NUMBERS = {
    "one after another": range(1, 31),
    "every third": range(1, 91, 3),
    "with a gap": (*range(1, 12), *range(40, 55)),
    "far apart": (1, 50, 900, 70_000),
}


def printer(numbers):
    rows = {name: value for name, value in PLAIN.items() if not name.startswith(SUPPLIES)} | BEHIND
    for row in numbers:
        values = {3: 0, 4: 3, 5: 3, 6: f"Ink {row}", 7: 19, 8: 100, 9: row % 100}
        rows |= {f"{SUPPLIES}.{column}.1.{row}": value for column, value in values.items()}
    return agent.rows(rows)


@pytest.mark.parametrize("numbers", NUMBERS)
@pytest.mark.parametrize(
    "faults", [Faults(versions=(0,)), Faults(has_bulk=False)], ids=["v1", "v2c"]
)
def test_m19_without_getbulk_the_same_is_told_as_with_it(read, numbers, faults):
    rows = printer(NUMBERS[numbers])
    whole = read(rows)

    told = read(rows, faults)

    same = replace(told, cost=whole.cost, address=whole.address, snmp_version=whole.snmp_version)
    assert same == whole
    assert len(told.supplies) == len(NUMBERS[numbers])


def test_m19_thirty_rows_do_not_cost_thirty_requests(read):
    told = read(printer(NUMBERS["one after another"]), Faults(versions=(0,)))

    assert told.cost.requests <= 16


def test_m19_a_guess_that_fails_is_nothing_the_printer_lacks(read):
    """What stands behind the guesses refuses to be read; the rows themselves are told whole."""
    poisoned = frozenset({oid(f"{SUPPLIES}.9.1.6")})
    rows = {**printer(range(1, 6)), **{oid(f"{SUPPLIES}.9.1.6"): ("2", "1")}}

    told = read(rows, Faults(versions=(0,), poisoned=poisoned))

    assert [supply.level.percent for supply in told.supplies[:5]] == [1, 2, 3, 4, 5]
    assert told.meters
    assert not told.unanswered
