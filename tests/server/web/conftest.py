"""A server with pages whose passwords cost little, and people who visit them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.server.browser import key_pin, opened, start
from tests.server.ledgers import Ledger
from tests.server.pages import CHEAP, Visitor, add_account, add_person

from meterdesk_server.people.roles import Role
from meterdesk_server.policy import Policy, SignInLimits
from meterdesk_server.server import ServerThread


@pytest.fixture
def server(tmp_path, new_folder, clock) -> Iterator[ServerThread]:
    shutil.copytree(new_folder, tmp_path / "server")
    policy = Policy(sign_in_limits=SignInLimits(an_address=20))
    with ServerThread(tmp_path / "server", clock, policy, passwords=CHEAP) as server:
        yield server


@pytest.fixture
def visit(server):
    """A function: somebody with that id at the pages; without one, nobody who is signed in."""
    open_ = []

    def visit(person_id: int | None = None) -> Visitor:
        open_.append(Visitor(server, person_id))
        return open_[-1]

    yield visit
    for visitor in open_:
        visitor.close()


@pytest.fixture
def supplier(server, visit) -> Visitor:
    """Somebody at the supplier, signed in."""
    return visit(add_person(server))


@pytest.fixture
def account_id(server) -> int:
    return add_account(server)


@pytest.fixture
def key_user(server, visit, account_id) -> Visitor:
    """The key user of an account, signed in."""
    return visit(add_person(server, Role.KEY_USER, account_id, "kim@acme.example", "Kim Keyuser"))


@pytest.fixture(scope="module")
def browser(new_folder) -> Iterator[Browser]:
    """Chromium, for the tests of a module.

    While Playwright lives its loop runs in this thread, and tests of other rooms that follow in the
    same process could run none of their own.
    """
    with sync_playwright() as playwright:
        browser = start(playwright, [key_pin(new_folder / "server.pem")])
        yield browser
        browser.close()


@pytest.fixture
def look(browser, server):
    """A function that opens a window: `look(person_id, color_scheme="dark", ...)`."""
    with ExitStack() as stack:
        yield lambda *given, **options: stack.enter_context(
            opened(browser, server, *given, **options)
        )


@pytest.fixture
def ledger(server) -> Ledger:
    """What offices did: put in by the tests."""
    return Ledger(server.site.store, server.site.clock)
