"""What is done with one machine at its page: asked for a read, released, handed over (row M17)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError
from tests.server.pages import add_account, add_person, text_of

from meterdesk_server import billing, desk
from meterdesk_server import tables as t
from meterdesk_server.equipment import claims
from meterdesk_server.people.roles import Role
from meterdesk_server.tables_duty import assignment, mail
from meterdesk_server.tables_people import person


def trail(server) -> list[tuple[str, str, str]]:
    """Who did what, of what machines had done to them."""
    query = select(t.audit.c.actor, t.audit.c.event, t.audit.c.detail).order_by(t.audit.c.id)
    kinds = ("billing reads requested", "device released", "device assigned")
    with server.site.store.read() as connection:
        rows = connection.execute(query.where(t.audit.c.event.in_(kinds)))
        return [tuple(row) for row in rows]


def rows(server, table) -> list:
    with server.site.store.read() as connection:
        return connection.execute(select(table)).all()


@pytest.fixture
def machine(ledger, account_id) -> int:
    return ledger.add_machine(ledger.add_office(account_id, "Hamburg"), "XRX1")


@pytest.fixture
def eve(server, visit, account_id):
    return visit(add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve"))


@pytest.fixture
def olga(server, visit):
    other = add_account(server, "Other")
    return visit(add_person(server, Role.KEY_USER, other, "olga@other.example", "Olga"))


def test_read_is_asked_for_once(server, supplier, machine) -> None:
    first = text_of(supplier.post(f"/devices/{machine}/ask"))
    again = text_of(supplier.post(f"/devices/{machine}/ask"))

    (request,) = rows(server, t.billing_request)
    (command,) = rows(server, t.command)
    assert "A read was asked for. The office hears of it at its next sync." in first
    assert "Nothing was asked: a read was asked for on" in again
    assert (request.device_id, command.billing_request_id) == (machine, request.id)
    asked = f"XRX1 {request.id}"
    assert trail(server) == [(f"person {supplier.me}", "billing reads requested", asked)]


class _LostRaceError(Exception):
    """What PostgreSQL says where the calendar asked the same machine first."""

    sqlstate = "23505"


@pytest.fixture
def lost_once(monkeypatch) -> list[Any]:
    """The first request meets the calendar's; those after it are made."""
    lost: list[Any] = []

    def make(*words):
        if not lost:
            lost.append(words)
            raise IntegrityError("INSERT", {}, _LostRaceError())
        return billing.make_request(*words)

    for module in (claims, desk):
        monkeypatch.setattr(module, "make_request", make)
    return lost


def test_read_asked_for_as_the_calendar_asks_is_asked_for_anew(
    server, supplier, machine, lost_once
) -> None:
    page = text_of(supplier.post(f"/devices/{machine}/ask"))

    assert lost_once
    assert "A read was asked for." in page
    assert len(rows(server, t.billing_request)) == 1


def test_desk_that_asks_as_the_calendar_asks_asks_anew(server, machine, lost_once) -> None:
    at_desk = desk.Desk(server.site.store, None, server.site.clock)

    request_id = at_desk.request_billing("XRX1")

    assert lost_once
    assert [row.id for row in rows(server, t.billing_request)] == [request_id]


def test_machine_of_an_office_that_is_shut_out_is_not_asked(server, supplier, machine) -> None:
    with server.site.store.begin() as connection:
        connection.execute(update(t.proxy).values(revoked_at=func.current_timestamp()))

    page = text_of(supplier.post(f"/devices/{machine}/ask", 422))

    assert "Its office answers no request" in page
    assert rows(server, t.billing_request) == []


def test_machine_that_its_office_refused_is_not_asked(server, supplier, ledger, account_id) -> None:
    refused = ledger.add_machine(ledger.add_office(account_id), "NO1", service="refused")

    page = text_of(supplier.post(f"/devices/{refused}/ask", 422))

    assert "Its office answers no request" in page
    assert rows(server, t.billing_request) == []


def test_machine_that_takes_no_part_is_not_asked(server, supplier, ledger, account_id) -> None:
    off = ledger.add_machine(ledger.add_office(account_id), "OFF1", service="off", cycle=None)

    page = text_of(supplier.post(f"/devices/{off}/ask", 422))

    assert "This machine takes no part: sign it up first." in page
    assert "Ask for a read now" not in page
    assert rows(server, t.billing_request) == []


def test_machine_is_released_after_a_question(server, key_user, supplier, machine) -> None:
    supplier.post(f"/devices/{machine}/ask")

    question = text_of(key_user.get(f"/devices/{machine}/release"))
    before = rows(server, t.device)[0].state
    page = text_of(key_user.post(f"/devices/{machine}/release"))

    (device,), (request,) = rows(server, t.device), rows(server, t.billing_request)
    assert "Release XRX1?" in question
    assert before == "Registered"
    assert "XRX1 was released." in page
    assert (device.state, device.service) == ("Deregistered", "off")
    assert request.closed_at is not None
    assert trail(server)[-1] == (f"person {key_user.me}", "device released", "XRX1")
    assert "What to do" not in page
    key_user.get(f"/devices/{machine}/release", 404)
    key_user.post(f"/devices/{machine}/release", 404)


