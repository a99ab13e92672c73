"""Old readings are thinned; what anybody still asks the books for is answered as before."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.fakes import Clock, black, total

from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.held_read import Doubt, HeldRead
from meterdesk.domain.meter import TOTAL, Witness
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.domain.step import StepKind, advance
from meterdesk.domain.supply import Level
from meterdesk.domain.thinning import midnight
from meterdesk.services.census import enter
from meterdesk.services.thinning import Thinning

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
SERIAL = "SN7"
STRETCHES = (760, 420, 60, 3)
"""So many days ago a printer of the examples was read again and again."""
DAYS_LOOKED_AT = [at for ago in reversed(STRETCHES) for at in range(max(ago - 12, 0), ago + 2)]


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """Books that every example begins with: making them takes longer than an example."""
    folder = tmp_path_factory.mktemp("empty")
    SqlStore(folder).close()
    return folder


@pytest.fixture
def store(tmp_path):
    with closing(SqlStore(tmp_path)) as opened:
        yield opened


def reading(pages: int, at: datetime, level: int = 50, host: str = "10.0.0.7") -> Reading:
    meter = replace(total(pages), witnesses=(Witness("Display", pages, "1.3.9"),))
    return Reading(
        Address(host),
        at,
        "2c",
        Identity(serial_number=SERIAL, model="Copier"),
        (meter,),
        (black(Level.of(level)),),
        PrinterState.IDLE,
        (),
        Cost(1, 1, 2, 3, 4.5),
    )


def keep(store: SqlStore, *readings: Reading) -> int:
    with store.begin() as records:
        return [enter(records, each) for each in readings][-1].device.id


def counting(began: datetime, hours: int, apart: int = 2, page: int = 1) -> list[Reading]:
    """A printer that prints all the time."""
    return [reading(1000 + page * at, began + at * HOUR) for at in range(0, hours, apart)]


def lately() -> list[Reading]:
    """A reading a day, that prove the clock."""
    return [reading(900_000 + at, NOW - at * DAY) for at in range(10, -1, -1)]


def thin(store: SqlStore, slices: int = 10_000) -> int:
    """Everything, or so many slices: then the computer was switched off."""
    thrown = 0
    for _ in range(slices):
        with store.begin() as records:
            for device_id in records.thinning.devices():
                gone = records.thinning.thin(device_id, NOW, BERLIN)
                if gone is not None:
                    break
            else:
                return thrown
        thrown += gone
    return thrown


def times(store: SqlStore, device_id: int = 1) -> list[datetime]:
    with store.read() as records:
        return [each.read_at for each in records.readings.since(device_id, NOW - 4000 * DAY)]


def what_is_told(store: SqlStore) -> dict[str, object]:
    """What anybody asks the books for, of the one device that is in them."""
    with store.read() as records:
        readings = records.readings
        latest = readings.latest(1)
        assert latest is not None
        days = [midnight((latest.read_at - at * DAY).date(), BERLIN) for at in DAYS_LOOKED_AT]
        steps = readings.steps(device_id=1)
        return {
            "latest": latest,
            "last step": readings.last_step(1, TOTAL),
            "days": [readings.before(1, TOTAL, day) for day in days],
            "steps": steps,
            "months": [
                advance(first, last, [s.step for s in steps if began <= s.step.after.at < ended])
                for ended, began in pairwise(days)
                if (first := readings.before(1, TOTAL, began)) is not None
                and (last := readings.before(1, TOTAL, ended)) is not None
            ],
            "explained": [
                readings.told(1, meter.read_at)
                for reads in records.outbox.billed(SERIAL)
                for meter in reads.meters
            ],
            "held": [
                readings.told(1, each.read_at)
                for each in records.held_reads.waiting()
                if each.read_at
            ],
            "rows": readings.rows(days[7]),
        }


def bill(store: SqlStore, at: datetime) -> None:
    """The server has a billing read of what was read then."""
    with store.begin() as records:
        meter = BilledMeter(TOTAL, 1, at)
        records.outbox.put(BillingReads(f"B{at:%y%m%d%H}", SERIAL, (meter,)), at + 3 * DAY)


def hold(store: SqlStore, at: datetime) -> None:
    """A read of that time waits for somebody, because of the step to it."""
    with store.begin() as records:
        step = records.readings.steps(device_id=1)
        doubts = tuple(Doubt(TOTAL, "Total", each.step) for each in step[:1])
        records.held_reads.hold(HeldRead(0, f"H{at:%y%m%d%H}", SERIAL, 1, NOW, at, doubts))


@st.composite
def lives(draw: st.DrawFn) -> list[Reading]:
    """Stretches of readings years, months and days ago: printing, resting, reset, moved, away."""
    found, pages, level = [], 5000, 90
    for days_ago in STRETCHES:
        at = NOW - days_ago * DAY - draw(st.integers(0, 20)) * HOUR
        for _ in range(draw(st.integers(1, 14))):
            pages = draw(st.sampled_from((pages, pages, pages, pages + 30, 12)))
            level = draw(st.sampled_from((level, level, max(level - 1, 1))))
            host = draw(st.sampled_from(("10.0.0.7", "10.0.0.7", "10.0.0.8")))
            found.append(reading(pages, at, level, host))
            at += draw(st.sampled_from((2, 2, 2, 2, 5, 40))) * HOUR
    return found


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    life=lives(),
    billed=st.sets(st.integers(0, 60), max_size=3),
    held=st.sets(st.integers(0, 60), max_size=3),
    slices=st.integers(0, 9),
)
def test_nothing_that_is_asked_of_the_books_changes(
    empty, tmp_path_factory, life, billed, held, slices
):
    folder = tmp_path_factory.mktemp("books")
    shutil.copy(empty / FILE, folder / FILE)
    with closing(SqlStore(folder)) as store:
        keep(store, *life)
        for number in billed & set(range(len(life))):
            bill(store, life[number].read_at)
        for number in held & set(range(len(life))):
            hold(store, life[number].read_at)
        with store.read() as records:  # a counter that fell at another address is another printer
            assume(len(records.devices.all()) == 1)
        told = what_is_told(store)

        thin(store, slices)
        half_way = what_is_told(store)
        thin(store)
        at_the_end = what_is_told(store)
        left = times(store)
        with store.begin() as records:
            SqlThinningAnew(records).forget()
        again = thin(store)

        assert half_way == told
        assert at_the_end == told
        assert again == 0
        assert times(store) == left


class SqlThinningAnew:
    """As if a restored backup knew nothing of the thinning."""

    def __init__(self, records) -> None:
        self._connection = records._connection

    def forget(self) -> None:
        self._connection.exec_driver_sql("DELETE FROM thinned")


def test_of_two_years_the_older_one_has_a_reading_a_day(store):
    began = NOW - 500 * DAY
    keep(store, *counting(began, 4 * 24), *lately())

    thrown = thin(store)

    old = [at.astimezone(BERLIN) for at in times(store) if at < NOW - 400 * DAY]
    assert thrown > 30
    assert [at.hour for at in old[1:-1]] == [22, 22, 22, 22]


def test_what_is_younger_than_thirteen_months_keeps_every_change(store):
    changing = counting(NOW - 90 * DAY, 48)
    keep(store, *changing, *lately())

    assert thin(store) == 0


def test_no_value_stays_behind_of_a_reading_that_went(store):
    keep(store, *counting(NOW - 500 * DAY, 200), *lately())

    thin(store)

    with store.read() as records:
        for table in ("meter_value", "supply_level", "witness_value"):
            rows = records._connection.exec_driver_sql(
                f"SELECT count(*) FROM {table} WHERE read_at NOT IN (SELECT read_at FROM reading)"
            )
            assert rows.scalar() == 0


def test_m9_readings_that_may_answer_an_open_request_stay_whole(store):
    began = NOW - 500 * DAY
    keep(store, *counting(began, 48), *lately())
    request = BillingRequest("B1", SERIAL, began + 10 * HOUR, (TOTAL,), NOW)
    with store.begin() as records:
        records.requests.add(request)

    before = times(store)
    thin(store)

    assert times(store) == before


def test_what_a_clock_that_was_wrong_has_billed_stays(store):
    """It went out with the server's date; the reading before it was written is the one."""
    began = NOW - 500 * DAY
    keep(store, *counting(began, 48), *lately())
    with store.begin() as records:
        meter = BilledMeter(TOTAL, 1010, began - 90 * DAY)
        records.outbox.put(BillingReads("B1", SERIAL, (meter,)), began + 10 * HOUR)

    thin(store)

    assert began + 10 * HOUR in times(store)


