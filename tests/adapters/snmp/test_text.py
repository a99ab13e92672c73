"""Octets into text, as printers really send them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.adapters.snmp.meaning.text import device_id, text


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (b"plain", "plain"),
        (b"\x01\x15HP LaserJet", "HP LaserJet"),
        (b"\xfd\xe8Designjet", "Designjet"),
        (b"tail\x00\x00", "tail"),
        ("wide".encode("utf-16-be"), "wide"),
        ("wide".encode("utf-16-le") + b"\0\0", "wide"),
        (b"ab" + b"\0" * 14, "ab"),
        (b"two\r\nlines  ", "two lines"),
        ("黑色".encode(), "黑色"),
        (b"k\xf6ln", "köln"),
        (b"42 6C 61 63 6B 00 ", "Black"),
        (b"Black Cartridge \n38 32 37 41 00 ", "Black Cartridge 827A"),
        (b"\x00\x00", None),
        (b"", None),
        (5, None),
        (None, None),
    ],
)
def test_text_is_what_people_would_read(octets, expected):
    assert text(octets) == expected


def test_utf8_is_believed_before_the_announced_charset():
    assert text("黑".encode(), 2004) == "黑"
    assert text(b"\xa1", 2004) != text(b"\xa1", 5)


@given(st.binary(max_size=60), st.none() | st.sampled_from((4, 5, 8, 12, 106, 2004, 9999)))
def test_any_octets_are_one_clean_line_or_nothing(octets, charset):
    line = text(octets, charset)

    assert line is None or (line and line == " ".join(line.split()))
    assert line is None or not any(ord(character) < 32 for character in line)


def test_a_device_id_is_read_in_long_and_short_words():
    assert device_id(b"MANUFACTURER:Lexmark;MODEL:X1;SN:;")["MFG"] == "Lexmark"
    assert device_id(b"MFG:Xerox; MDL:C8135;")["MDL"] == "C8135"
