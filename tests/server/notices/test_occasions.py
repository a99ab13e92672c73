"""Mails that pages write: invitations, and machines that go to somebody else (M17, M20)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from meterdesk_server.notices.occasions import invited, reassigned
from meterdesk_server.notices.outbox import send_due
from meterdesk_server.people.roles import Role
from meterdesk_server.tables_people import account, person

URL = "https://meters.example"


@pytest.fixture
def eva(acme) -> int:
    return acme.add_person("Eva", Role.EQUIPMENT, language="de")


def reassign(acme, previous: int, by: int) -> None:
    with acme.store.begin() as connection:
        device = acme.device("SER1")
        reassigned(connection, device, previous, by, URL, acme.clock())


def test_who_had_a_machine_is_told_who_has_it_now(acme, eva, post, mailer) -> None:
    acme.machine("SER1")

    reassign(acme, previous=eva, by=acme.people["Kim"])
    send_due(acme.store, mailer, acme.clock)

    (came,) = post.letters.came
    assert came["To"] == "Eva <eva@acme.example>"
    assert came["Subject"] == "Kim betreut jetzt das Gerät SER1"


@pytest.mark.parametrize(
    "statement",
    [
        update(person).values(disabled_at=person.c.created_at),
        update(account).values(closed_at=account.c.created_at),
    ],
)
def test_who_may_not_sign_in_any_more_gets_no_mail(acme, eva, statement) -> None:
    acme.machine("SER1")
    with acme.store.begin() as connection:
        connection.execute(statement)

    reassign(acme, previous=eva, by=acme.people["Kim"])

    assert acme.mails() == []


def test_invitation_has_the_link_and_until_when_it_works(acme, eva, post, mailer) -> None:
    until = acme.clock() + timedelta(days=7)
    with acme.store.begin() as connection:
        kim = acme.people["Kim"]
        invited(connection, eva, "/invitation/t0ken", until, URL, acme.clock(), kim)

    send_due(acme.store, mailer, acme.clock)

    (came,) = post.letters.came
    for part in came.iter_parts():
        said = " ".join(part.get_content().split())
        assert "https://meters.example/invitation/t0ken" in said
        assert "bis 9. März 2026, 10:00" in said
    assert came["Subject"] == "Ihr Zugang zu den Geräten von Acme"
