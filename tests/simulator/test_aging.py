"""Printers that are used: sums that held keep holding, supplies fall, time runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meterdesk_simulator import shelf
from meterdesk_simulator.aging import Aging
from meterdesk_simulator.recording import Recording, RecordingError, parse_oid, parse_row
from meterdesk_simulator.sidecar import Count, Printer, Sidecar
from meterdesk_simulator.workload import expected_pages, jobs

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
XCM = "1.3.6.1.4.1.253.8.53.13.2.1.6"
LIFE = "1.3.6.1.2.1.43.10.2.1.4.1.1"
PRINTERS = [name for name in shelf.names() if "print" in shelf.take(name)[1].printer.services]


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def _aging(name: str, clock: Clock | None = None) -> Aging:
    return Aging(*shelf.take(name), clock or Clock())


def _number(aging: Aging, oid: str) -> int:
    value = aging.view.value(parse_oid(oid))
    assert isinstance(value, int)
    return value


def test_printed_pages_advance_exactly_the_counters_they_belong_to() -> None:
    aging = _aging("xerox-workcentre-7835")
    before = aging.meters()

    aging.print_pages(black=10, color=4, copies=3, faxes=2, faxes_sent=5)

    after = aging.meters()
    assert {name: after[name] - before[name] for name in after if after[name] != before[name]} == {
        "systemTotals.TotalImpressions": 19,
        "systemTotals.MonochromeImpressions": 15,
        "systemTotals.FullColorImpressions": 4,
        "print.MonochromeImpressions": 10,
        "print.FullColorImpressions": 4,
        "print.MonochromeSheets": 10,
        "print.FullColorSheets": 4,
        "copy.MonochromeImpressions": 3,
        "copy.MonochromeSheets": 3,
        "faxIn.TotalImpressions": 2,
        "faxOut.TotalImages": 5,
    }


def test_two_sided_pages_use_half_the_sheets() -> None:
    aging = _aging("xerox-versalink-c7025")
    before = aging.meters()

    aging.print_pages(black=7, two_sided=True)

    after = aging.meters()
    assert after["print.TotalSheets"] - before["print.TotalSheets"] == 4
    assert (
        after["systemTotals.TotalTwoSidedSheets"] - before["systemTotals.TotalTwoSidedSheets"] == 3
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 500), min_size=1, max_size=5), st.integers(0, 1000))
def test_the_identities_of_a_xerox_hold_after_any_use(days: list[int], seed: int) -> None:
    """Sums that hold exactly on real devices: total = black + colour, = the service parts."""
    aging = _aging("xerox-workcentre-7835")
    random = Random(seed)

    for pages in days:
        for job in jobs(aging.sidecar.printer, pages, random):
            aging.print_pages(**job.__dict__)

    def xcm(row: str) -> int:
        return _number(aging, f"{XCM}.{row}")

    assert xcm("1.20.33") + xcm("1.20.34") == xcm("1.20.1") == _number(aging, LIFE)
    assert xcm("1.20.43") + xcm("1.20.44") == xcm("1.20.47")
    assert xcm("1.20.101") + xcm("1.20.102") == xcm("1.20.100")
    assert xcm("1.20.100") + xcm("1.20.47") == xcm("1.20.1")
    parts = ("1.20.7", "1.20.29", "11.20.3", "11.20.25", "12.20.14")
    assert sum(map(xcm, parts)) == xcm("1.20.1")


@pytest.mark.parametrize("name", PRINTERS)
def test_every_printer_on_the_shelf_counts_black_and_colour_into_its_total(name: str) -> None:
    aging = _aging(name)
    random = Random(7)
    before = aging.meters()["systemTotals.TotalImpressions"]

    for job in jobs(aging.sidecar.printer, 400, random):
        aging.print_pages(**job.__dict__)

    meters = aging.meters()
    assert meters["systemTotals.TotalImpressions"] == before + 400
    parts = [meters.get(f"systemTotals.{ink}Impressions") for ink in ("Monochrome", "FullColor")]
    if parts[0] is not None and (parts[1] is not None or not aging.sidecar.printer.color):
        assert sum(filter(None, parts)) == meters["systemTotals.TotalImpressions"]


def test_kyocera_and_lexmark_feed_more_than_they_deliver() -> None:
    """Their prtMarkerLifeCount counts feeds; the device's own total is the smaller one."""
    for name in ("kyocera-taskalfa-3252ci", "lexmark-cx725"):
        aging = _aging(name)

        aging.print_pages(black=1000)

        assert _number(aging, LIFE) > aging.meters()["systemTotals.TotalImpressions"]


def test_a_byte_packed_counter_advances() -> None:
    aging = _aging("brother-hl-l6400dw")
    before = aging.meters()["systemTotals.MonochromeImpressions"]

    aging.print_pages(black=300)

    assert aging.meters()["systemTotals.MonochromeImpressions"] == before + 300


def test_a_mono_printer_does_colour_pages_in_black() -> None:
    aging = _aging("xerox-phaser-4622")
    before = aging.meters()["systemTotals.MonochromeImpressions"]

    aging.print_pages(color=5)

    assert aging.meters()["systemTotals.MonochromeImpressions"] == before + 5


