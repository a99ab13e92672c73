"""Machines, reads, the audit log and the first page as a browser shows them, without scripts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import expect
from tests.server.browser import needs_chromium, troubles_of_all_looks
from tests.server.pages import add_account, add_person
from tests.server.speech import METER

from meterdesk_server.people.roles import Role

pytestmark = [needs_chromium, pytest.mark.xdist_group("browser")]

LONG = "Gesellschaft für Rohrleitungsbau und Vervielfältigungsgeräteverwaltung Süd mbH & Co. KG"


@pytest.fixture
def filled(server, ledger) -> int:
    """A machine with a history, one that is late, one that waits; the first one's id."""
    now, account_id = server.site.clock(), add_account(server, LONG)
    eve = add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve " * 20)
    add_person(server, Role.KEY_USER, account_id, "kim@acme.example", "Kim von und zu Hohenlohe")
    office = ledger.add_office(account_id, "Geschäftsstelle am Hauptbahnhof, 3. Obergeschoss")
    silent = ledger.add_office(account_id, "", now - timedelta(days=30))
    machine = ledger.add_machine(office, "SER1")
    ledger.assign(machine, eve)
    ledger.plan(machine, 15, now + timedelta(days=13))
    for n in range(24):
        counters = {METER: 123456789 + 31 * n * n, "a.Meter.With.A.Very.Long.Name." * 3: None}
        due = now - timedelta(days=30 * (24 - n))
        ledger.answer(machine, due, counters, n + 1, is_below_last=n == 7)
    ledger.ask(ledger.add_machine(silent, "W" * 32), now - timedelta(days=9))
    ledger.add_machine(office, "SER3", service="off", cycle=None)
    return machine


def test_every_list_and_machine_is_readable(server, look, filled) -> None:
    window, found = look(add_person(server, language="de")), {}

    for path in (
        "/",
        "/devices",
        f"/devices/{filled}",
        f"/devices/{filled}/release",
        "/reads?show=all",
        "/reads",
        "/audit",
    ):
        window.goto(path)
        found[path] = troubles_of_all_looks(window)

    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_keyboard_asks_for_a_read_and_releases_a_machine(server, look, filled) -> None:
    window = look(add_person(server))
    window.goto(f"/devices/{filled}")

    window.get_by_role("button", name="Ask for a read now").focus()
    window.keyboard.press("Enter")
    expect(window.get_by_role("status")).to_contain_text("A read was asked for.")
    window.get_by_role("link", name="Release").focus()
    window.keyboard.press("Enter")
    expect(window.get_by_role("heading", level=1)).to_contain_text("Release SER1?")
    window.get_by_role("button", name="Release").focus()
    window.keyboard.press("Enter")

    expect(window.get_by_role("status")).to_contain_text("SER1 was released.")


def test_keyboard_finds_a_machine_and_its_numbers(server, look, filled) -> None:
    window = look(add_person(server))
    window.goto("/devices")

    window.get_by_label("Serial number").focus()
    window.keyboard.type("ser1")
    window.keyboard.press("Enter")
    expect(window.get_by_role("row")).to_have_count(2)
    window.get_by_role("link", name="SER1").focus()
    window.keyboard.press("Enter")

    expect(window.get_by_role("heading", level=1)).to_contain_text("SER1")
    chart = window.get_by_role("img", name="All impressions: a column for what was counted")
    expect(chart).to_be_visible()
    expect(window.get_by_role("region", name="All impressions")).to_contain_text("123,473,188")


def test_button_saves_what_is_shown_as_a_file(server, look, filled) -> None:
    window = look(add_person(server))
    window.goto("/reads?show=late")

    with window.expect_download() as download:
        window.get_by_role("link", name="CSV").click()

    content = download.value.path().read_text(encoding="utf-8-sig")
    assert download.value.suggested_filename == "meterdesk-reads-2026-03-02.csv"
    assert "W" * 32 in content
    assert "SER1" not in content
