"""Rate limits: what one office or address may have of a server, and what it is told then (M24)."""

from __future__ import annotations

import shutil
import socket
import ssl
import uuid
from contextlib import ExitStack
from http.client import HTTPResponse
from urllib.parse import urlsplit

import pytest
from tests.server.speech import Clock, Direct, Line, Office, stamp

from meterdesk_server.faults import FaultError
from meterdesk_server.limits import Buckets, Places, neighbourhood
from meterdesk_server.messages import ServerBusyFault
from meterdesk_server.policy import MessageLimits, Policy
from meterdesk_server.server import ServerThread, open_premises


class Seconds:
    """A clock of seconds that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def test_bucket_gives_what_it_holds_and_then_what_flows_back(seconds) -> None:
    buckets = Buckets(3, 0.5, seconds)

    at_once = [buckets.take("a") for _ in range(4)]
    seconds.now += 2
    later = [buckets.take("a") for _ in range(2)]

    assert at_once == [True, True, True, False]
    assert later == [True, False]


def test_asking_whether_there_is_one_takes_none(seconds) -> None:
    buckets = Buckets(1, 1, seconds)

    asked = [buckets.has_one("a") for _ in range(3)]
    buckets.take("a")

    assert asked == [True] * 3
    assert not buckets.has_one("a")


def test_one_name_takes_nothing_from_another(seconds) -> None:
    buckets = Buckets(1, 1, seconds)
    buckets.take("a")

    assert buckets.take("b")
    assert not buckets.take("a")


def test_names_that_are_not_heard_any_more_are_forgotten(seconds) -> None:
    buckets = Buckets(1, 1, seconds, most=10)

    for number in range(1000):
        buckets.take(f"name {number}")
        seconds.now += 0.5

    assert len(buckets._full_at) <= 10


def test_flood_of_names_does_not_grow_the_memory(seconds) -> None:
    buckets = Buckets(1, 1, seconds, most=10)

    taken = [buckets.take(f"name {number}") for number in range(1000)]

    assert all(taken)
    assert len(buckets._full_at) <= 10


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("", ""),
        ("no address", "no address"),
    ],
)
def test_addresses_one_subscriber_has_count_as_one(address, counted) -> None:
    assert neighbourhood(address) == counted


@pytest.fixture
def premises(tmp_path, clock: Clock):
    limits = MessageLimits(burst=3, a_second=0.001)
    with open_premises(tmp_path, Policy(message_limits=limits), clock) as premises:
        yield premises


@pytest.fixture
def enrol(premises, clock: Clock):
    def enrol() -> Office:
        office = Office(Direct(premises.service), clock)
        said = office.enrol(premises.desk.create_enrolment_key(), str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        return office

    return enrol


def test_office_that_says_too_much_is_told_to_come_back(enrol) -> None:
    loud, quiet = enrol(), enrol()

    said = [loud.sync() for _ in range(4)]

    assert [each.fault for each in said] == [None, None, None, "ServerBusyFault"]
    assert int(said[-1].text("RetryAfterSeconds")) > 0
    assert quiet.sync().status == 200


def test_nobody_uses_up_an_offices_share_without_its_password(enrol) -> None:
    office = enrol()
    stranger = Office(office.line, office.clock, office.proxy_id, "guessed")

    refused = [stranger.sync().fault for _ in range(10)]

    assert refused == ["NotAuthorizedFault"] * 10
    assert office.sync().status == 200


@pytest.fixture
def guarded(tmp_path, new_folder, clock: Clock):
    shutil.copytree(new_folder, tmp_path / "guarded")
    limits = MessageLimits(failures_a_minute=2, at_work=1)
    with ServerThread(tmp_path / "guarded", clock, Policy(message_limits=limits)) as server:
        line = Line(server.url, server.ca_file)
        yield server, line
        line.http.close()


def test_address_that_guesses_learns_nothing_and_shuts_nobody_else_out(guarded, clock) -> None:
    server, line = guarded
    office = Office(line, clock)
    said = office.enrol(server.desk.create_enrolment_key(), str(uuid.uuid4()))
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    stranger = Office(line, clock, office.proxy_id, "guessed")

    guesses = [stranger.sync().fault for _ in range(4)]

    assert guesses == ["NotAuthorizedFault"] * 2 + ["ServerBusyFault"] * 2
    assert office.sync().status == 200


def test_wrong_clock_is_told_the_time_however_often(guarded, clock) -> None:
    _, line = guarded
    ahead = Clock()
    ahead.advance(hours=1)
    office = Office(line, ahead, "p", "secret")

    said = [office.sync() for _ in range(5)]

    assert {each.text("ServerTime") for each in said} == {stamp(clock.now)}


def test_message_more_than_can_be_worked_on_is_told_to_come_back() -> None:
    places = Places(1)

    with places, pytest.raises(FaultError) as full, places:
        pass

    assert isinstance(full.value.detail, ServerBusyFault)
    with places:
        pass


def test_large_messages_of_nobody_known_fill_no_memory(server, office) -> None:
    """Whoever begins many of them and ends none keeps the offices' small ones from nothing."""
    with ExitStack() as stack:
        for _ in range(24):
            stack.enter_context(_begun(server))
        one_more = stack.enter_context(_begun(server))
        one_more.sendall(b" " * (PART - LARGE))
        answer = HTTPResponse(one_more)
        answer.begin()

        large, small = answer.read(), office.sync()

    assert b"ServerBusyFault" in large
    assert small.status == 200


PART, LARGE = 1_000_000, 300_000


def _begun(server: ServerThread) -> ssl.SSLSocket:
    """A connection on which a part of a large message came, and the rest did not."""
    url = urlsplit(server.url)
    context = ssl.create_default_context(cafile=str(server.ca_file))
    plain = socket.create_connection((url.hostname, url.port), timeout=20)
    line = context.wrap_socket(plain, server_hostname=url.hostname)
    head = f"POST /soap HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: {PART}"
    line.sendall(f"{head}\r\n\r\n".encode() + b" " * LARGE)
    return line
