"""`meterdesk verify`: a statement is believed for its signatures, and for nothing else (B7)."""

from __future__ import annotations

import base64
import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.receipt import ReceiptKey
from meterdesk.entrypoints import cli
from meterdesk_contract.receipt import NO_PREVIOUS, Receipt, ReceiptMeter, Token, key_id

SUPPLIER, STRANGER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
READ = datetime(2026, 3, 2, 12, tzinfo=UTC)
COLUMNS = (
    *(
        "printer",
        "serial_number",
        "name",
        "billed_value",
        "billed_read_utc",
        "billing_request",
    ),
    *("acknowledged_utc", "receipt_number", "receipt"),
)


def raw(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def receipt(number: int, previous: str, *values: int) -> Receipt:
    at = READ + timedelta(days=30 * number)
    return Receipt(
        key_id(raw(SUPPLIER)),
        "proxy-1",
        "SER1",
        f"bill-{number}",
        number,
        previous,
        at + timedelta(hours=3),
        tuple(ReceiptMeter(f"meter.{n}", value, at) for n, value in enumerate(values)),
        ("meter.gone",),
    )


FIRST = receipt(1, NO_PREVIOUS, 100, 20)
SECOND = receipt(2, FIRST.digest, 150, 30)
THIRD = receipt(3, SECOND.digest, 190, 35)


def rows(given: Receipt, key: Ed25519PrivateKey = SUPPLIER) -> list[dict[str, str]]:
    token = Token(given.text, base64.b64encode(key.sign(given.text.encode())).decode())
    return [
        {
            "printer": "Hall",
            "serial_number": given.serial_number,
            "name": meter.name,
            "billed_value": str(meter.value),
            "billed_read_utc": meter.read_at.isoformat().replace("+00:00", "Z"),
            "billing_request": given.request_id,
            "acknowledged_utc": given.issued_at.isoformat().replace("+00:00", "Z"),
            "receipt_number": str(given.number),
            "receipt": str(token),
        }
        for meter in given.meters
    ]


UNBILLED = {"printer": "Hall", "serial_number": "SER1", "name": "meter.9"}


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    monkeypatch.setattr(cli, "data_folder", lambda given: given or tmp_path / "nowhere")
    (tmp_path / "key.pem").write_bytes(
        SUPPLIER.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )

    def run(lines, *words, delimiter=",", encoding="utf-8-sig", key=True, name="statement.csv"):
        text = io.StringIO()
        file = csv.DictWriter(text, COLUMNS, restval="", delimiter=delimiter)
        file.writeheader()
        file.writerows(lines)
        path = tmp_path / name
        path.write_text(text.getvalue(), encoding=encoding, newline="")
        given = ("--key", str(tmp_path / "key.pem")) if key else ()
        status = cli.main(["verify", str(path), *words, *given])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def test_a_statement_as_it_was_signed_is_proven_without_any_office(run, tmp_path) -> None:
    status, out, err = run([*rows(FIRST), UNBILLED, *rows(SECOND)])

    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "Billing request bill-1, SER1: signed for (2).",
        "Billing request bill-2, SER1: signed for (2).",
        "Every number here that was sent for a bill is signed for by the supplier: 4 of 4.",
    ]
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("column", "value", "word"),
    [
        (
            "billed_value",
            "101",
            "number sent for the bill is 101 here, and 100 in the receipt",
        ),
        ("billed_value", "", "number sent for the bill is missing"),
        ("billed_read_utc", "2026-04-02T12:00:00Z", "time of the reading"),
        ("serial_number", "SER2", "serial number"),
        ("name", "meter.1", "number sent for the bill"),
        ("name", "meter.7", "not about the meter meter.7"),
        ("billing_request", "bill-2", "billing request"),
        ("receipt_number", "2", "number of the receipt"),
        ("receipt", "", "there is no receipt"),
        ("receipt", "mdr1.x.y", "damaged"),
    ],
)
def test_a_row_that_was_changed_is_named(run, column, value, word) -> None:
    lines = rows(FIRST)
    lines[0][column] = value

    status, out, err = run(lines)

    assert status == 1
    assert word in err
    assert "statement.csv, line 2:" in err
    assert "Not proven. Signed for: 1 of 2; faults: 1." in out


