"""Commands that list what the server holds."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from meterdesk_server.desk import Desk
from meterdesk_server.verbs.command import add_command, premises_of, require_server
from meterdesk_server.verbs.table import print_table


def add(commands: Any) -> None:
    """Adds the commands to those of the server."""
    for name, help_, rows in (
        ("proxies", "list the installations in offices", Desk.proxies),
        ("devices", "list the devices offices registered", Desk.devices),
        ("ledger", "list the meters billed", Desk.ledger),
        ("supplies", "list the supplies levels told", Desk.supplies),
    ):
        command = add_command(commands, name, help_, _lister(rows))
        command.add_argument("--json", action="store_true", help="as JSON")


def _lister(rows: Callable[[Desk], Sequence[Any]]) -> Callable[[argparse.Namespace], int]:
    def show(given: argparse.Namespace) -> int:
        require_server(given)
        with premises_of(given) as premises:
            found = [{k: _plain(v) for k, v in asdict(row).items()} for row in rows(premises.desk)]
        if given.json:
            print(json.dumps(found, indent=2))
        else:
            print_table(found)
        return 0

    return show


def _plain(value: Any) -> Any:
    return f"{value:%Y-%m-%dT%H:%M:%SZ}" if isinstance(value, datetime) else value
