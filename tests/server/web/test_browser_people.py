"""Signing in, accounts and people as a browser shows them, without scripts."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect
from tests.server.browser import needs_chromium, picture, troubles, troubles_of_all_looks
from tests.server.pages import PASSWORD, add_account, add_person

from meterdesk_server.people import invitations
from meterdesk_server.people.roles import Role

pytestmark = [needs_chromium, pytest.mark.xdist_group("browser")]

LONG = "Gesellschaft für Rohrleitungsbau und Vervielfältigungsgeräteverwaltung Süd mbH & Co. KG"


@pytest.fixture
def supplier_id(server) -> int:
    account_id = add_account(server, LONG)
    add_account(server, "Zebra")
    add_person(server, Role.KEY_USER, account_id, "kim@acme.example", "Kim Keyuser")
    add_person(server, Role.EQUIPMENT, account_id, f"{'long' * 12}@acme.example", "Eve")
    add_person(server, Role.EQUIPMENT, account_id, "i@acme.example", "Ina", password=None)
    return add_person(server, language="de")


def test_every_page_is_readable(server, look, supplier_id) -> None:
    window, found = look(supplier_id), {}

    for path in (
        "/accounts",
        "/accounts/new",
        "/accounts/1",
        "/people?account=1",
        "/people/new?account=1",
        "/people/1",
        "/profile",
        "/profile/password",
        "/nowhere",
    ):
        window.goto(path)
        found[path] = troubles_of_all_looks(window)

    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_signing_in_is_readable_where_it_went_wrong(server, look) -> None:
    window = look()
    window.goto("/sign-in")

    window.get_by_label("Email address").fill("nobody@acme.example")
    window.get_by_label("Password").fill("not this one")
    window.get_by_role("button", name="Sign in").click()

    expect(window.get_by_role("alert")).to_contain_text("do not belong together")
    expect(window.get_by_label("Email address")).to_have_value("nobody@acme.example")
    assert troubles_of_all_looks(window) == []


def test_account_is_made_and_a_person_invited_with_the_keyboard_alone(server, look) -> None:
    add_person(server)
    window = look()
    window.goto("/accounts/new")
    keyboard = window.keyboard

    def type_(*keys: str) -> None:
        for key in keys:
            keyboard.press(key) if key in ("Tab", "Enter", "Space") else keyboard.type(key)

    window.get_by_label("Email address").focus()
    type_("sam@supplier.example", "Tab", PASSWORD, "Enter")
    window.wait_for_url(server.site.public_url + "/accounts/new")
    type_("Tab", "Enter")  # skips what stands on every page
    type_("Tab", "Tab", "Acme", "Enter")
    window.wait_for_url(server.site.public_url + "/accounts/1")
    expect(window.get_by_role("status")).to_have_text("Acme was added.")
    window.get_by_role("link", name="Invite somebody").focus()
    type_("Enter")
    window.wait_for_url(server.site.public_url + "/people/new?account=1")
    window.get_by_label("Name", exact=True).focus()
    type_("Kim", "Tab", "kim@acme.example", "Tab", "Tab", "Tab", "Enter")

    picture(window, "light-invited")
    link = window.locator(".key").text_content()
    assert re.fullmatch(rf"{re.escape(server.site.public_url)}/invitation/[\w-]{{43}}", link)
    assert troubles(window) == []


def test_invited_person_chooses_a_password_in_a_browser(server, look) -> None:
    kim = add_person(
        server, Role.KEY_USER, add_account(server), "k@a.example", "Kim", password=None
    )
    with server.site.store.begin() as connection:
        token = invitations.invite(connection, kim, server.site.clock())
    window = look()
    window.goto(f"/invitation/{token}")

    window.get_by_label("New password").fill("short")
    window.get_by_role("button", name="Keep it and sign in").click()
    wrong = window.get_by_label("New password")
    expect(wrong).to_have_attribute("aria-invalid", "true")
    expect(wrong).to_have_accessible_description(re.compile("12 characters or more"))
    found = troubles_of_all_looks(window)
    wrong.fill("a sentence of my own")
    window.get_by_role("button", name="Keep it and sign in").click()

    expect(window.get_by_role("status")).to_have_text("Welcome, Kim.")
    assert found == []


def test_the_check_sees_what_is_wrong(look) -> None:
    window = look()
    window.set_content(
        "<p style='color:#999'>grey</p><input name=a><a href='/'></a><img src='x'><th>h</th>"
        "<div style='width:3000px'>wide</div>"
    )

    found = " ".join(troubles(window))

    for wrong in ("contrast 2.8", "no label", "no name", "no alt", "not one h1", "wider"):
        assert wrong in found
