"""Hostile ids, questions and forms of somebody signed in: a page that refuses, never a 500."""

from __future__ import annotations

import shutil

import pytest
from tests.server.pages import Visitor, add_account, add_person
from tests.server.speech import Clock

from meterdesk_server.server import ServerThread

IDS = (
    *("0", "-1", "1e9", "0x10", "9223372036854775808", "9" * 400, "' OR 1=1 --", "1;DROP"),
    *("..%2f..%2fetc", "%00", "%ff", "\u0661", "<b>", "1%0d%0aX:1", "new%00", "null"),
)
NASTY = (
    *("\x00", "\ud7ff", "\u202e", "a\r\nX-Evil: 1", "' OR 1=1 --", "<script>alert(1)</script>"),
    *("{{7*7}}", "../../etc/passwd", "9" * 400, "-1", "é" * 200_000, "\ufffe", "𝔘" * 300),
)


@pytest.fixture(scope="module")
def server(tmp_path_factory, new_folder):
    folder = tmp_path_factory.mktemp("pages") / "server"
    shutil.copytree(new_folder, folder)
    with ServerThread(folder, Clock()) as server:
        yield server


@pytest.fixture(scope="module")
def account_id(server) -> int:
    return add_account(server)


@pytest.fixture(scope="module")
def visitor(server, account_id):
    visitor = Visitor(server, add_person(server))
    yield visitor
    visitor.close()


@pytest.mark.parametrize("place", ["/devices/{}", "/accounts/{}", "/people/{}", "/people/{}/link"])
def test_ids_that_are_none_are_pages_not_found(visitor, place) -> None:
    statuses = {each: _status(visitor, place.format(each)) for each in IDS}

    assert {each: status for each, status in statuses.items() if status not in (400, 404)} == {}


@pytest.mark.parametrize("place", ["/devices", "/reads", "/audit", "/accounts", "/people"])
def test_questions_that_are_none_are_refused_or_passed_over(visitor, place) -> None:
    names = ("before", "after", "account", "event", "serial", "q", "state", "page")
    statuses = {}
    for at, each in enumerate(NASTY):
        asked = {names[at % len(names)]: each[:5000]}
        answer = visitor.http.get(
            visitor.root + place, params=asked, timeout=20, allow_redirects=False
        )
        statuses[each[:20]] = answer.status_code
        assert "<script>alert" not in answer.text

    assert {each: status for each, status in statuses.items() if status >= 500} == {}


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_nasty_fields_are_refused_or_only_text(visitor, nasty) -> None:
    csrf = visitor.csrf()
    fields = {"csrf": csrf, "name": nasty, "language": "en", "time_zone": "Europe/Berlin"}

    made = visitor.http.post(visitor.root + "/accounts/new", fields, timeout=20)
    wrong = visitor.http.post(visitor.root + "/accounts/new", {**fields, "time_zone": nasty})

    assert made.status_code < 500
    assert wrong.status_code < 500
    assert "X-Evil" not in made.headers
    assert "<script>alert" not in made.text + wrong.text


def test_form_of_megabytes_is_refused(visitor) -> None:
    csrf = visitor.csrf()

    answer = visitor.http.post(
        visitor.root + "/accounts/new", {"csrf": csrf, "name": "x" * 5_000_000}, timeout=20
    )

    assert 400 <= answer.status_code < 500


def _status(visitor: Visitor, path: str) -> int:
    answer = visitor.http.get(visitor.root + path, timeout=20, allow_redirects=False)
    return int(answer.status_code)
