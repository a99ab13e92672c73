"""Commands that list what the server holds."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from meterdesk_server.desk import Desk
from meterdesk_server.people import accounts, persons
from meterdesk_server.premises import Premises
from meterdesk_server.verbs.command import add_command, premises_of, require_server
from meterdesk_server.verbs.table import print_table

_Rows = Callable[[Premises], list[dict[str, Any]]]


def add(commands: Any) -> None:
    """Adds the commands to those of the server."""
    for name, help_, rows in (
        ("proxies", "list the installations in offices", _of_desk(Desk.proxies)),
        ("devices", "list the devices offices registered", _of_desk(Desk.devices)),
        ("ledger", "list the meters billed", _of_desk(Desk.ledger)),
        ("supplies", "list the supplies levels told", _of_desk(Desk.supplies)),
        ("accounts", "list the customers, each with its id", _accounts),
        ("people", "list who may sign in", _people),
    ):
        command = add_command(commands, name, help_, _lister(rows))
        command.add_argument("--json", action="store_true", help="as JSON")


def _of_desk(rows: Callable[[Desk], Sequence[Any]]) -> _Rows:
    return lambda premises: [asdict(row) for row in rows(premises.desk)]


def _accounts(premises: Premises) -> list[dict[str, Any]]:
    with premises.store.read() as connection:
        return [asdict(each) for each in accounts.every(connection)]


def _people(premises: Premises) -> list[dict[str, Any]]:
    """Those of the supplier first; never what they sign in with but the address."""
    with premises.store.read() as connection:
        return [
            {
                "email": who.email,
                "name": who.name,
                "role": str(who.role),
                "account_id": who.account_id,
                "account": who.account_name,
                "is_invited": who.is_invited,
                "disabled_at": who.disabled_at,
            }
            for who in persons.everybody(connection)
        ]


def _lister(rows: _Rows) -> Callable[[argparse.Namespace], int]:
    def show(given: argparse.Namespace) -> int:
        require_server(given)
        with premises_of(given) as premises:
            found = [{k: _plain(v) for k, v in row.items()} for row in rows(premises)]
        if given.json:
            print(json.dumps(found, indent=2))
        else:
            print_table(found)
        return 0

    return show


def _plain(value: Any) -> Any:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else value
