"""A supply's description: its name, and the numbers that are no part of it (row B8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.adapters.snmp.meaning.description import Description, described


@pytest.mark.parametrize(
    ("octets", "name", "part", "serial"),
    [
        (b"Black Toner, PN 006R01509;SN17ab04f6", "Black Toner", "006R01509", "17ab04f6"),
        (b"Black Toner [K] Cartridge;SN45220180E", "Black Toner [K] Cartridge", None, "45220180E"),
        (b"Toner, WorkCentre 6605DN, PN#106R02240", "Toner, WorkCentre 6605DN", "106R02240", None),
        (b"Cartuccia toner, PN Genuine Toner;SNB9004", "Cartuccia toner", None, "B9004"),
        (b"Fuser, PN unknown;SNunknown", "Fuser", None, None),
        (b"Black Toner Cartridge S/N:CRUM-17", "Black Toner Cartridge", None, "CRUM-17"),
        (b"Black Toner Cartridge S/N:CRUM-", "Black Toner Cartridge", None, None),
        (b"Fuser S/N:", "Fuser", None, None),
        (b"Cyan Toner P/N: 44973535", "Cyan Toner", "44973535", None),
        (b"Black Cartridge HP CF410A\r", "Black Cartridge HP CF410A", "CF410A", None),
        (b"Fuser Kit HP 110V-C1N54A", "Fuser Kit HP 110V-C1N54A", None, None),
        (b"Transfer Kit HP D7H14A", "Transfer Kit HP D7H14A", "D7H14A", None),
        (b"TK-8527C", "TK-8527C", "TK-8527C", None),
        (b"Canon GPR-53 Black Toner", "Canon GPR-53 Black Toner", "GPR-53", None),
        (b"Black Ink Cartridge SJIC35P-BK", "Black Ink Cartridge SJIC35P-BK", "SJIC35P-BK", None),
        (b"Maintenance Box SJMB6000/6500", "Maintenance Box SJMB6000/6500", "SJMB6000/6500", None),
        (b"Tank PN 5", "Tank PN 5", None, None),
        (b", PN 106R;SN1", None, "106R", None),
        (b"", None, None, None),
        (7, None, None, None),
    ],
)  # fmt: skip
def test_part_and_serial_numbers_are_no_part_of_a_name(octets, name, part, serial):
    assert described(octets) == Description(name, part, serial)


@given(st.text(max_size=80))
def test_any_description_is_parted_without_inventing_anything(words):
    parts = described(words.encode())

    line = " ".join(words.split())
    for part in (parts.part_number, parts.serial_number):
        assert part is None or part in line or line == ""
