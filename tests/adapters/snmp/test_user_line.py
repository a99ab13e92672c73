"""SNMPv3: users are let in by every kind of key, and who is not is told why in one sentence."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import time
from dataclasses import replace

import pytest
from tests.adapters.snmp import agent, user_agent

from meterdesk.adapters.snmp.usm import secured
from meterdesk.adapters.snmp.usm.engine import Report, engine_probe, read_report
from meterdesk.adapters.snmp.usm.keys import Extension
from meterdesk.adapters.snmp.usm.refusal import Refusal
from meterdesk.adapters.snmp.usm.security import Engine, Security
from meterdesk.adapters.snmp.usm.user_line import Contact, contact_users, find_engine
from meterdesk.adapters.snmp.visit.exchange import Exchange
from meterdesk.adapters.snmp.visit.session import Session
from meterdesk.adapters.snmp.wire import ber
from meterdesk.adapters.snmp.wire.ber import MalformedError, encoded
from meterdesk.adapters.snmp.wire.endpoint import Endpoint, NoAnswerError, Tally
from meterdesk.adapters.snmp.wire.message import Pdu
from meterdesk.adapters.snmp.wire.question import Question
from meterdesk.domain.access import Auth, Privacy, User
from meterdesk.domain.device import Address

DESCRIPTION = (1, 3, 6, 1, 2, 1, 1, 1, 0)
ASKED = ((1, 3, 6, 1, 2, 1, 1, 1),)
PATIENT = (5.0,)
SHORT = (0.2,)

SECRET = "maple syrup"
PLAIN = User("reader", Auth.SHA, SECRET, Privacy.AES128, SECRET + " too")


@pytest.fixture(scope="module")
def engine():
    return user_agent.UserAgent()


@pytest.fixture
def talk(engine):
    """Serves the rows to whoever is let in: `talk(conversation)` awaits conversation(endpoint, to).

    `tally` counts what the conversation cost.
    """
    engine.reset()
    engine.show(user_agent.View(agent.rows({"1.3.6.1.2.1.1.1.0": "Acme Inkwell 3"})))

    def run(conversation, tally=None):
        async def visit():
            async with user_agent.answering(engine) as address:
                endpoint = await Endpoint.open(2, tally or Tally())
                try:
                    return await conversation(endpoint, (address.host, address.port))
                finally:
                    endpoint.close()

        return asyncio.run(visit())

    return run


def contact(*users, timeouts=PATIENT):
    async def conversation(endpoint, to):
        return await contact_users(endpoint, to, users, ASKED, timeouts)

    return conversation


KINDS = [
    *itertools.product(Auth, (None, *Privacy), (Extension.BLUMENTHAL,)),
    *itertools.product((Auth.MD5, Auth.SHA), (Privacy.AES192, Privacy.AES256), (Extension.REEDER,)),
    (Auth.SHA224, Privacy.AES256, Extension.REEDER),
    (None, None, Extension.BLUMENTHAL),
]


@pytest.mark.parametrize(("auth", "privacy", "extension"), KINDS)
def test_a_user_is_let_in_with_every_kind_of_key(engine, talk, auth, privacy, extension):
    user = User(f"{auth}/{privacy}/{extension.name}", auth, SECRET, privacy, SECRET + " too")
    engine.admit(user, extension)

    met = talk(contact(user))

    assert isinstance(met, Contact)
    assert met.response.varbinds == ((DESCRIPTION, b"Acme Inkwell 3"),)


def told(talk, user, timeouts=PATIENT):
    """The sentence about a user who is not let in."""
    met = talk(contact(user, timeouts=timeouts))
    assert isinstance(met, Refusal)
    return met.sentence(Address("printer", 161))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"name": "nobody"}, "no user of that name"),
        ({"auth_password": "maple sugar"}, "another authentication password"),
        ({"auth": Auth.SHA256}, "another kind than SHA-256"),
        ({"privacy_password": "maple sugar"}, "another privacy password"),
        ({"privacy": Privacy.DES}, "another kind than DES"),
        ({"privacy": None}, "with authentication and without privacy"),
    ],
)
def test_who_is_not_let_in_is_told_why_and_no_secret(engine, talk, changed, words):
    engine.admit(PLAIN)

    sentence = told(talk, replace(PLAIN, **changed))

    assert words in sentence
    assert not any(secret in sentence for secret in ("maple", "reader", "nobody"))
    assert sentence.count(".") == 1


def test_a_user_without_authentication_is_told_that_it_needs_it(engine, talk):
    engine.admit(PLAIN)

    sentence = told(talk, User(PLAIN.name))

    assert "without authentication" in sentence


def test_a_user_who_may_read_nothing_is_told_so(engine, talk):
    forbidden = User("forbidden", Auth.SHA, SECRET, Privacy.AES128, SECRET)
    engine.admit(forbidden, contexts=())

    assert "lets the SNMPv3 user read nothing" in told(talk, forbidden)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (Report.UNKNOWN_CONTEXT, "no SNMPv3 context “Attic”"),
        (Report.UNAVAILABLE_CONTEXT, "cannot show the SNMPv3 context “Attic”"),
        (Report.UNSUPPORTED_LEVEL, "not with authentication and privacy"),
        (Report.NOT_IN_TIME_WINDOW, "too old"),
        (Report.UNKNOWN_SECURITY_MODEL, "knows no users"),
        (Report.OTHER, "does not answer the user"),
    ],
)
def test_every_report_has_its_sentence(engine, talk, report, words):
    def answer(datagram):
        if engine.requests == 1:
            return datagram
        asked = secured.unpacked(datagram)
        engine.send(a_report(report.value or (1, 3, 6, 1, 6, 3, 99, 0), asked), engine.source)
        return None

    engine.hears = answer

    assert words in told(talk, replace(PLAIN, context="Attic"))


def a_report(counter, asked):
    """As an engine sends it that cannot or need not sign."""
    row = encoded(ber.SEQUENCE, ber.encoded_object_id(counter) + encoded(0x41, b"\x01"))
    numbers = ber.encoded_number(0) * 3
    pdu = encoded(Pdu.REPORT, numbers + encoded(ber.SEQUENCE, row))
    said = asked.parameters
    parameters = secured.Parameters(said.engine_id, said.boots, said.time)
    data = secured.scoped(said.engine_id, b"", pdu)
    return secured.packed(asked.message_id, secured.Flags(0), parameters, data)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"privacy_password": "maple sugar"}, "another privacy password"),
        ({"context": "Attic"}, "no SNMPv3 context “Attic”"),
        ({"context": "Attic", "privacy_password": "maple sugar"}, "another privacy password"),
    ],
)
def test_an_agent_that_drops_what_it_cannot_open_is_looked_into(engine, talk, changed, words):
    """As net-snmp does: no report comes, only silence."""
    engine.admit(PLAIN)
    engine.sends = lambda datagram: None if is_about_decryption(datagram) else datagram

    assert words in told(talk, replace(PLAIN, **changed), SHORT)


def is_about_decryption(datagram):
    return b"\x2b\x06\x01\x06\x03\x0f\x01\x01\x06" in datagram


def test_an_agent_that_swallows_what_it_cannot_open_is_still_known_to_speak_v3(engine, talk):
    engine.sends = lambda datagram: datagram if engine.requests == 1 else None

    sentence = told(talk, PLAIN, SHORT)

    assert "speaks SNMPv3 and does not answer the user" in sentence


def test_the_user_who_came_furthest_is_told_about(engine, talk):
    engine.admit(PLAIN)
    wrong = replace(PLAIN, auth_password="maple sugar")
    unknown = replace(PLAIN, name="nobody")

    met = talk(contact(wrong, unknown))

    assert isinstance(met, Refusal)
    assert met.user == wrong


def test_the_second_user_is_let_in_where_the_first_is_not(engine, talk):
    engine.admit(PLAIN)

    met = talk(contact(replace(PLAIN, name="nobody"), PLAIN))

    assert isinstance(met, Contact)
    assert met.line.security.user == PLAIN


def test_where_nobody_speaks_v3_nothing_is_said(engine, talk):
    engine.hears = lambda _datagram: None

    assert talk(contact(PLAIN, timeouts=SHORT)) is None


def test_first_contact_costs_two_exchanges_and_every_octet_is_counted(engine, talk):
    engine.admit(PLAIN)
    tally = Tally()

    talk(contact(PLAIN), tally)

    cost = tally.cost()
    assert (cost.requests, cost.responses) == (engine.requests, engine.responses) == (2, 2)
    assert (cost.bytes_sent, cost.bytes_received) == (engine.bytes_in, engine.bytes_out)


def test_an_engine_that_is_known_costs_one_exchange(engine, talk):
    engine.admit(PLAIN)

    async def twice(endpoint, to):
        known = await find_engine(endpoint, to, PATIENT)
        engine.requests = 0
        return await contact_users(endpoint, to, (PLAIN,), ASKED, PATIENT, engine=known)

    met = talk(twice)

    assert isinstance(met, Contact)
    assert engine.requests == 1


def test_a_known_engine_that_is_silent_is_no_refusal(engine, talk):
    async def twice(endpoint, to):
        known = await find_engine(endpoint, to, PATIENT)
        engine.hears = lambda _datagram: None
        return await contact_users(endpoint, to, (PLAIN,), ASKED, SHORT, engine=known)

    assert talk(twice) is None


def test_a_known_engine_that_is_another_by_now_is_met_again(engine, talk):
    engine.admit(PLAIN)
    other = Engine(b"\x80\x00\x1f\x88\x04gone", 7, 1000, time.monotonic())

    async def met_before(endpoint, to):
        return await contact_users(endpoint, to, (PLAIN,), ASKED, PATIENT, engine=other)

    assert isinstance(talk(met_before), Contact)


def test_a_printer_that_starts_anew_within_the_visit_is_read_on(engine, talk):
    engine.admit(PLAIN)

    async def interrupted(endpoint, to):
        met = await contact_users(endpoint, to, (PLAIN,), ASKED, PATIENT)
        engine.start_again()
        engine.requests = 0
        return met, await met.line.ask(Question((), ASKED))

    met, response = talk(interrupted)

    assert response.varbinds == ((DESCRIPTION, b"Acme Inkwell 3"),)
    assert engine.requests == 2
    assert met.line.security.engine.boots > 0


def test_an_answer_that_was_altered_on_its_way_is_not_believed(engine, talk):
    signing = User("signer", Auth.SHA256, SECRET)
    engine.admit(signing)
    engine.sends = lambda datagram: datagram.replace(b"Inkwell", b"Inkhell")

    met = talk(contact(signing, timeouts=SHORT))

    assert isinstance(met, Refusal)


def test_an_answer_without_a_signature_is_not_believed(engine, talk):
    """Somebody in between who strips flags, digest and encryption forges no meter."""
    open_user = User("open")
    engine.admit(open_user)
    forged: list[bytes] = []

    async def conversation(endpoint, to):
        met = await contact_users(endpoint, to, (open_user,), ASKED, PATIENT)
        engine.sends = lambda datagram: forged.append(datagram)
        with pytest.raises(NoAnswerError):
            await replace(met.line, timeouts=(0.05,)).ask(Question((), ASKED))
        Security(PLAIN, met.line.security.engine).opened(forged[0])

    with pytest.raises(MalformedError, match="less safe"):
        talk(conversation)


def session_of(rows, engine, talk, **faults):
    """Reads two columns with a session over SNMPv3."""
    engine.admit(PLAIN)
    engine.show(user_agent.View(agent.rows(rows), **faults))

    async def conversation(endpoint, to):
        met = await contact_users(endpoint, to, (PLAIN,), ASKED, (2.0,))
        session = Session(Exchange(met.line))
        await session.columns(COLUMNS)
        return session

    return talk(conversation)


COLUMNS = ((1, 3, 6, 1, 2, 1, 2, 2, 1, 2), (1, 3, 6, 1, 2, 1, 2, 2, 1, 3))
TABLE = {
    "1.3.6.1.2.1.1.1.0": "Acme Inkwell 3",
    **{f"1.3.6.1.2.1.2.2.1.2.{row}": f"port {row}" for row in range(1, 31)},
    **{f"1.3.6.1.2.1.2.2.1.3.{row}": row for row in range(1, 31)},
}


def test_columns_come_by_bulk(engine, talk):
    session = session_of(TABLE, engine, talk)

    assert [len(list(session.answers.column(root))) for root in COLUMNS] == [30, 30]
    assert engine.requests < 7


def test_an_agent_without_bulk_is_read_row_by_row(engine, talk):
    engine.lose_bulk()

    try:
        session = session_of(TABLE, engine, talk)
    finally:
        engine.find_bulk()

    assert [len(list(session.answers.column(root))) for root in COLUMNS] == [30, 30]


def test_too_big_is_asked_for_in_parts(engine, talk):
    session = session_of(TABLE, engine, talk, most=1)

    assert [len(list(session.answers.column(root))) for root in COLUMNS] == [30, 30]


def test_a_poisoned_object_costs_its_column_alone(engine, talk):
    poisoned = frozenset({(*COLUMNS[0], 1)})

    session = session_of(TABLE, engine, talk, poisoned=poisoned)

    assert [len(list(session.answers.column(root))) for root in COLUMNS] == [0, 30]
    assert COLUMNS[0] in session.unanswered


def test_nothing_ticks_when_the_visit_is_over(engine, talk):
    engine.admit(PLAIN)
    left: list[object] = []

    async def conversation(endpoint, to):
        await contact_users(endpoint, to, (PLAIN,), ASKED, PATIENT)
        await asyncio.sleep(0)
        loop = asyncio.get_running_loop()
        left.extend(timer for timer in loop._scheduled if not timer.cancelled())
        left.extend(asyncio.all_tasks() - {asyncio.current_task()})

    talk(conversation)

    assert left == []


def test_secrets_stand_in_no_repr(engine, talk):
    engine.admit(PLAIN)

    met = talk(contact(PLAIN))

    assert "maple" not in repr(met)
    assert met.line.security._keys.auth.hex() not in repr(met)
    assert "reader" not in repr(met)


def test_whatever_comes_back_is_opened_or_malformed(engine):
    """Nothing damaged breaks us, and nothing that was signed is believed when it is damaged."""
    answers: list[bytes] = []
    open_user = User("open")
    engine.reset()
    engine.admit(open_user)
    engine.admit(PLAIN)
    engine.show(user_agent.View(agent.rows({"1.3.6.1.2.1.1.1.0": "Acme Inkwell 3"})))
    engine.sends = answers.append
    known = Engine(bytes(engine.engine.snmpEngineID), *moment(engine), time.monotonic())
    dice = random.Random(7)

    for user in (open_user, PLAIN):
        security = Security(user, known)
        answers.clear()
        request = security.sealed(70_000, Question((), ASKED).pdu(1), "")
        engine.datagram_received(request, ("127.0.0.1", 1))
        for _ in range(3000):
            damaged = bytearray(answers[-1])
            damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
            with contextlib.suppress(MalformedError):
                opened = Security(user, known).opened(bytes(damaged))
                assert user is open_user or opened.report or bytes(damaged) == answers[-1]


def moment(engine):
    """Its boots and time, from a report."""
    said: list[bytes] = []
    before, engine.sends = engine.sends, said.append
    engine.datagram_received(engine_probe(1, 1), ("127.0.0.1", 1))
    engine.sends = before
    report = read_report(said[0])
    return report.boots, report.time
