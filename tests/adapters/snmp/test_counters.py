"""Counters found by label, by number and by proof, on made-up machines (row B2)."""

from __future__ import annotations

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import oid
from tests.adapters.snmp.conftest import RECORDINGS

from meterdesk.adapters.snmp.meaning.meters import meters
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.domain.meter import TOTAL

XEROX = "1.3.6.1.4.1.253.8.53.13.2.1"
CANON = "1.3.6.1.4.1.1602.1.11.1"
LEXMARK = "1.3.6.1.4.1.641.6.4.2.2.1"
TOSHIBA = "1.3.6.1.4.1.1129.2.3.50.1.3.21.6.1"
LIFE_COUNT = "1.3.6.1.2.1.43.10.2.1.4.1.1"
PRINTER_STATUS = "1.3.6.1.2.1.25.3.5.1.1.1"
OTHER, IDLE, PRINTING, WARMING_UP = 1, 3, 4, 5


@pytest.fixture
def toshiba():
    return agent.load(RECORDINGS / "toshiba" / "large-and-small.snmprec")


def labelled(plain, *labels):
    """A Xerox whose lifetime table has these labels, with 100, 101, ... beside them."""
    rows = {f"{XEROX}.6.1.20.{at}": 100 + at for at in range(len(labels))}
    rows |= {f"{XEROX}.8.1.20.{at}": label for at, label in enumerate(labels)}
    return plain | agent.rows(rows)


@pytest.mark.parametrize(
    "label",
    [
        "Black Impressions",
        "Black Impressions ",
        "   Black Impressions",
        "BLACK IMPRESSIONS",
        "Black  Impressions\x00",
    ],
)
def test_blanks_and_case_of_a_label_make_no_difference(read, plain, label):
    reading = read(labelled(plain, label))

    assert reading.meter("systemTotals.MonochromeImpressions").value == 100


def test_a_hyphen_and_another_spelling_make_no_difference(read, plain):
    reading = read(labelled(plain, "2-Sided Sheets", "Email Images Sent", "Colour Impressions"))

    names = ("systemTotals.TotalTwoSidedSheets", "emailOut.TotalImages")
    assert [reading.meter(name).value for name in names] == [100, 101]
    assert reading.meter("systemTotals.FullColorImpressions").value == 102


def test_a_label_that_only_begins_alike_is_another_meter(read, plain):
    reading = read(labelled(plain, "Black Impressions of the day", "Impressions"))

    assert reading.meter("systemTotals.MonochromeImpressions") is None


def test_a_meter_carries_the_words_of_the_printer_itself(read, plain):
    reading = read(labelled(plain, " Faxed Impressions"))

    assert reading.meter("faxIn.TotalImpressions").label == "Faxed Impressions"


def test_a_xerox_without_labels_tells_black_and_colour_where_they_add_up(read, plain):
    rows = {f"{XEROX}.6.1.20.1": 4711, f"{XEROX}.6.1.20.34": 4000, f"{XEROX}.6.1.20.33": 711}
    rows |= {"1.3.6.1.2.1.43.12.1.1.4.1.2": "cyan"}

    reading = read(plain | agent.rows(rows))

    assert reading.meter("systemTotals.MonochromeImpressions").value == 4000
    assert reading.meter("systemTotals.FullColorImpressions").value == 711
    assert read(plain | agent.rows({**rows, f"{XEROX}.6.1.20.33": 700})).meter(TOTAL).value == 4711


def test_canon_s_numbers_are_found_in_the_other_table_too(read, plain):
    rows = {f"{CANON}.4.1.4.101": 900, f"{CANON}.4.1.4.108": 700, f"{CANON}.4.1.4.471": 5}

    reading = read(plain | agent.rows(rows))

    assert reading.meter(TOTAL).value == 900
    assert reading.meter("systemTotals.MonochromeImpressions").value == 700


def test_all_faxes_come_before_those_of_the_built_in_fax(read, plain):
    """A machine may list both; which one is told must not depend on their values."""
    reading = read(labelled(plain, "Embedded Fax Impressions", "Fax Impressions"))

    assert reading.meter("faxIn.TotalImpressions").value == 101


def test_rows_of_one_size_are_added_and_all_of_them_named(read, plain):
    rows = {}
    for at, (size, mono, color) in enumerate([(68, 700, 20), (67, 80, 9), (67, 3, 1)], start=1):
        rows |= {f"{LEXMARK}.2.1.{at}": size}
        rows |= {f"{LEXMARK}.6.1.{at}": mono, f"{LEXMARK}.7.1.{at}": color}
    rows |= {"1.3.6.1.4.1.641.6.2.3.1.4.1": "Engine 3"}

    reading = read(plain | agent.rows(rows))

    meter = reading.meter("systemTotals.MonochromeImpressions.iso_a3_297x420mm")
    assert (meter.value, meter.source) == (83, f"{LEXMARK}.6.1.2 + {LEXMARK}.6.1.3")
    assert reading.meter("systemTotals.FullColorImpressions.iso_a3_297x420mm").value == 10


