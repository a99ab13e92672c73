"""Receipts: what was accepted is signed, in a chain that shows what is missing (row B7)."""

from __future__ import annotations

import base64
import shutil
import sqlite3
import uuid
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest
import requests
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from tests.server.speech import METER, Clock, Direct, Office

from meterdesk_contract.names import NAMESPACE
from meterdesk_contract.receipt import NO_PREVIOUS, Receipt, ReceiptMeter, key_id
from meterdesk_server.keys import Keys
from meterdesk_server.server import open_premises


def receipts(said) -> list[dict[str, str]]:
    return [dict(it.attrib) for it in said.body.iterfind(f"{{{NAMESPACE}}}Receipt")]


def rebuilt(office: Office, given: dict[str, str], value: int, read_at: datetime) -> Receipt:
    """What an office knows that it sent, and the rest as the receipt says it."""
    return Receipt(
        given["Key"],
        office.proxy_id,
        given["SerialNumber"],
        given["BillingRequestId"],
        int(given["Number"]),
        given["Previous"],
        datetime.strptime(given["IssuedAt"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC),
        (ReceiptMeter(METER, value, read_at),),
    )


def is_signed(public: bytes, given: dict[str, str], text: str) -> bool:
    try:
        key = Ed25519PublicKey.from_public_bytes(public)
        key.verify(base64.b64decode(given["Signature"]), text.encode())
    except InvalidSignature:
        return False
    return True


@pytest.fixture
def public(server) -> bytes:
    """The key, asked for where everybody may."""
    url = server.url.replace("/soap", "/receipt-key")
    answer = requests.get(url, verify=str(server.ca_file), timeout=10)
    assert answer.headers["content-type"].startswith("text/plain")
    key: Any = load_pem_public_key(answer.content)
    return key.public_bytes_raw()


def bill(server, office, clock, value: int) -> dict[str, str]:
    clock.advance(hours=1)
    request_id = server.desk.request_billing("SER1")
    [given] = receipts(office.submit(office.reads(request_id, "SER1", value)))
    return given


def test_an_accepted_read_has_a_receipt_over_what_was_sent(
    server, signed_up, clock, public
) -> None:
    request_id = server.desk.request_billing("SER1")

    [given] = receipts(signed_up.submit(signed_up.reads(request_id, "SER1", 4711)))

    said = rebuilt(signed_up, given, 4711, clock.now)
    assert (given["BillingRequestId"], given["SerialNumber"]) == (request_id, "SER1")
    assert (said.key_id, said.number, said.previous) == (key_id(public), 1, NO_PREVIOUS)
    assert said.issued_at == clock.now
    assert is_signed(public, given, said.text)
    assert not is_signed(public, given, rebuilt(signed_up, given, 4712, clock.now).text)


def test_the_key_is_told_with_the_registration(server, line, clock, public) -> None:
    office = Office(line, clock)

    said = office.enrol(server.desk.create_enrolment_key(), str(uuid.uuid4()))

    assert base64.b64decode(said.text("ReceiptKey")) == public


def test_each_receipt_names_the_one_before(server, signed_up, clock) -> None:
    given = [(bill(server, signed_up, clock, value), value, clock.now) for value in (10, 20, 30)]

    said = [rebuilt(signed_up, *each) for each in given]

    assert [each.number for each in said] == [1, 2, 3]
    assert [each.previous for each in said[1:]] == [each.digest for each in said[:-1]]


def test_the_same_reads_again_get_the_same_receipt(server, signed_up, clock) -> None:
    reads = signed_up.reads(server.desk.request_billing("SER1"), "SER1")

    first = signed_up.submit(reads, reads)
    clock.advance(days=2)
    again = signed_up.submit(reads)

    assert first.outcomes == ["Accepted", "AlreadyAccepted"]
    assert len(receipts(first)) == 1
    assert receipts(again) == receipts(first)


def test_what_is_refused_has_no_receipt(server, signed_up, clock) -> None:
    request_id = server.desk.request_billing("SER1")
    signed_up.submit(signed_up.reads(request_id, "SER1", 100))

    other_values = signed_up.submit(signed_up.reads(request_id, "SER1", 101))
    unasked = signed_up.submit(signed_up.reads(str(uuid.uuid4()), "SER1"))

    assert receipts(other_values) == receipts(unasked) == []


def test_devices_have_chains_of_their_own(server, signed_up, clock) -> None:
    signed_up.register("SER2")
    clock.advance(hours=1)
    server.desk.sign_up("SER2")
    ids = [server.desk.request_billing(serial) for serial in ("SER1", "SER2")]

    given = receipts(
        signed_up.submit(signed_up.reads(ids[0], "SER1"), signed_up.reads(ids[1], "SER2"))
    )

    assert [(it["SerialNumber"], it["Number"]) for it in given] == [("SER1", "1"), ("SER2", "1")]
    assert {it["Previous"] for it in given} == {NO_PREVIOUS}


def test_a_registration_that_comes_back_goes_on_with_its_chain(server, signed_up, clock) -> None:
    bill(server, signed_up, clock, 10)
    signed_up.deregister("SER1")
    signed_up.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")

    given = bill(server, signed_up, clock, 20)

    assert given["Number"] == "2"


def test_another_proxy_begins_a_chain_of_its_own(server, signed_up, open_office, clock) -> None:
    bill(server, signed_up, clock, 10)
    signed_up.deregister("SER1")
    other = open_office()
    other.register("SER1")
    clock.advance(hours=1)
    server.desk.sign_up("SER1")

    given = bill(server, other, clock, 20)

    assert (given["Number"], given["Previous"]) == ("1", NO_PREVIOUS)


def test_what_was_accepted_before_there_were_receipts_gets_its_own(
    server, signed_up, tmp_path
) -> None:
    reads = signed_up.reads(server.desk.request_billing("SER1"), "SER1")
    signed_up.submit(reads)
    with closing(sqlite3.connect(tmp_path / "server" / "server.db")) as books, books:
        books.execute("DELETE FROM receipt")

    said = signed_up.submit(reads)

    assert said.outcomes == ["AlreadyAccepted"]
    assert [it["Number"] for it in receipts(said)] == ["1"]


def test_what_cannot_be_answered_leaves_no_receipt(tmp_path, new_folder, monkeypatch) -> None:
    clock = Clock()
    shutil.copytree(new_folder, tmp_path / "server")
    with open_premises(tmp_path / "server", clock=clock) as premises:
        office = Office(Direct(premises.service), clock)
        said = office.enrol(premises.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        office.register("SER1")
        clock.advance(hours=1)
        premises.desk.sign_up("SER1")
        reads = office.reads(premises.desk.request_billing("SER1"), "SER1")
        with monkeypatch.context() as broken:
            broken.setattr("meterdesk_server.receipt_key.ReceiptKey.sign", lambda *_: "no")
            refused = office.submit(reads)

        given = receipts(office.submit(reads))

    assert refused.status == 500
    assert [it["Number"] for it in given] == ["1"]


def test_the_key_is_the_master_keys_own() -> None:
    keys = [Keys(bytes([n]) * 32).receipt_key for n in (1, 1, 2)]

    assert keys[0].public == keys[1].public != keys[2].public


def test_two_processes_at_one_database_give_one_receipt(tmp_path, database) -> None:
    clock = Clock()
    with (
        open_premises(tmp_path, clock=clock, database=database) as one,
        open_premises(tmp_path, clock=clock, database=database) as other,
    ):
        office = Office(Direct(one.service), clock)
        said = office.enrol(one.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        office.register("SER1")
        clock.advance(hours=1)
        one.desk.sign_up("SER1")
        reads = office.reads(one.desk.request_billing("SER1"), "SER1")
        twin = Office(Direct(other.service), clock, office.proxy_id, office.secret)

        with ThreadPoolExecutor(4) as pool:
            heard = list(pool.map(lambda who: who.submit(reads), [office, twin] * 4))

        given = [receipts(said) for said in heard if said.status == 200]
    assert [it["Number"] for it in given[0]] == ["1"]
    assert all(each == given[0] for each in given)