def test_machine_is_handed_over_and_who_had_it_is_told(
    server, key_user, eve, visit, account_id, machine
) -> None:
    dora = add_person(server, Role.EQUIPMENT, account_id, "dora@acme.example", "Dora")
    object.__setattr__(server.site, "sends_mail", True)
    eve.post("/equipment/list/claim", device=machine)

    page = text_of(key_user.post(f"/devices/{machine}/hand-over", person=dora))

    (letter,) = rows(server, mail)
    assert "Dora looks after XRX1 now. Eve is told by mail." in page
    assert [row.person_id for row in rows(server, assignment)] == [dora]
    assert (letter.to_address, letter.subject) == (
        "eve@acme.example",
        "Dora now looks after the machine XRX1",
    )
    assert trail(server)[-1] == (
        f"person {key_user.me}",
        "device assigned",
        f"XRX1: person {dora}, before {eve.me}",
    )


@pytest.mark.parametrize("page", ["/equipment/list/claim", "/devices/{machine}/hand-over"])
def test_nobody_is_said_to_be_told_by_mail_to_whom_none_is_written(
    server, key_user, eve, machine, page
) -> None:
    object.__setattr__(server.site, "sends_mail", True)
    eve.post("/equipment/list/claim", device=machine)
    with server.site.store.begin() as connection:
        now = server.site.clock()
        connection.execute(update(person).where(person.c.id == eve.me).values(disabled_at=now))

    address = page.format(machine=machine)
    said = text_of(key_user.post(address, device=machine, person=key_user.me))

    assert "Please let Eve know." in said
    assert rows(server, mail) == []


def test_who_hands_over_their_own_is_not_told_and_no_longer_sees_it(
    server, key_user, eve, machine
) -> None:
    object.__setattr__(server.site, "sends_mail", True)
    eve.post("/equipment/list/claim", device=machine)

    page = text_of(eve.post(f"/devices/{machine}/hand-over", person=key_user.me))

    assert "Kim Keyuser looks after XRX1 now." in page
    assert rows(server, mail) == []
    eve.get(f"/devices/{machine}", 404)


def test_without_mail_whoever_hands_over_tells_it(server, supplier, key_user, eve, machine) -> None:
    eve.post("/equipment/list/claim", device=machine)

    page = text_of(supplier.post(f"/devices/{machine}/hand-over", person=key_user.me))

    assert "Kim Keyuser looks after XRX1 now. Please let Eve know." in page


def test_machine_goes_to_nobody_who_cannot_look_after_it(
    server, supplier, key_user, eve, olga, account_id, machine
) -> None:
    gone = add_person(server, Role.EQUIPMENT, account_id, "gone@acme.example", "Gone")
    supplier.post(f"/people/{gone}/disable")

    for one in (olga.me, supplier.me, gone, 999):
        supplier.post(f"/devices/{machine}/hand-over", 422, person=one)
    supplier.post(f"/devices/{machine}/hand-over", 422, person="x")

    assert rows(server, assignment) == []
    assert "Gone" not in text_of(supplier.get(f"/devices/{machine}"))


@pytest.mark.parametrize("what", ["ask", "release", "hand-over"])
def test_nobody_else_decides_about_it(server, machine, olga, visit, what) -> None:
    olga.post(f"/devices/{machine}/{what}", 404, person=olga.me)
    visit().post(f"/devices/{machine}/{what}", 200, person=1)  # to the page for signing in

    assert (rows(server, assignment), rows(server, t.billing_request)) == ([], [])
    assert rows(server, t.device)[0].state == "Registered"


def test_roles_may_what_is_theirs(server, key_user, eve, machine) -> None:
    key_user.post(f"/devices/{machine}/ask", 404)
    eve.post(f"/devices/{machine}/ask", 404)
    eve.post(f"/devices/{machine}/release", 404)

    of_key_user = text_of(key_user.get(f"/devices/{machine}"))
    of_eve = text_of(eve.get(f"/devices/{machine}"))
    assert "Ask for a read now" not in of_key_user + of_eve
    assert "Release this machine" in of_key_user
    assert "Release this machine" not in of_eve
    assert "Hand over to another person" in of_eve
    assert rows(server, t.device)[0].state == "Registered"


@pytest.mark.parametrize("what", ["ask", "release", "hand-over"])
def test_form_of_another_site_does_nothing(server, supplier, key_user, machine, what) -> None:
    supplier.post(f"/devices/{machine}/{what}", 422, csrf="0" * 64, person=key_user.me)

    assert trail(server) == []
