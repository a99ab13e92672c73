"""An agent over real sockets, asked by pysnmp's codec."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from pysnmp.proto import api, rfc1905

from meterdesk_simulator import message
from meterdesk_simulator.agent import Agent, State
from meterdesk_simulator.recording import Row, parse_row
from meterdesk_simulator.view import View

V1 = api.SNMP_VERSION_1

SMALL = View(
    [
        parse_row(line)
        for line in (
            b"1.3.6.1.2.1.1.1.0|4|A printer",
            b"1.3.6.1.2.1.1.5.0|4|reception",
            b"1.3.6.1.2.1.43.10.2.1.4.1.1|65|4000000000",
            b"1.3.6.1.2.1.43.11.1.1.9.1.1|2|-3",
            b"1.3.6.1.2.1.43.11.1.1.9.1.2|2|80",
            b"1.3.6.1.2.1.43.11.1.1.9.1.10|2|70",
            b"1.3.6.1.4.1.9.1|70|18446744073709551615",
            b"1.3.6.1.4.1.9.2|64|192.0.2.7",
        )
    ]
)
NAME = "1.3.6.1.2.1.1.5.0"
LIFE = "1.3.6.1.2.1.43.10.2.1.4.1.1"
LEVEL = "1.3.6.1.2.1.43.11.1.1.9.1"
COUNTER64 = "1.3.6.1.4.1.9.1"
LAST = "1.3.6.1.4.1.9.2"

Ask = Callable[..., Any]


@pytest.fixture
def printer(ask: Ask) -> Any:
    return ask(Agent({b"public": SMALL}))


@pytest.mark.parametrize("version", [api.SNMP_VERSION_1, api.SNMP_VERSION_2C])
def test_a_get_gives_each_value_in_the_order_asked(printer: Any, version: int) -> None:
    answer = printer.ask("Get", [LIFE, NAME, f"{LEVEL}.1"], version=version)

    assert answer.error == 0
    assert [(oid, value.prettyPrint()) for oid, value in answer.rows] == [
        (LIFE, "4000000000"),
        (NAME, "reception"),
        (f"{LEVEL}.1", "-3"),
    ]


def test_a_missing_object_is_named_in_v2c_and_the_others_are_given(printer: Any) -> None:
    answer = printer.ask("Get", [f"{LEVEL}.99", NAME])

    assert answer.error == 0
    assert answer.rows[0][1].isSameTypeWith(rfc1905.noSuchInstance)
    assert str(answer.rows[1][1]) == "reception"


def test_a_missing_object_fails_the_whole_request_in_v1(printer: Any) -> None:
    answer = printer.ask("Get", [NAME, f"{LEVEL}.99"], version=V1)

    assert (answer.error, answer.index) == (message.NO_SUCH_NAME, 2)


def test_a_getnext_goes_in_numerical_order(printer: Any) -> None:
    answer = printer.ask("GetNext", ["1.3", f"{LEVEL}.1", f"{LEVEL}.2", f"{LEVEL}.5"])

    assert [oid for oid, _ in answer.rows] == [
        "1.3.6.1.2.1.1.1.0",
        f"{LEVEL}.2",
        f"{LEVEL}.10",
        f"{LEVEL}.10",
    ]


def test_a_getnext_past_the_end_says_so(printer: Any) -> None:
    answer = printer.ask("GetNext", [LAST, "2.5"])

    assert [oid for oid, _ in answer.rows] == [LAST, "2.5"]
    assert all(value.isSameTypeWith(rfc1905.endOfMibView) for _, value in answer.rows)


def test_a_getnext_past_the_end_is_no_such_name_in_v1(printer: Any) -> None:
    answer = printer.ask("GetNext", [LAST], version=V1)

    assert (answer.error, answer.index) == (message.NO_SUCH_NAME, 1)


def test_a_counter64_does_not_exist_in_v1(printer: Any) -> None:
    """RFC 3584 section 4.2.2.1."""
    got = printer.ask("Get", [COUNTER64], version=V1)
    following = printer.ask("GetNext", [f"{LEVEL}.10"], version=V1)

    assert (got.error, got.index) == (message.NO_SUCH_NAME, 1)
    assert following.rows[0][0] == LAST


def test_a_getbulk_gives_single_rows_first_and_then_repeats(printer: Any) -> None:
    answer = printer.ask(
        "GetBulk", ["1.3.6.1.2.1.1.1", LEVEL, COUNTER64], non_repeaters=1, max_repetitions=2
    )

    assert [oid for oid, _ in answer.rows] == [
        "1.3.6.1.2.1.1.1.0",
        f"{LEVEL}.1",
        LAST,
        f"{LEVEL}.2",
        LAST,
    ]
    assert answer.rows[4][1].isSameTypeWith(rfc1905.endOfMibView)


def test_a_getbulk_ends_once_all_its_columns_have_ended(printer: Any) -> None:
    answer = printer.ask("GetBulk", [COUNTER64], max_repetitions=2**31 - 1)

    assert [oid for oid, _ in answer.rows] == [LAST, LAST]


def test_a_getbulk_that_does_not_fit_is_cut(ask: Ask) -> None:
    rows = [Row((1, 3, 6, 1, part), message.OCTETS, b"x" * 100) for part in range(1, 100)]
    printer = ask(Agent({b"public": View(rows)}, largest=1472))

    answer = printer.ask("GetBulk", ["1.3"], max_repetitions=99)

    assert answer.error == 0
    assert len(answer.rows) == 13, "of 110 octets each"


@pytest.mark.parametrize("version", [api.SNMP_VERSION_1, api.SNMP_VERSION_2C])
def test_a_get_that_does_not_fit_is_too_big(ask: Ask, version: int) -> None:
    printer = ask(Agent({b"public": SMALL}, largest=60))

    answer = printer.ask("Get", [NAME, NAME, NAME], version=version)

    assert (answer.error, answer.index) == (message.TOO_BIG, 0)


def test_a_whole_walk_meets_every_object_once(printer: Any) -> None:
    reached, met = "1.3", []
    while not (row := printer.ask("GetNext", [reached]).rows[0])[1].isSameTypeWith(
        rfc1905.endOfMibView
    ):
        reached = row[0]
        met.append(reached)

    assert met == [".".join(map(str, row.oid)) for row in SMALL.rows()]


@pytest.mark.parametrize(("version", "error"), [(V1, 2), (api.SNMP_VERSION_2C, 17)])
def test_nothing_can_be_written(printer: Any, version: int, error: int) -> None:
    answer = printer.ask("Set", [NAME], version=version)

    assert (answer.error, answer.index) == (error, 1)


def test_another_community_hears_nothing(ask: Ask, oracle: Any) -> None:
    printer = ask(Agent({b"secret": SMALL}))

    printer.send(oracle.request("Get", [NAME]))

    assert str(printer.get(NAME, community="secret")) == "reception"


def test_an_agent_may_answer_to_every_community(ask: Ask) -> None:
    printer = ask(Agent({}, any_community=SMALL))

    assert str(printer.get(NAME, community="whatever")) == "reception"


def test_malformed_datagrams_are_ignored_and_the_next_is_answered(printer: Any) -> None:
    for datagram in (b"", b"\x30", b"hello", b"\x30\x84\xff\xff\xff\xff", b"\x30\x80\x02\x01"):
        printer.send(datagram)

    assert str(printer.get(NAME)) == "reception"


@pytest.mark.parametrize("state", [State.ASLEEP, State.BROKEN])
def test_a_sleeping_or_broken_agent_is_silent(state: State, oracle: Any) -> None:
    agent = Agent({b"public": SMALL}, state=state)

    assert agent.answer(oracle.request("Get", [NAME])) is None


def test_a_slow_agent_answers_late(ask: Ask) -> None:
    agent = Agent({b"public": SMALL}, delay=0.3)
    printer = ask(agent)

    assert printer.is_silent()
    assert str(printer.receive().rows[0][1]) == "reception"


def test_a_changed_value_is_given_from_then_on(ask: Ask) -> None:
    view = View(SMALL.rows())
    printer = ask(Agent({b"public": view}))

    view.set_value((1, 3, 6, 1, 2, 1, 43, 11, 1, 1, 9, 1, 2), 79)

    assert int(printer.get(f"{LEVEL}.2")) == 79


def test_an_agent_of_v1_alone_ignores_v2c(ask: Ask) -> None:
    printer = ask(Agent({b"public": SMALL}, v1_only=True))

    assert printer.is_silent()
    assert str(printer.get(NAME, version=V1)) == "reception"


def test_an_agent_without_getbulk_answers_all_else(ask: Ask, oracle: Any) -> None:
    agent = Agent({b"public": SMALL}, has_bulk=False)
    printer = ask(agent)

    assert agent.answer(oracle.request("GetBulk", ["1.3"], max_repetitions=1)) is None
    assert len(printer.ask("GetNext", ["1.3"]).rows) == 1


def test_an_agent_may_lose_one_answer_of_several(oracle: Any) -> None:
    agent = Agent({b"public": SMALL}, loses=3)

    answers = [agent.answer(oracle.request("Get", [NAME])) for _ in range(6)]

    assert [one is None for one in answers] == [False, False, True] * 2


class LoopWithoutReaders(asyncio.SelectorEventLoop):
    """As the proactor loop of Windows: it has datagram endpoints and no readers."""

    def add_reader(self, fd: Any, callback: Any, *args: Any) -> None:  # type: ignore[override]
        raise NotImplementedError


def test_an_agent_answers_on_a_loop_without_readers(ask: Ask) -> None:
    printer = ask(Agent({b"public": SMALL}), LoopWithoutReaders)

    assert str(printer.get(NAME)) == "reception"
    assert int(printer.get(f"{LEVEL}.2")) == 80
