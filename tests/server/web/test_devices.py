"""Machines as people see them: who sees which, and what stands on a machine's page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.server.pages import add_account, add_person, text_of

from meterdesk_server.people.roles import Role
from meterdesk_server.web import queries


@pytest.fixture
def eve_id(server, account_id) -> int:
    """Somebody who looks after equipment."""
    return add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve")


def test_supplier_sees_all_machines_and_a_customer_its_own(
    server, ledger, supplier, key_user, account_id
) -> None:
    other = add_account(server, "Other")
    for owner, serial in ((account_id, "OURS1"), (other, "THEIRS1"), (None, "NOBODYS1")):
        ledger.add_machine(ledger.add_office(owner), serial)

    of_supplier, of_customer = supplier.get("/devices"), key_user.get("/devices")

    seen = {each: each in of_supplier for each in ("OURS1", "THEIRS1", "NOBODYS1")}
    assert seen == {"OURS1": True, "THEIRS1": True, "NOBODYS1": True}
    seen = {each: each in of_customer for each in ("OURS1", "THEIRS1", "NOBODYS1")}
    assert seen == {"OURS1": True, "THEIRS1": False, "NOBODYS1": False}


def test_who_looks_after_equipment_sees_their_own_and_what_nobody_has(
    server, ledger, visit, account_id, eve_id
) -> None:
    office = ledger.add_office(account_id)
    colleague = add_person(server, Role.EQUIPMENT, account_id, "bob@acme.example", "Bob")
    ledger.assign(ledger.add_machine(office, "EVES1"), eve_id)
    bobs = ledger.add_machine(office, "BOBS1")
    ledger.assign(bobs, colleague)
    ledger.add_machine(office, "FREE1")

    eve = visit(eve_id)
    page = eve.get("/devices")

    assert ("EVES1" in page, "FREE1" in page, "BOBS1" in page) == (True, True, False)
    eve.get(f"/devices/{bobs}", status=404)


def test_list_goes_on_where_its_first_page_ends(server, ledger, supplier, monkeypatch) -> None:
    monkeypatch.setattr(queries, "A_PAGE", 2)
    office = ledger.add_office()
    for serial in ("C3", "a1", "B2", "D4", "E5"):
        ledger.add_machine(office, serial)

    first = supplier.get("/devices")
    second = supplier.get("/devices?after=B2&id=3")
    third = supplier.get("/devices?after=D4&id=4")

    assert "/devices?after=B2&amp;id=3" in first
    assert ("a1" in first, "C3" in first, "C3" in second, "E5" in third) == (
        True,
        False,
        True,
        True,
    )
    assert "Next page" not in third


def test_machines_are_found_by_a_part_of_the_serial_number_and_by_state(ledger, supplier) -> None:
    office = ledger.add_office()
    ledger.add_machine(office, "ABC_100")
    ledger.add_machine(office, "ABCX100", service="off", cycle=None)
    ledger.add_machine(office, "GONE100", state="Deregistered", service="off")

    def found(query: str) -> list[str]:
        page = supplier.get(f"/devices{query}")
        return [each for each in ("ABC_100", "ABCX100", "GONE100") if f">{each}</a>" in page]

    assert found("") == ["ABC_100", "ABCX100"]
    assert found("?serial=bc_1") == ["ABC_100"]  # no pattern of the database's
    assert found("?show=off") == ["ABCX100"]
    assert found("?show=gone") == ["GONE100"]
    assert found("?show=nonsense&serial=GONE") == []


def test_machine_shows_its_counters_what_came_between_and_receipts(
    server, ledger, supplier
) -> None:
    machine = ledger.add_machine(ledger.add_office(), "SER1")
    due = server.site.clock() - timedelta(days=90)
    for number, counter in enumerate((1000, 2500, 40, 3040), start=1):
        when = due + timedelta(days=28 * (number - 1))
        ledger.answer(machine, when, counter, number, is_below_last=counter == 40)

    page = supplier.get(f"/devices/{machine}")

    text = text_of(page)
    assert "2,500 1,500 2" in text
    assert "40 lower 3" in text
    assert "3,040 3,000 4" in text
    assert page.count('class="column"') == 2
    assert page.count('class="unknown"') == 1


def test_machine_says_that_a_read_is_late_and_why(server, ledger, supplier) -> None:
    now = server.site.clock()
    office = ledger.add_office(last_sync=now - timedelta(days=9))
    machine = ledger.add_machine(office, "SER1")
    ledger.ask(machine, now - timedelta(days=5))

    text = text_of(supplier.get(f"/devices/{machine}"))

    assert "The billing read of 25 Feb 2026 is late. The office does not call:" in text


def test_serial_number_of_an_office_is_shown_and_never_run(ledger, supplier) -> None:
    machine = ledger.add_machine(ledger.add_office(label="<b>x</b>"), "<script>1</script>")

    pages = supplier.get("/devices") + supplier.get(f"/devices/{machine}") + supplier.get("/")

    assert "<script>" not in pages
    assert "<b>x" not in pages


@pytest.mark.parametrize("number", ["0", "99999", "-1", "1e3", "2147483648", "9" * 30, "%00"])
def test_machine_that_is_none_is_not_there(supplier, number) -> None:
    supplier.get(f"/devices/{number}", status=404)
