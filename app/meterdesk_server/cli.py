"""`meterdesk-server` on a terminal: runs the server, and does what people at the supplier do.

Exit status: 0 done, 1 it could not be done (one sentence on stderr), 2 the command was mistyped.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import metadata

from meterdesk_server.conformance import command as conformance
from meterdesk_server.errors import ServerError
from meterdesk_server.verbs import backup, devices, lists, mail, offices, people, run
from meterdesk_server.verbs.command import complain

VERBS = (run, people, offices, devices, lists, backup, mail, conformance)
"""Each adds its commands; in this order they are shown."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Does one command and returns the exit status."""
    given = _parser().parse_args(arguments)
    try:
        status: int = given.do(given)
    except ServerError as error:
        complain(error.message)
        return 1
    except KeyboardInterrupt:
        return 0
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; nothing is left to say
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="meterdesk-server", description="The Communication Server of Meterdesk."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for verb in VERBS:
        verb.add(commands)
    return parser


def _version() -> str:
    try:
        return metadata.version("meterdesk")
    except metadata.PackageNotFoundError:
        return "(not installed: run from its source)"
