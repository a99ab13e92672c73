"""The kit: our server passes, and every server that is wrong in one way is found out."""

from __future__ import annotations

import json
import socket
import sys
import uuid
from dataclasses import dataclass
from datetime import timedelta

import pytest
from tests.contract import kit
from tests.contract.mutants import MUTANTS

from meterdesk_server.cli import main
from meterdesk_server.conformance.catalogue import CHECKS
from meterdesk_server.conformance.operator import Deed, by_asking, by_command, nobody
from meterdesk_server.conformance.run import judge, line, report
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import Result, SkippedError, Verdict
from meterdesk_server.conformance.wire import Wire
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread

pytestmark = pytest.mark.xdist_group("conformance")
NEEDS_AN_OPERATOR = {
    *("turn-on", "own-commands", "status-twice", "status-settles", "first-status-stays"),
    *("billing-requested", "reads-incomplete", "nothing-kept", "reads-once", "first-reads-stay"),
    *("reads-settle", "receipts", "request-refused", "supplies-requested", "turn-off"),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    policy = Policy(sign_up_after=timedelta(0))
    with ServerThread(tmp_path_factory.mktemp("server"), policy=policy) as server:
        yield server


def test_our_server_passes_every_check(server):
    found = kit.verdicts(kit.trial_of(server))

    assert {it.check: it.sentence for it in found if it.result is not Result.PASSED} == {}
    assert len(found) == len(CHECKS)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.wrong)
def test_a_server_that_is_wrong_fails(server, monkeypatch, mutant):
    monkeypatch.setattr(mutant.place, mutant.name, mutant.change)

    found = kit.verdicts(kit.trial_of(server), *mutant.checks)

    failed = kit.that(Result.FAILED, found)
    assert sorted(failed) == sorted(mutant.checks)
    assert all(it.advice and it.rule for it in found)


def test_every_check_has_a_server_that_fails_it():
    found_out = {check for mutant in MUTANTS for check in mutant.checks}

    assert {check.name for check in CHECKS} - found_out == {"https"}


def test_names_of_checks_are_their_own():
    names = [check.name for check in CHECKS]

    assert len(set(names)) == len(names)


def test_without_an_operator_what_needs_one_is_skipped_with_a_sentence(server):
    keys = [server.desk.create_enrolment_key() for _ in range(2)]
    trial = Trial(Wire(server.url, server.ca_file), *keys, nobody)

    found = kit.verdicts(trial, *NEEDS_AN_OPERATOR)

    skipped = kit.that(Result.SKIPPED, found)
    assert set(skipped) == NEEDS_AN_OPERATOR
    assert all("--operator" in sentence for sentence in skipped.values())


def test_without_a_second_key_what_needs_two_offices_says_so(server):
    trial = Trial(
        Wire(server.url, server.ca_file), server.desk.create_enrolment_key(), None, nobody
    )

    (found,) = kit.verdicts(trial, "own-secret")

    assert found.result is Result.SKIPPED
    assert "--other-key" in found.sentence


def test_what_was_registered_is_deregistered_in_the_end(server):
    trial = kit.trial_of(server)

    kit.verdicts(trial, "register-device-twice")

    states = {it.serial_number: it.state for it in server.desk.devices()}
    assert states[trial.serial] == "Deregistered"


def test_a_server_whose_clock_is_wrong_is_tried_by_its_own_clock(tmp_path):
    """The contract is about the server's time; whether it is right is no matter of the contract."""
    from meterdesk_server.server import system_clock

    def clock():
        return system_clock() - timedelta(days=400)

    with ServerThread(tmp_path, clock, Policy(sign_up_after=timedelta(0))) as server:
        found = kit.verdicts(kit.trial_of(server), "server-time", "old-timestamp", "reads-once")

    assert [it.result for it in found] == [Result.PASSED] * 3


@dataclass
class Shown:
    """What the kit said on a terminal."""

    status: int
    out: str
    err: str


@pytest.fixture
def terminal(server, capsys):
    """Runs `meterdesk-server conformance` against the server."""

    def run(*words: str, url: str = server.url, key: str | None = None) -> Shown:
        key = key or server.desk.create_enrolment_key()
        ca = str(server.ca_file)
        status = main(["conformance", url, "--key", key, "--ca", ca, *words])
        return Shown(status, *capsys.readouterr())

    return run


