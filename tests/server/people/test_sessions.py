"""Sessions, tries and recipients, straight at both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.server.speech import Clock

from meterdesk_server import tables, tables_duty
from meterdesk_server.people import accounts, attempts, persons, sessions
from meterdesk_server.people.roles import Role
from meterdesk_server.policy import SignInLimits
from meterdesk_server.store import open_store

LIMITS = SignInLimits(a_name=3, an_address=5)


@pytest.fixture
def connection(tmp_path, database):
    store = open_store(tmp_path, database=database)
    with store.begin() as connection:
        yield connection
    store.close()


def add(connection, clock, role: Role, account_id: int | None, name: str, **more) -> int:
    fields = {"language": "de", "now": clock(), "by": "test", **more}
    email = f"{name}@x.example"
    return persons.add(connection, role, name, email, account_id=account_id, **fields)


@pytest.fixture
def account_id(connection, clock) -> int:
    return accounts.add(connection, "Acme", "de", "Europe/Berlin", now=clock(), by="test")


def test_visitor_has_the_zone_of_the_account(connection, clock, account_id) -> None:
    kim = add(connection, clock, Role.KEY_USER, account_id, "kim")
    token = sessions.begin(connection, kim, clock())

    visitor = sessions.visitor_of(connection, token, clock())

    assert (visitor.person_id, visitor.account_id, visitor.role) == (
        kim,
        account_id,
        Role.KEY_USER,
    )
    assert (visitor.language, visitor.zone.key) == ("de", "Europe/Berlin")


def test_only_the_digest_of_a_token_is_a_row(connection, clock, account_id) -> None:
    token = sessions.begin(
        connection, add(connection, clock, Role.KEY_USER, account_id, "kim"), clock()
    )

    digest = sessions.digest_of(token)

    assert sessions.visitor_of(connection, digest, clock()) is None


def test_tries_of_a_name_are_over_after_the_limit_and_back_after_the_window(
    connection, clock: Clock
) -> None:
    tries = [attempts.admit(connection, "kim", f"a{n}", clock(), LIMITS) for n in range(4)]
    clock.advance(minutes=15)

    later = attempts.admit(connection, "kim", "a9", clock(), LIMITS)

    assert (tries, later) == ([True, True, True, False], True)


def test_window_begins_with_the_first_try_and_is_not_moved_by_those_after(
    connection, clock: Clock
) -> None:
    for _ in range(3):
        attempts.admit(connection, "kim", "a", clock(), LIMITS)
        clock.advance(minutes=5)

    assert attempts.admit(connection, "kim", "a", clock() + timedelta(seconds=1), LIMITS)


def test_tries_of_an_address_count_over_all_names(connection, clock) -> None:
    tries = [attempts.admit(connection, f"n{n}", "a", clock(), LIMITS) for n in range(6)]

    assert tries == [True] * 5 + [False]


def test_addresses_of_one_network_count_as_one(connection, clock) -> None:
    tries = [
        attempts.admit(connection, f"n{n}", f"2001:db8::{n:x}", clock(), LIMITS) for n in range(6)
    ]

    other = attempts.admit(connection, "n7", "2001:db8:0:1::1", clock(), LIMITS)

    assert (tries, other) == ([True] * 5 + [False], True)


def test_forgiving_a_name_forgives_no_address(connection, clock) -> None:
    for number in range(5):
        attempts.admit(connection, f"n{number}", "a", clock(), LIMITS)

    attempts.forgive(connection, "n1")

    assert not attempts.admit(connection, "n1", "a", clock(), LIMITS)


@pytest.fixture
def device_id(connection, clock) -> int:
    at = {"registered_at": clock()}
    key = {"name": "KEY123", "label": "", "proxies_allowed": 1, "created_at": clock()}
    proxy = {
        "id": "p",
        "enrolment_key": "KEY123",
        "installation_id": "i",
        "software_version": "1",
    }
    device = {"id": 1, "proxy_id": "p", "serial_number": "S1", "serial_key": "S1"}
    states = {"state": "Registered", "service": "off", "sign_up_from": clock()}
    connection.execute(tables.enrolment_key.insert().values(**key))
    connection.execute(tables.proxy.insert().values(**proxy, **at))
    connection.execute(tables.device.insert().values(**device, **states, **at))
    return 1


def test_key_users_are_told_of_a_machine_nobody_looks_after(connection, clock, account_id) -> None:
    kim = add(connection, clock, Role.KEY_USER, account_id, "kim")
    add(connection, clock, Role.EQUIPMENT, account_id, "eve")
    gone = add(connection, clock, Role.KEY_USER, account_id, "gone")
    persons.change(connection, gone, disabled_at=clock())

    told = persons.recipients(connection, account_id, None)

    assert [(one.person_id, one.zone.key) for one in told] == [(kim, "Europe/Berlin")]


def test_nobody_of_a_closed_account_is_told(connection, clock, account_id) -> None:
    add(connection, clock, Role.KEY_USER, account_id, "kim")
    accounts.change(connection, account_id, now=clock(), by="test", closed_at=clock())

    assert persons.recipients(connection, account_id, None) == ()


def test_last_one_who_could_sign_in_at_the_supplier_is_not_shut_out(connection, clock) -> None:
    sam = add(connection, clock, Role.SUPPLIER, None, "sam", password="hash")
    add(connection, clock, Role.SUPPLIER, None, "invited")

    with pytest.raises(persons.DeskError):
        persons.disable(connection, persons.one(connection, sam), clock(), "test")


def test_person_of_an_account_is_no_supplier_and_the_other_way_round(
    connection, clock, account_id
) -> None:
    for role, account in ((Role.SUPPLIER, account_id), (Role.KEY_USER, None)):
        with pytest.raises(persons.DeskError):
            add(connection, clock, role, account, "x")


def test_accounts_are_paged_by_name(connection, clock) -> None:
    for name in ("b", "A", "a", "C"):
        accounts.add(connection, name, "en", "UTC", now=clock(), by="test")

    first = accounts.page_of(connection, ("", 0), 2)
    rest = accounts.page_of(connection, (first[-1].name, first[-1].id), 9)

    assert [one.name for one in (*first, *rest)] == ["A", "a", "b", "C"]


def test_assigned_machine_is_that_persons(connection, clock, account_id, device_id) -> None:
    add(connection, clock, Role.KEY_USER, account_id, "kim")
    eve = add(connection, clock, Role.EQUIPMENT, account_id, "eve")
    assigned = {"device_id": device_id, "person_id": eve, "assigned_at": clock()}
    connection.execute(tables_duty.assignment.insert().values(assigned))

    told = persons.recipients(connection, account_id, device_id)

    assert [one.person_id for one in told] == [eve]
