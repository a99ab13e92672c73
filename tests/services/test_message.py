"""Rows B1 and M15: every value of every message is told in words, and what it is."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

import meterdesk_contract
from meterdesk.services.message import OF_THE_OFFICE, Item, lines, meter_words

EXAMPLES = sorted((Path(meterdesk_contract.__file__).parent / "examples").glob("*.xml"))
XSD = Path(meterdesk_contract.__file__).with_name("communication.xsd")
LEAVES = re.compile(r">([^<>\s][^<>]*)<|\b(?:Value|State|Reason)=\"([^\"]*)\"")
BILL = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns="urn:x"><s:Header/>
<s:Body><SubmitBillingReads><DeviceReads><SerialNumber> SN7 </SerialNumber>
<Meter Name="print.MonochromeImpressions" Value="48213" ReadDate="2026-03-02T12:00:00Z"/>
<MissingMeter Name="systemTotals.FullColorImpressions"/></DeviceReads></SubmitBillingReads>
</s:Body></s:Envelope>"""


def example(name: str) -> str:
    (path,) = [path for path in EXAMPLES if path.name == name]
    return path.read_text("utf-8")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_value_of_a_recorded_message_is_left_out(path):
    """Serial numbers stand beside what they belong to."""
    text = path.read_text("utf-8")
    told = lines(text)
    said = {line.value for line in told} | {line.serial_number for line in told}
    said |= {line.name for line in told}
    spoken = {"Accepted", "AlreadyAccepted", "Refused", "Done", "Registered", "Deregistered"}
    spoken |= {"Failed", "Pending", "NotEligible"}

    values = {" ".join((one or other).split()) for one, other in LEAVES.findall(text)}

    assert told
    assert values - said - spoken == set()


def test_the_contract_has_no_element_without_words():
    """What the contract gains is told under its own name until somebody finds words for it."""
    from meterdesk.services import message

    named = set(re.findall(r'element name="(\w+)" type="\w+"', XSD.read_text("utf-8")))
    blocks = {"Device", "DeviceStatus", "DeviceReads", "DeviceSupplies", "DeviceCommand"}
    told = {*message._WORDS, *message._WHOLE, *message._COMMANDS, *blocks, "RequestBillingReads"}

    assert named - told == set()


def test_a_meter_is_told_with_its_printer_its_words_and_when_it_was_read():
    read, missing = lines(BILL)

    assert (read.serial_number, read.what, read.value) == (
        "SN7",
        "Print: monochrome impressions",
        "48213",
    )
    assert read.at == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert read.items == (Item.SERIAL_NUMBER, Item.METER_NAME, Item.METER_VALUE, Item.READ_DATE)
    assert (missing.what, missing.value) == (
        "Full color impressions",
        "not counted by this printer",
    )


def test_requests_carry_nothing_of_the_office_but_the_five_items():
    allowed = {*OF_THE_OFFICE, Item.ID, Item.PROOF, Item.TIME, Item.VERSION, Item.ANSWER}
    requests = [path for path in EXAMPLES if path.name.endswith(".request.xml")]

    found = {line.item for path in requests for line in lines(path.read_text("utf-8"))}

    assert requests
    assert found <= allowed


def test_a_refusal_is_a_problem_with_its_reason():
    text = example("SubmitBillingReads.response.xml").replace(
        'State="Accepted"', 'State="Refused" Reason="The contract ended."'
    )

    (problem,) = [line for line in lines(text) if line.is_problem]

    assert problem.value == "refused: The contract ended"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no XML",
        "<html><body>Welcome</body></html>",
        "<cut",
        '<!DOCTYPE x [<!ENTITY a "b">]><s:Envelope xmlns:s="u"><s:Body>&a;</s:Body></s:Envelope>',
    ],
)
def test_what_is_no_message_is_not_put_into_words(text):
    assert lines(text) == ()


def test_names_of_supplies_stay_as_the_printer_says_them():
    assert meter_words("Waste Toner Bottle") == "Waste Toner Bottle"
    assert meter_words("No. 2 black") == "No. 2 black"
