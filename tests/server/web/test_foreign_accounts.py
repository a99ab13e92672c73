"""Nobody finds out anything about another account: its things look like nothing at all."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from tests.server.pages import add_account, add_person

from meterdesk_server.people.roles import Role
from meterdesk_server.store import note


@pytest.fixture
def theirs(server, ledger) -> tuple[int, int]:
    """Another account with a machine that has everything; the ids of both."""
    other, now = add_account(server, "Rivals"), server.site.clock()
    office = ledger.add_office(other, "Rivals' office", now - timedelta(days=30))
    machine = ledger.add_machine(office, "THEIRS1", wanted_by=ledger.add_office(other))
    ledger.answer(machine, now - timedelta(days=60), 777777, 1, is_below_last=True)
    ledger.ask(machine, now - timedelta(days=20))
    add_person(server, Role.KEY_USER, other, "rita@rivals.example", "Rita Rival")
    with server.site.store.begin() as connection:
        note(connection, now, "person 1", "device signed up", ["THEIRS1"], other)
    return other, machine


_LISTS = (
    "/",
    "/devices",
    "/devices?show=gone",
    "/devices?serial=THEIRS1",
    "/devices?show=wanted",
    "/reads",
    "/reads?show=late",
    "/reads?show=received",
    "/reads?show=lower",
    "/reads?show=all&serial=THEIRS",
    "/downloads/reads.csv",
    "/downloads/reads.json",
    "/downloads/devices.csv",
    "/downloads/devices.json?show=wanted",
)
_BY_ACCOUNT = (
    "/devices?account={}",
    "/reads?account={}",
    "/downloads/reads.csv?account={}",
    "/downloads/devices.json?account={}",
    "/audit?account={}",
)


@pytest.mark.parametrize("role", [Role.KEY_USER, Role.EQUIPMENT])
@pytest.mark.usefixtures("theirs")
def test_no_list_shows_anything_of_another_account(server, visit, account_id, role) -> None:
    visitor = visit(add_person(server, role, account_id, "kim@acme.example", "Kim"))

    pages = {path: visitor.get(path) for path in _LISTS}

    # What somebody typed themselves is shown to them again.
    typed = re.compile(r'value="THEIRS1?"|serial=THEIRS1?')
    shown = {path: typed.sub("", page) for path, page in pages.items()}
    told = [p for p, page in shown.items() if re.search("THEIRS|Rival|777,?777", page)]
    assert told == []
    assert 'class="card task' not in shown["/"]


def test_foreign_machine_and_account_look_like_ones_that_do_not_exist(theirs, key_user) -> None:
    other, machine = theirs

    for path, foreign in (("/devices/{}", machine), *((path, other) for path in _BY_ACCOUNT)):
        there = key_user.get(path.format(foreign), status=404)
        nowhere = key_user.get(path.format(987654), status=404)
        assert there == nowhere


def test_nobody_who_is_not_signed_in_sees_a_list_or_a_file(theirs, visit) -> None:
    stranger = visit()

    for path in (*_LISTS, "/audit", f"/devices/{theirs[1]}"):
        answer = stranger.http.get(stranger.root + path, timeout=10, allow_redirects=False)
        assert answer.status_code == 303, path
        assert answer.headers["location"].startswith("/sign-in")