def test_the_command_says_a_line_a_check_and_ends_with_0(terminal):
    shown = terminal("--only", "wrong-digest", "https", "turn-on")

    assert shown.status == 0
    assert shown.out.splitlines()[:2] == ["pass  https", "pass  wrong-digest"]
    assert shown.out.splitlines()[-1] == "2 passed, 0 failed, 1 skipped"


def test_the_command_ends_with_1_where_a_check_fails(terminal, monkeypatch):
    each_is_new = property(lambda token: str(uuid.uuid4()))
    monkeypatch.setattr("meterdesk_server.security.Token.fingerprint", each_is_new)

    shown = terminal("--only", "replayed-message")

    assert shown.status == 1
    assert shown.out.startswith("FAIL  replayed-message: The same message sent again was answered")
    assert "Remember nonces" in shown.out


def test_json_is_for_scripts(terminal):
    shown = terminal("--only", "https", "--json")

    assert json.loads(shown.out) == [
        {"check": "https", "rule": "row M14", "result": "pass", "sentence": "", "advice": ""}
    ]


def test_a_server_that_is_not_there_is_one_sentence(terminal):
    with socket.socket() as nobody_listens:
        nobody_listens.bind(("127.0.0.1", 0))
        port = nobody_listens.getsockname()[1]

        shown = terminal(url=f"https://127.0.0.1:{port}/soap")

    assert shown.status == 1
    assert len(shown.err.splitlines()) == 1
    assert "does not answer" in shown.err


def test_the_list_names_every_check_with_its_advice(capsys):
    status = main(["conformance", "--list"])

    assert status == 0
    assert len(capsys.readouterr().out.splitlines()) == len(CHECKS)


def test_an_operators_command_gets_action_and_serial(tmp_path):
    script = tmp_path / "operator.py"
    script.write_text("import sys; open(sys.argv[1], 'w').write(' '.join(sys.argv[2:]))")
    said = tmp_path / "said.txt"

    by_command(f"{sys.executable} {script} {said}")(Deed.SIGN_UP, "SER1")
    first = said.read_text()
    by_command(f"{sys.executable} {script} {said} --on {{serial}} {{action}}")(
        Deed.SIGN_OFF, "SER1"
    )

    assert (first, said.read_text()) == ("sign-up SER1", "--on SER1 sign-off")


@pytest.mark.parametrize("words", [f"{sys.executable} -c 'exit(3)'", "no-such-program"])
def test_an_operators_command_that_fails_skips(words):
    with pytest.raises(SkippedError, match="operator's command"):
        by_command(words)(Deed.SIGN_UP, "SER1")


def test_a_person_may_skip():
    asked = []

    with pytest.raises(SkippedError):
        by_asking(lambda question: asked.append(question) or "s")(Deed.SIGN_UP, "SER1")

    assert "SER1" in asked[0]


def test_a_failure_is_told_with_its_rule_and_what_to_do():
    verdict = Verdict("a-check", "SOAP 1.1, 3", Result.FAILED, "It did this.", "Do that.")

    assert line(verdict) == "FAIL  a-check: It did this. By SOAP 1.1, 3: Do that."
    assert report(iter([verdict]), lambda said: None, is_json=False) == 1


def test_a_server_that_dies_of_a_message_fails_that_check(tmp_path):
    with ServerThread(tmp_path) as server:
        trial = kit.trial_of(server)
        _ = trial.office
    (found,) = judge(trial, [check for check in CHECKS if check.name == "no-xml"])

    assert found.result is Result.FAILED
    assert "does not answer" in found.sentence


@pytest.mark.parametrize("only", [(), ("--only", "turn-on", "doctype")])
def test_a_key_that_is_wrong_is_one_sentence_and_fails(terminal, only):
    shown = terminal(*only, key="WRONG1-KEY")

    assert (shown.status, shown.out) == (1, "")
    assert shown.err.startswith("The enrolment key was not accepted.")
    assert len(shown.err.splitlines()) == 1
