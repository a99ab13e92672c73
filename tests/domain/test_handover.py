"""The hand-over sheet comes back (rows M16, M11): what it asks for, and every way it is wrong."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from meterdesk.domain.device import Address, Device, Identity, Presence, Registration
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.handover import Flaw, Plan, Remark, lines
from meterdesk.domain.handover_columns import (
    LANGUAGES,
    NO,
    YES,
    Column,
    head,
    headings,
    is_ticked,
    letter,
)
from meterdesk.domain.handover_plan import plan
from meterdesk.domain.reading import DeviceRow

NOW = datetime(2026, 11, 4, tzinfo=UTC)
HEAD = ("Takes part", "Serial number", "Address")


def device(number: int, serial: str | None, **changes) -> Device:
    address = Address(f"192.0.2.{number}")
    identity = Identity("Acme", f"Acme {number}", serial, location=f"Room {number}")
    made = Device(number, address, identity, Registration.FOUND, Presence.ANSWERING, NOW)
    return replace(made, **changes)


def read(*rows: tuple[str, ...], known=(), gone=(), top=HEAD, **asked) -> Plan:
    """The plan of a sheet; a known one may be a device or a row of the table."""
    table = [each if isinstance(each, DeviceRow) else row(each) for each in known]
    return plan([*enumerate((top, *rows), 1)], table, gone, **asked)


def row(of: Device, **changes) -> DeviceRow:
    return replace(DeviceRow(of, None, None, None), **changes)


def faults(found: Plan) -> list[tuple[int, str, Flaw]]:
    return [(each.line, each.column, each.flaw) for each in found.faults]


def test_who_is_ticked_is_registered_and_who_is_not_stays_out():
    known = [device(1, "AB1"), device(2, "AB2"), device(3, "AB3", registration=ON)]

    found = read(
        ("x", "AB1", "192.0.2.1"),
        ("", "AB2", "192.0.2.2"),
        ("x", "AB3", "192.0.2.3"),
        known=known,
    )

    assert found.ids == (1,)
    assert [each.device.id for each in found.staying_out] == [2]
    assert [each.device.id for each in found.registered] == [3]
    assert not found.faults


ON = Registration.SERVICE_ON


def test_what_does_not_stand_on_the_sheet_is_named():
    known = [device(1, "AB1"), device(2, "AB2"), device(3, "AB3", registration=ON)]

    found = read(("x", "AB1", ""), known=known)

    assert [each.id for each in found.missing] == [2]


def test_a_tick_that_was_taken_away_ends_no_registration_and_is_said():
    found = read(("", "AB1", ""), known=[device(1, "AB1", registration=ON)])

    assert found.registered[0].remark is Remark.STAYS
    assert found.ids == ()


@pytest.mark.parametrize(
    ("changes", "where", "remark"),
    [
        ({}, "192.0.2.99", Remark.MOVED),
        ({"presence": Presence.AWAY}, "192.0.2.1", Remark.AWAY),
        ({"registration": Registration.DEREGISTERED}, "", Remark.AGAIN),
        ({}, "192.0.2.1", Remark.NONE),
        ({"also_at": (Address("192.0.2.99"),)}, "192.0.2.99", Remark.NONE),
    ],
)
def test_what_is_worth_knowing_stands_beside_the_printer(changes, where, remark):
    found = read(("x", "AB1", where), known=[device(1, "AB1", **changes)])

    assert found.to_register[0].remark is remark


@pytest.mark.parametrize(
    ("serial", "told", "flaw"),
    [
        ("0012345", "12345", Flaw.ZEROS),
        ("000123", "123.0", Flaw.ZEROS),
        ("0012345", "12345,00", Flaw.ZEROS),
        ("12345", "12345.0", Flaw.NUMBER),
        ("123456789012", "1.23457E+11", Flaw.NUMBER),
        ("123456789012", "1,23457E+11", Flaw.NUMBER),
        ("123456789012", "1.2E+11", Flaw.NUMBER),
        ("12345678901234567", "12345678901234500", Flaw.NUMBER),
        ("12E5", "1200000", Flaw.NUMBER),
        ("12E5", "1.20E+06", Flaw.NUMBER),
        ("ABC1", "abc1", Flaw.LETTERS),
        ("AB1", "7.77E+09", Flaw.SOME_NUMBER),
        ("AB1", "AB9", Flaw.CHANGED),
    ],
)
def test_a_serial_number_that_was_changed_is_named_and_never_matched(serial, told, flaw):
    found = read(("x", told, "192.0.2.1"), known=[device(1, serial)])

    assert faults(found) == [(2, "B", flaw)]
    assert found.ids == ()
    assert flaw in (Flaw.SOME_NUMBER,) or serial in found.faults[0].sentence


def test_a_number_that_is_another_printers_is_taken_for_that_one():
    """Both 123 and 0123 exist: what stands there in full is no mistake."""
    found = read(("x", "123", ""), known=[device(1, "0123"), device(2, "123")])

    assert found.ids == (2,)


@pytest.mark.parametrize(
    ("cells", "flaw", "column"),
    [
        (("maybe", "AB1", ""), Flaw.UNCLEAR, "A"),
        (("x", "", ""), Flaw.NO_SERIAL, "B"),
        (("x", "GONE7", ""), Flaw.VANISHED, "B"),
        (("", "GONE7", ""), Flaw.VANISHED, "B"),
        (("x", "OLD1", ""), Flaw.REPLACED, "B"),
        (("x", "FORMER", ""), Flaw.CHANGED, "B"),
        (("x", "TWIN", ""), Flaw.AMBIGUOUS, "B"),
        (("x", "", "192.0.2.4"), Flaw.UNREGISTRABLE, "A"),
        (("x", "DOUBT", ""), Flaw.IN_DOUBT, "A"),
        (("x", "ENDING", ""), Flaw.ENDING, "A"),
    ],
)
def test_a_line_that_cannot_be_taken_is_named_by_line_and_column(cells, flaw, column):
    known = [
        device(1, "AB1", aliases=("FORMER",)),
        device(2, "TWIN"),
        device(3, "TWIN"),
        device(4, None),
        row(device(5, "DOUBT"), question=1),
        device(6, "ENDING", registration=Registration.DEREGISTERING),
    ]

    found = read(cells, known=known, gone=[device(9, "OLD1")])

    assert faults(found) == [(2, column, flaw)]


def test_two_with_one_serial_number_are_told_apart_by_their_addresses():
    known = [device(1, "TWIN"), device(2, "TWIN")]

    found = read(("x", "TWIN", "192.0.2.2"), ("", "TWIN", "192.0.2.1"), known=known)

    assert found.ids == (2,)


def test_a_printer_that_tells_no_serial_number_may_stand_there_without_a_tick():
    found = read(("", "", "192.0.2.4"), known=[device(4, None)])

    assert [each.device.id for each in found.staying_out] == [4]


def test_the_same_printer_twice_is_refused_with_the_first_line():
    found = read(("x", "AB1", ""), ("", "AB1", ""), known=[device(1, "AB1")])

    assert faults(found) == [(3, "B", Flaw.TWICE)]
    assert "in line 2 already" in found.faults[0].sentence


def test_everything_that_is_wrong_is_said_at_once_and_nothing_is_planned():
    known = [device(1, "AB1"), device(2, "0022"), device(3, "AB3")]

    found = read(
        ("perhaps", "NOBODY", ""), ("x", "22", ""), ("x", "AB3", ""), ("x", "AB3", ""), known=known
    )

    assert faults(found) == [
        (2, "A", Flaw.UNCLEAR),
        (2, "B", Flaw.VANISHED),
        (3, "B", Flaw.ZEROS),
        (5, "B", Flaw.TWICE),
    ]
    assert found.ids == ()


def test_columns_may_stand_in_any_order_with_others_between():
    top = ("Floor", "Serial number", "Note", "Takes part")

    found = read(("2", "AB1", "mine", "yes"), known=[device(1, "AB1")], top=top)

    assert found.ids == (1,)


def test_empty_lines_and_notes_of_somebodys_own_are_passed_over():
    top = ("Takes part", "Serial number", "Note")

    found = read(
        ("", "", ""), ("x", "AB1", ""), (), ("", "", "call Ann"), known=[device(1, "AB1")], top=top
    )

    assert found.ids == (1,)
    assert not found.faults


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        (("Serial number",), [(1, "", Flaw.NO_COLUMN)]),
        (("Takes part",), [(1, "", Flaw.NO_COLUMN)]),
        (("a", "b"), [(1, "", Flaw.NO_COLUMN)]),
        (("Takes part", "Takes part", "Serial number"), [(1, "B", Flaw.COLUMN_TWICE)]),
        (HEAD, [(1, "", Flaw.NO_LINES)]),
        ((), [(1, "", Flaw.NO_LINES)]),
    ],
)
def test_a_sheet_without_its_head_is_refused(top, expected):
    found = read(top=top, known=[device(1, "AB1")])

    assert faults(found) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_are_understood_in_every_language(language):
    found = head(headings(language))

    assert found == tuple((column, at) for at, column in enumerate(Column))


def test_a_missing_column_is_named_in_the_language_of_the_reader():
    found = read(("AB1",), top=("Seriennummer",), known=[device(1, "AB1")], language="de_AT")

    assert "Nimmt teil" in found.faults[0].sentence


@pytest.mark.parametrize("word", sorted(YES))
def test_a_tick_is_a_tick_in_any_letters(word):
    assert is_ticked(word)
    assert is_ticked(word.upper())


@pytest.mark.parametrize("word", sorted(NO))
def test_no_tick_is_none(word):
    assert not is_ticked(word)


@pytest.mark.parametrize("word", ["?", "xx", "later", "2"])
def test_what_is_neither_is_not_guessed(word):
    with pytest.raises(BadInputError):
        is_ticked(word)


@pytest.mark.parametrize(("position", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_called_as_spreadsheets_do(position, name):
    assert letter(position) == name


def test_a_value_with_a_percent_sign_is_not_filled_again():
    found = read(("x", "%2", "192.0.2.1"), known=[device(1, "AB1")])

    assert "and not %2" in found.faults[0].sentence


@pytest.mark.parametrize("told", ["1E+9999999999", "1." + "9" * 5000 + "E+11", "9" * 5000, "1E400"])
def test_a_number_that_nobody_can_count_to_is_refused_as_any_other(told):
    known = [device(1, "123456789012"), device(2, "7" * 400), device(3, "4E99")]

    found = read(("x", told, ""), known=known)

    assert [each.line for each in found.faults] == [2]
    assert found.ids == ()


@pytest.mark.parametrize("told", ["ZZ{}", "5{}", "5{}E+11", "AB{}"])
def test_a_sheet_of_a_thousand_printers_is_read_in_a_moment_right_or_wrong(told):
    known = [row(device(at, f"AB{at}" if at % 2 else f"00{at}")) for at in range(1, 1001)]
    began = time.process_time()

    read(*(("x", told.format(at), f"192.0.2.{at}") for at in range(1, 1001)), known=known)

    assert time.process_time() - began < 1


def test_the_sheet_is_in_the_order_of_a_walk_through_the_office():
    known = [device(number, f"A{number}") for number in range(1, 5)]
    places = ["", "Room 10", "Attic", "Room 2"]
    rows = [
        row(replace(each, identity=replace(each.identity, location=place)))
        for each, place in zip(known, places, strict=True)
    ]

    found = lines(rows)

    assert [line.device.identity.location for line in found] == ["Attic", "Room 2", "Room 10", ""]
