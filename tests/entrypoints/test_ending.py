"""Ending registrations on the command line, and what the command line says of itself."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from tests.processes import hear_interrupts

from meterdesk.bootstrap import lock_office
from meterdesk.entrypoints import cli
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)
    (tmp_path / "office").mkdir(mode=0o700, exist_ok=True)

    def run(*words: str):
        try:
            status: object = cli.main([*words, "--data-dir", str(tmp_path / "office")])
        except SystemExit as exit_:
            status = exit_.code
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


@pytest.fixture
def registered(run, tmp_path):
    """An office with one printer, registered with a real server; the server and the serial."""
    policy = Policy(sign_up_after=timedelta(0))
    seats = (Seat("reception", "xerox-workcentre-7835"),)
    with OfficeThread(seats) as printers, ServerThread(tmp_path / "s", policy=policy) as server:
        where = printers.where("reception")
        key_file = tmp_path / "letter.txt"
        key_file.write_text(server.desk.create_enrolment_key("office") + "\n", encoding="utf-8")
        run("register", "--server", server.url, "--ca", str(server.ca_file), "--secret-in-file",
            "--key-file", str(key_file))  # fmt: skip
        run("discover", f"{where.host.rsplit('.', 1)[0]}.0/27", "--port", str(where.port))
        assert run("register", "--all")[0] == 0
        yield server, where.serial


def test_leaving_the_supplier_leaves_an_office_that_is_not_set_up(run, registered):
    server, serial = registered

    status, out, _ = run("deregister", "--office", "--json")
    now = json.loads(run("status", "--json")[1])
    again = run("deregister", "--office")

    assert status == 0
    assert json.loads(out)["is_complete"] is True
    assert (now["state"], now["is_registered"], now["devices"]) == ("not set up", False, 1)
    assert {row.serial_number: row.state for row in server.desk.devices()} == {
        serial: "Deregistered"
    }
    assert (again[0], again[2]) == (
        1,
        "meterdesk: This office is not registered with a supplier.\n",
    )


def test_who_has_left_registers_every_printer_again_with_all(run, registered, tmp_path):
    server, serial = registered
    run("deregister", "--office")
    key_file = tmp_path / "another.txt"
    key_file.write_text(server.desk.create_enrolment_key("office") + "\n", encoding="utf-8")

    status, out, _ = run("register", "--all", "--key-file", str(key_file))

    assert status == 0
    assert serial in out
    assert {row.serial_number: row.state for row in server.desk.devices()} == {serial: "Registered"}


def test_nothing_is_registered_while_the_office_is_leaving(run, registered):
    run("pause")
    run("deregister", "--office")
    run("resume")

    status, out, err = run("register", "--all")

    assert (status, out) == (1, "")
    assert "leaving its supplier" in err


def test_a_printer_that_is_registered_already_is_named_even_while_paused(run, registered):
    _, serial = registered
    run("pause")

    status, out, _ = run("register", serial)
    document = json.loads(run("register", serial, "--json")[1])

    assert status == 0
    assert f"({serial})" in out
    assert "Already registered" in out
    assert [each["identity"]["serial_number"] for each in document["already_registered"]] == [
        serial
    ]


def test_m23_a_restore_says_what_to_do_only_where_the_secret_did_not_come_along(
    run, registered, tmp_path, capsys
):
    backup, elsewhere = str(tmp_path / "b.zip"), str(tmp_path / "elsewhere")
    run("backup", backup)

    here = run("restore", backup, "--yes")[1]
    status_here = run("status")[1]
    cli.main(["restore", backup, "--yes", "--data-dir", elsewhere])
    there = capsys.readouterr().out
    cli.main(["status", "--data-dir", elsewhere])
    status_there = capsys.readouterr().out

    assert "enrolment key" not in here
    assert status_here.startswith("Up to date")
    assert "enrolment key" in there
    assert "secret of this office is not on this computer" in status_there


def test_an_office_that_nobody_can_be_told_of_leaves_on_this_pc(run, registered):
    server, _ = registered

    status, out, _ = run("deregister", "--office", "--here")

    assert status == 0
    assert [row.state for row in server.desk.devices()] == ["Registered"]
    assert "still registered there. Tell your supplier." in out


def test_on_a_terminal_it_is_explained_and_asked_first(run, registered, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))

    status, out, err = run("deregister", "--office")

    assert (status, out) == (1, "Nothing was changed.\n")
    assert "The meter history stays." in err
    assert json.loads(run("status", "--json")[1])["is_registered"] is True


@pytest.mark.parametrize("words", [(), ("SN7", "--office"), ("SN7", "--here")])
def test_it_is_either_devices_or_the_office(run, words):
    status, _, err = run("deregister", *words)

    assert status == 2
    assert len(err.splitlines()) == 1


def test_the_status_says_whether_anybody_keeps_to_what_is_planned(run, registered, tmp_path):
    alone = run("status")[1]
    with lock_office(tmp_path / "office"):
        together = run("status")[1]

    assert "when Meterdesk runs; due" in alone
    assert "when Meterdesk runs" not in together


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal that one process sends so.")
def test_an_early_ctrl_c_ends_in_a_sentence():
    """While the program is still loading, which takes longer than a person's finger."""
    slow = (
        "import sys, time, types\n"
        "class Slow:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'meterdesk.entrypoints.cli':\n"
        "            print('loading', flush=True)\n"
        "            time.sleep(30)\n"
        "sys.meta_path.insert(0, Slow())\n"
        "from meterdesk.entrypoints.start import main\n"
        "raise SystemExit(main())\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "app")}
    with subprocess.Popen(
        [sys.executable, "-c", slow, "status"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        preexec_fn=hear_interrupts,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "loading\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)

    assert process.returncode == 130
    assert err == "meterdesk: stopped; nothing was begun.\n"
