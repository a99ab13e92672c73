"""Tables as files from the command line (M23)."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from tests.fakes import total

from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.conversation import BilledMeter, BillingReads
from meterdesk.domain.device import Address, Identity, Presence
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.entrypoints import cli

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def ran(*words: str) -> tuple[int, str, str]:
        status = cli.main([*words, "--data-dir", str(tmp_path / "data")])
        said = capsys.readouterr()
        return status, said.out, said.err

    return ran


@pytest.fixture(autouse=True)
def books(tmp_path: Path) -> None:
    """A printer that was read three times, the last time just now."""
    now, identity = utc_now() - timedelta(minutes=1), Identity(model="Laser", serial_number="SN1")
    where = Address("192.0.2.1")
    store = SqlStore(tmp_path / "data")
    with store.begin() as records:
        device = records.devices.add(where, identity, now - timedelta(days=40))
        for back, pages in ((40, 900), (1, 1000), (0, 1250)):
            at = now - timedelta(days=back)
            records.readings.add(
                device.id,
                Reading(
                    where, at, "2c", identity, (total(pages),), (), PrinterState.IDLE, (), Cost()
                ),
            )
            records.devices.mark(device.id, Presence.ANSWERING, at)
    store.close()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_devices_are_saved_as_a_workbook_and_as_csv(run: Run, tmp_path: Path) -> None:
    book, plain = tmp_path / "devices.xlsx", tmp_path / "devices.csv"

    said = [run("devices", "--export", str(path)) for path in (book, plain)]

    assert [status for status, _, _ in said] == [0, 0]
    assert said[0][1] == f"1 row saved in {book}.\n"
    titles, values = load_workbook(book).worksheets[0].iter_rows(values_only=True)
    assert dict(zip(titles, values, strict=True))["Total meter"] == 1250
    assert rows(plain)[0]["total_meter"] == "1250"


def test_history_is_saved_of_a_time(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "history.csv"
    since = (utc_now() - timedelta(days=5)).astimezone().date().isoformat()

    status, _, _ = run("history", "SN1", "--since", since, "--export", str(path))

    assert status == 0
    assert [(row["value"], row["counted"]) for row in rows(path)] == [("1000", ""), ("1250", "250")]


def test_history_is_printed_of_a_time(run: Run) -> None:
    since = (utc_now() - timedelta(days=5)).astimezone().date().isoformat()

    told = json.loads(run("history", "SN1", "--since", since, "--json")[1])

    assert [point["value"] for point in told["meters"][0]["points"]] == [1000, 1250]


def test_a_statement_names_first_last_and_difference(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "statement.csv"
    since = (utc_now() - timedelta(days=5)).astimezone().date().isoformat()

    run("statement", "SN1", "--since", since, "--export", str(path))
    told = json.loads(run("statement", "SN1", "--since", since, "--json")[1])
    shown = run("statement", "SN1", "--since", since)[1]

    (row,) = rows(path)
    assert (row["first_value"], row["last_value"], row["difference"]) == ("900", "1250", "350")
    line = told["devices"][0]["meters"][0]
    assert (line["first"]["value"], line["difference"], line["is_whole"]) == (900, 350, True)
    assert told["devices"][0]["gaps"]
    assert "Nothing is estimated." in shown
    assert "No reading from" in shown


def test_a_statement_on_a_terminal_names_the_printer_its_values_and_what_was_billed(
    run: Run, tmp_path: Path
) -> None:
    now = utc_now() - timedelta(minutes=1)
    store = SqlStore(tmp_path / "data")
    with store.begin() as records:
        who = Identity(model="Laser", serial_number="SN1", hostname="hall")
        records.devices.identify(1, who)
        parcel = BillingReads("bill-11", "SN1", (BilledMeter(TOTAL, 1250, now),), ("fax",))
        records.outbox.accepted(records.outbox.put(parcel, now), now)
    store.close()
    since = (now - timedelta(days=5)).astimezone().date().isoformat()

    lines = run("statement", "SN1", "--since", since)[1].splitlines()

    assert "hall, Laser (SN1, 192.0.2.1)" in lines
    values = next(line.split() for line in lines if line.startswith("Total"))
    assert [word for word in values if word in ("900", "1,250", "350")] == ["900", "1,250", "350"]
    billed = lines.index(next(line for line in lines if line.startswith("Billing request bill-11")))
    assert re.fullmatch(r"  Total.*: 1,250, read .+", lines[billed + 1])
    assert lines[billed + 2] == "  fax: not counted by this printer"


def test_without_a_last_day_a_statement_ends_with_today(run: Run) -> None:
    today = utc_now().astimezone().date().isoformat()

    told, same = (
        json.loads(run("statement", "SN1", "--since", today, *last, "--json")[1])
        for last in ((), ("--until", today))
    )

    assert told["until"] == same["until"]


def test_a_period_before_the_first_reading_is_one_sentence_and_no_empty_rows(run: Run) -> None:
    until = (utc_now() - timedelta(days=90)).astimezone().date().isoformat()

    shown = run("statement", "SN1", "--until", until)[1]

    _, _, *said = shown.splitlines()
    assert said[1:2] == ["It was not read in this period."]
    assert said[2].startswith("It was read for the first time on ")
    assert len(said) == 3


def test_m14_a_period_with_one_reading_tells_it(run: Run) -> None:
    until = (utc_now() - timedelta(days=20)).astimezone().date().isoformat()

    shown = run("statement", "SN1", "--until", until)[1]
    told = json.loads(run("statement", "SN1", "--until", until, "--json")[1])

    line = told["devices"][0]["meters"][0]
    assert line["first"] == line["last"]
    assert (line["last"]["value"], line["difference"], line["is_whole"]) == (900, None, False)
    assert "read once in this period: no difference can be told" in shown
    assert "not read in this period" not in shown


def test_a_file_that_is_there_is_not_gone_over_unasked(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "devices.csv"
    path.write_text("mine")

    refused = run("devices", "--export", str(path))
    kept = path.read_text()
    done = run("devices", "--export", str(path), "--replace")

    assert (refused[0], kept) == (2, "mine")
    assert "--replace" in refused[2]
    assert done[0] == 0
    assert rows(path)


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (("devices", "--export", "devices.ods"), 2, ".xlsx or .csv"),
        (("statement", "--since", "yesterday"), 2, "is no day"),
        (("statement", "--since", "2026-11-02", "--until", "2026-11-01"), 2, "is before"),
        (("devices", "--export", "/nowhere/devices.csv"), 1, "There is no folder"),
    ],
)
def test_what_cannot_be_saved_is_said_in_a_sentence(
    run: Run, words: tuple[str, ...], status: int, sentence: str
) -> None:
    said = run(*words)

    assert said[0] == status
    assert sentence in said[2]
