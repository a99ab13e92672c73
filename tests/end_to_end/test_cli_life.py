"""The command line alone: from the first sweep to the receipt in the server's ledger."""

from __future__ import annotations

import json
import time
from datetime import timedelta

import pytest

from meterdesk.entrypoints import cli
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread
from meterdesk_simulator.floorplan import Seat
from meterdesk_simulator.thread import OfficeThread

TOTAL = "systemTotals.TotalImpressions"
SEATS = (
    Seat("reception", "xerox-workcentre-7835"),
    Seat("stairs", "kyocera-taskalfa-3252ci", community="stairs"),
)


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def run(*words: str):
        status = cli.main([*words, "--data-dir", str(tmp_path / "office"), "--json"])
        told = capsys.readouterr()
        assert status == 0, told.err
        return json.loads(told.out)

    return run


def test_the_command_line_lives_a_whole_life(run, tmp_path):
    policy = Policy(sign_up_after=timedelta(0))
    with OfficeThread(SEATS) as printers, ServerThread(tmp_path / "s", policy=policy) as server:
        where = printers.where("reception")
        key_file = tmp_path / "letter.txt"
        key_file.write_text(server.desk.create_enrolment_key("office") + "\n", encoding="utf-8")
        office = ("--server", server.url, "--ca", str(server.ca_file), "--secret-in-file")

        run("register", *office, "--key-file", str(key_file))
        network = f"{where.host.rsplit('.', 1)[0]}.0/27"
        found = run("discover", network, "--port", str(where.port), "--community", "stairs",
                    "--community", "public")  # fmt: skip
        registered = run("register", "--all")
        for device in registered["devices"]:
            server.desk.sign_up(device["identity"]["serial_number"], meters=(TOTAL,))
        turned_on = run("sync")
        # a request is due at a whole second: what was read earlier in it would be read since
        time.sleep(1 - time.time() % 1)
        for name in ("reception", "stairs"):
            server.desk.request_billing(printers.where(name).serial)
        printers.work(10)
        read = run("read")
        billed = run("sync")
        outbox = run("outbox")
        ledger = {row.serial_number: row.value for row in server.desk.ledger()}

        assert len(found["devices"]) == 2
        assert [device["answer"] for device in registered["devices"]] == ["Registered"] * 2
        assert (turned_on["commands"], billed["commands"], billed["accepted"]) == (2, 2, 2)
        assert all(device["answered"] for device in read["devices"])
        assert ledger == {
            printers.where(name).serial: printers.truth(name)[TOTAL]
            for name in ("reception", "stairs")
        }
        assert outbox["unsent"] == []
        assert run("deregister", where.serial)["devices"][0]["answer"] == "Deregistered"
        assert run("status")["is_registered"] is True


def test_m6_a_refused_printer_is_named_and_the_command_fails(capsys, tmp_path, monkeypatch):
    """Scripts that set up many PCs see that one is not done."""
    monkeypatch.setattr(cli, "keep_log", lambda folder: None)

    def run(office: str, *words: str):
        return cli.main([*words, "--data-dir", str(tmp_path / office)])

    with OfficeThread(SEATS[:1]) as printers, ServerThread(tmp_path / "s") as server:
        where, codes = printers.where("reception"), []
        for office in ("first", "second"):
            key_file = tmp_path / f"{office}.txt"
            key_file.write_text(server.desk.create_enrolment_key(office), encoding="utf-8")
            to = ("--server", server.url, "--ca", str(server.ca_file), "--secret-in-file")
            run(office, "register", *to, "--key-file", str(key_file))
            run(office, "discover", where.host, "--port", str(where.port))
            capsys.readouterr()
            codes.append(run(office, "register", "--all"))
        told = capsys.readouterr()

    assert codes == [0, 1]
    assert "the server refused 1 of 1: " in told.err
    assert f"({where.serial})" in told.err
    assert "assigned to somebody else" in told.out
