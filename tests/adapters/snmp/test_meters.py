"""What each maker's counters are called, from made-up machines (row B2)."""

from __future__ import annotations

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.agent import oid
from tests.adapters.snmp.conftest import RECORDINGS

from meterdesk.adapters.snmp.meaning.identity import identify
from meterdesk.adapters.snmp.meaning.meters import meters
from meterdesk.adapters.snmp.profile.profile import choose, withheld
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.domain.meter import TOTAL, Unit
from meterdesk.domain.supply import Level

SUPPLY = "1.3.6.1.2.1.43.11.1.1"

MACHINES = {
    "xerox/copier-on-eleven": {
        TOTAL: 1000,
        "systemTotals.MonochromeImpressions": 1000,
        "print.MonochromeImpressions": 600,
        "copy.MonochromeImpressions": 370,
        "faxIn.TotalImpressions": 30,
    },
    "xerox/copier-on-fourteen": {
        TOTAL: 1100,
        "print.MonochromeImpressions": 650,
        "copy.MonochromeImpressions": 420,
        "faxIn.TotalImpressions": 30,
        "scan.TotalImages.network": 7,
    },
    "kyocera/counts-undelivered": {
        TOTAL: 5000,
        "print.TotalImpressions": 3000,
        "copy.TotalImpressions": 1900,
        "faxIn.TotalImpressions": 100,
    },
    "lexmark/picks-more-than-it-delivers": {
        TOTAL: 2463,
        "systemTotals.TotalSheets": 1390,
        "systemTotals.MonochromeImpressions": 2000,
        "systemTotals.FullColorImpressions": 463,
        "systemTotals.FullColorImpressions.low": 200,
        "systemTotals.FullColorImpressions.medium": 163,
        "systemTotals.FullColorImpressions.high": 100,
    },
    "canon/by-name": {
        TOTAL: 900,
        "systemTotals.MonochromeImpressions": 800,
        "copy.TotalImpressions": 250,
    },
    "canon/by-code": {
        TOTAL: 1000,
        "systemTotals.MonochromeImpressions": 600,
        "systemTotals.MonochromeImpressions.large": 10,
        "systemTotals.MonochromeImpressions.small": 590,
        "systemTotals.FullColorImpressions": 400,
        "systemTotals.FullColorImpressions.large": 40,
        "systemTotals.FullColorImpressions.small": 360,
        "print.TotalImpressions": 700,
        "scan.TotalImages": 55,
    },
    "ricoh/by-type": {
        TOTAL: 700,
        "copy.TotalImpressions": 300,
        "copy.MonochromeImpressions": 280,
        "print.TotalImpressions": 390,
        "faxIn.TotalImpressions": 10,
    },
    "konica_minolta/c250i": {
        TOTAL: 34000,
        "scan.TotalImages": 5600,
        "copy.MonochromeImpressions": 3700,
        "print.MonochromeImpressions": 22900,
        "copy.FullColorImpressions": 500,
        "print.FullColorImpressions": 6900,
        "systemTotals.MonochromeImpressions": 26600,
        "systemTotals.FullColorImpressions": 7400,
    },
    "konica_minolta/without-a-proof": {
        TOTAL: 1000,
        "copy.MonochromeImpressions": 100,
        "print.MonochromeImpressions": 600,
        "print.MonochromeImpressions.large": 60,
        "copy.FullColorImpressions": 50,
        "print.FullColorImpressions": 200,
        "copy.HighlightColorImpressions": 7,
    },
    "epson/with-a-scanner": {
        TOTAL: 1000,
        "systemTotals.MonochromeImpressions": 600,
        "systemTotals.FullColorImpressions": 400,
        "print.TotalImpressions": 700,
        "copy.TotalImpressions": 280,
        "faxIn.TotalImpressions": 15,
        "print.FullColorImpressions": 380,
        "copy.FullColorImpressions": 19,
    },
    "epson/without-a-scanner": {
        TOTAL: 900,
        "systemTotals.MonochromeImpressions": 900,
        "systemTotals.FullColorImpressions": 0,
        "print.TotalImpressions": 880,
    },
    "ricoh/by-name": {
        TOTAL: 1000,
        "systemTotals.TotalImpressions.large": 40,
        "systemTotals.MonochromeImpressions": 730,
        "systemTotals.FullColorImpressions": 250,
        "systemTotals.HighlightColorImpressions": 20,
        "copy.MonochromeImpressions": 300,
        "copy.FullColorImpressions": 100,
        "print.MonochromeImpressions": 400,
        "print.HighlightColorImpressions": 20,
        "print.FullColorImpressions": 150,
        "faxIn.MonochromeImpressions": 30,
        "scan.MonochromeImages.network": 77,
    },
    "ricoh/by-application": {
        TOTAL: 1000,
        "print.TotalImpressions": 600,
        "faxIn.TotalImpressions": 30,
        "copy.TotalImpressions": 370,
    },
    "ricoh/applications-that-are-none": {TOTAL: 1000},
    "kyocera/printer-in-colour": {
        TOTAL: 1000,
        "systemTotals.MonochromeImpressions": 670,
        "systemTotals.HighlightColorImpressions": 0,
        "systemTotals.FullColorImpressions": 330,
        "systemTotals.TotalImpressions.iso_a3_297x420mm": 40,
        "systemTotals.MonochromeImpressions.iso_a3_297x420mm": 10,
        "systemTotals.FullColorImpressions.iso_a3_297x420mm": 30,
    },
    "kyocera/colours-that-are-none": {
        TOTAL: 1000,
        "systemTotals.TotalImpressions.iso_a3_297x420mm": 40,
        "systemTotals.MonochromeImpressions.iso_a3_297x420mm": 10,
        "systemTotals.FullColorImpressions.iso_a3_297x420mm": 30,
    },
    "sharp/rows-that-moved": {
        TOTAL: 1000,
        "systemTotals.MonochromeImpressions": 700,
        "systemTotals.FullColorImpressions": 300,
        "systemTotals.MonochromeImpressions.other": 40,
        "print.TotalImpressions": 800,
        "copy.TotalImpressions": 150,
        "scan.TotalImages.network": 9,
    },
    "hp/symbol-set": {
        TOTAL: 15232,
        "systemTotals.MonochromeImpressions": 15232,
    },
    "toshiba/large-and-small": {
        TOTAL: 660,
        "systemTotals.MonochromeImpressions": 600,
        "systemTotals.FullColorImpressions": 60,
        "print.MonochromeImpressions": 390,
        "print.FullColorImpressions": 60,
        "copy.MonochromeImpressions": 200,
        "faxIn.TotalImpressions": 10,
    },
    "brother/packed": {
        TOTAL: 4000,
        "systemTotals.MonochromeImpressions": 3000,
        "systemTotals.FullColorImpressions": 1000,
    },
    "brother/legacy-framing": {TOTAL: 4000},
    "brother/by-function": {
        TOTAL: 1000,
        "systemTotals.MonochromeImpressions": 700,
        "systemTotals.FullColorImpressions": 300,
        "print.TotalImpressions": 600,
        "print.MonochromeImpressions": 400,
        "print.FullColorImpressions": 200,
        "copy.TotalImpressions": 350,
        "copy.MonochromeImpressions": 250,
        "copy.FullColorImpressions": 100,
        "faxIn.TotalImpressions": 50,
        "faxIn.MonochromeImpressions": 50,
        "faxIn.FullColorImpressions": 0,
    },
}
"""Every meter of each machine: what is not here must not be read."""


