"""Commands about people: adding one at the supplier, and a new password for who lost it."""

from __future__ import annotations

import argparse
from typing import Any

from meterdesk_server.errors import DeskError
from meterdesk_server.first_start import new_password
from meterdesk_server.people import attempts, persons, sessions
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.people.roles import Role
from meterdesk_server.store import note
from meterdesk_server.verbs.command import add_command, premises_of, require_server

_BY = "command line"


def add(commands: Any) -> None:
    """Adds the commands to those of the server."""
    help_ = "let somebody at the supplier sign in, with a password that is printed once"
    command = add_command(commands, "person-add", help_, _add)
    command.add_argument("email", help="their address; they sign in with it")
    command.add_argument("--name", default="", help="their name")
    help_ = "give somebody who cannot sign in a new password, printed once"
    command = add_command(commands, "password", help_, _password)
    command.add_argument("email", help='their address; "administrator" for the first one')


def _add(given: argparse.Namespace) -> int:
    email, password = given.email.strip(), new_password()
    hashed = Passwords().hash(password)
    require_server(given)
    with premises_of(given) as premises, premises.store.begin() as connection:
        persons.add(
            connection,
            Role.SUPPLIER,
            (given.name.strip() or email)[:120],
            email[:254],
            account_id=None,
            language="en",
            now=premises.clock(),
            by=_BY,
            password=hashed,
            must_change=True,
        )
    print(f"{email} signs in with the password {password} and chooses another one then.")
    return 0


def _password(given: argparse.Namespace) -> int:
    password = new_password()
    hashed = Passwords().hash(password)
    require_server(given)
    with premises_of(given) as premises, premises.store.begin() as connection:
        who = persons.by_email(connection, given.email)
        if who is None:
            raise DeskError(f"Nobody signs in as {given.email}.")
        persons.change(connection, who.id, password=hashed, must_change=True, disabled_at=None)
        sessions.end_all(connection, who.id)
        attempts.forgive(connection, persons.key_of(who.email))
        detail = f"person {who.id}: {who.email}"
        note(
            connection,
            premises.clock(),
            _BY,
            "password reset",
            [detail],
            who.account_id,
        )
    print(f"{who.email} signs in with the password {password} and chooses another one then.")
    return 0
