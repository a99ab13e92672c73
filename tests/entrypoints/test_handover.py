"""The hand-over sheet on the command line, against a real server (rows M16, M11)."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from meterdesk.entrypoints import cli
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    (tmp_path / "office").mkdir(mode=0o700)

    def run(*words):
        status = cli.main([*map(str, words), "--data-dir", str(tmp_path / "office")])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


@pytest.fixture
def printers(run):
    """Two printers that were found."""
    seats = (Seat("reception", "xerox-workcentre-7835"), Seat("cellar", "brother-hl-l6400dw"))
    with OfficeThread(seats) as office:
        where = office.where("reception")
        run("discover", f"{where.host.rsplit('.', 1)[0]}.0/27", "--port", str(where.port))
        yield office


@pytest.fixture
def server(run, printers, tmp_path):
    """A server with which the office is registered."""
    with ServerThread(tmp_path / "s", policy=Policy(sign_up_after=timedelta(0))) as made:
        key_file = tmp_path / "letter.txt"
        key_file.write_text(made.desk.create_enrolment_key("office") + "\n", encoding="utf-8")
        run("register", "--server", made.url, "--ca", str(made.ca_file), "--secret-in-file",
            "--key-file", str(key_file))  # fmt: skip
        yield made


@pytest.fixture
def sheet(run, printers, tmp_path):
    """A written sheet, and a way to tick printers in it."""
    file = tmp_path / "sheet.csv"
    run("handover", "write", file)

    def tick(serial: str, word: str = "x"):
        lines = file.read_text("utf-8-sig").splitlines()
        ticked = [word + line if serial in line else line for line in lines]
        file.write_text("\n".join(ticked), encoding="utf-8")
        return file

    return tick


def registrations(run) -> dict[str, str]:
    told = json.loads(run("devices", "--json")[1])
    return {row["identity"]["serial_number"]: row["registration"] for row in told["devices"]}


def test_reading_a_sheet_says_what_would_be_done_and_does_nothing(run, server, printers, sheet):
    serial = printers.where("reception").serial
    file = sheet(serial)

    status, out, _ = run("handover", "read", file)

    assert status == 0
    assert "These would be registered: 1" in out
    assert "These stay out: 1" in out
    assert "add --register" in out
    assert set(registrations(run).values()) == {"found"}


def test_what_is_ticked_is_registered_when_it_is_asked_for(run, server, printers, sheet):
    serial = printers.where("reception").serial
    file = sheet(serial)

    status, out, err = run("handover", "read", file, "--register")

    assert (status, err) == (0, "")
    assert "Registered now: 1" in out
    assert registrations(run)[serial] in ("waiting for sign-up", "ready to sign up")
    assert sorted(registrations(run).values())[0] == "found"


def test_a_sheet_with_a_mistake_is_refused_whole(run, server, printers, sheet):
    serial = printers.where("reception").serial
    sheet(serial)
    file = sheet(printers.where("cellar").serial, "perhaps")

    status, out, err = run("handover", "read", file, "--register", "--json")

    assert status == 2
    assert json.loads(out)["faults"][0]["column"] == "A"
    assert "nothing of the sheet is taken" in err
    assert set(registrations(run).values()) == {"found"}


def test_an_office_without_a_server_is_told_what_comes_first(run, printers, sheet):
    file = sheet(printers.where("reception").serial)

    status, _, err = run("handover", "read", file, "--register")

    assert status == 1
    assert "meterdesk register --server" in err


def test_the_document_names_every_printer_of_the_sheet(run, printers, sheet):
    serial = printers.where("reception").serial

    told = json.loads(run("handover", "read", sheet(serial), "--json")[1])

    assert [row["identity"]["serial_number"] for row in told["to_register"]] == [serial]
    assert [len(told[key]) for key in ("staying_out", "already_registered", "missing")] == [1, 0, 0]


def test_no_file_is_written_over_that_was_not_meant(run, sheet, tmp_path):
    sheet("none")

    status, _, err = run("handover", "write", tmp_path / "sheet.csv")

    assert status == 2
    assert "--replace" in err


def test_a_sheet_in_german_for_a_german_spreadsheet_comes_back(run, printers, tmp_path):
    file = tmp_path / "blatt.csv"

    written = run("handover", "write", file, "--language", "de", "--semicolons")
    status, out, _ = run("handover", "read", file)

    assert file.read_text("utf-8-sig").startswith("Nimmt teil;Seriennummer;")
    assert (written[0], status) == (0, 0)
    assert "These stay out: 2" in out


def test_an_office_without_printers_has_no_sheet(run, tmp_path):
    run("discover", "127.0.0.254", "--port", "9")

    status, _, err = run("handover", "write", tmp_path / "sheet.csv")

    assert status == 2
    assert "find them first" in err
