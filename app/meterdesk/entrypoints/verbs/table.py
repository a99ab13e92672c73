"""Every command, in the order of the help, and the command line as argparse has it."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser
from pathlib import Path

from meterdesk import __version__
from meterdesk.entrypoints.verbs.collecting import COLLECTING
from meterdesk.entrypoints.verbs.communication import COMMUNICATION
from meterdesk.entrypoints.verbs.identities import IDENTITIES
from meterdesk.entrypoints.verbs.printers import PRINTERS
from meterdesk.entrypoints.verbs.sheets import SHEETS
from meterdesk.entrypoints.verbs.supplier import SUPPLIER
from meterdesk.entrypoints.verbs.upkeep import UPKEEP
from meterdesk.entrypoints.verbs.verb import Verb

VERBS: dict[str, Verb] = {
    **PRINTERS,
    **SUPPLIER,
    **SHEETS,
    **IDENTITIES,
    **COMMUNICATION,
    **COLLECTING,
    **UPKEEP,
}


def parser() -> ArgumentParser:
    """The command line as argparse has it."""
    top = ArgumentParser(
        prog="meterdesk", description="Reads an office's printers and reports their meters."
    )
    _add_common(top, None)
    top.add_argument("--version", action="version", version=f"Meterdesk {__version__}")
    top.add_argument(
        "--selfcheck",
        action="store_true",
        help="instead of a command: open every part of the program once, and say what was found",
    )
    verbs = top.add_subparsers(dest="verb", metavar="COMMAND", required=True)
    for name, verb in VERBS.items():
        one = verbs.add_parser(name, help=verb.help, description=verb.help)
        for flags, options in verb.arguments:
            one.add_argument(*flags, **options)  # type: ignore[arg-type]
        _add_common(one, argparse.SUPPRESS)
    return top


def _add_common(words: ArgumentParser, absent: str | None) -> None:
    """Before the command or after it. Where it stands before, its absence after changes nothing."""
    words.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=absent,
        help="folder of the data (the user's own)",
    )
    words.add_argument(
        "--json", action="store_true", default=absent or False, help="print one JSON document"
    )
