"""The terminal: exit statuses, sentences, and a run that ends when it is asked to (row M24)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from tests.processes import hear_interrupts
from tests.server.pages import add_account, add_person

from meterdesk_server import cli
from meterdesk_server.people.roles import Role
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread

APP = Path(cli.__file__).parents[1]


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "server"


@pytest.fixture
def server(folder, clock):
    """The hour does not apply here: the terminal's clock is the real one."""
    with ServerThread(folder, clock, Policy()) as server:
        yield server


@pytest.fixture
def do(folder, capsys):
    """A function that types a command and returns its status, what it printed and complained."""

    def do(*words: str) -> tuple[int, str, str]:
        status = cli.main([*words, "--folder", str(folder)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return do


def test_supplier_works_beside_a_running_server(do, office) -> None:
    office.register("SER1")

    assert do("sign-up", "SER1", "--cycle", "quarterly", "--meter", "a.B", "c.D")[0] == 0
    status, out, _ = do("devices", "--json")

    [device] = json.loads(out)
    assert status == 0
    assert (device["serial_number"], device["service"]) == ("SER1", "asked")
    assert (device["cycle"], device["meters"]) == ("quarterly", ["a.B", "c.D"])
    assert office.sync().texts("SerialNumber") == ["SER1"]


def test_ledger_is_printed_as_a_table_and_as_json(do, server, signed_up) -> None:
    request = server.desk.request_billing("SER1")
    signed_up.submit(signed_up.reads(request, "SER1", 4711))

    table, listing = do("ledger")[1], json.loads(do("ledger", "--json")[1])

    assert "4711" in table.splitlines()[1]
    assert listing[0]["value"] == 4711
    assert listing[0]["read_at"] == "2026-03-02T10:00:00Z"


def test_billing_request_is_printed_behind_its_serial_number(do, signed_up) -> None:
    _, out, _ = do("request-billing", "SER1", "--due", "2026-03-02T10:00Z")

    said = signed_up.sync()
    assert out == f"SER1 {said.text('BillingRequestId')}\n"
    assert said.text("DueDate") == "2026-03-02T10:00:00Z"


def test_enrolment_key_is_printed_alone(do, folder) -> None:
    status, out, err = do("enrolment-key", "--label", "Smith & Co")

    assert (status, err) == (0, "")
    assert len(out.strip()) == 30


@pytest.mark.parametrize(
    "words",
    [
        ("sign-up", "SER1"),
        ("sign-off", "X"),
        ("request-billing", "X"),
        ("request-supplies", "X"),
        ("release", "X"),
    ],
)
def test_unknown_serial_number_is_one_sentence(do, server, words) -> None:
    status, out, err = do(*words)

    assert (status, out) == (1, "")
    assert err == f"No office has registered a device with the serial number {words[1]}.\n"


@pytest.mark.parametrize("words", [("devices",), ("ledger",), ("supplies",), ("sign-up", "X")])
def test_folder_without_a_server_is_not_made_by_looking(do, folder, words) -> None:
    status, _, err = do(*words)

    assert status == 1
    assert err.startswith("There is no server in")
    assert not folder.exists()


def test_name_that_is_none_is_one_sentence(do) -> None:
    status, _, err = do("run", "--port", "0", "--name", "no..name")

    assert (status, err) == (1, "'no..name' is no host name and no address.\n")


def test_folder_that_cannot_be_made_is_one_sentence(do, folder) -> None:
    folder.write_text("in the way")

    status, _, err = do("run")

    assert status == 1
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("dance",),
        ("run", "--port", "99999"),
        ("sign-up", "X", "--cycle", "daily"),
        ("request-billing", "X", "--due", "soon"),
        ("request-billing", "X", "--due", "0001-01-01T00:00:00+14:00"),
        ("request-billing", "X", "--due", "9999-12-31T23:59:59-14:00"),
    ],
)
def test_mistyped_command_is_status_2(words, capsys) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(words)

    assert exit_.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_run_says_where_it_listens_and_ends_when_interrupted(folder) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", "from meterdesk_server.cli import main; raise SystemExit(main())",
         "run", "--port", "0", "--folder", str(folder)],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_interrupts,
    )  # fmt: skip
    first, second = process.stdout.readline(), process.stdout.readline()

    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)

    assert "https://127.0.0.1:" in first
    assert str(folder / "ca.pem") in second
    assert process.returncode == 0
    assert "Traceback" not in err


def test_what_was_done_is_said_beside_what_could_not_be(do, server, office) -> None:
    office.register("SER1")

    status, out, err = do("sign-up", "SER1", "NOPE")

    assert status == 1
    assert out == "SER1: signed up\n"
    assert "NOPE" in err


def test_enrolment_key_for_an_account_that_is_not_there_is_refused(do) -> None:
    status, out, err = do("enrolment-key", "--account", "77")

    assert (status, out) == (1, "")
    assert "no such account" in err


def test_version_is_that_of_the_program(capsys) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(["--version"])

    assert exit_.value.code == 0
    assert capsys.readouterr().out.startswith("meterdesk-server ")


def test_customers_are_listed_with_the_ids_that_other_commands_want(do, server) -> None:
    account_id = add_account(server, "Acme")

    status, out, _ = do("accounts")
    (told,) = json.loads(do("accounts", "--json")[1])

    assert status == 0
    assert "Acme" in out
    assert (told["id"], told["name"], told["offices"]) == (account_id, "Acme", 0)


def test_people_are_listed_and_no_password(do, server) -> None:
    account_id = add_account(server, "Acme")
    add_person(server, Role.KEY_USER, account_id, "kim@acme.example", "Kim")
    add_person(server, email="sam@supplier.example")

    told = json.loads(do("people", "--json")[1])

    assert [(who["email"], who["account"]) for who in told] == [
        ("sam@supplier.example", None),
        ("kim@acme.example", "Acme"),
    ]
    assert not any("password" in who for who in told)


def test_a_second_server_in_a_folder_is_refused_and_a_killed_one_is_in_nobodys_way(
    folder, do
) -> None:
    words = ("-c", "from meterdesk_server.cli import main; raise SystemExit(main())")
    command = [sys.executable, *words, "run", "--port", "0", "--folder", str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(APP)}
    start = partial(subprocess.Popen, command, env=environment, stdout=subprocess.PIPE, text=True)

    with start() as first:
        said = first.stdout.readline()
        status, out, err = do("run", "--port", "0")
        first.kill()
    with start() as third:
        said_then = third.stdout.readline()
        third.kill()

    assert "listens at" in said
    assert (status, out) == (1, "")
    assert err.startswith(f"Another meterdesk-server already runs in {folder}; ")
    assert len(err.splitlines()) == 1
    assert "listens at" in said_then