def test_counters_that_do_not_add_up_to_the_total_are_not_believed(read, toshiba):
    toshiba[oid(f"{TOSHIBA}.207.1.3")] = agent.number(200)

    reading = read(toshiba)

    assert reading.meter("systemTotals.MonochromeImpressions") is None
    assert reading.meter("print.MonochromeImpressions").value == 390


@pytest.mark.parametrize("status", [PRINTING, WARMING_UP])
def test_a_side_printed_between_two_answers_leaves_the_counters_undecided(read, toshiba, status):
    toshiba[oid(f"{TOSHIBA}.208.1.3")] = agent.number(501)
    toshiba[oid(PRINTER_STATUS)] = agent.number(status)

    reading = read(toshiba)

    assert reading.meter("systemTotals.MonochromeImpressions") is None
    assert "systemTotals.MonochromeImpressions" in reading.unanswered
    assert "print.MonochromeImpressions" not in reading.unanswered


@pytest.mark.parametrize("status", [IDLE, OTHER, None])
def test_counters_a_side_off_while_nothing_is_printed_are_absent(read, toshiba, status):
    """They are off at every reading: a bill that waited for them would wait for ever."""
    toshiba[oid(f"{TOSHIBA}.208.1.3")] = agent.number(501)
    toshiba.pop(oid(PRINTER_STATUS), None)
    if status is not None:
        toshiba[oid(PRINTER_STATUS)] = agent.number(status)

    reading = read(toshiba)

    assert reading.meter("systemTotals.MonochromeImpressions") is None
    assert reading.unanswered == frozenset()


@pytest.mark.parametrize("maker", ["11.2.3.9.1", "236.11.5.11"])
def test_a_samsung_engine_tells_black_and_colour_under_either_brand(read, plain, maker):
    rows = {
        "1.3.6.1.2.1.1.2.0": oid(f"1.3.6.1.4.1.{maker}"),
        "1.3.6.1.4.1.11.2.3.9.1.1.7.0": "MFG:HP;MDL:HP Laser MFP 999;",
        "1.3.6.1.4.1.236.11.5.11.53.11.1.1.0": 711,
        "1.3.6.1.4.1.236.11.5.11.53.11.1.2.0": 4000,
        "1.3.6.1.2.1.43.12.1.1.4.1.2": "cyan",
    }

    reading = read(plain | agent.rows(rows))

    assert reading.meter("systemTotals.FullColorImpressions").value == 711
    assert reading.meter("systemTotals.MonochromeImpressions").value == 4000


@pytest.mark.parametrize("colors", [["black"], ["black", "cyan"]])
def test_a_printer_without_a_colour_has_not_printed_in_colour(read, plain, colors):
    """Black taken for colour adds up to the total all the same."""
    rows = {
        "1.3.6.1.2.1.1.2.0": oid("1.3.6.1.4.1.236.11.5.11"),
        "1.3.6.1.4.1.236.11.5.11.53.11.1.1.0": 4711,
        "1.3.6.1.4.1.236.11.5.11.53.11.1.2.0": 0,
    }
    rows |= {f"1.3.6.1.2.1.43.12.1.1.4.1.{at}": color for at, color in enumerate(colors, start=1)}

    reading = read(plain | agent.rows(rows))

    is_told = reading.meter("systemTotals.FullColorImpressions") is not None
    assert is_told == (len(colors) > 1)


def test_counters_prove_nothing_where_there_is_no_total(read, toshiba):
    del toshiba[oid(LIFE_COUNT)]

    assert read(toshiba).meters == ()


def test_counters_wait_for_a_total_that_got_no_answer(read, toshiba):
    lost = agent.Faults(swallowed=frozenset({oid(LIFE_COUNT)[:-2]}))

    reading = read(toshiba, lost)

    assert reading.meters == ()
    assert {TOTAL, "systemTotals.MonochromeImpressions"} <= reading.unanswered


def test_a_proven_counter_is_not_waited_for_where_a_later_proof_lost_its_own(profiles):
    profile = next(row for row in profiles if row.maker == "Toshiba")
    values = {LIFE_COUNT: 660, f"{TOSHIBA}.2.1.1": 100, f"{TOSHIBA}.2.1.3": 560}
    values |= {f"{TOSHIBA}.207.1.1": 40, f"{TOSHIBA}.208.1.1": 60, f"{TOSHIBA}.208.1.3": 560}

    found, lost = meters(
        Answers({oid(key): value for key, value in values.items()}),
        profile,
        {oid(f"{TOSHIBA}.207.1.3")},
    )

    assert {meter.name: meter.value for meter in found} == {
        TOTAL: 660,
        "systemTotals.FullColorImpressions": 100,
        "systemTotals.MonochromeImpressions": 560,
    }
    assert lost == frozenset()


def test_a_lost_counter_is_not_taken_for_a_missing_one(read, toshiba):
    lost = agent.Faults(swallowed=frozenset({oid(f"{TOSHIBA}.207.1.0")}))

    reading = read(toshiba, lost)

    assert reading.meter("systemTotals.FullColorImpressions") is None
    assert "systemTotals.FullColorImpressions" in reading.unanswered
    assert reading.meter(TOTAL).value == 660
