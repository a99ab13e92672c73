"""What the wire carries (row M15): the five data items and the contract's own ids. Nothing else."""

from __future__ import annotations

import asyncio
import re
import socket
from dataclasses import replace

import pytest
from lxml import etree
from tests.end_to_end.wiretap import Wiretap

from meterdesk.adapters.settings import TomlSettings
from meterdesk.bootstrap import SETTINGS_FILE
from meterdesk.entrypoints.demo.audit import audit
from meterdesk.entrypoints.demo.rehearsal import rehearse
from meterdesk.entrypoints.demo.stage import open_stage
from meterdesk_contract.names import NAMESPACE, OPERATIONS, SOAP_ENVELOPE

pytestmark = pytest.mark.xdist_group("wire")
UUID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
DATE = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
ITEMS = {
    "SerialNumber": None,
    "Name": None,
    "Value": r"\d+|some|low|out|unknown|unlimited",
    "ReadDate": DATE,
    "ProxyId": UUID,
    "InstallationId": UUID,
    "SubmissionId": UUID,
    "CommandId": UUID,
    "BillingRequestId": UUID,
    "SoftwareVersion": r"\d+\.\d+\.\d+",
    "LastSync": DATE,
    "Result": "Done|Refused|Failed",
}
"""Every place of a request's body that holds text, and what may stand there."""


@pytest.fixture(scope="module")
def tapped(tmp_path_factory):
    """A life of a day with everything the client says passing through the tap."""
    folder = tmp_path_factory.mktemp("wire")
    with (
        open_stage(folder, days=1) as stage,
        Wiretap(stage.server.url, stage.server.ca_file, folder) as tap,
    ):
        file = TomlSettings(stage.office_folder / SETTINGS_FILE)
        file.write(replace(file.read(), server_url=tap.url, private_ca=str(tap.ca_file)))

        async def live():
            return [act async for act in rehearse(stage)]

        asyncio.run(live())
        office = stage.open_office()
        yield stage, office, tap
        office.close()


def test_m15_nothing_but_the_five_data_items_and_ids(tapped):
    stage, office, tap = tapped
    said = {name for _, body in tap.taps for name, _ in texts(body)}
    serials = {row.device.identity.serial_number for row in office.history.rows(stage.clock())}

    assert audit(stage, office).agrees
    assert said <= set(ITEMS)
    for _, body in tap.taps:
        for name, text in texts(body):
            if name == "SerialNumber":
                assert text in serials
            elif ITEMS[name]:
                assert re.fullmatch(ITEMS[name], text), (name, text)


def test_m15_no_address_name_model_or_place_leaves(tapped):
    stage, office, tap = tapped
    secrets = {socket.gethostname()}
    for row in office.history.rows(stage.clock()):
        who = row.device.identity
        secrets |= {row.device.address.host, who.mac, who.hostname, who.location, who.firmware}
        secrets |= {who.model}
    # shorter ones turn up by chance in a nonce
    words = [word.encode() for word in secrets if word and len(word) >= 4]

    for headers, body in tap.taps:
        everything = body + repr(headers).encode()
        assert [word for word in words if word in everything] == []


def test_every_operation_of_a_life_was_on_the_wire(tapped):
    _, _, tap = tapped
    said = {etree.QName(operation(body)).localname for _, body in tap.taps}

    assert said == set(OPERATIONS) - {"DeregisterProxyDevices"}


def operation(body: bytes) -> etree._Element:
    return etree.fromstring(body).find(f"{{{SOAP_ENVELOPE}}}Body")[0]


def texts(body: bytes) -> list[tuple[str, str]]:
    """Names of elements and attributes with the text in them."""
    found = []
    for element in operation(body).iter():
        name = etree.QName(element)
        assert name.namespace == NAMESPACE
        if element.text:
            found.append((name.localname, element.text))
        assert not (element.tail or "").strip()
        found += [(str(key), str(value)) for key, value in element.attrib.items()]
    return found