@pytest.mark.parametrize("name", MACHINES)
def test_a_machine_has_these_meters_and_no_other(read, name):
    reading = read(agent.load(RECORDINGS / f"{name}.snmprec"))

    assert {meter.name: meter.value for meter in reading.meters} == MACHINES[name]


def test_every_meter_explains_itself(read):
    reading = read(agent.load(RECORDINGS / "kyocera/counts-undelivered.snmprec"))

    meter = reading.meter(TOTAL)
    assert meter.source == "1.3.6.1.4.1.1347.43.10.1.1.12.1.1"
    assert meter.label == "Total printed sides"
    assert meter.rule.endswith(".")


def test_a_sum_names_all_its_sources(read):
    reading = read(agent.load(RECORDINGS / "canon/by-code.snmprec"))

    source = reading.meter("systemTotals.MonochromeImpressions").source
    assert source == "1.3.6.1.4.1.1602.1.11.1.3.1.4.112 + 1.3.6.1.4.1.1602.1.11.1.3.1.4.113"


def test_the_life_count_never_jumps_in_for_a_total_that_got_no_answer(read):
    """5,100 for 5,000 would be billed as a hundred pages."""
    machine = agent.load(RECORDINGS / "kyocera/counts-undelivered.snmprec")
    total = oid("1.3.6.1.4.1.1347.43.10.1.1.12.1.1")
    lost = agent.Faults(swallowed=frozenset({(*total[:-1], 0)}))

    reading = read(machine, lost)

    assert reading.meter(TOTAL) is None
    assert reading.unanswered == {TOTAL}
    assert reading.identity.serial_number == "KYO0000001"


