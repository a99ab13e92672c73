"""States and alerts in words."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.snmp.agent import oid
from tests.adapters.snmp.conftest import NOW

from meterdesk.adapters.snmp.meaning.alerts import CONTRADICTION, alerts, complaints, timed
from meterdesk.adapters.snmp.meaning.alerts import ERRORS as ERROR_WORDS
from meterdesk.adapters.snmp.meaning.asleep import says_sleep
from meterdesk.adapters.snmp.meaning.status import state
from meterdesk.adapters.snmp.meaning.supplies import supplies
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.domain.reading import PrinterState, Severity, Skill
from meterdesk.domain.supply import LevelState, SupplyKind

DISPLAY = "1.3.6.1.2.1.43.16.5.1.2"
TYPE = "1.3.6.1.2.1.25.3.2.1.2.1"
IS_PRINTER = oid("1.3.6.1.2.1.25.3.1.5")
IS_SCANNER = oid("1.3.6.1.2.1.25.3.1.1")
PRINTER = "1.3.6.1.2.1.25.3.5.1.1.1"
DEVICE = "1.3.6.1.2.1.25.3.2.1.5.1"
UPTIME = "1.3.6.1.2.1.1.3.0"
ERRORS = "1.3.6.1.2.1.25.3.5.1.2.1"
ALERT = "1.3.6.1.2.1.43.18.1.1"
SUPPLY = "1.3.6.1.2.1.43.11.1.1"


def answers(values):
    return Answers({oid(key): value for key, value in values.items()})


@pytest.mark.parametrize(
    ("printer", "device", "expected"),
    [
        (3, 2, PrinterState.IDLE),
        (4, 2, PrinterState.PRINTING),
        (5, 2, PrinterState.WARMING_UP),
        (1, 2, PrinterState.ASLEEP),
        (1, 5, PrinterState.STOPPED),
        (1, 3, PrinterState.OTHER),
        (3, 3, PrinterState.IDLE),
        (99, 2, PrinterState.UNKNOWN),
        (b"idle", 2, PrinterState.UNKNOWN),
    ],
)
def test_printer_and_device_status_are_read_together(printer, device, expected):
    assert state(answers({PRINTER: printer, DEVICE: device})) is expected


def test_a_printer_that_says_nothing_is_unknown():
    assert state(answers({})) is PrinterState.UNKNOWN


def test_a_printer_that_is_down_has_stopped_though_it_does_not_say_more():
    assert state(answers({DEVICE: 5, TYPE: IS_PRINTER})) is PrinterState.STOPPED


@pytest.mark.parametrize("health", [2, 3, 5])
def test_a_scanner_has_no_printer_s_state(health):
    power = {"1.3.6.1.4.1.2699.1.6.1.2.1.1.2.1": 40}

    assert state(answers({DEVICE: health, TYPE: IS_SCANNER, **power})) is PrinterState.UNKNOWN


@pytest.mark.parametrize(
    ("power", "expected"),
    [(20, PrinterState.OTHER), (22, PrinterState.OTHER), (30, PrinterState.ASLEEP)],
)
def test_the_power_monitor_decides_what_other_means(power, expected):
    rows = {PRINTER: 1, DEVICE: 2, "1.3.6.1.4.1.2699.1.6.1.2.1.1.2.1": power}

    assert state(answers(rows)) is expected


@pytest.mark.parametrize("power", [30, 40, 41, 70])
def test_a_power_monitor_that_rests_means_asleep(power):
    rows = {PRINTER: 3, DEVICE: 2, "1.3.6.1.4.1.2699.1.6.1.2.1.1.2.1": power}

    assert state(answers(rows)) is PrinterState.ASLEEP


@pytest.mark.parametrize("printer", [4, 5])
def test_a_printer_that_works_is_not_asleep_whatever_its_display_says(printer):
    rows = {PRINTER: printer, DEVICE: 2, f"{DISPLAY}.1.1": b"Sleep"}

    assert state(answers(rows)) is STATES[printer]


STATES = {4: PrinterState.PRINTING, 5: PrinterState.WARMING_UP}


def test_a_stopped_printer_stays_stopped_in_its_sleep():
    rows = {PRINTER: 1, DEVICE: 5, f"{DISPLAY}.1.1": b"Sleep"}

    assert state(answers(rows)) is PrinterState.STOPPED


def test_a_display_that_says_sleep_in_the_printer_s_own_charset_means_asleep():
    charset = {"1.3.6.1.2.1.43.7.1.1.4.1.1": 5}
    rows = {PRINTER: 3, DEVICE: 2, f"{DISPLAY}.1.2": b"TRYB U\xa6PIENIA  ", **charset}

    assert state(answers(rows)) is PrinterState.ASLEEP


def test_a_display_of_two_lines_in_one_text_is_read_line_by_line(profiles):
    brother = next(profile for profile in profiles if profile.maker == "Brother")
    (display,) = brother.displays
    rows = Answers({display: b"ENERGIESPAREN   \rTROMMEL ERSETZ."})

    assert state(rows, brother.displays) is PrinterState.ASLEEP


def test_an_alert_that_says_nothing_but_sleep_means_asleep():
    assert state(answers({PRINTER: 3, f"{ALERT}.8.1.1": b"Sleep"})) is PrinterState.ASLEEP


def test_the_maker_s_own_display_counts(read, plain):
    display = {
        oid("1.3.6.1.2.1.1.2.0"): ("6", "1.3.6.1.4.1.2435.2.3.9.1"),
        oid("1.3.6.1.4.1.2435.2.3.9.4.2.1.5.5.1.0"): ("4", "E1"),
        oid("1.3.6.1.4.1.2435.2.3.9.4.2.1.5.4.5.2.0"): ("4", "uyku"),
    }

    assert read({**plain, **display}).state is PrinterState.ASLEEP


@pytest.mark.parametrize(
    "line",
    """Sleep; Sleeping...; SLEEP MODE; Sleep mode on; Deep Sleep; Energy Saver; Power Save Mode
    PowerSave; ENERGIESPAREN; Ruhemodus; Schlafmodus; En veille; Mode veille; Veille
    Mise en veille; Energiesparmodus ein; Sleep mode active
    Économie d'énergie; Riposo; Modalità riposo; Risparmio energia; Reposo; Modo de reposo
    Ahorro de energía; Modo de suspensão; Repouso; Slaapstand; Energiespaarstand; Tryb uśpienia
    uyku; Спящий режим; Viloläge; Dvale; スリープ; 節電モード
    休眠; 睡眠模式; 节能模式; 절전 모드""".replace("\n", ";").split(";"),
)
def test_a_display_of_a_resting_printer_is_understood(line):
    assert says_sleep(line.strip())


@pytest.mark.parametrize(
    "line",
    ["Ready", "Sleep timer 30 min", "Sleep timer", "Sleep settings",
     "Sleep mode off", "Press to wake from sleep", "Pronto", "Bereit", "", "Mode",
     "Energy", "Power", "Sparen", "Ready/Standby", "Preparing to print...", "請等待", None],
)  # fmt: skip
def test_a_display_of_an_awake_printer_is_not_taken_for_rest(line):
    assert not says_sleep(line)


def test_a_power_saver_alert_means_asleep():
    assert state(answers({PRINTER: 3, f"{ALERT}.7.1.1": 23})) is PrinterState.ASLEEP


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (b"", []),
        (b"\x00", []),
        (b"\x00\x00", []),
        (b"\x20", ["Toner is low"]),
        (b"\x44\x04", ["No paper", "Paper jam", "An input tray is empty"]),
        (b"\xef\xbf\xbd\x04", []),
    ],
)
def test_error_bits_become_sentences_and_nonsense_none(octets, expected):
    assert [alert.text for alert in alerts(answers({ERRORS: octets}))] == expected


@pytest.mark.parametrize("octets", [b"\x04", b"\x08", b"\x02", b"\x04\x00", b"\x00\x00\x00\x00"])
@pytest.mark.parametrize("health", [2, 3])
def test_bits_of_the_other_order_raise_no_alarm_on_a_printer_that_works(octets, health):
    found = alerts(answers({PRINTER: 3, DEVICE: health, ERRORS: octets}))

    assert all(alert.severity is Severity.OTHER for alert in found)


@pytest.mark.parametrize(("printer", "health"), [(1, 5), (1, 3), (3, 5), (2, 1)])
def test_bits_of_a_printer_that_does_not_work_are_its_alarm(printer, health):
    (jam,) = alerts(answers({PRINTER: printer, DEVICE: health, ERRORS: b"\x04"}))

    assert (jam.severity, jam.text) == (Severity.CRITICAL, "Paper jam")


def test_an_empty_tray_of_a_printer_that_works_is_a_warning():
    (empty,) = alerts(answers({PRINTER: 3, DEVICE: 3, ERRORS: b"\x40"}))

    assert (empty.severity, empty.text) == (Severity.WARNING, "No paper")


@given(st.binary(max_size=6), st.integers(0, 9), st.integers(0, 9))
def test_any_error_octets_are_alerts_of_known_words(octets, printer, health):
    known = {words for _, words in ERROR_WORDS} | {CONTRADICTION}

    found = alerts(answers({PRINTER: printer, DEVICE: health, ERRORS: octets}))

    assert {alert.text for alert in found} <= known


def test_an_alert_tells_who_can_see_to_it_and_since_when():
    rows = {
        "1.3.6.1.2.1.1.3.0": 700_000,
        f"{ALERT}.2.1.9": 3,
        f"{ALERT}.3.1.9": 5,
        f"{ALERT}.8.1.9": b"Fuser",
        f"{ALERT}.9.1.9": 340_000,
    }

    (alert,) = alerts(answers(rows), NOW)

    assert alert.skill is Skill.TECHNICIAN
    assert alert.since == NOW - timedelta(hours=1)


@pytest.mark.parametrize(
    ("time", "uptime"),
    [(0, 700_000), (999_999_999, 700_000), (None, 700_000), (-5, 700_000), (5, 2**64 - 1)],
)
def test_an_alert_without_a_time_that_can_be_has_none(time, uptime):
    times = {} if time is None else {f"{ALERT}.9.1.9": time}
    rows = {"1.3.6.1.2.1.1.3.0": uptime, f"{ALERT}.2.1.9": 3, f"{ALERT}.8.1.9": b"Jam", **times}

    (alert,) = alerts(answers(rows), NOW)

    assert (alert.since, alert.skill) == (None, None)


def test_an_alert_that_came_while_the_printer_was_read_is_no_older_than_now():
    rows = {
        "1.3.6.1.2.1.1.3.0": 700_000,
        f"{ALERT}.2.1.9": 3,
        f"{ALERT}.8.1.9": b"Jam",
        f"{ALERT}.9.1.9": 700_300,
    }

    assert alerts(answers(rows), NOW)[0].since == NOW


def test_the_same_words_are_one_alert_as_bad_as_the_worst_of_them():
    rows = {f"{ALERT}.2.1.1": 4, f"{ALERT}.8.1.1": b"Ink is low."}
    rows |= {f"{ALERT}.2.1.2": 3, f"{ALERT}.8.1.2": b"Ink is low."}

    (alert,) = alerts(answers(rows))

    assert (alert.severity, alert.source) == (Severity.CRITICAL, f"{ALERT}.8.1.2")


def test_a_printer_that_was_just_switched_on_has_no_alarm():
    rows = {f"{ALERT}.2.1.2": 4, f"{ALERT}.7.1.2": 503, f"{ALERT}.8.1.2": b"", ERRORS: b"\x00"}

    assert alerts(answers(rows)) == ()


def test_the_table_speaks_where_it_has_a_warning():
    rows = {ERRORS: b"\x20", f"{ALERT}.2.1.9": 3, f"{ALERT}.8.1.9": b"Jam in tray 2"}

    (alert,) = alerts(answers(rows))

    assert (alert.severity, alert.text) == (Severity.CRITICAL, "Jam in tray 2")


def test_an_alert_without_words_gets_those_of_its_code():
    rows = {f"{ALERT}.2.1.9": 4, f"{ALERT}.7.1.9": 808, f"{ALERT}.8.1.9": b""}

    assert [alert.text for alert in alerts(answers(rows))] == ["A paper tray is empty"]


def test_an_alert_about_a_supply_tells_its_level():
    rows = {
        f"{SUPPLY}.6.1.3": b"Black Toner",
        f"{SUPPLY}.9.1.3": -3,
        f"{ALERT}.2.1.9": 4,
        f"{ALERT}.4.1.9": 11,
        f"{ALERT}.5.1.9": 3,
        f"{ALERT}.7.1.9": 1104,
    }

    (supply,) = supplies(answers(rows))

    assert supply.level.state is LevelState.LOW


def test_kind_and_colour_come_from_the_name_where_the_table_is_silent():
    rows = {f"{SUPPLY}.6.1.1": b"Cartuccia toner ciano", f"{SUPPLY}.6.1.2": b"Fuser 220V"}

    toner, fuser = supplies(answers(rows))

    assert (toner.kind, toner.colorant) == (SupplyKind.TONER, "cyan")
    assert (fuser.kind, fuser.colorant) == (SupplyKind.FUSER, None)


def test_supplies_of_one_name_are_numbered():
    rows = {f"{SUPPLY}.6.1.1": b"Black Ink", f"{SUPPLY}.6.1.4": b"Black Ink"}

    assert [row.name for row in supplies(answers(rows))] == ["Black Ink (1)", "Black Ink (4)"]


def test_a_level_without_a_name_is_a_supply_all_the_same():
    (supply,) = supplies(answers({f"{SUPPLY}.9.1.2": 40, f"{SUPPLY}.8.1.2": 100}))

    assert (supply.name, supply.source) == ("Supply 2", f"{SUPPLY}.9.1.2")


def dated(uptime, raised=360_000, words="No paper"):
    rows = {f"{ALERT}.2.1.7": 3, f"{ALERT}.8.1.7": words.encode(), f"{ALERT}.9.1.7": raised}
    return answers({**rows, UPTIME: uptime})


def test_an_alert_keeps_its_time_while_the_printer_says_the_same():
    first = dated(720_000)
    said = complaints(first)
    before = timed(said, first, NOW)

    again = timed(said, dated(1_440_050), NOW + timedelta(hours=2, seconds=1), before)

    assert again.alerts == before.alerts
    assert again.alerts[0].since == NOW - timedelta(hours=1)


def test_an_alert_follows_a_clock_that_was_set():
    first = dated(720_000)
    said = complaints(first)
    before = timed(said, first, NOW + timedelta(days=365))

    again = timed(said, dated(1_440_000), NOW + timedelta(hours=2), before)

    assert again.alerts[0].since == NOW - timedelta(hours=1)


def test_an_alert_from_beyond_the_uptime_gets_its_time_when_that_has_come():
    first = dated(100, raised=20_000)
    said = complaints(first)
    before = timed(said, first, NOW)

    again = timed(said, dated(30_100, raised=20_000), NOW + timedelta(minutes=5), before)

    assert before.alerts[0].since is None
    assert again.alerts[0].since == NOW + timedelta(minutes=5) - timedelta(seconds=101)
