"""Passwords are kept so that whoever copies the database has none."""

from __future__ import annotations

import re

import pytest
from tests.server.pages import CHEAP

from meterdesk_server.cli import main
from meterdesk_server.people import persons
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.people.roles import Role
from meterdesk_server.store import open_store


def test_password_is_right_and_another_is_not() -> None:
    kept = CHEAP.hash("correct horse battery")

    assert CHEAP.is_right("correct horse battery", kept)
    assert not CHEAP.is_right("correct horse batterY", kept)
    assert not CHEAP.is_right("", kept)


def test_same_password_is_kept_differently_each_time() -> None:
    assert CHEAP.hash("correct horse battery") != CHEAP.hash("correct horse battery")


def test_nobody_has_any_password() -> None:
    assert not CHEAP.is_right("", None)
    assert not CHEAP.is_right("correct horse battery", None)


def test_default_cost_is_what_owasp_asks_for() -> None:
    kept = Passwords().hash("correct horse battery")

    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert len(kept) <= 200


@pytest.fixture
def folder(tmp_path, clock):
    """A server's folder with Sam, whose password is lost."""
    store = open_store(tmp_path)
    with store.begin() as connection:
        fields = {"account_id": None, "language": "en", "now": clock(), "by": "test"}
        persons.add(connection, Role.SUPPLIER, "Sam", "sam@supplier.example", **fields)
    store.close()
    return tmp_path


def kept(folder, email: str) -> persons.Person | None:
    store = open_store(folder)
    try:
        with store.read() as connection:
            return persons.by_email(connection, email)
    finally:
        store.close()


@pytest.mark.parametrize(
    ("command", "email"),
    [("password", "SAM@supplier.example"), ("person-add", "two@supplier.example")],
)
def test_printed_password_is_right_and_has_to_be_changed(folder, capsys, command, email) -> None:
    status = main([command, email, "--folder", str(folder)])

    password = re.search(r"the password (\S+)", capsys.readouterr().out)[1]
    who = kept(folder, email)
    assert (status, who.must_change) == (0, True)
    assert Passwords().is_right(password, who.password)


@pytest.mark.parametrize(
    ("command", "email"),
    [("password", "nobody@supplier.example"), ("person-add", "Sam@supplier.example")],
)
def test_command_that_cannot_be_done_is_said(folder, capsys, command, email) -> None:
    status = main([command, email, "--folder", str(folder)])

    assert (status, capsys.readouterr().err.count("\n")) == (1, 1)