def test_the_life_count_is_the_total_of_a_kyocera_that_has_no_better_one(read):
    machine = agent.load(RECORDINGS / "kyocera/counts-undelivered.snmprec")
    del machine[oid("1.3.6.1.4.1.1347.43.10.1.1.12.1.1")]

    assert read(machine).meter(TOTAL).value == 5100


def test_a_better_total_that_may_be_there_keeps_the_life_count_out(read):
    machine = agent.load(RECORDINGS / "kyocera/counts-undelivered.snmprec")
    lost = agent.Faults(swallowed=frozenset({oid("1.3.6.1.4.1.1347.43.10.1.1.12")}))
    del machine[oid("1.3.6.1.4.1.1347.43.10.1.1.12.1.1")]

    reading = read(machine, lost)

    assert reading.meter(TOTAL) is None
    assert reading.meter("print.TotalImpressions").value == 3000


def test_a_name_whose_better_source_was_lost_is_withheld(profiles):
    brother = next(row for row in profiles if row.maker == "Brother")

    names = withheld(brother, answers({}), {brother.blobs[0].oid})

    assert TOTAL in names


def test_a_maker_whose_evidence_was_lost_is_taken_on_the_word_of_the_object_id(profiles):
    kyocera = next(row for row in profiles if row.maker == "Kyocera")
    lost = set(kyocera.evidence)

    chosen = choose(profiles, answers({}), oid("1.3.6.1.4.1.1347.41"), lost)

    assert chosen is kyocera
    assert TOTAL in withheld(chosen, answers({}), lost)
    assert choose(profiles, answers({}), oid("1.3.6.1.4.1.9.1"), lost) is None


def test_an_error_is_no_absence_and_the_life_count_does_not_jump_in(read):
    machine = agent.load(RECORDINGS / "kyocera/counts-undelivered.snmprec")
    total = oid("1.3.6.1.4.1.1347.43.10.1.1.12.1.1")

    for version in (0, 1):
        faults = agent.Faults(versions=(version,), poisoned=frozenset({total}))
        reading = read(machine, faults)

        assert reading.meter(TOTAL) is None
        assert TOTAL in reading.unanswered
        assert reading.meter("print.TotalImpressions").value == 3000


@pytest.mark.parametrize("status", [1, 3, 5, 13, 16])
def test_any_error_status_on_a_life_count_leaves_the_total_unanswered(read, plain, status):
    column = oid("1.3.6.1.2.1.43.10.2.1.4")

    reading = read(plain, agent.Faults(errors={column: status}))

    assert reading.meter(TOTAL) is None
    assert reading.unanswered == {TOTAL}
    assert len(reading.supplies) == 2


def test_a_unit_that_got_no_answer_is_not_guessed(read, plain):
    column = oid("1.3.6.1.2.1.43.10.2.1.3")

    reading = read(plain, agent.Faults(errors={column: 5}))

    assert reading.meters == ()
    assert reading.unanswered == {TOTAL}


def test_a_reading_without_losses_has_nothing_unanswered(read, plain):
    assert read(plain).unanswered == frozenset()
    assert read(plain, agent.Faults(versions=(0,))).unanswered == frozenset()


def answers(values):
    return Answers({oid(key): value for key, value in values.items()})


def counted(values, profile=None):
    return meters(answers(values), profile)[0]


LIFE = "1.3.6.1.2.1.43.10.2.1.4.1.1"
COUNTER_UNIT = "1.3.6.1.2.1.43.10.2.1.3.1.1"


