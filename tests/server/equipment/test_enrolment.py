"""Enrolment keys: whose their offices are, and who sees them."""

from __future__ import annotations

import pytest

from meterdesk_server.equipment import enrolment
from meterdesk_server.errors import DeskError
from meterdesk_server.people.roles import Role


def keys_of(someone, account_id=None, before=None) -> list[enrolment.Key]:
    with someone.server.site.store.read() as connection:
        found = enrolment.page_of(connection, someone.who, account_id, before, 100)
    return list(found)


def test_key_knows_its_offices(office, kim) -> None:
    (key,) = keys_of(kim)

    with kim.server.site.store.read() as connection:
        (found,) = enrolment.offices(connection, key.name)

    assert (key.used, key.proxies_allowed, key.is_open) == (1, 1, False)
    assert (found.proxy_id, found.machines) == (office.proxy_id, 2)


def test_another_account_sees_no_key(office, person, other) -> None:
    olga = person(Role.KEY_USER, other, "Olga")
    (key,) = keys_of(person(Role.SUPPLIER, None, "Sam"))

    with olga.server.site.store.read() as connection:
        assert enrolment.one(connection, olga.who, key.name) is None
    assert keys_of(olga) == []


def test_key_of_the_suppliers_own_can_be_put_into_an_account_once(
    new_office, kim, acme, other, clock
) -> None:
    new_office(None, "SER9")
    store = kim.server.site.store
    before = kim.sees()
    with store.begin() as connection:
        name = kim.server.desk.proxies()[0].enrolment_key
        enrolment.put_into(connection, name, acme, clock(), "test")

    with pytest.raises(DeskError, match="already"), store.begin() as connection:
        enrolment.put_into(connection, name, other, clock(), "test")

    assert before == {}
    assert set(kim.sees()) == {"SER9"}


def test_no_key_for_an_account_that_is_not_there(server) -> None:
    with pytest.raises(DeskError, match="no such account"):
        server.desk.create_enrolment_key(account_id=77)


@pytest.mark.parametrize("number", [0, 1001])
def test_key_is_for_a_number_of_offices_that_makes_sense(server, number) -> None:
    with pytest.raises(DeskError, match="1 to 1,000"):
        server.desk.create_enrolment_key(proxies=number)


def test_newest_key_is_first_and_the_list_goes_on_behind_the_last(kim, acme, clock) -> None:
    for _ in range(3):
        kim.server.desk.create_enrolment_key(account_id=acme)
        clock.advance(seconds=1)
    first, second, third = keys_of(kim)

    rest = keys_of(kim, before=(first.created_at, first.name))

    assert first.created_at > second.created_at > third.created_at
    assert rest == [second, third]
