"""Recordings of real printers, where they are at hand: every one is read, and sanely."""

from __future__ import annotations

import asyncio
import functools
import os
from pathlib import Path

import pytest
from tests.adapters.snmp import agent
from tests.adapters.snmp.conftest import NOW

from meterdesk.adapters.snmp.printers import SnmpPrinters
from meterdesk.adapters.snmp.profile_file import read_folder
from meterdesk.domain.meter import TOTAL, Persistence
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import LevelState

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("METERDESK_RECORDINGS", ROOT.parent / "shared" / "recordings"))
NAMES = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.glob("*/*.snmprec"))
PROFILES = read_folder(ROOT / "resources" / "printers")
PATIENT = SnmpPrinters(PROFILES, lambda: NOW, timeout=5.0)
HASTY = SnmpPrinters(PROFILES, lambda: NOW, timeout=0.3, retries=3)
"""For agents that leave the first question, in v2c, unanswered."""

pytestmark = pytest.mark.skipif(not NAMES, reason=f"There are no recordings at {FOLDER}.")


load = functools.cache(agent.load)


def read(name, faults=None) -> Reading:
    async def visit():
        async with agent.serving(load(FOLDER / name), faults) as (_agent, address):
            reader = HASTY if faults and 1 not in faults.versions else PATIENT
            return await reader.read(address, ("public",))

    if not (FOLDER / name).exists():
        pytest.skip(f"The recording {name} is not at hand.")
    return asyncio.run(visit())


@pytest.mark.parametrize("name", NAMES)
def test_every_recording_is_read_and_makes_sense(name):
    reading = read(name)

    assert isinstance(reading, Reading)
    names = [meter.name for meter in reading.meters]
    assert len(names) == len(set(names))
    assert all(meter.value >= 0 and meter.source and meter.rule for meter in reading.meters)
    supplies = [supply.name for supply in reading.supplies]
    assert len(supplies) == len(set(supplies))
    assert not any("\x00" in supply or "SN" in supply.split(";")[1:] for supply in supplies)
    assert reading.cost.requests < 15
    assert reading.identity.serial_number != "000000000"


METERS = {
    "xerox/lac_workcentre-3655x": {
        TOTAL: 149855,
        "systemTotals.MonochromeImpressions": 149855,
        "print.MonochromeImpressions": 69353,
        "copy.MonochromeImpressions": 80223,
        "faxIn.TotalImpressions": 279,
    },
    "xerox/lac_colorqube-9303-note": {
        TOTAL: 67630,
        "systemTotals.TotalImpressions.level1": 48453,
        "systemTotals.FullColorImpressions.level2": 9849,
        "systemTotals.FullColorImpressions.level3": 9313,
        "copy.MonochromeImpressions": 6374,
        "copy.FullColorImpressions": 2498,
        "copy.TotalImpressions": 8872,
        "print.TotalImpressions": 59370,
    },
    "xerox/lac_workcentre-71xx-note": {TOTAL: 779786, "faxIn.TotalImpressions": 108},
    "xerox/lac_workcentre-3615-note": {"faxIn.TotalImpressions": 650},
    "xerox/lac_phaser-6130n": {TOTAL: 1133},
    "xerox/lac_phaser-6130n-earlier": {TOTAL: 1051},
    "kyocera/pm_cs4053ci-copystar": {
        TOTAL: 76064,
        "print.TotalImpressions": 40600,
        "copy.TotalImpressions": 32971,
        "faxIn.TotalImpressions": 2493,
        "print.MonochromeImpressions": 14730,
        "print.FullColorImpressions": 25870,
        "systemTotals.MonochromeImpressions": 36347,
        "systemTotals.FullColorImpressions": 39717,
    },
    "kyocera/pm_ecosys-p2040dw": {TOTAL: 7342},
    "epson/pm_am-c550": {
        TOTAL: 81563,
        "systemTotals.MonochromeImpressions": 39797,
        "systemTotals.FullColorImpressions": 41766,
        "print.TotalImpressions": 49053,
        "copy.TotalImpressions": 32474,
        "copy.FullColorImpressions": 2313,
    },
    "epson/pm_sc-t3405": {"systemTotals.TotalSheets": 145},
    "sharp/lnms_sharp": {
        TOTAL: 121104,
        "systemTotals.MonochromeImpressions": 91164,
        "systemTotals.FullColorImpressions": 29940,
        "print.TotalImpressions": 82214,
        "copy.TotalImpressions": 38804,
        "scan.TotalImages.network": 13534,
    },
    "brother/bieniu_dcp-9020cdw": {
        TOTAL: 4939,
        "systemTotals.FullColorImpressions": 3177,
        "systemTotals.MonochromeImpressions": 1762,
    },
    "brother/bieniu_mfc-j680dw": {TOTAL: 952},
    "brother/pm_hl-l8260cdw": {TOTAL: 42976},
    "ricoh/lnms_ricoh_mpc2503": {TOTAL: 580249},
    "lexmark/lac_xc9235": {TOTAL: 0},
}
"""Figures proven by the device's own page or by sums that agree; what is absent is not asked."""


