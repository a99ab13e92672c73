"""The statement of a period from an office's own books (B2, B4, B7)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import wraps
from typing import Any

from tests.services.conftest import World

from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Registration
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.statement import DeviceStatement, Gap, Span
from meterdesk.domain.step import Advance
from meterdesk.services.device_sheet import Reader
from meterdesk.services.reading_sheet import Wanted, reading_sheet
from meterdesk.services.statement import Statement, days, months, of_device, registered, state
from meterdesk.services.statement_sheet import statement_sheet

BERLIN = timezone(timedelta(hours=1))
SERIAL = "SN1"


def awaited(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Runs the test in a loop of its own."""

    @wraps(test)
    def run(**fixtures: Any) -> None:
        asyncio.run(test(**fixtures))

    return run


async def read_for(world: World, days_long: int, pages: int) -> None:
    """A printer at 10.0.0.1 read every six hours, counting so many pages each time."""
    for _ in range(days_long * 4):
        world.clock.advance(hours=6)
        world.printers.put("10.0.0.1", SERIAL, world_pages(world) + pages)
        await world.read()


def world_pages(world: World) -> int:
    return world.printers.told["10.0.0.1"][1][0].value


async def begin(world: World) -> None:
    world.printers.put("10.0.0.1", SERIAL, 1000)
    await world.register("10.0.0.1")


def of(world: World, span: Span) -> DeviceStatement:
    (device,) = world.devices()
    return of_device(world.office.history, device, span, world.clock())


@awaited
async def test_a_statement_says_what_the_printer_said_first_and_last(world: World) -> None:
    await begin(world)
    began = world.clock()
    await read_for(world, 3, 10)

    line = of(world, Span(began, world.clock() + timedelta(hours=1))).lines[0]

    assert line.opening is not None
    assert line.closing is not None
    assert (line.name, line.opening.value, line.closing.value) == (TOTAL, 1000, 1120)
    assert (line.opening.at, line.closing.at) == (began, world.clock())
    assert line.advance == Advance(120, is_whole=True)
    assert (line.closing.source, line.rule) == ("1.3.6", "as it stands")


@awaited
async def test_a_week_without_a_reading_is_named_and_not_filled(world: World) -> None:
    await begin(world)
    began = world.clock()
    await read_for(world, 1, 10)
    last = world.clock()
    world.clock.advance(days=7)
    await read_for(world, 1, 10)

    made = of(world, Span(began, world.clock() + timedelta(hours=1)))

    assert made.gaps == (Gap(last, last + timedelta(days=7, hours=6)),)


@awaited
async def test_what_was_billed_stands_there_with_when_it_was_acknowledged(world: World) -> None:
    await begin(world)
    began = world.clock()
    parcel = BillingReads("bill-11", SERIAL, (BilledMeter(TOTAL, 1000, began),), ("fax",))
    with world.store.begin() as records:
        entry = records.outbox.put(parcel, began)
        records.outbox.accepted(entry, began + timedelta(minutes=3))

    (billed,) = of(world, Span(began, began + timedelta(days=1))).billed

    assert billed.request_id == "bill-11"
    assert billed.accepted_at == began + timedelta(minutes=3)
    assert (billed.meters, billed.missing) == (parcel.meters, ("fax",))


@awaited
async def test_what_was_billed_in_another_month_is_not_in_this_statement(world: World) -> None:
    await begin(world)
    before = world.clock() - timedelta(days=40)
    with world.store.begin() as records:
        parcel = BillingReads("bill-9", SERIAL, (BilledMeter(TOTAL, 900, before),))
        records.outbox.accepted(records.outbox.put(parcel, before), before)

    assert of(world, Span(world.clock(), world.clock() + timedelta(days=1))).billed == ()


@awaited
async def test_a_statement_of_all_is_about_those_the_supplier_knows(world: World) -> None:
    await begin(world)
    world.printers.put("10.0.0.2", "SN2", 5)
    await world.find("10.0.0.1", "10.0.0.2")

    assert [one.identity.serial_number for one in registered(world.office.history)] == [SERIAL]


@awaited
async def test_a_printer_that_was_gone_before_the_period_is_left_out(world: World) -> None:
    await begin(world)
    world.printers.put("10.0.0.2", "SN2", 5)
    await world.find("10.0.0.1", "10.0.0.2")
    await world.read()
    began = world.clock() + timedelta(days=40)
    gone = world.devices()[1]
    with world.store.begin() as records:
        records.devices.register(gone.id, Registration.DEREGISTERED)
    span = Span(began, began + timedelta(days=30))

    *_, made = state(world.office.history, world.devices(), span, began)

    assert isinstance(made, Statement)
    assert [each.device.identity.serial_number for each in made.devices] == [SERIAL]


@awaited
async def test_the_readings_of_a_device_say_when_they_were_billed(world: World) -> None:
    await begin(world)
    began = world.clock()
    with world.store.begin() as records:
        parcel = BillingReads("bill-11", SERIAL, (BilledMeter(TOTAL, 1000, began),))
        records.outbox.accepted(records.outbox.put(parcel, began), began)
    await read_for(world, 1, 10)
    (device,) = world.devices()

    sheet = reading_sheet(world.office.history, Wanted(device.id), Reader(world.clock(), BERLIN))
    keys = [heading.key for heading in sheet.headings]
    rows = [dict(zip(keys, row, strict=True)) for row in sheet.rows]

    assert [row["billed"] for row in rows] == ["bill-11", None, None, None, None]
    assert [row["counted"] for row in rows] == [None, 10, 10, 10, 10]
    assert rows[0]["read_local"] == began.astimezone(BERLIN)
    assert rows[0]["read_utc"] == began
    assert {row["source"] for row in rows} == {"1.3.6"}


