"""Who is who on a terminal: asked, answered, and taken back (row B3)."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from tests.fakes import black, total

from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.device import Address, Identity
from meterdesk.domain.reading import Cost, PrinterState, Reading
from meterdesk.domain.supply import Level
from meterdesk.entrypoints import cli
from meterdesk.services.census import enter
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    store = SqlStore(tmp_path)
    for number, pages in (("SN7", 5_000), ("SN8", 5_100)):
        who = Identity(model="Laser 1", serial_number=number, mac="00:00:aa:00:00:01")
        at = NOW + timedelta(hours=pages - 5_000) / 50
        supplies = (black(Level.of(80)),)
        told = Reading(
            Address("10.0.0.7"), at, "2c", who, (total(pages),), supplies, PrinterState.IDLE, (),
            Cost(),
        )  # fmt: skip
        with store.begin() as records:
            enter(records, told)
    store.close()

    def run(*words: str, folder=tmp_path):
        status = cli.main([*words, "--data-dir", str(folder)])
        return status, *capsys.readouterr()

    return run


def test_b3_devices_asks_with_the_evidence_of_both_sides(run):
    _, printed, _ = run("devices")

    assert "moved, repaired or replaced?" in printed
    assert "meterdesk same 1 2" in printed
    line = next(line for line in printed.splitlines() if line.startswith("Serial number"))
    assert line.split() == ["Serial", "number", "SN7", "SN8", "another"]


def test_b3_an_answer_is_written_down_and_taken_back(run):
    _, answered, _ = run("same", "SN7", "SN8", "--json")
    entry = json.loads(answered)
    _, one, _ = run("devices", "--json")
    status, _, _ = run("undo", str(entry["number"]))
    _, two, _ = run("devices", "--json")

    assert (entry["decision"], entry["is_by_user"]) == ("the same printer", True)
    assert [len(json.loads(text)["devices"]) for text in (one, two)] == [1, 2]
    assert [len(json.loads(text)["questions"]) for text in (one, two)] == [0, 1]
    assert status == 0


def test_m20_a_replaced_printer_is_still_found_by_its_number(run):
    _, answered, _ = run("replaced", "1", "2", "--json")
    status, printed, _ = run("journal", "1")

    assert json.loads(answered)["decision"] == "replaced"
    assert status == 0
    assert "replaced (you)" in printed


def test_what_cannot_be_undone_gets_a_sentence(run):
    status, _, error = run("undo", "99")

    assert (status, error.strip()) == (2, "meterdesk: There is nothing to undo under number 99.")


def test_one_printer_is_not_two(run):
    status, _, error = run("different", "1", "1")

    assert status == 2
    assert "Name two devices" in error


@pytest.fixture
def office(capsys, tmp_path, monkeypatch):
    """Two simulated printers, found."""
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def run(*words: str):
        status = cli.main([*words, "--data-dir", str(tmp_path)])
        return status, *capsys.readouterr()

    seats = (
        Seat("one", "xerox-workcentre-7835"),
        Seat("two", "hp-laserjet-m404dn"),
    )
    with OfficeThread(seats) as printers:
        run.places = [f"{one.host}:{one.port}" for one in map(printers.where, ("one", "two"))]
        run("discover", *run.places)
        yield run


def test_b3_same_and_undo_leave_both_printers_readable(office):
    before = json.loads(office("devices", "--json")[1])["devices"]
    refused, _, error = office("same", "1", "2")
    _, answered, _ = office("same", "1", "2", "--anyway", "--json")
    office("undo", str(json.loads(answered)["number"]))
    after = json.loads(office("devices", "--json")[1])["devices"]
    status, printed, _ = office("read", "--json")

    assert refused == 2
    assert "are not one" in error
    assert "--anyway" in error
    assert after == before
    assert status == 0
    assert [each["answered"] for each in json.loads(printed)["devices"]] == [True, True]


def test_b3_what_answers_at_two_addresses_is_found_once_and_read_by_either(
    capsys, tmp_path, monkeypatch
):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    folder = ("--data-dir", str(tmp_path))
    seats = [Seat(name, "xerox-workcentre-7835") for name in ("cable", "radio")]
    with OfficeThread(seats) as printers:
        places = [f"{one.host}:{one.port}" for one in map(printers.where, ("cable", "radio"))]
        cli.main(["discover", *places, *folder])
        rows = [line for line in capsys.readouterr().out.splitlines() if "WorkCentre" in line]
        statuses = [cli.main(["read", place, *folder]) for place in places]

    assert len(rows) == 1
    assert all(place in rows[0] for place in places)
    assert statuses == [0, 0]


def test_b3_different_of_two_that_were_merged_parts_them(office):
    office("same", "1", "2", "--anyway")

    status, _, _ = office("different", "1", "2")

    assert status == 0
    assert len(json.loads(office("devices", "--json")[1])["devices"]) == 2


def test_b3_what_was_merged_is_looked_up_as_what_it_became(office):
    office("same", "1", "2", "--anyway")

    status, printed, remark = office("history", "2", "--json")

    assert status == 0
    assert json.loads(printed)["device"]["id"] == 1
    assert "2 is 1 now" in remark


@pytest.mark.parametrize("name", ["1", "SN7"])
def test_m20_the_history_of_a_replaced_printer_is_found(run, name):
    run("replaced", "1", "2")

    status, printed, _ = run("history", name, "--json")

    assert status == 0
    assert json.loads(printed)["device"]["identity"]["serial_number"] == "SN7"


def test_b3_the_journal_tells_the_evidence_in_a_line(run):
    run("same", "1", "2")

    _, printed, _ = run("journal")

    lines = printed.splitlines()
    assert "the same printer (you)" in lines[2]
    assert "Serial number: SN7 before, SN8 now." in lines[3]


def test_an_empty_journal_says_so(run, tmp_path):
    (tmp_path / "new").mkdir()

    _, printed, _ = run("journal", folder=tmp_path / "new")

    assert printed == "Nothing was decided yet.\n"


def test_b3_one_printer_at_two_addresses_is_one_row_with_both(run, tmp_path):
    store = SqlStore(tmp_path / "two")
    for host in ("10.0.0.7", "10.0.0.9"):
        who = Identity(model="Laser 1", serial_number="SN7", mac=f"00:00:aa:00:00:0{host[-1]}")
        told = Reading(
            Address(host), NOW, "2c", who, (total(100),), (), PrinterState.IDLE, (), Cost()
        )
        with store.begin() as records:
            enter(records, told)
    store.close()

    _, printed, _ = run("devices", folder=tmp_path / "two")
    _, decided, _ = run("journal", folder=tmp_path / "two")

    assert "10.0.0.7, 10.0.0.9" in printed
    assert "It answers at two addresses at the same time" in decided
    _, named, _ = run("history", "10.0.0.9", "--json", folder=tmp_path / "two")
    assert json.loads(named)["device"]["id"] == 1