def test_a_marker_that_counts_sheets_gives_sheets():
    (meter,) = counted({LIFE: 145, COUNTER_UNIT: 8})

    assert (meter.name, meter.unit) == ("systemTotals.TotalSheets", Unit.SHEETS)


@pytest.mark.parametrize(("unit", "expected"), [(16, Unit.FEET), (17, Unit.METERS)])
def test_a_plotter_s_length_is_counted_and_is_no_page(unit, expected):
    (meter,) = counted({LIFE: 145, COUNTER_UNIT: unit})

    assert (meter.name, meter.value, meter.unit) == ("systemTotals.LifeCount", 145, expected)
    assert expected.value.replace("meters", "metres") in meter.rule


@pytest.mark.parametrize("unit", [3, 9, 11])
def test_a_marker_that_counts_no_paper_gives_no_meter(unit):
    assert counted({LIFE: 145, COUNTER_UNIT: unit}) == ()


@pytest.mark.parametrize(
    "value",
    [
        *(-1, -2147483648, 2**32 - 1, 2**32 - 2, 2**32 - 3, 2**63, 2**64 - 1, (1, 3)),
        *(b"", b"-5", b"+5", b"1e3", b"145 pages", b"1 2", b"\x91", "١٤".encode(), b"9" * 20),
    ],
)
def test_a_count_that_cannot_be_one_is_absent(value):
    assert counted({LIFE: value, COUNTER_UNIT: 7}) == ()


@pytest.mark.parametrize("written", [b"145", b" 145 ", b"000145", b"145\x00", b"145\r\n"])
def test_a_count_written_in_digits_is_one(written):
    (meter,) = counted({LIFE: written, COUNTER_UNIT: 7})

    assert (meter.name, meter.value) == (TOTAL, 145)


WIRE = {
    "a Counter32 near its end": (("65", 2**32 - 4), 2**32 - 4),
    "a Gauge32": (("66", 4711), 4711),
    "a Counter64": (("70", 2**40), 2**40),
    "a Counter64 that lost its sign": (("70", 2**64 - 2), None),
    "an INTEGER that lost its highest bit": (("2", -(2**31)), None),
    "unknown as Printer-MIB says it": (("2", -2), None),
    "digits in text": (("4", b"4711"), 4711),
    "no text": (("4", b""), None),
    "NULL": (("5", b""), None),
    "an identifier": (("6", "1.3.6"), None),
}


@pytest.mark.parametrize("sent", WIRE)
def test_a_count_comes_off_the_wire_or_is_unknown(read, plain, sent):
    plain[oid(LIFE)], expected = WIRE[sent]

    reading = read(plain)

    meter = reading.meter(TOTAL)
    assert (meter and meter.value) == expected
    assert len(reading.supplies) == 2


@pytest.mark.parametrize("unit", [1, 2])
def test_a_marker_that_does_not_tell_its_unit_says_so(unit):
    (meter,) = counted({LIFE: 145, COUNTER_UNIT: unit})

    assert (meter.name, meter.unit) == ("systemTotals.LifeCount", Unit.OTHER)


@pytest.mark.parametrize("maker", ["Ricoh", "Brother"])
@pytest.mark.parametrize(("unit", "name"), [(16, "systemTotals.LifeCount"), (11, None), (8, TOTAL)])
def test_a_maker_who_calls_sides_sheets_is_not_taken_to_call_them_feet(profiles, maker, unit, name):
    """Wide-format and label printers of the same makers count length."""
    profile = next(row for row in profiles if row.maker == maker)

    found = counted({LIFE: 145, COUNTER_UNIT: unit}, profile)

    assert [row.name for row in found] == ([name] if name else [])


BLACK, COLOR = "systemTotals.MonochromeImpressions", "systemTotals.FullColorImpressions"
HP_TOTAL, HP_BLACK, HP_COLOR = (f"1.3.6.1.4.1.11.2.3.9.4.2.1.4.1.2.{at}.0" for at in (5, 6, 7))