def test_b7_a_number_that_two_statements_tell_counts_once(run, tmp_path) -> None:
    run([*rows(FIRST), *rows(SECOND)], name="first.csv")

    status, out, err = run([*rows(SECOND), *rows(THIRD)], str(tmp_path / "first.csv"))

    assert (status, err) == (0, "")
    assert [line.rpartition(" ")[2] for line in out.splitlines()] == ["(2).", "(2).", "(2).", "6."]


def test_b7_a_row_that_stands_twice_in_a_statement_is_a_fault(run) -> None:
    """Whoever adds the column up gets more than was signed for."""
    lines = rows(FIRST)

    status, out, err = run([*lines, lines[0], *rows(SECOND)])

    assert status == 1
    assert "statement.csv, line 4: the meter meter.0 of this billing request stands here" in err
    assert out.splitlines() == [
        "Billing request bill-1, SER1: not proven; signed for: 2 of 3.",
        "Billing request bill-2, SER1: signed for (2).",
        "Not proven. Signed for: 4 of 5; faults: 1.",
    ]


def test_b7_a_row_that_was_left_out_is_told(run) -> None:
    status, out, err = run(rows(FIRST)[:1])

    assert status == 0
    assert out.splitlines() == [
        "Billing request bill-1, SER1: signed for (1); not in this statement: 1.",
        "Every number here that was sent for a bill is signed for by the supplier: 1 of 1. "
        "Signed for too and not in this statement: 1.",
    ]
    assert "SER1: of billing request bill-1 not everything that is signed for is in" in err
    assert "missing: meter.1." in err


def test_a_number_changed_in_one_of_two_statements_stays_a_fault(run, tmp_path) -> None:
    run(rows(FIRST), name="first.csv")
    lines = rows(FIRST)
    lines[0]["billed_value"] = "101"

    status, out, _ = run(lines, str(tmp_path / "first.csv"))

    assert status == 1
    assert "bill-1, SER1: not proven; signed for: 2 of 3." in out


def test_another_value_with_a_receipt_made_to_fit_is_not_signed(run) -> None:
    status, _, err = run(rows(receipt(1, NO_PREVIOUS, 101), STRANGER))

    assert status == 1
    assert "not signed with the supplier's key" in err


def test_a_signature_of_another_receipt_proves_nothing(run) -> None:
    lines = rows(receipt(1, NO_PREVIOUS, 101))
    good = rows(FIRST)[0]["receipt"].rpartition(".")[2]
    lines[0]["receipt"] = lines[0]["receipt"].rpartition(".")[0] + "." + good

    status, _, err = run(lines)

    assert status == 1
    assert "not signed" in err


def test_a_chain_that_was_cut_and_sewn_is_broken(run) -> None:
    other = receipt(1, NO_PREVIOUS, 90, 20)

    status, _, err = run([*rows(other), *rows(SECOND)])

    assert status == 1
    assert "receipt 2 does not follow the one before it" in err


def test_two_receipts_of_one_number_are_a_fault(run) -> None:
    status, _, err = run([*rows(FIRST), *rows(receipt(1, NO_PREVIOUS, 90, 20))])

    assert status == 1
    assert "two receipts with the number 1" in err


def test_a_receipt_that_is_not_there_is_told_and_no_fault(run) -> None:
    status, out, err = run([*rows(FIRST), *rows(THIRD)])

    assert status == 0
    assert out.endswith("4 of 4. Receipts between these that are not in it: 1.\n")
    assert "receipts between number 1 and 3 are not in this statement" in err


def test_a_receipt_with_a_number_but_nothing_before_it_is_a_fault(run) -> None:
    status, _, err = run(rows(receipt(2, NO_PREVIOUS, 1)))

    assert status == 1
    assert "does not follow" in err


def test_a_statement_without_billed_numbers_proves_nothing(run) -> None:
    status, out, _ = run([UNBILLED])

    assert status == 1
    assert "nothing is proven" in out


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "utf-8-sig"), ("\t", "cp1252")])
def test_what_a_spreadsheet_saved_again_is_read(run, delimiter, encoding) -> None:
    lines = [{**row, "printer": "Büro"} for row in rows(FIRST)]

    status, _, _ = run(lines, delimiter=delimiter, encoding=encoding)

    assert status == 0