@awaited
async def test_a_meter_that_the_printer_no_longer_tells_is_in_statement_and_readings(
    world: World,
) -> None:
    await begin(world)
    began = world.clock()
    who, meters, supplies = world.printers.told["10.0.0.1"]
    fax = replace(meters[0], name="faxTotals.Impressions", label="Fax", value=70)
    for pages, also in ((1010, (replace(fax, value=40),)), (1020, (fax,)), (1030, ())):
        world.clock.advance(hours=2)
        told = (replace(meters[0], value=pages), *also)
        world.printers.told["10.0.0.1"] = (who, told, supplies)
        await world.read()
    (device,) = world.devices()

    lines = of(world, Span(began, world.clock() + timedelta(hours=1))).lines
    rows = reading_sheet(world.office.history, Wanted(device.id), Reader(world.clock())).rows

    assert [line.label for line in lines] == ["Total Impressions", "Fax"]
    assert lines[1].advance == Advance(30, is_whole=True)
    assert [row[6] for row in rows if row[2] == "Fax"] == [40, 70]


@awaited
async def test_pages_this_month_are_those_of_the_statement_of_the_month(world: World) -> None:
    await begin(world)
    await read_for(world, 3, 10)
    month = world.clock()
    await read_for(world, 2, 10)

    (row,) = world.office.history.rows(month)
    (line,) = of(world, Span(month, world.clock() + timedelta(hours=1))).lines

    assert line.advance == Advance(80, is_whole=True)
    assert row.pages_this_month == 80


@awaited
async def test_the_readings_of_a_device_name_a_gap_and_a_reset(world: World) -> None:
    await begin(world)
    world.clock.advance(days=3)
    world.printers.put("10.0.0.1", SERIAL, 2)
    await world.read()
    (device,) = world.devices()

    sheet = reading_sheet(world.office.history, Wanted(device.id), Reader(world.clock()))
    keys = [heading.key for heading in sheet.headings]
    last = dict(zip(keys, list(sheet.rows)[-1], strict=True))

    assert (last["gap_hours"], last["step"], last["counted"]) == (72.0, "reset", None)


@awaited
async def test_the_readings_of_a_time_are_those_of_no_other(world: World) -> None:
    await begin(world)
    await read_for(world, 3, 10)
    (device,) = world.devices()
    until = world.clock() - timedelta(days=1)
    since = until - timedelta(days=1)

    wanted = Wanted(device.id, since, until, {TOTAL})
    rows = list(reading_sheet(world.office.history, wanted, Reader(world.clock())).rows)

    times = [row[5] for row in rows]
    assert times == [since + timedelta(hours=6 * at) for at in range(4)]


@awaited
async def test_m20_a_printer_that_was_read_once_and_then_replaced_is_in_the_statement(
    world: World,
) -> None:
    await begin(world)
    span = Span(world.clock() - timedelta(days=1), world.clock() + timedelta(days=20))
    world.printers.put("10.0.0.2", "SN2", 5)
    await world.find("10.0.0.1", "10.0.0.2")
    await world.read()
    gone = world.devices()[1]
    with world.store.begin() as records:
        records.devices.register(gone.id, Registration.REPLACED)

    *_, made = state(world.office.history, world.devices(), span, world.clock())
    assert isinstance(made, Statement)
    sheet = statement_sheet(made, Reader(world.clock()))

    keys = [heading.key for heading in sheet.headings]
    rows = [dict(zip(keys, row, strict=True)) for row in sheet.rows]
    (once,) = [row for row in rows if row["serial_number"] == "SN2"]
    assert (once["first_value"], once["last_value"], once["difference"]) == (5, 5, None)
    assert once["first_read_utc"] == once["last_read_utc"] == world.clock()
    assert once["remark"] == "read once in this period: no difference can be told"


@awaited
async def test_a_statement_as_a_table_has_one_row_a_meter(world: World) -> None:
    await begin(world)
    began = world.clock()
    await read_for(world, 2, 10)
    span = Span(began, world.clock() + timedelta(hours=1))
    *_, made = state(world.office.history, world.devices(), span, world.clock())
    assert isinstance(made, Statement)

    sheet = statement_sheet(made, Reader(world.clock()))

    keys = [heading.key for heading in sheet.headings]
    (row,) = [dict(zip(keys, row, strict=True)) for row in sheet.rows]
    assert (row["first_value"], row["last_value"], row["difference"]) == (1000, 1080, 80)
    assert (row["remark"], row["gaps"], row["billed_value"]) == (None, 0, None)


def test_a_month_begins_and_ends_at_midnight_on_the_wall() -> None:
    now = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)  # in Berlin it is December

    last, before = months(now, BERLIN, most=2)

    assert last == Span(
        datetime(2026, 11, 1, tzinfo=BERLIN),
        datetime(2026, 12, 1, tzinfo=BERLIN),
    )
    assert before.until == last.since


def test_a_day_is_a_whole_one() -> None:
    span = days(date(2026, 11, 4), date(2026, 11, 4), BERLIN)

    assert span.until - span.since == timedelta(days=1)