@pytest.mark.parametrize(
    ("total", "black", "color", "expected"),
    [
        (500, 0, 0, {TOTAL: 500}),
        (0, 0, 0, {TOTAL: 0, BLACK: 0, COLOR: 0}),
        (500, 500, 0, {TOTAL: 500, BLACK: 500, COLOR: 0}),
        (500, 0, 500, {TOTAL: 500, BLACK: 0, COLOR: 500}),
    ],
)
def test_no_colour_at_all_is_no_count_where_pages_were_printed(
    profiles, total, black, color, expected
):
    hp = next(row for row in profiles if row.maker == "HP")

    found = counted({HP_TOTAL: total, HP_BLACK: black, HP_COLOR: color}, hp)

    assert {row.name: row.value for row in found} == expected


def test_sums_prove_what_a_marker_counts(profiles):
    epson = next(row for row in profiles if row.maker == "Epson")
    parts = {
        "1.3.6.1.4.1.1248.1.2.2.27.1.1.3.1.1": 100,
        "1.3.6.1.4.1.1248.1.2.2.27.1.1.4.1.1": 45,
    }

    proven = {row.name: row.value for row in counted({LIFE: 145, COUNTER_UNIT: 2, **parts}, epson)}
    unproven = {row.name for row in counted({LIFE: 150, COUNTER_UNIT: 2, **parts}, epson)}

    assert proven[TOTAL] == 145
    assert TOTAL not in unproven


KYOCERA = "1.3.6.1.4.1.1347"
FUNCTIONS = {"1.1": 500, "1.3": 300, "2.1": 100, "2.3": 90, "4.1": 10}


def kyocera_total(profiles, total, functions=FUNCTIONS):
    kyocera = next(row for row in profiles if row.maker == "Kyocera")
    parts = {f"{KYOCERA}.42.3.1.2.1.1.{key}": value for key, value in functions.items()}
    rows = counted({f"{KYOCERA}.43.10.1.1.12.1.1": total, **parts}, kyocera)
    return {row.name: row for row in rows}


def test_colours_of_all_functions_are_summed_where_they_add_up_to_the_total(profiles):
    found = kyocera_total(profiles, 1000)

    assert found["systemTotals.MonochromeImpressions"].value == 610
    assert found["systemTotals.FullColorImpressions"].value == 390
    assert " + " in found["systemTotals.MonochromeImpressions"].source


def test_colours_that_do_not_add_up_to_the_total_are_not_summed(profiles):
    found = kyocera_total(profiles, 1001)

    assert "systemTotals.MonochromeImpressions" not in found
    assert "systemTotals.FullColorImpressions" not in found


@pytest.mark.parametrize(("status", "waiting"), [(4, True), (3, False)])
def test_a_sum_a_side_off_waits_only_for_a_printer_that_prints(profiles, status, waiting):
    kyocera = next(row for row in profiles if row.maker == "Kyocera")
    parts = {f"{KYOCERA}.42.3.1.2.1.1.{key}": value for key, value in FUNCTIONS.items()}
    total = {f"{KYOCERA}.43.10.1.1.12.1.1": 1001, "1.3.6.1.2.1.25.3.5.1.1.1": status}

    found, lost = meters(answers(parts | total), kyocera)

    assert "systemTotals.MonochromeImpressions" not in {row.name for row in found}
    assert ("systemTotals.MonochromeImpressions" in lost) is waiting


def test_a_sum_waits_for_a_part_that_got_no_answer(profiles):
    kyocera = next(row for row in profiles if row.maker == "Kyocera")
    fax = f"{KYOCERA}.42.3.1.2.1.1.4.1"
    values = {f"{KYOCERA}.43.10.1.1.12.1.1": 990, f"{KYOCERA}.42.3.1.2.1.1.1.1": 990}

    found, lost = meters(answers(values), kyocera, {oid(fax)})

    assert "systemTotals.MonochromeImpressions" not in {row.name for row in found}
    assert {"faxIn.MonochromeImpressions", "systemTotals.MonochromeImpressions"} <= lost


def test_a_total_is_the_sum_of_black_and_colour_only_where_nothing_else_counts_it(profiles):
    brother = next(row for row in profiles if row.maker == "Brother")
    blob = "1.3.6.1.4.1.2435.2.3.9.4.2.1.5.5.10.0"
    parts = bytes.fromhex("010104000001cd020104000001ebff")

    alone = {row.name: row for row in counted({blob: parts}, brother)}
    beside = {row.name: row for row in counted({blob: parts, LIFE: 960}, brother)}
    lost = meters(answers({blob: parts}), brother, {oid(LIFE[:-4])})

    assert (alone[TOTAL].value, alone[TOTAL].source) == (952, blob)
    assert alone[TOTAL].rule.startswith("Black and colour")
    assert beside[TOTAL].value == 960
    assert TOTAL not in {row.name for row in lost[0]}
    assert TOTAL in lost[1]


