"""Commands about offices: the keys they register with, and shutting them out."""

from __future__ import annotations

import argparse
from typing import Any

from meterdesk_server.desk import Desk
from meterdesk_server.verbs.command import add_command, each, premises_of


def add(commands: Any) -> None:
    """Adds the commands to those of the server."""
    command = add_command(commands, "enrolment-key", "make a key for an office's letter", _key)
    command.add_argument("--label", default="", help="for whom it is")
    command.add_argument(
        "--proxies", type=int, default=1, help="how many installations may use it (%(default)s)"
    )
    command.add_argument(
        "--account", type=int, metavar="ID", help="the account its offices belong to"
    )
    command = add_command(commands, "revoke", "shut out enrolment keys or installations", _revoke)
    command.add_argument(
        "names", nargs="+", metavar="KEY|PROXY", help="an enrolment key or its name, or a ProxyId"
    )
    command = add_command(commands, "let-in", "let installations in again", _let_in)
    command.add_argument("names", nargs="+", metavar="PROXY", help="the ProxyId of one shut out")


def _key(given: argparse.Namespace) -> int:
    with premises_of(given) as premises:
        print(premises.desk.create_enrolment_key(given.label, given.proxies, given.account))
    return 0


def _revoke(given: argparse.Namespace) -> int:
    return each(given, given.names, Desk.revoke, "shut out")


def _let_in(given: argparse.Namespace) -> int:
    return each(given, given.names, Desk.let_in, "let in again")
