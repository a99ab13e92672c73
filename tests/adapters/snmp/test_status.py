"""States and alerts in words."""

from __future__ import annotations

import pytest
from tests.adapters.snmp.agent import oid

from meterdesk.adapters.snmp.oid import Answers
from meterdesk.adapters.snmp.status import alerts, state
from meterdesk.adapters.snmp.supplies import supplies
from meterdesk.domain.reading import PrinterState, Severity
from meterdesk.domain.supply import LevelState, SupplyKind

PRINTER = "1.3.6.1.2.1.25.3.5.1.1.1"
DEVICE = "1.3.6.1.2.1.25.3.2.1.5.1"
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
