"""M22: what tells who an office is goes; what helps to find a fault stays."""

from __future__ import annotations

import pytest

from meterdesk.domain.support import Named
from meterdesk.services.masking import Mask


def test_the_same_name_has_the_same_placeholder_and_another_has_another():
    mask = Mask([(Named.HOST, "printer-7.corp")])

    told = mask.over("PRINTER-7.corp at 192.0.2.7, then 192.0.2.8, then printer-7.corp, 192.0.2.7")

    assert told == ("‹host 1› at ‹address 1›, then ‹address 2›, then ‹host 1›, ‹address 1›")


@pytest.mark.parametrize(
    "text",
    [
        "192.0.2.7:161",
        "fe80::1ff:fe23:4567:890a",
        "00:00:aa:12:34:56",
        "00-00-AA-12-34-56",
        "somebody@firm.example",
        "/home/erika/.local",
        "C:\\\\Users\\\\erika\\\\AppData",
        "C:\\Users\\erika\\AppData",
        "srv1.firm.example",
        "drucker.firma.de:443",
        "8d7c5bb2-1f0a-4a7e-9a6e-0d0c0b0a0908",
    ],
)
def test_what_has_the_form_of_a_name_goes_without_being_known(text):
    told = Mask([]).over(f"before {text} after")

    assert text not in told
    assert "erika" not in told
    assert told.startswith("before ")
    assert told.endswith(" after")


@pytest.mark.parametrize(
    "text",
    [
        "1.3.6.1.4.1.2435.2.3.9.1",
        "2026-11-23 14:10:22,123 INFO meterdesk.gui.worker: begun",
        "Python 3.11.2, Qt 6.11.1, Windows-10.0.19045",
        "meterdesk.sqlite3 meterdesk.log.1 settings.toml",
        'File "app/meterdesk/adapters/snmp/visit.py", line 12, in read',
        "127.0.0.1",
        "TLSv1.3",
    ],
)
def test_what_helps_stays(text):
    assert Mask([]).over(text) == text


def test_a_name_inside_of_a_word_is_none():
    assert Mask([(Named.PLACE, "Lab")]).over("Lab, Label, slab") == "‹place 1›, Label, slab"


def test_a_place_of_several_words_goes_whole():
    told = Mask([(Named.PLACE, "Room 5, 2nd floor"), (Named.PLACE, "Room 5")]).over(
        "in room 5, 2nd floor; in Room 5"
    )

    assert told == "in ‹place 1›; in ‹place 2›"


def test_where_nothing_is_masked_a_secret_goes_all_the_same():
    mask = Mask([(Named.SECRET, "tr0ub4dor")], masks_forms=False)

    assert mask.over("192.0.2.7 with tr0ub4dor") == "192.0.2.7 with ‹secret 1›"


@pytest.mark.parametrize("secret", ["tr0ub4dor", "!!pa ss%&", "?!*#", "schlüssel-ß-7"])
@pytest.mark.parametrize("text", ["with {}", "x{}y", "key_{}_", '"{}"', "{}"])
def test_of_a_secret_nothing_is_left_wherever_it_stands(secret, text):
    told = Mask([(Named.SECRET, secret)], masks_forms=False).over(text.format(secret))

    assert told == text.format("‹secret 1›")


def test_a_long_log_of_a_large_office_takes_a_moment():
    import time

    terms = [(Named.SERIAL, f"SN{number:05}") for number in range(6000)]
    text = "2026-11-23 14:10:22 INFO meterdesk: read SN00042 at 192.0.2.7 in 12 ms\n" * 14_000
    began = time.process_time()

    told = Mask(terms).over(text)

    assert "SN00042" not in told
    assert time.process_time() - began < 10
