"""Lists as files: whole, readable by a spreadsheet, and run by none."""

from __future__ import annotations

import csv
import io
import json
from base64 import b64decode, urlsafe_b64decode
from datetime import timedelta

import pytest
from tests.server.speech import METER

from meterdesk_server.web.files import Column, csv_of
from meterdesk_server.web.pages import downloads


def rows_of(visitor, path: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(visitor.get(path).removeprefix("\ufeff"))))


@pytest.fixture
def filled(server, ledger, account_id) -> None:
    """A late read and a received one of two meters, of an account."""
    now = server.site.clock()
    office = ledger.add_office(account_id, "Berlin, 3rd floor")
    ledger.ask(ledger.add_machine(office, "LATE1"), now - timedelta(days=9))
    meters = {METER: 2**64 - 1, "scan.TotalImages": None}
    ledger.answer(ledger.add_machine(office, "SER1"), now - timedelta(days=3), meters, number=7)


def test_csv_has_a_row_for_each_meter(filled, supplier) -> None:
    late, scan, total = sorted(
        rows_of(supplier, "/downloads/reads.csv"), key=lambda row: (row["state"], row["meter"])
    )

    assert (late["serial_number"], late["state"], late["value"]) == ("LATE1", "late", "")
    assert late["cause"] == "not-read"
    assert (scan["value"], scan["is_missing"]) == ("", "yes")
    assert total["value"] == str(2**64 - 1)
    assert (total["office"], total["account"]) == ("Berlin, 3rd floor", "Acme")
    assert (total["due"], total["receipt_number"]) == ("2026-02-27T09:00:00Z", "7")
    token, text, signature = total["receipt"].split(".")
    assert (token, late["receipt"]) == ("mdr1", "")
    assert urlsafe_b64decode(text + "==") == b"meterdesk receipt 1\nnumber 7\n"
    assert urlsafe_b64decode(signature + "==") == b64decode("s" * 88)


def test_json_says_the_same(filled, supplier) -> None:
    said = json.loads(supplier.get("/downloads/reads.json"))

    plain = [{k: "" if v in (None, False) else str(v) for k, v in row.items()} for row in said]
    in_csv = rows_of(supplier, "/downloads/reads.csv")
    assert [{**row, "is_missing": ""} for row in in_csv] == [{**r, "is_missing": ""} for r in plain]


def test_file_holds_what_the_list_shows(filled, supplier) -> None:
    rows = rows_of(supplier, "/downloads/reads.csv?show=late")

    assert [row["serial_number"] for row in rows] == ["LATE1"]


def test_batches_join_without_a_seam(server, ledger, supplier, monkeypatch) -> None:
    monkeypatch.setattr(downloads, "_A_BATCH", 3)
    office, due = ledger.add_office(), server.site.clock() - timedelta(days=3)
    for n in range(7):
        ledger.answer(ledger.add_machine(office, f"SER{n}"), due, n)

    reads = rows_of(supplier, "/downloads/reads.csv")
    machines = rows_of(supplier, "/downloads/devices.csv")

    serials = [f"SER{n}" for n in range(7)]
    assert sorted(row["serial_number"] for row in reads) == serials
    assert [row["serial_number"] for row in machines] == serials


def test_empty_list_is_a_file_too(supplier) -> None:
    assert rows_of(supplier, "/downloads/devices.csv") == []
    assert json.loads(supplier.get("/downloads/devices.json")) == []


def test_browser_saves_it_under_a_name_with_the_day(supplier) -> None:
    answer = supplier.http.get(supplier.root + "/downloads/devices.csv", timeout=10)

    assert 'filename="meterdesk-machines-2026-03-02.csv"' in answer.headers["content-disposition"]
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.content.startswith(b"\xef\xbb\xbfaccount,")


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "  '=1"),
        ("\t=1", "\t'=1"),
        ("\r=1", "\r'=1"),
        ("x\n=1", "x\n'=1"),
        ("x;=1", "x;'=1"),
        ('x;"=1', "x;\"'=1"),
        ("x; -1; +1", "x; '-1; '+1"),
        ("a-b; c=d", "a-b; c=d"),
    ],
)
def test_spreadsheet_runs_nothing_that_an_office_says(said, written) -> None:
    content = b"".join(csv_of([Column("office", str)], [said])).decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(content, newline=""))) == [["office"], [written]]


def test_number_below_zero_stays_a_number() -> None:
    content = b"".join(csv_of([Column("value", int)], [-3])).decode("utf-8-sig")

    assert content == "value\r\n-3\r\n"


def test_cell_with_commas_quotes_and_line_ends_is_one_cell() -> None:
    said = 'a, "b"\nc; ü'

    content = b"".join(csv_of([Column("office", str)], [said])).decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(content, newline=""))) == [["office"], [said]]
    assert content.endswith("\r\n")