def test_a_life_count_that_is_unknown_now_is_not_filled_by_a_sum(profiles):
    brother = next(row for row in profiles if row.maker == "Brother")
    parts = bytes.fromhex("010104000001cd020104000001ebff")
    blob = "1.3.6.1.4.1.2435.2.3.9.4.2.1.5.5.10.0"

    found = counted({blob: parts, LIFE: 2**32 - 2}, brother)

    assert TOTAL not in {row.name for row in found}


def test_a_lost_part_of_a_table_withholds_only_what_it_may_hold(read):
    machine = agent.load(RECORDINGS / "xerox/copier-on-eleven.snmprec")
    copies = oid("1.3.6.1.4.1.253.8.53.13.2.1.6.11.20")

    reading = read(machine, agent.Faults(errors={copies: 5}))

    assert reading.meter(TOTAL).value == 1000
    assert reading.meter("copy.MonochromeImpressions") is None
    assert {"copy.MonochromeImpressions", "copy.TotalImpressions"} <= reading.unanswered
    assert TOTAL not in reading.unanswered


def test_a_lost_copy_counter_does_not_cost_the_sum_of_prints(profiles):
    lexmark = next(row for row in profiles if row.maker == "Lexmark")
    table = "1.3.6.1.4.1.641.6.4.2.1.1"
    rows = {1: (17, 70), 2: (18, 30), 3: (33, 5)}
    values = {
        f"{table}.{column}.1.{at}": value
        for at, (kind, sides) in rows.items()
        for column, value in ((2, kind), (3, 4), (4, sides))
    }

    found, lost = meters(answers(values), lexmark, {oid(f"{table}.4.1.4")})

    assert {row.name: row.value for row in found}["print.TotalImpressions"] == 100
    assert "copy.TotalImpressions" in lost


def test_unit_and_serial_number_of_another_device_index_are_found(profiles):
    rows = {
        "1.3.6.1.2.1.43.10.2.1.4.2.1": 145,
        "1.3.6.1.2.1.43.10.2.1.3.1.1": 8,
        "1.3.6.1.2.1.43.5.1.1.17.1": b"ACM1",
    }

    (meter,) = counted(rows)
    identity = identify(answers(rows), None, profiles)

    assert meter.unit is Unit.SHEETS
    assert identity.serial_number == "ACM1"


def test_copies_are_found_where_the_device_table_lists_the_printer_alone(read):
    machine = agent.load(RECORDINGS / "xerox/copier-on-eleven.snmprec")
    machine[oid("1.3.6.1.2.1.25.3.2.1.2.1")] = ("6", "1.3.6.1.2.1.25.3.1.5")
    for name in [row for row in machine if row[:11] == oid("1.3.6.1.2.1.25.3.2.1.2")]:
        if name[-1] != 1:
            del machine[name]

    assert read(machine).meter("copy.MonochromeImpressions").value == 370


def test_evidence_decides_and_the_object_id_only_breaks_ties(profiles):
    dell = oid("1.3.6.1.4.1.674.10898.2.1")
    inside = answers({"1.3.6.1.4.1.641.6.4.2.1.1.2.1.1": 1})

    assert choose(profiles, inside, dell).maker == "Lexmark"
    assert choose(profiles, answers({}), dell) is None


def test_an_emulated_object_of_another_maker_does_not_make_it_that_maker(profiles):
    both = answers(
        {
            "1.3.6.1.4.1.11.2.3.9.1.1.7.0": b"MFG:Brother;MDL:HL-1;",
            "1.3.6.1.4.1.2435.2.3.9.4.2.1.5.5.1.0": b"BRO1",
        }
    )

    profile = choose(profiles, both, oid("1.3.6.1.4.1.2435.2.3.9.1"))

    assert profile.maker == "Brother"


