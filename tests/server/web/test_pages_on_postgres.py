"""The pages' way with PostgreSQL, where transactions of several processes meet."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.server.pages import CHEAP, Visitor, add_person, text_of

from meterdesk_server.server import ServerThread


@pytest.fixture
def server(tmp_path, new_folder, clock, postgres):
    shutil.copytree(new_folder, tmp_path / "server")
    (tmp_path / "server" / "server.db").unlink()
    with ServerThread(tmp_path / "server", clock, passwords=CHEAP, database=postgres) as server:
        yield server


def test_accounts_and_people_are_made_changed_and_shut_out(server, visit) -> None:
    supplier = visit()
    add_person(server)

    signed_in = supplier.sign_in("sam@supplier.example", next="/accounts")
    supplier.post("/accounts/new", name="Acme", language="en", time_zone="Europe/Berlin")
    fields = {"account": 1, "name": "Kim", "email": "kim@acme.example", "language": "en"}
    invited = supplier.post("/people/new", role="key-user", **fields)
    shut_out = supplier.post("/people/2/disable")
    closed = supplier.post("/accounts/1/close")

    assert "Accounts" in text_of(signed_in)
    assert "/invitation/" in invited
    assert "Shut out since" in text_of(shut_out)
    assert "Closed since" in text_of(closed)


def test_tries_that_come_at_once_are_all_counted(server, visit) -> None:
    add_person(server)
    browsers = [visit() for _ in range(12)]
    secrets = [browser.csrf() for browser in browsers]

    def guess(browser: Visitor, csrf: str) -> str:
        return browser.sign_in("sam@supplier.example", "guess", status=422, csrf=csrf)

    with ThreadPoolExecutor(12) as pool:
        pages = [text_of(page) for page in pool.map(guess, browsers, secrets)]

    assert sum("too many tries" in page for page in pages) == 2
