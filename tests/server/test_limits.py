"""Rate limits: what one office or address may have of a server, and what it is told then (M24)."""

from __future__ import annotations

import uuid

import pytest
from tests.server.speech import Clock, Direct, Office

from meterdesk_server.limits import Buckets, neighbourhood
from meterdesk_server.policy import MessageLimits, Policy
from meterdesk_server.server import open_premises


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