def test_a_maker_s_conventions_hold_where_it_has_no_objects_of_its_own(read, plain):
    """Brother's older agents say sheets, count sides, and put a code where the level stands."""
    old = {
        "1.3.6.1.2.1.1.2.0": oid("1.3.6.1.4.1.2435.2.3.9.1"),
        COUNTER_UNIT: 8,
        f"{SUPPLY}.8.1.1": -2,
        f"{SUPPLY}.9.1.1": 0,
    }

    reading = read(plain | agent.rows(old))

    assert reading.meter(TOTAL).value == 4711
    assert reading.supplies[0].level == Level.some()
    assert reading.cost.requests <= read(plain).cost.requests + 1


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (b"HP ETHERNET MULTI-ENVIRONMENT,ROM none,JETDIRECT,JD149", ("HP", None)),
        (b"HP ETHERNET MULTI-ENVIRONMENT,SN:X,PID:HP LaserJet 9", ("HP", "LaserJet 9")),
        (b"Hewlett-Packard HP LaserJet 9", ("HP", "LaserJet 9")),
        (b"Generic PCL6 Printer", (None, None)),
        (b"RICOH Network Print I/F", ("Ricoh", None)),
        (b"Samsung M1FX; V1.0;S/N ", ("Samsung", "M1FX")),
        (b"EPSON Built-in 11b/g/n Print Server", ("Epson", None)),
        (b"KYOCERA Document Solutions Printing System", ("Kyocera", None)),
        (b"LANIER MP C1/LD1C 2.01 / LANIER Network Printer C model", ("Lanier", "MP C1/LD1C")),
        (b"Dell S1dn version NH62.YS.N636 kernel 3.0.0 All-N-1", ("Dell", "S1dn")),
        (b"Canon iR-ADV C1 /P", ("Canon", "iR-ADV C1")),
        (b"OKI OkiLAN 8500e Rev.1: Attached to MC342 Rev.2", ("OKI", "MC342")),
        (b"OKI OkiLAN 9450g Rev.1", ("OKI", None)),
    ],
)
def test_a_network_card_is_not_taken_for_the_printer(profiles, description, expected):
    identity = identify(answers({"1.3.6.1.2.1.1.1.0": description}), None, profiles)

    assert (identity.manufacturer, identity.model) == expected


@pytest.mark.parametrize("serial", [b"000000000", b"", b"unknown", b"\x00\x00"])
def test_a_placeholder_is_no_serial_number(profiles, serial):
    identity = identify(answers({"1.3.6.1.2.1.43.5.1.1.17.1": serial}), None, profiles)

    assert (identity.serial_number, identity.serial_source) == (None, None)


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        ([b"", bytes(6), bytes.fromhex("001122334455")], "00:11:22:33:44:55"),
        ([bytes.fromhex("021122334455"), bytes.fromhex("001122334466")], "00:11:22:33:44:66"),
        ([b"\xef\xbf\xbd\x01"], None),
    ],
)
def test_the_hardware_address_is_a_real_one(profiles, addresses, expected):
    rows = {f"1.3.6.1.2.1.2.2.1.6.{at}": value for at, value in enumerate(addresses, 1)}

    assert identify(answers(rows), None, profiles).mac == expected


def test_a_counter_whose_condition_got_no_answer_is_waited_for(profiles):
    epson = next(profile for profile in profiles if profile.maker == "Epson")
    table = "1.3.6.1.4.1.1248.1.2.2.27.6.1"
    copies = Answers({agent.oid(f"{table}.4.1.1.2"): 25})

    found, lost = meters(copies, epson, frozenset({agent.oid(f"{table}.2.1.1.2")}))

    assert found == ()
    assert "copy.TotalImpressions" in lost


def spelled(model, size=None):
    letters = tuple(model.encode("ascii"))
    root = agent.oid("1.3.6.1.4.1.1248.1.1.2.1.3")
    return {agent.oid("1.3.6.1.2.1.1.2.0"): (*root, size or len(letters), *letters)}


@pytest.mark.parametrize(
    ("values", "model"),
    [
        (spelled("AL-C99"), "AL-C99"),
        (spelled("EEPS2"), None),
        (spelled("Network Interface Unit"), None),
        (spelled("AL-C99", 5), None),
    ],
)
def test_a_model_spelled_in_sysobjectid_is_read(profiles, values, model):
    epson = next(profile for profile in profiles if profile.maker == "Epson")

    assert identify(Answers(values), epson, profiles).model == model
