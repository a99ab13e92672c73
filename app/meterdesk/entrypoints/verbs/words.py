"""Words that several commands take, and how they are understood."""

from __future__ import annotations

import argparse
from pathlib import Path

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.port import check_port, ports_of
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints.verbs.verb import Argument


def port(text: str) -> int:
    """As argparse wants it: one UDP port."""
    try:
        return check_port(int(text))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no port; use a number") from None
    except BadInputError as error:
        raise argparse.ArgumentTypeError(error.message) from None


def ports(text: str) -> tuple[int, ...]:
    """As argparse wants them: `161`, or `161,1161`."""
    try:
        return ports_of(text)
    except BadInputError as error:
        raise argparse.ArgumentTypeError(error.message) from None


COMMUNITY: Argument = (
    ("--community",),
    {
        "action": "append",
        "metavar": "NAME",
        "help": "community to try; may be repeated. Everybody on this computer can read it there",
    },
)
COMMUNITY_FILE: Argument = (
    ("--community-file",),
    {"metavar": "FILE", "help": "file with communities, one a line; - reads standard input"},
)
PLACES: tuple[Argument, ...] = tuple(
    (
        (flag,),
        {"action": "store_const", "const": store, "dest": "secret_store", "help": words},
    )
    for flag, store, words in (
        ("--secret-in-keyring", SecretStore.KEYRING, "keep secrets in the keyring (the default)"),
        ("--secret-in-file", SecretStore.FILE, "keep secrets in a file only you can read"),
        ("--secret-for-this-run", SecretStore.SESSION, "keep no secret longer than this command"),
    )
)
KEY_FILE: Argument = (
    ("--key-file",),
    {
        "metavar": "FILE",
        "help": "file with the enrolment key; - reads standard input",
    },
)
PORT: Argument = (
    ("--port",),
    {"type": port, "default": 161, "help": "UDP port of the SNMP agents (161)"},
)
USER: Argument = (
    ("--user",),
    {"metavar": "NAME", "help": "SNMPv3 user that is kept: see `meterdesk access`"},
)
DEVICES = "id, serial number, address or host name"

EXPORT: tuple[Argument, ...] = (
    (
        ("--export",),
        {"type": Path, "metavar": "FILE", "help": "save: .xlsx for people, .csv for programs"},
    ),
    (("--replace",), {"action": "store_true", "help": "in place of a file of that name"}),
)
PERIOD: tuple[Argument, ...] = (
    (("--since",), {"metavar": "DAY", "help": "not before this day: 2026-11-01"}),
    (("--until",), {"metavar": "DAY", "help": "not after this day"}),
)

TWO: tuple[Argument, ...] = (
    (("device",), {"help": f"the one known first: {DEVICES}"}),
    (("other",), {"help": f"the other: {DEVICES}"}),
)
