"""The recordings that ship: enough makers, plausible identities, everything a reader needs."""

from __future__ import annotations

import re

import pytest

from meterdesk_simulator import shelf
from meterdesk_simulator.recording import RecordingError, parse_oid
from meterdesk_simulator.view import View

PRINTERS = [name for name in shelf.names() if "print" in shelf.take(name)[1].printer.services]
MIB2 = "1.3.6.1.2.1"
WALKED = {
    "system": f"{MIB2}.1.2.0",
    "interface": f"{MIB2}.2.2.1.6.1",
    "device": f"{MIB2}.25.3.2.1.2.1",
    "printer": f"{MIB2}.25.3.5.1.1.1",
    "cover": f"{MIB2}.43.6.1.1.2.1.1",
    "input": f"{MIB2}.43.8.2.1.9.1.1",
    "marker": f"{MIB2}.43.10.2.1.4.1.1",
    "supply": f"{MIB2}.43.11.1.1.9.1.1",
    "colorant": f"{MIB2}.43.12.1.1.4.1.1",
}


def test_many_printers_of_many_makers_stand_on_the_shelf() -> None:
    makers = [shelf.take(name)[1].printer.maker for name in PRINTERS]

    assert len(PRINTERS) >= 12
    assert len(set(makers)) >= 7
    assert makers.count("Xerox") >= 3


@pytest.mark.parametrize("name", PRINTERS)
@pytest.mark.parametrize("part", WALKED)
def test_a_printer_has_the_standard_tables(name: str, part: str) -> None:
    view = View(shelf.take(name)[0].rows)

    assert view.value(parse_oid(WALKED[part])) is not None


def test_no_two_devices_share_a_serial_number_or_a_hardware_address() -> None:
    printers = [shelf.take(name)[1].printer for name in shelf.names()]

    assert len({one.serial for one in printers}) == len(printers)
    assert len({one.mac for one in printers}) == len(printers)


@pytest.mark.parametrize("name", shelf.names())
def test_a_serial_number_fits_the_contract_and_the_address_is_nobodys(name: str) -> None:
    printer = shelf.take(name)[1].printer

    assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 ._/-]{0,31}", printer.serial)
    assert int(printer.mac[:2], 16) & 0b11 == 0b10, "locally administered, one device"


@pytest.mark.parametrize("name", PRINTERS)
def test_a_replacement_shows_its_own_serial_number_everywhere(name: str) -> None:
    recording, sidecar = shelf.take(name)
    old = sidecar.printer.serial.encode()

    changed, beside = shelf.another(recording, sidecar, "NEW-1", "02:00:00:00:0a:01")

    texts = [row.content for row in changed.rows if isinstance(row.content, bytes)]
    assert not any(old in text for text in texts)
    assert any(b"NEW-1" in text for text in texts)
    assert bytes.fromhex("020000000a01") in texts
    assert beside.printer.serial == "NEW-1"


def test_hp_strings_carry_their_symbol_set() -> None:
    view = View(shelf.take("hp-laserjet-m404dn")[0].rows)

    serial = view.value(parse_oid("1.3.6.1.4.1.11.2.3.9.4.2.1.1.3.3.0"))

    assert serial == b"\x01\x15PHCQ517730"


def test_an_unknown_recording_is_named() -> None:
    with pytest.raises(RecordingError, match="no recording 'typewriter'"):
        shelf.take("typewriter")