def test_work_that_the_printer_cannot_do_is_refused() -> None:
    aging = _aging("hp-laserjet-m404dn")

    with pytest.raises(ValueError, match="has no copy service"):
        aging.print_pages(copies=1)
    with pytest.raises(ValueError, match="negative"):
        aging.print_pages(black=-1)


def test_supplies_fall_by_page_and_stop_at_nothing() -> None:
    aging = _aging("hp-color-laserjet-m553")
    before = aging.levels()

    aging.print_pages(color=950)

    after = aging.levels()
    assert after["Cyan Cartridge HP CF361X"] == before["Cyan Cartridge HP CF361X"] - 10
    aging.print_pages(color=20_000)
    assert aging.levels()["Cyan Cartridge HP CF361X"] == 0


def test_a_refilled_supply_is_full_and_falls_again() -> None:
    aging = _aging("hp-laserjet-m404dn")
    aging.print_pages(black=9000)

    aging.refill("Black Cartridge HP CF259X")

    assert aging.levels() == {"Black Cartridge HP CF259X": 100}
    aging.print_pages(black=1000)
    assert aging.levels() == {"Black Cartridge HP CF259X": 90}


def test_uptime_runs_with_the_clock_and_begins_anew_after_a_restart() -> None:
    clock = Clock()
    aging = _aging("xerox-phaser-4622", clock)
    uptime = "1.3.6.1.2.1.1.3.0"
    before = _number(aging, uptime)

    clock.now += timedelta(minutes=1)
    aging.refresh()

    assert _number(aging, uptime) == before + 6000
    aging.restart()
    clock.now += timedelta(seconds=2)
    aging.refresh()
    assert _number(aging, uptime) == 200


def test_a_restart_clears_the_power_on_counter_and_nothing_else() -> None:
    aging = _aging("xerox-workcentre-7835")
    aging.print_pages(black=5)
    meters = aging.meters()

    aging.restart()

    assert _number(aging, f"{XCM}.1.20.2") == 0
    assert aging.meters() == meters


def test_a_counter32_rolls_over() -> None:
    recording = Recording("full", (parse_row(b"1.3.6.1|65|4294967290"),))
    sidecar = Sidecar(
        Printer("Maker", "Model", "1", ""), (), (Count((1, 3, 6, 1), ("sides.*",)),), ()
    )
    aging = Aging(recording, sidecar, Clock())

    aging.print_pages(black=10)

    assert aging.view.value((1, 3, 6, 1)) == 4


def test_a_sidecar_that_counts_what_is_not_there_is_refused() -> None:
    recording = Recording("odd", (parse_row(b"1.3.6.1|4|text"),))
    printer = Printer("Maker", "Model", "1", "")

    for oid, why in (((1, 3, 6, 2), "does not have: '1.3.6.2'"), ((1, 3, 6, 1), "is no number")):
        with pytest.raises(RecordingError, match=why):
            Aging(recording, Sidecar(printer, (), (Count(oid, ("sides.*",)),), ()), Clock())


@given(st.integers(0, 3000), st.integers())
def test_jobs_make_exactly_the_pages_asked_for(pages: int, seed: int) -> None:
    printer = shelf.take("ricoh-im-c3000")[1].printer

    made = list(jobs(printer, pages, Random(seed)))

    assert sum(j.black + j.color + j.copies + j.color_copies + j.faxes for j in made) == pages


def test_a_week_has_about_the_pages_of_its_five_working_days() -> None:
    printer = Printer("Maker", "Model", "1", "", pages_a_day=1000)

    pages = expected_pages(printer, NOON, NOON + timedelta(days=7))

    assert 4900 < pages < 5400


@pytest.mark.parametrize("name", PRINTERS)
def test_a_paper_jam_shows_while_it_lasts_and_leaves_no_trace(name: str) -> None:
    aging = _aging(name)
    before = aging.view.rows()
    alert = parse_oid("1.3.6.1.2.1.43.18.1.1.8.1.9002")

    aging.trouble("paper jam")

    assert b"Paper jam" in bytes(aging.view.value(alert))  # type: ignore[arg-type]
    assert aging.view.value(parse_oid("1.3.6.1.2.1.25.3.2.1.5.1")) == 5
    aging.settle("paper jam")
    assert aging.view.rows() == before


def test_low_toner_is_told_until_a_new_one_is_put_in() -> None:
    aging = _aging("hp-laserjet-m404dn")
    alert = parse_oid("1.3.6.1.2.1.43.18.1.1.8.1.9001")

    aging.print_pages(black=5500)

    assert aging.levels() == {"Black Cartridge HP CF259X": 6}
    assert aging.view.value(alert) == b"Black Cartridge HP CF259X is low. Have a new one ready."
    aging.refill("Black Cartridge HP CF259X")
    with pytest.raises(KeyError):
        aging.view.value(alert)


def test_counters_go_on_during_a_trouble() -> None:
    aging = _aging("xerox-workcentre-7835")
    before = aging.meters()["systemTotals.TotalImpressions"]

    aging.trouble("paper jam")
    aging.print_pages(black=3)
    aging.settle("paper jam")

    assert aging.meters()["systemTotals.TotalImpressions"] == before + 3


def test_an_unknown_trouble_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        _aging("ups").trouble("fire")
