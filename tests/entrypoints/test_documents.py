"""Documents for scripts: what explains a number is there, unknown is null (rows B2, B4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.fakes import NOON, total

from meterdesk.domain.meter import Witness
from meterdesk.domain.step import Count, MeterStep, step
from meterdesk.entrypoints import documents


def test_b2_a_meter_has_its_witnesses_and_how_far_they_are_off():
    life = Witness("Life count", 5100, "1.3.6.1", "It counts what was fed.")
    parts = Witness("Black + Color", 4990, "1.3.6.2 + 1.3.6.3")

    document = documents.meter(replace(total(5000), witnesses=(life, parts)))

    assert [(one["difference"], one["reason"], one["source"]) for one in document["witnesses"]] == [
        (100, "It counts what was fed.", "1.3.6.1"),
        (-10, None, "1.3.6.2 + 1.3.6.3"),
    ]


def test_b4_what_nobody_knows_of_a_step_is_null():
    before, after = Count(NOON, 5000), Count(NOON + timedelta(hours=2), 12)

    document = documents.meter_step(MeterStep(1, "print.Total", "Total", step(before, after)))

    assert (document["kind"], document["counted"]) == ("reset", None)
    assert document["before"] == {"at": "2026-03-02T12:00:00Z", "value": 5000}
    assert document["at"] == "2026-03-02T14:00:00Z"
    assert document["sentence"].startswith("It began anew")