def test_the_key_told_at_registration_is_taken_where_none_is_given(run, tmp_path) -> None:
    office = tmp_path / "office"
    store = SqlStore(office)
    with store.begin() as records:
        public = base64.b64encode(raw(SUPPLIER)).decode()
        records.receipts.pin(ReceiptKey(public, "https://meters.example", "proxy-1", READ))
    store.close()

    good, _, _ = run(rows(FIRST), "--data-dir", str(office), key=False)
    bad, _, _ = run(rows(FIRST, STRANGER), "--data-dir", str(office), key=False)

    assert (good, bad) == (0, 1)


def test_a_key_of_another_supplier_proves_nothing(run, tmp_path) -> None:
    """Pinned for a registration with somebody else, before the office moved to another server."""
    office = tmp_path / "office"
    store = SqlStore(office)
    with store.begin() as records:
        public = base64.b64encode(raw(SUPPLIER)).decode()
        records.receipts.pin(ReceiptKey(public, "https://other.example", "proxy-of-another", READ))
    store.close()

    status, out, err = run(rows(FIRST), "--data-dir", str(office), key=False)

    assert status == 1
    assert "not signed with the supplier's key" in out + err


def test_without_a_key_nothing_is_said_of_the_statement(run) -> None:
    status, out, err = run(rows(FIRST), key=False)

    assert (status, out) == (1, "")
    assert "Give the supplier's with --key FILE" in err


def test_a_key_may_be_44_characters(run, tmp_path) -> None:
    (tmp_path / "key.pem").write_text(base64.b64encode(raw(SUPPLIER)).decode() + "\n")

    assert run(rows(FIRST))[0] == 0


def test_what_is_no_key_is_said(run, tmp_path) -> None:
    (tmp_path / "key.pem").write_text("-----BEGIN PUBLIC KEY-----\nAAAA\n")

    status, _, err = run(rows(FIRST))

    assert status == 2
    assert "is no key of receipts" in err


def test_programs_get_a_document(run) -> None:
    lines = rows(FIRST)
    lines[1]["billed_value"] = "21"

    status, out, _ = run(lines, "--json")

    told = json.loads(out)
    assert status == 1
    assert (told["is_proven"], told["proven"], len(told["faults"])) == (False, 1, 1)
    assert (told["numbers"], told["left_out"], told["receipts_between"]) == (2, 0, 0)
    (bill,) = told["bills"]
    assert (bill["billing_request_id"], bill["is_proven"]) == ("bill-1", False)
    assert (bill["proven"], bill["numbers"]) == (1, 2)


def test_b7_every_bill_has_a_line_and_the_worst_decides(run) -> None:
    lines = [*rows(FIRST), *rows(SECOND), *rows(THIRD)]
    lines[2]["billed_value"] = "151"

    status, out, _ = run(lines)

    assert status == 1
    assert out.splitlines() == [
        "Billing request bill-1, SER1: signed for (2).",
        "Billing request bill-2, SER1: not proven; signed for: 1 of 2.",
        "Billing request bill-3, SER1: signed for (2).",
        "Not proven. Signed for: 5 of 6; faults: 1.",
    ]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"PK\x03\x04", "is a workbook"),
        (b"", "no statement"),
        (b"a,b\r\n1,2\r\n", "is no statement of Meterdesk"),
        (b"%PDF-1.7\n\x00\xff", "is no statement"),
    ],
)
def test_another_file_is_refused_with_a_sentence(run, tmp_path, capsys, content, word) -> None:
    run(rows(FIRST))
    path = tmp_path / "other.csv"
    path.write_bytes(content)

    status = cli.main(["verify", str(path), "--key", str(tmp_path / "key.pem")])

    told = capsys.readouterr()
    assert status != 0
    assert word in told.err or "nothing is proven" in told.out


def test_a_serial_number_is_the_same_in_capitals(run) -> None:
    given = replace(FIRST, serial_number="ser1")

    lines = [{**row, "serial_number": "SER1"} for row in rows(given)]

    assert run(lines)[0] == 0


def test_a_machine_that_allows_no_such_signatures_says_so(run, monkeypatch) -> None:
    def refuse(public: bytes) -> None:
        raise UnsupportedAlgorithm("Ed25519 is not supported by this version of OpenSSL.")

    statement = rows(FIRST)
    monkeypatch.setattr(ed25519.Ed25519PublicKey, "from_public_bytes", refuse)

    status, out, err = run(statement)

    assert status != 0
    assert out == ""
    assert "cannot be checked here" in err
