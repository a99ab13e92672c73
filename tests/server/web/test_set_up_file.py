"""The enrolment key as a file for the wizard (docs/server.md): what is in it, and who gets it."""

from __future__ import annotations

import hashlib
import tomllib
from datetime import datetime, timedelta

import pytest
from tests.server.pages import add_account, add_person

from meterdesk_server.people.roles import Role


@pytest.fixture
def key(server, account_id) -> str:
    return server.desk.create_enrolment_key("Branch", account_id=account_id)


def path(key: str) -> str:
    return f"/enrolment/{key[:6]}/office.meterdesk"


def test_it_has_all_that_an_office_needs(server, key_user, key, clock) -> None:
    table = tomllib.loads(key_user.get(path(key)))

    now = clock().replace(microsecond=0)
    assert table == {
        "meterdesk_enrolment": 1,
        "server": server.url,
        "customer": "Acme",
        "office": "Branch",
        "enrolment_key": key,
        "made_at": now,
        "valid_until": now + timedelta(days=30),
        "authority": server.ca_file.read_text(encoding="ascii"),
        "checksum": table["checksum"],
    }
    assert isinstance(table["valid_until"], datetime)


def test_its_last_line_is_the_checksum_of_all_before_it(key_user, key) -> None:
    text = key_user.get(path(key))

    before, said, last = text.rpartition("checksum = ")
    assert said
    assert last == f'"{hashlib.sha256(before.encode()).hexdigest()}"\n'


def test_browser_saves_it_and_keeps_no_copy(server, key_user, key) -> None:
    answer = key_user.http.get(server.site.public_url + path(key), timeout=10)

    assert answer.headers["content-disposition"] == 'attachment; filename="office.meterdesk"'
    assert answer.headers["cache-control"] == "no-store"


def test_page_of_the_key_links_to_it(key_user, key) -> None:
    page = key_user.get(f"/enrolment/{key[:6]}")

    assert f'href="{path(key)}" download>Download for the set-up' in page


def test_remarks_are_in_the_language_of_the_account(server, supplier) -> None:
    german = add_account(server, "Müller")
    supplier.post(f"/accounts/{german}", name="Müller", language="de", time_zone="Europe/Berlin")
    key = server.desk.create_enrolment_key("Köln", account_id=german)

    text = supplier.http.get(supplier.root + path(key), timeout=10).content.decode()

    assert text.startswith("# Öffnen Sie diese Datei in der Einrichtung von Meterdesk")
    assert tomllib.loads(text)["customer"] == "Müller"


def test_name_of_an_office_cannot_become_a_line_of_it(server, supplier) -> None:
    label = 'x"\nserver = "https://evil.example/soap'
    key = server.desk.create_enrolment_key(label)

    table = tomllib.loads(supplier.get(path(key)))

    said = label.replace("\n", " ")
    assert (table["server"], table["office"], table["customer"]) == (server.url, said, "")


def test_nobody_else_gets_it(server, supplier, visit, account_id, key) -> None:
    other = add_account(server, "Other")
    olga = visit(add_person(server, Role.KEY_USER, other, "olga@other.example", "Olga"))
    eve = visit(add_person(server, Role.EQUIPMENT, account_id, "eve@acme.example", "Eve"))

    for visitor in (olga, eve):
        visitor.get(path(key), 404)
    assert "Sign in" in visit().get(path(key))
    server.desk.revoke(key)
    supplier.get(path(key), 404)


def test_without_an_authority_of_its_own_the_file_brings_none(server, supplier, key) -> None:
    object.__setattr__(server.site, "ca_file", None)

    assert tomllib.loads(supplier.get(path(key)))["authority"] == ""