def test_b4_what_a_held_read_was_held_for_stays(store):
    began = NOW - 500 * DAY
    keep(store, *counting(began, 10), reading(3, began + 11 * HOUR))
    keep(store, *[reading(50 + at, began + at * HOUR) for at in range(12, 40, 2)], *lately())
    hold(store, began + 14 * HOUR)

    thin(store)

    kept = times(store)
    assert {began + 8 * HOUR, began + 11 * HOUR, began + 14 * HOUR} <= set(kept)
    assert began + 16 * HOUR not in kept
    with store.read() as records:
        kinds = [each.step.kind for each in records.readings.steps(device_id=1)]
    assert kinds[:1] == [StepKind.RESET]


def test_b3_a_merge_can_be_undone_after_the_thinning(store):
    """Both had their own readings of each day, and have them again."""
    began = NOW - 500 * DAY
    first = keep(store, *counting(began, 72))
    other = [
        replace(each, identity=Identity(serial_number="SN8", model="Plotter"))
        for each in counting(began + HOUR, 72, page=9)
    ]
    second = keep(store, *(replace(each, address=Address("10.0.0.9")) for each in other))
    keep(store, *lately())
    with store.begin() as records:
        records.devices.merge(second, first, NOW)

    thin(store)
    with store.begin() as records:
        records.devices.part(second, first, NOW, ())

    days = [{at.astimezone(BERLIN).day for at in times(store, each)} for each in (first, second)]
    assert days[1] <= days[0]
    assert len(days[1]) == 4


