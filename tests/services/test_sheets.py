"""The device table as a sheet: native values, the same for programs everywhere (M23)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.reading import Cost, DeviceRow, PrinterState, Reading
from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.services.device_sheet import EVERY, Reader, device_sheet

NOW = datetime(2026, 11, 4, 13, 10, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1), "CET")
DEVICE = Device(
    1,
    Address("192.0.2.1"),
    Identity("Acme", "Laser 1", "SN0001", hostname="prn-1", location="2nd floor"),
    Registration.SERVICE_ON,
    Presence.ANSWERING,
    NOW,
    NOW,
)
READING = Reading(
    DEVICE.address,
    NOW,
    "2c",
    DEVICE.identity,
    (),
    (
        Supply("Black", SupplyKind.TONER, "black", Level.of(40), "1.3.6.9"),
        Supply("Cyan", SupplyKind.TONER, "cyan", Level.unknown(), "1.3.6.9"),
    ),
    PrinterState.IDLE,
    (),
    Cost(),
)
ROW = DeviceRow(DEVICE, READING, 67441, 312)


def test_a_row_has_native_values_under_keys_that_stay() -> None:
    sheet = device_sheet([ROW], EVERY, Reader(NOW, BERLIN))

    keys = [heading.key for heading in sheet.headings]
    (row,) = [dict(zip(keys, row, strict=True)) for row in sheet.rows]
    assert row == {
        "host_name": "prn-1",
        "place": "2nd floor",
        "maker": "Acme",
        "model": "Laser 1",
        "serial_number": "SN0001",
        "address": "192.0.2.1",
        "total_meter": 67441,
        "pages_this_month": 312,
        "remark": None,
        "supplies": "Black: 40 %; Cyan: unknown",
        "state": "ready",
        "registration": "service on",
        "last_read_local": NOW.astimezone(BERLIN),
        "last_read_utc": NOW,
    }


def test_columns_come_in_the_order_that_is_asked_for() -> None:
    sheet = device_sheet([ROW], ("total", "serial", "name"), Reader(NOW))

    assert [heading.key for heading in sheet.headings] == [
        "total_meter",
        "serial_number",
        "host_name",
        "place",
    ]


def test_rows_come_in_the_order_that_is_asked_for() -> None:
    other = replace(ROW, device=replace(DEVICE, identity=Identity(serial_number="SN0002")))

    sheet = device_sheet([other, ROW], ("serial",), Reader(NOW))

    assert list(sheet.rows) == [("SN0002",), ("SN0001",)]


def test_a_month_of_which_a_part_is_unknown_says_so() -> None:
    sheet = device_sheet([replace(ROW, is_month_whole=False)], ("month",), Reader(NOW))

    assert list(sheet.rows) == [(312, "at least: its counter did not just advance")]


def test_a_printer_that_was_never_read_has_nothing_where_nobody_knows() -> None:
    unread = DeviceRow(replace(DEVICE, last_read=None), None, None, None)

    sheet = device_sheet([unread], ("total", "supplies", "state", "last_read"), Reader(NOW))

    assert list(sheet.rows) == [(None, "", "unread", None, None)]


def test_the_clock_that_times_are_written_by_is_named() -> None:
    about = dict(device_sheet([ROW], EVERY, Reader(NOW, BERLIN)).about)

    assert about["Time zone"] == "CET, UTC+01:00"
