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

    def run(*words: str):
        status = cli.main([*words, "--data-dir", str(tmp_path)])
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