def test_where_readings_change_hands_thinning_looks_again(store):
    began = NOW - 500 * DAY
    first = keep(store, *counting(began, 48), *lately())
    thin(store)

    with store.begin() as records:
        second = records.devices.split(first, NOW - 5 * DAY)

    assert second.id != first
    with store.read() as records:
        rows = records._connection.exec_driver_sql("SELECT count(*) FROM thinned")
        assert rows.scalar() == 0


def test_a_clock_that_is_years_ahead_for_a_day_throws_nothing_away(store):
    keep(store, *counting(NOW - 30 * DAY, 29 * 24))
    ahead = Clock(NOW + 4000 * DAY)
    keep(store, reading(50_000, ahead.now))

    assert asyncio.run(Thinning(store, ahead, BERLIN).thin()) == 0
    with store.read() as records:
        assert records.thinning.is_clock_proven(NOW)


def test_it_is_done_once_a_day_and_goes_on_where_it_was_broken_off(store):
    clock = Clock(NOW)
    keep(store, *counting(NOW - 500 * DAY, 40 * 24), *lately())
    thin(store, 2)
    service = Thinning(store, clock, BERLIN)

    first = asyncio.run(service.thin())
    clock.advance(hours=23)
    second = asyncio.run(service.thin())

    assert first > 100
    assert second == 0


def test_room_is_given_back_when_a_month_was_thinned_and_not_each_day(store, tmp_path):
    clock = Clock(NOW)
    keep(store, *counting(NOW - 500 * DAY, 20 * 24), *lately())
    with store.begin() as records:
        run = records._connection.exec_driver_sql
        run("CREATE TABLE ballast AS SELECT hex(randomblob(2000000)) AS text")
        run("DROP TABLE ballast")
    service, file = Thinning(store, clock, BERLIN), tmp_path / FILE

    asyncio.run(service.thin())
    small = file.stat().st_size
    with store.begin() as records:
        run = records._connection.exec_driver_sql
        run("CREATE TABLE ballast AS SELECT hex(randomblob(2000000)) AS text")
        run("DROP TABLE ballast")
    clock.advance(days=1)
    asyncio.run(service.thin())
    store.close()

    assert small < 1_500_000
    assert file.stat().st_size > 3_000_000
