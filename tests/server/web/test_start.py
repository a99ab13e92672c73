"""The first page: what needs somebody comes first."""

from __future__ import annotations

from datetime import timedelta

from tests.server.pages import text_of


def test_late_reads_silent_offices_and_waiting_machines_are_named(
    server, ledger, key_user, account_id
) -> None:
    now = server.site.clock()
    silent = ledger.add_office(account_id, "Hamburg", now - timedelta(days=8))
    ledger.ask(ledger.add_machine(silent, "LATE1"), now - timedelta(days=6))
    ledger.add_machine(silent, "WAITS1", service="off", cycle=None)
    ledger.add_machine(silent, "TOOSOON", service="off", sign_up_from=now + timedelta(minutes=9))

    text = text_of(key_user.get("/"))

    assert "1 Billing reads that are late" in text
    assert "LATE1 due on 24 Feb 2026 The office does not call:" in text
    assert "1 Offices that do not call" in text
    assert "Hamburg Last call: 22 Feb 2026, 10:00." in text
    assert "1 Machines that wait to be signed up" in text


def test_calm_is_said_with_the_next_due_date(server, ledger, supplier) -> None:
    machine = ledger.add_machine(ledger.add_office(), "SER1")
    ledger.ask(machine, server.site.clock() + timedelta(days=2))

    text = text_of(supplier.get("/"))

    assert "Nothing needs you. The next billing reads are due on 4 Mar 2026." in text


def test_office_without_machines_that_take_part_may_be_silent(server, ledger, supplier) -> None:
    office = ledger.add_office(last_sync=server.site.clock() - timedelta(days=30))
    ledger.add_machine(office, "OFF1", service="off", cycle=None)

    assert "Offices that do not call" not in supplier.get("/")


def test_new_server_shows_the_first_steps(supplier, key_user) -> None:
    assert "Add an account" in supplier.get("/")
    of_key_user = supplier.get("/") and key_user.get("/")
    assert "First steps" in of_key_user
    assert "Add an account" not in of_key_user


def test_machine_that_two_offices_have_is_the_suppliers_to_release(
    ledger, supplier, key_user, account_id
) -> None:
    office = ledger.add_office(account_id)
    ledger.add_machine(office, "SER1", wanted_by=ledger.add_office())

    title = "Machines asked for by another office"
    assert title in supplier.get("/")
    assert "SER1" in supplier.get("/devices?show=wanted")
    assert title not in key_user.get("/")
