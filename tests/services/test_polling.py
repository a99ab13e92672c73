"""A round: who is asked, how, and what is written down of it (rows M4, M21, B2, B9)."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, timedelta
from itertools import pairwise

import pytest
from tests.fakes import NOON, Clock

from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.held_read import Answer
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import PrinterState
from meterdesk.domain.status import OfficeState
from meterdesk.domain.step import StepKind

HOST = "10.0.0.7"


@pytest.fixture
def noon(world) -> Clock:
    """The clock of the office, at noon wherever this test runs."""
    world.clock.now = NOON.astimezone().replace(hour=12).astimezone(UTC)
    return world.clock


@pytest.fixture
def office(world, noon):
    """An office with one printer that was read at noon."""
    world.printers.put(HOST, "SN7", 5000)
    asyncio.run(world.find(HOST))
    world.printers.asked.clear()
    return world


def due(world) -> list[object]:
    async def run() -> list[object]:
        return [result async for result in world.office.polling.read_due()]

    return asyncio.run(run())


def test_m4_a_round_reads_what_is_due_and_nothing_else(office, noon):
    noon.advance(minutes=30)
    early = due(office)
    noon.now = office.office.status.now().next_read
    on_time = due(office)

    assert (len(early), len(on_time)) == (0, 1)
    assert office.office.status.now().next_read > noon.now


def test_m18_everything_is_due_after_the_computer_was_off(office, noon):
    noon.advance(hours=9)

    assert len(due(office)) == 1


def test_b9_a_printer_that_says_it_is_asleep_is_shown_so_and_asked_gently(office, noon):
    office.printers.state = PrinterState.ASLEEP
    noon.advance(hours=3)
    due(office)
    (asleep,) = office.devices()
    noon.advance(hours=21)
    due(office)

    assert (asleep.presence, asleep.silent_since) == (Presence.ASLEEP, None)
    assert asleep.last_read is not None
    assert office.printers.gently == [HOST]


def test_m21_a_missing_printer_is_asked_again_later_each_time(office, noon):
    del office.printers.told[HOST]
    asked = []
    for _ in range(24 * 12):
        noon.advance(hours=1)
        if due(office):
            asked.append(noon.now)

    waits = [(later - one).total_seconds() / 3600 for one, later in pairwise(asked)]
    assert max(waits[-5:]) <= 25
    assert min(waits[-5:]) >= 23
    assert len(asked) < 35
    assert office.devices()[0].presence is Presence.AWAY


def test_read_now_asks_everybody(office, noon):
    del office.printers.told[HOST]
    noon.advance(days=9)
    asyncio.run(office.read())
    asyncio.run(office.read())

    assert office.printers.asked == [HOST, HOST]
    assert office.printers.gently == []


def test_m20_a_bill_that_is_due_waits_for_the_printer_at_the_normal_pace(office, noon):
    with office.store.begin() as records:
        records.devices.register(1, Registration.SERVICE_ON)
        request = BillingRequest("bill", "SN7", noon.now, (TOTAL,), noon.now)
        records.requests.add(request)
    del office.printers.told[HOST]
    for _ in range(48):
        noon.advance(hours=1)
        due(office)

    assert len(office.printers.asked) >= 22
    assert office.printers.gently == []


def test_a_printer_that_comes_back_is_read_every_two_hours_again(office, noon):
    told = dict(office.printers.told)
    del office.printers.told[HOST]
    noon.advance(days=9)
    due(office)
    office.printers.told.update(told)
    noon.advance(days=2)
    (back,) = due(office)

    assert back.device.presence is Presence.ANSWERING
    assert (office.office.status.now().next_read - noon.now).total_seconds() <= 3 * 3600


def test_a_read_tells_of_a_counter_that_went_back(office, noon):
    office.printers.put(HOST, "SN7", 12)
    noon.advance(hours=3)

    (read,) = due(office)

    assert [one.step.kind for one in read.steps] == [StepKind.RESET]


def test_the_office_s_status_names_the_printer_whose_meter_went_back_for_a_week(world, noon):
    world.printers.put(HOST, "SN7", 5000)
    asyncio.run(world.register(HOST))
    world.printers.put(HOST, "SN7", 12)
    noon.advance(hours=3)
    due(world)

    now = world.office.status.now()
    noon.advance(days=8)
    later = world.office.status.now()

    assert now.state is OfficeState.ATTENTION
    assert now.sentence.startswith("Meters of Laser 1 went back or jumped")
    assert "went back" not in later.sentence


def test_what_was_read_is_sent_as_the_printer_said_it_even_if_it_went_back(world, noon):
    """Row B4: nothing is estimated and nothing is corrected; somebody said that it is right."""
    world.printers.put(HOST, "SN7", 5000)
    asyncio.run(world.register(HOST))
    due_at = noon.now + timedelta(hours=1)
    with world.store.begin() as records:
        records.devices.register(1, Registration.SERVICE_ON)
        records.requests.add(BillingRequest("bill", "SN7", due_at, (TOTAL,), noon.now))
    world.printers.put(HOST, "SN7", 12)
    noon.advance(hours=3)
    due(world)

    (held,) = world.office.held_reads.waiting()
    world.office.held_reads.answer(held.held.number, Answer.SENT)

    with world.store.read() as records:
        parcels = [entry.parcel for entry in records.outbox.unsent()]
    assert [parcel.meters[0].value for parcel in parcels] == [12]


def lines(caplog) -> list[str]:
    logger = "meterdesk.services.chronicle"
    return [record.getMessage() for record in caplog.records if record.name == logger]


def test_a_change_is_one_line_and_a_round_without_one_is_none(office, noon, caplog):
    caplog.set_level(logging.INFO)
    told = dict(office.printers.told)
    for state in ("there", "gone", "gone", "there", "there"):
        office.printers.told = dict(told) if state == "there" else {}
        noon.advance(hours=3)
        asyncio.run(office.read())

    assert [line.split(": ", 1)[1].split(" (")[0] for line in lines(caplog)] == [
        "does not answer after 3:00:00: asleep",
        "answers again after 6:00:00",
    ]
    assert all(line.startswith("Laser 1 SN7 at 10.0.0.7: ") for line in lines(caplog))
    assert lines(caplog)[-1].endswith("(12 ms)")


def test_away_asleep_and_a_counter_that_went_back_are_written_down(office, noon, caplog):
    caplog.set_level(logging.INFO)
    told = office.printers.told
    office.printers.told = {}
    noon.advance(days=2)
    asyncio.run(office.read())
    office.printers.told = told
    office.printers.put(HOST, "SN7", 12)
    office.printers.state = PrinterState.ASLEEP
    noon.advance(hours=3)
    asyncio.run(office.read())

    said = "\n".join(lines(caplog))
    assert "away" in lines(caplog)[0]
    assert "says that it is asleep" in said
    assert "Total Impressions: It began anew: 12 after 5,000." in said


def test_no_line_of_the_log_holds_a_community(office, noon, caplog):
    caplog.set_level(logging.DEBUG)
    office.secrets.put("communities", '["s3cret"]')
    office.printers.told = {}
    noon.advance(days=2)
    asyncio.run(office.read())

    assert lines(caplog)
    assert "s3cret" not in caplog.text


def test_another_version_of_snmp_is_written_down_once(office, noon, caplog):
    caplog.set_level(logging.INFO)
    for version in ("v2c", "v1", "v1"):
        office.printers.version = version
        noon.advance(hours=3)
        asyncio.run(office.read())

    assert [line.split(": ", 1)[1] for line in lines(caplog)] == [
        "speaks SNMP v1, v2c before (12 ms)"
    ]


def test_a_printer_that_moved_is_written_down(office, noon, caplog):
    caplog.set_level(logging.INFO)
    asyncio.run(office.read())
    office.printers.told["10.0.0.9"] = office.printers.told.pop(HOST)
    noon.advance(hours=3)
    asyncio.run(office.find("10.0.0.9"))
    asyncio.run(office.read())
    asyncio.run(office.read())

    assert lines(caplog) == ["Laser 1 SN7 at 10.0.0.9: moved here from 10.0.0.7"]
