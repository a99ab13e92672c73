"""Shutting an office or a key out, and what says so afterwards, as a browser shows it."""

from __future__ import annotations

import uuid

import pytest
from playwright.sync_api import expect
from tests.server.browser import needs_chromium, troubles_of_all_looks
from tests.server.pages import add_person
from tests.server.speech import Office

pytestmark = [needs_chromium, pytest.mark.xdist_group("browser")]


@pytest.fixture
def branch(server, line, clock, account_id) -> str:
    """Where the office in Hamburg is shut out."""
    office = Office(line, clock)
    key = server.desk.create_enrolment_key("Branch in Hamburg", 3, account_id=account_id)
    said = office.enrol(key, str(uuid.uuid4()))
    office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
    office.register("ABC100001", "ABC100002", "ABC100003")
    return f"/enrolment/{key[:6]}/offices/{office.proxy_id}"


def test_questions_and_what_follows_are_readable(server, branch, account_id, look, visit) -> None:
    sam, key_page = add_person(server), branch.partition("/offices")[0]
    window, found = look(sam), {}

    def see(*paths: str) -> None:
        for path in paths:
            window.goto(path)
            found[path] = troubles_of_all_looks(window)

    see(f"{branch}/shut-out", f"{key_page}/shut-out")
    visit(sam).post(f"{branch}/shut-out")
    visit(sam).post(f"/accounts/{account_id}/close")
    see(key_page, "/audit", "/", "/accounts", f"/accounts/{account_id}", "/enrolment")

    assert {path: wrong for path, wrong in found.items() if wrong} == {}


def test_keyboard_shuts_an_office_out_and_lets_it_in_again(server, branch, look) -> None:
    window = look(add_person(server))
    window.goto(branch.partition("/offices")[0])

    window.get_by_role("link", name="Shut out the office").focus()
    window.keyboard.press("Enter")
    window.wait_for_url("**/shut-out")
    window.get_by_role("button", name="Shut out").focus()
    window.keyboard.press("Enter")
    said = window.get_by_role("status")
    expect(said).to_have_text("The office is shut out.")
    window.get_by_role("button", name="Let in the office").focus()
    window.keyboard.press("Enter")

    expect(said).to_contain_text("The office is let in again")
