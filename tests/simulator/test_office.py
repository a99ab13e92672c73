"""An office on loopback: who answers, who does not, and what happens to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from meterdesk_simulator.addresses import AddressError, bind_or_explain, has_wide_loopback
from meterdesk_simulator.clock import FastClock
from meterdesk_simulator.floorplan import STORY, Event, Seat
from meterdesk_simulator.thread import OfficeThread

LIFE = "1.3.6.1.2.1.43.10.2.1.4.1.1"
SERIAL = "1.3.6.1.2.1.43.5.1.1.17.1"
UPTIME = "1.3.6.1.2.1.1.3.0"
MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
SEATS = (
    Seat("reception", "xerox-workcentre-7835"),
    Seat("warehouse", "xerox-phaser-4622", asleep=True),
    Seat("production", "oki-c532", absent=True),
    Seat("switch", "switch"),
)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(clock: Clock) -> Iterator[OfficeThread]:
    with OfficeThread(SEATS, clock=clock) as opened:
        yield opened


@pytest.fixture
def asked(office: OfficeThread, client: Callable[..., Any]) -> Callable[[str], Any]:
    def make(name: str) -> Any:
        place = office.where(name)
        return client(place.host, place.port)

    return make


def test_devices_are_listed_with_where_and_what_they_are(office: OfficeThread) -> None:
    listed = {one.name: one for one in office.devices()}

    assert list(listed) == ["reception", "warehouse", "switch"]
    assert listed["reception"].serial == "XW7835A0417"
    assert listed["reception"].model == "Xerox WorkCentre 7835"
    assert [one.name for one in office.printers()] == ["reception", "warehouse"]


@pytest.mark.skipif(not has_wide_loopback(), reason="This system has 127.0.0.1 alone.")
def test_each_device_has_an_address_and_all_share_a_port(office: OfficeThread) -> None:
    listed = office.devices()

    assert len({one.host for one in listed}) == len(listed)
    assert len({one.port for one in listed}) == 1


def test_on_one_address_each_device_has_a_port(client: Callable[..., Any]) -> None:
    with OfficeThread(SEATS, wide=False) as office:
        listed = office.devices()

        assert {one.host for one in listed} == {"127.0.0.1"}
        assert len({one.port for one in listed}) == len(listed)
        for one in listed[0], listed[2]:
            assert str(client(one.host, one.port).get("1.3.6.1.2.1.1.2.0")).startswith("1.3.6")


def test_two_offices_stand_side_by_side() -> None:
    with OfficeThread(SEATS) as one, OfficeThread(SEATS) as other:
        assert one.where("reception") != other.where("reception")


def test_a_printer_answers_with_the_serial_number_it_is_listed_with(
    office: OfficeThread, asked: Callable[[str], Any]
) -> None:
    assert str(asked("reception").get(SERIAL)) == office.where("reception").serial


def test_a_sleeping_printer_answers_once_it_is_woken(
    office: OfficeThread, asked: Callable[[str], Any]
) -> None:
    warehouse = asked("warehouse")

    assert warehouse.is_silent()
    office.wake("warehouse")
    assert str(warehouse.get(SERIAL)) == "PHL418820"
    office.sleep("warehouse")
    assert warehouse.is_silent()


def test_a_broken_printer_comes_back_with_a_young_uptime(
    office: OfficeThread, asked: Callable[[str], Any], clock: Clock
) -> None:
    reception = asked("reception")

    office.break_down("reception")
    office.wake("reception")
    assert reception.is_silent(), "waking does not repair"
    clock.now += timedelta(days=1)
    office.repair("reception")
    clock.now += timedelta(seconds=3)
    assert int(reception.get(UPTIME)) == 300


def test_a_new_printer_appears(office: OfficeThread, asked: Callable[[str], Any]) -> None:
    production = asked("production")

    assert production.is_silent()
    office.appear("production")
    assert str(production.get(SERIAL)) == "AK79017748A0"
    assert "production" in [one.name for one in office.devices()]


def test_a_replaced_printer_is_another_machine_at_the_same_address(
    office: OfficeThread, asked: Callable[[str], Any]
) -> None:
    before = office.where("reception")

    serial = office.replace("reception")

    after = office.where("reception")
    assert (after.host, after.port) == (before.host, before.port)
    assert after.serial == serial != before.serial
    assert str(asked("reception").get(SERIAL)) == serial
    assert int(asked("reception").get(LIFE)) == 0


def test_work_ages_every_printer_and_the_truth_is_what_is_read(
    office: OfficeThread, asked: Callable[[str], Any]
) -> None:
    total = "systemTotals.TotalImpressions"
    before = {name: office.truth(name)[total] for name in ("reception", "warehouse")}

    office.work(100)

    for name, pages in before.items():
        assert office.truth(name)[total] == pages + 100
    assert int(asked("reception").get(LIFE)) == office.truth("reception")[total]


def test_one_printer_is_used_alone(office: OfficeThread) -> None:
    warehouse = office.truth("warehouse")
    black = office.truth("reception")["print.MonochromeImpressions"]

    office.print_pages("reception", 5, copies=2, two_sided=True)

    assert office.truth("reception")["print.MonochromeImpressions"] == black + 5
    assert office.truth("warehouse") == warehouse


def test_the_same_seed_gives_the_same_week() -> None:
    weeks = []
    for seed in (3, 3, 4):
        clock = Clock()
        with OfficeThread(SEATS, seed=seed, clock=clock) as office:
            for _ in range(7):
                clock.now += timedelta(days=1)
                office.advance()
            weeks.append([office.truth(one.name) for one in office.printers()])

    assert weeks[0] == weeks[1] != weeks[2]


def test_people_print_while_time_passes_and_empty_supplies_are_replaced() -> None:
    clock = Clock()
    with OfficeThread(SEATS, clock=clock) as office:
        before = office.truth("reception")["systemTotals.TotalImpressions"]
        for _ in range(120):
            clock.now += timedelta(days=1)
            office.advance()

        pages = office.truth("reception")["systemTotals.TotalImpressions"] - before
        assert 30_000 < pages < 45_000
        assert all(level > 0 for level in office.levels("reception").values())


def test_the_story_happens_in_its_order_and_time(client: Callable[..., Any]) -> None:
    clock = Clock()
    story = (
        Event(timedelta(hours=2), "break_down", "reception"),
        Event(timedelta(hours=1), "appear", "production"),
    )
    with OfficeThread(SEATS, story, clock=clock) as office:
        place = office.where("reception")
        reception = client(place.host, place.port)

        clock.now += timedelta(minutes=90)
        office.advance()

        assert [one.name for one in office.devices()].count("production") == 1
        assert not reception.is_silent()
        clock.now += timedelta(hours=1)
        office.advance()
        assert reception.is_silent()


def test_every_deed_of_the_shipped_story_can_be_done() -> None:
    clock = Clock()
    with OfficeThread(story=STORY, clock=clock) as office:
        clock.now += timedelta(days=3)
        office.advance()

        assert "production office" in [one.name for one in office.devices()]


def test_a_taken_port_is_told_in_a_sentence() -> None:
    with OfficeThread(SEATS) as office:
        place = office.where("reception")

        with pytest.raises(AddressError, match=rf"Port {place.port} on .* is taken"):
            bind_or_explain(place.host, place.port)
        with (
            pytest.raises(AddressError, match=rf"Port {place.port} on .* is taken"),
            OfficeThread(SEATS, port=place.port),
        ):
            pass


def test_an_unknown_name_is_a_key_error(office: OfficeThread) -> None:
    with pytest.raises(KeyError):
        office.wake("cellar")


def test_a_slow_printer_still_answers(office: OfficeThread, asked: Callable[[str], Any]) -> None:
    office.slow_down("reception", timedelta(milliseconds=300))
    reception = asked("reception")

    assert reception.is_silent(SERIAL)
    assert str(reception.receive().rows[0][1]) == "XW7835A0417"


def test_a_fast_clock_runs_so_many_times_as_fast() -> None:
    begin = datetime.now(UTC) - timedelta(seconds=10)

    passed = FastClock(begin, 60.0).now() - begin

    assert timedelta(minutes=10) <= passed < timedelta(minutes=20)
