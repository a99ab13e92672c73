"""Row B1 on a terminal: the same as in the window, for pipes and for scripts."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.fakes import NOON

from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.entrypoints import cli

BILL = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><B><DeviceReads>'
    "<SerialNumber>SN7</SerialNumber>"
    '<Meter Name="systemTotals.TotalImpressions" Value="48213" ReadDate="2026-03-02T12:00:00Z"/>'
    "</DeviceReads></B></s:Body></s:Envelope>"
)
ONE = Exchange(
    NOON,
    "SubmitBillingReads",
    BILL,
    "<answer/>",
    498,
    300,
    3307,
    key="one",
    host="meters.example",
    status=200,
    duration_ms=105,
    head_bytes=241,
    plain_bytes=1200,
    is_packed=True,
    serial_numbers=("SN7",),
)
FAILED = replace(
    ONE,
    at=NOON + timedelta(days=1),
    operation="SyncProxy",
    key="two",
    state=ExchangeState.FAILED,
    error="The server fell silent.",
    request="<ask/>",
    response="",
    serial_numbers=(),
)


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    (tmp_path / "office").mkdir(mode=0o700, exist_ok=True)

    def run(*words: str) -> tuple[int, str, str]:
        status = cli.main([*words, "--data-dir", str(tmp_path / "office")])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


@pytest.fixture
def kept(tmp_path):
    (tmp_path / "office").mkdir(exist_ok=True)
    with closing(SqlStore(tmp_path / "office")) as store, store.begin() as records:
        records.archive.add(ONE, "Sent 1 billing read for March")
        records.archive.add(FAILED, "Tried to ask the server")


def numbers(run, *words: str) -> list[int]:
    _, out, _ = run("sent", *words, "--json")
    return [one["number"] for one in json.loads(out)["conversations"]]


def test_an_empty_archive_says_so(run):
    assert run("sent")[:2] == (0, "Nothing was ever sent from this office.\n")


def test_the_list_marks_what_did_not_go_well(run, kept):
    _, out, _ = run("sent")

    lines = out.splitlines()[2:]
    assert "Tried to ask the server" in lines[0]
    assert "! no answer that can be used" in lines[0]
    assert "Sent 1 billing read for March" in lines[1]
    assert lines[1].endswith("739")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), [2, 1]),
        (("--search", "48,213"), [1]),
        (("--search", "silent"), [2]),
        (("--problems",), [2]),
        (("--since", "2026-03-03"), [2]),
        (("--until", "2026-03-02"), [1]),
        (("--until", "2026-03-02T12:00:00Z"), []),
        (("--limit", "1"), [2]),
    ],
)
def test_the_list_is_narrowed(run, kept, words, expected):
    assert numbers(run, *words) == expected


def test_one_conversation_is_told_whole(run, kept):
    _, out, _ = run("sent", "1")
    _, document, _ = run("sent", "1", "--json")
    _, xml, _ = run("sent", "1", "--xml")

    assert "739 bytes travelled: 498 of message, packed from 1,200, and 241 of HTTP." in out
    assert "Total impressions" in out
    assert "48,213" in out
    told = json.loads(document)
    assert (told["request"], told["state"], told["serial_numbers"]) == (BILL, "answered", ["SN7"])
    assert told["bytes"]["travelled"] == 739
    assert told["sent"][0]["value"] == "48213"
    assert xml == f"{BILL}\n<answer/>\n"


def test_a_number_that_is_none_and_a_day_that_is_none_are_wrong_usage(run, kept):
    assert run("sent", "99") == (
        2,
        "",
        "meterdesk: There is no conversation 99; see meterdesk sent.\n",
    )
    assert run("sent", "--since", "yesterday")[0] == 2


def test_all_is_saved_as_a_zip_and_the_list_as_csv(run, kept, tmp_path):
    path = tmp_path / "sent.zip"

    status, out, _ = run("sent", "--export", str(path))
    again, _, sentence = run("sent", "--export", str(path))
    _, listed, _ = run("sent", "--csv")

    assert (status, again) == (0, 2)
    assert out.startswith("2 conversations saved in ")
    assert "is there already" in sentence
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 4
    rows = list(csv.DictReader(io.StringIO(listed)))
    assert [row["sentence"] for row in rows] == [
        "Sent 1 billing read for March",
        "Tried to ask the server",
    ]


def test_next_shows_the_first_message_of_an_office_nobody_knows(run):
    status, out, _ = run("next", "--json")
    _, told, _ = run("next")
    _, xml, _ = run("next", "--xml")

    plan = json.loads(out)
    assert status == 0
    assert [each["operation"] for each in plan["messages"]] == ["RegisterProxy"]
    assert plan["messages"][0]["bytes"]["published"] == 1526
    assert "<RegisterProxy>" in plan["messages"][0]["envelope"]
    assert "1. Register this office with the Communication Server" in told
    assert xml.count("\n") == 1