@pytest.mark.parametrize("name", METERS)
@pytest.mark.parametrize("version", [1, 0], ids=["v2c", "v1"])
def test_meters_are_those_of_the_device(name, version):
    reading = read(f"{name}.snmprec", agent.Faults(versions=(version,)))

    values = {meter.name: meter.value for meter in reading.meters}
    assert {key: values.get(key) for key in METERS[name]} == METERS[name]


IDENTITIES = {
    "xerox/lac_workcentre-3655x": ("Xerox", "WorkCentre 3655X", "3353313915"),
    "xerox/lac_altalink-c8135": ("Xerox", "AltaLink C8135", "3773631327"),
    "xerox/lac_phaser-6130n": ("Xerox", "Phaser 6130N", None),
    "epson/pm_am-c550": ("Epson", "AM-C550", "VPA9200014"),
    "kyocera/lnms_kyocera": ("Kyocera", "FS-1028MFP", "QUV9600664"),
    "lexmark/lac_xc9235": ("Lexmark", "XC9235", "7559030007366"),
    "dell/lnms_dell-laser_s5830dn": ("Dell", "S5830dn", "7XQ1R92-132-13"),
    "hp/lnms_jetdirect_context": ("HP", "Color LaserJet M452nw", "AAA0A00000"),
    "hp/lnms_jetdirect_1": ("HP", None, None),
    "hp/issue_designjet-z5200-fde8": ("HP", "Designjet Z5200 PostScript", "CN51K6K00N"),
    "gestetner/lnms_gestetner": ("Gestetner", "MPC2500/DSc525", "M6394300657"),
    "samsung/lnms_samsungprinter_m4080fx": ("Samsung", "M4080FX", None),
    "toshiba/lnms_toshiba-tec_estudio305": ("Toshiba", "e-STUDIO305CS", None),
    "oki/lnms_okilan": ("OKI", "MC342", None),
    "brother/lnms_brother": ("Brother", "MFC-8440", "000A5J431816"),
    "canon/lnms_canonprinter_lbp": ("Canon", "LBP6670", "MKRA012345"),
}


@pytest.mark.parametrize("name", IDENTITIES)
def test_identities_are_those_on_the_cover(name):
    identity = read(f"{name}.snmprec").identity

    found = (identity.manufacturer, identity.model, identity.serial_number)
    assert found == IDENTITIES[name]


def test_the_copy_service_moved_to_another_index_still_counts_copies():
    reading = read("xerox/lac_workcentre-7845.snmprec")

    assert reading.meter("copy.FullColorImpressions").value == 1629


def test_toners_of_which_some_is_left_get_no_percentage():
    reading = read("brother/pm_hl-l8260cdw.snmprec")

    states = [supply.level.state for supply in reading.supplies]
    assert states == [LevelState.SOME] * 5 + [LevelState.PERCENT] * 2


LEVELS = {
    "brother/bieniu_dcp-1618w": {"Black Toner": 77, "Drum Unit": 97},
    "brother/bieniu_dcp-9020cdw": {
        "Black Toner": 91,
        "Cyan Toner": 61,
        "Magenta Toner": 59,
        "Yellow Toner": 20,
        "Black Drum": 68,
        "Cyan Drum": 68,
        "Magenta Drum": 68,
        "Yellow Drum": 68,
        "Belt Unit": 83,
        "Fuser": 91,
    },
    "brother/bieniu_mfc-j680dw": {
        "Black Ink": 47,
        "Cyan Ink": 35,
        "Magenta Ink": 85,
        "Yellow Ink": 45,
    },
}


@pytest.mark.parametrize("name", LEVELS)
def test_packed_levels_are_those_the_maker_s_own_page_shows(name):
    levels = {row.name: row.level.percent for row in read(f"{name}.snmprec").supplies}

    assert levels == LEVELS[name]


def test_packed_toners_of_another_model_are_read():
    rows = read("brother/bieniu_dcp-l3550cdw.snmprec").supplies

    assert [row.level.percent for row in rows if "Toner" in row.name] == [26, 10, 8, 2]


def test_hex_text_of_a_name_is_decoded():
    names = [supply.name for supply in read("hp/lnms_jetdirect_m880.snmprec").supplies]

    assert "Black Cartridge 827A HP CF300A" in names
    assert {"Stapler 2 HP CC383A", "Stapler 3 HP CC383A"} <= set(names)


def test_two_cartridges_of_one_name_are_told_apart():
    names = [supply.name for supply in read("epson/pm_wf-c17590.snmprec").supplies]

    assert len(names) == len(set(names)) == 5


def test_a_power_on_counter_is_never_a_lifetime_one():
    reading = read("xerox/lac_workcentre-3655x.snmprec")

    meter = reading.meter("systemTotals.TotalImpressions.sincePowerOn")
    assert meter is None or meter.persistence is Persistence.POWER_ON
