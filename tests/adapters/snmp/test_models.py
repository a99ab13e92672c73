"""What stands on the cover, from what agents say of themselves (row B3)."""

from __future__ import annotations

import pytest

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.identity import identify
from meterdesk.adapters.snmp.profile.profile import choose
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import parse

XEROX = "253.8.62.1"
LEXMARK = "641.2.71107"
SAID = {
    (XEROX, "Xerox® AltaLink® C9999 Multifunction Printer; SS 1.2"): ("Xerox", "AltaLink C9999"),
    (XEROX, "Xerox(R) VersaLink(R) C9999; System 57.2"): ("Xerox", "VersaLink C9999"),
    (XEROX, "Xerox WorkCentre 9999 v1 Multifunction System; System Software 061"): (
        "Xerox",
        "WorkCentre 9999",
    ),
    (XEROX, "Xerox Phaser 9999; OS 1.5;Engine 0.4;NIC;S/N 1234509876"): ("Xerox", "Phaser 9999"),
    ("297.1.11.93", "FUJI XEROX ApeosPort-IV C9999;ESS1.100.15"): (
        "Fuji Xerox",
        "ApeosPort-IV C9999",
    ),
    (LEXMARK, "Lexmark XC9999 version CXT.030.030 kernel 3.0.0 All-N-1"): ("Lexmark", "XC9999"),
    (LEXMARK, "IBM Infoprint 9999 version 55.10.19 kernel 2.4.0"): ("IBM", "Infoprint 9999"),
    ("2001.1.1", "OKI OkiLAN 8450e Rev.03: Attached to C9999 Rev.01.04"): ("OKI", "C9999"),
    ("10642.1.1", "Zebra Technologies ZTC ZD999-203dpi ZPL"): ("Zebra", "ZTC ZD999-203dpi ZPL"),
    ("10642.1.1", "Zebra Wired PS"): ("Zebra", None),
    ("51966.2.6", "TTP999CE Version: 7.02 EZD"): ("TSC", "TTP999CE"),
}
DESCRIBED = {
    (LEXMARK, "Lexmark XC9999 7528012345678 CXTZJ.030.030"): "XC9999",
    (XEROX, "Xerox C999 Color MFP 3123456789 CXLBL.076.294"): "C999 Color MFP",
    ("2001.1.1", "OKI DATA CORP:ES9999 MFP"): "ES9999 MFP",
    ("11.2.3.9.1", "HP LaserJet MFP M999fdn"): "LaserJet MFP M999fdn",
}


def identity(profiles, object_id, system="", described=""):
    answers = Answers()
    answers.put(columns.SYS_OBJECT_ID, parse(f"1.3.6.1.4.1.{object_id}"))
    answers.put(columns.SYS_DESCR, system.encode())
    answers.put((*columns.HR_DEVICE_TYPE, 1), columns.HR_TYPE_PRINTER)
    answers.put((*columns.HR_DEVICE_DESCR, 1), described.encode())
    profile = choose(profiles, answers, parse(f"1.3.6.1.4.1.{object_id}"))
    return identify(answers, profile, profiles)


@pytest.mark.parametrize(("object_id", "system"), SAID)
def test_the_maker_and_the_model_are_found_in_what_the_system_says(profiles, object_id, system):
    found = identity(profiles, object_id, system)

    assert (found.manufacturer, found.model) == SAID[object_id, system]


@pytest.mark.parametrize(("object_id", "described"), DESCRIBED)
def test_a_model_comes_without_serial_number_and_firmware(profiles, object_id, described):
    found = identity(profiles, object_id, described=described)

    assert found.model == DESCRIBED[object_id, described]


@pytest.mark.parametrize(
    ("object_id", "maker"), [(XEROX, "Xerox Phaser"), ("236.11.5", "Samsung"), ("11.1", "HP Laser")]
)
def test_a_samsung_engine_tells_its_serial_number_under_every_brand(profiles, object_id, maker):
    said = f"{maker} 9999;V3.50.01;Engine V1.00.10;NIC V4.01.20;S/N ABC5554443"

    assert identity(profiles, object_id, said).serial_number == "ABC5554443"
