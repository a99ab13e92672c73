"""`meterdesk-server conformance` on a terminal."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from meterdesk_server.conformance.catalogue import CHECKS
from meterdesk_server.conformance.operator import Operator, by_asking, by_command, nobody
from meterdesk_server.conformance.run import chosen, judge, report
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.verdict import FailedError, SkippedError
from meterdesk_server.conformance.wire import UnreachableError, Wire
from meterdesk_server.errors import ServerError

_ABOUT = """Tries a Communication Server against the contract, from outside. It registers an
installation with the enrolment key, and devices with it, so try a server for trials, not one that
bills. Exit status: 0 nothing failed, 1 something did."""


_REFUSED = "NotAuthorizedFault"


def add(commands: Any) -> None:
    """Adds the command to those of the server."""
    command = commands.add_parser(
        "conformance", help="try any server against the contract", description=_ABOUT
    )
    command.add_argument("url", nargs="?", metavar="URL", help="where the server takes SOAP")
    command.add_argument("--key", help="an enrolment key of that server")
    command.add_argument("--other-key", metavar="KEY", help="one for a second office")
    command.add_argument("--ca", type=Path, metavar="FILE", help="authority to trust, in PEM")
    command.add_argument(
        "--device", action="append", default=[], metavar="SERIAL", help="one it will register"
    )
    operator = command.add_mutually_exclusive_group()
    operator.add_argument(
        "--operator",
        metavar="COMMAND",
        help="does the supplier's part: {action} {serial}, with the actions sign-up, "
        "request-billing, request-supplies and sign-off",
    )
    operator.add_argument("--ask", action="store_true", help="ask me to do the supplier's part")
    command.add_argument(
        "--only", nargs="+", default=[], metavar="CHECK", choices=[it.name for it in CHECKS]
    )
    command.add_argument("--list", action="store_true", help="name the checks and their rules")
    command.add_argument("--json", action="store_true", help="as JSON")
    command.set_defaults(do=_do, refuse=command.error)


def _do(given: argparse.Namespace) -> int:
    checks = chosen(given.only)
    if given.list:
        for check in checks:
            print(f"{check.name}: {check.rule}. {check.advice}")
        return 0
    if not (given.url and given.key):
        given.refuse("URL and --key are needed")
    wire = Wire(given.url, given.ca)
    wire.get("?wsdl")  # a server that is not there is one sentence, not eighty
    trial = Trial(
        wire,
        given.key,
        given.other_key,
        _operator(given),
        tuple(given.device),
    )
    _enrol(trial)
    return report(judge(trial, checks), _say, is_json=given.json)


def _enrol(trial: Trial) -> None:
    """A key that is wrong is one sentence, too. Raises KeyRefusedError; what else is wrong with
    registering an office, the checks tell.
    """
    try:
        _ = trial.office
    except SkippedError as error:
        why = "The enrolment key was not accepted." if _REFUSED in str(error) else ""
        raise KeyRefusedError(f"{why} {error}".strip()) from None
    except (FailedError, UnreachableError):
        return


class KeyRefusedError(ServerError):
    """Without an office nothing can be tried."""


def _operator(given: argparse.Namespace) -> Operator:
    if given.ask:
        return by_asking(_asked)
    return by_command(given.operator) if given.operator else nobody


def _asked(question: str) -> str:
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline() or "s"


def _say(line: str) -> None:
    print(line, flush=True)
