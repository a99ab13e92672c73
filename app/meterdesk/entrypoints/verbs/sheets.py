"""The commands that show what is in the books, with their words."""

from __future__ import annotations

from pathlib import Path

from meterdesk.entrypoints import commands
from meterdesk.entrypoints.taking_along import statement
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verbs.words import DEVICES, EXPORT, PERIOD

SHEETS = {
    "status": Verb(commands.status, "how things stand"),
    "devices": Verb(commands.devices, "list the devices", EXPORT),
    "history": Verb(
        commands.history,
        "what a device told over time",
        (
            (("device",), {"help": DEVICES}),
            (("--csv",), {"action": "store_true", "help": "as comma-separated values"}),
            *PERIOD,
            *EXPORT,
        ),
    ),
    "statement": Verb(
        statement,
        "what meters said first and last in a period, and what was billed; nothing is estimated",
        (
            (
                ("device",),
                {"nargs": "*", "help": f"{DEVICES}; none: all the supplier knows"},
            ),
            *PERIOD,
            *EXPORT,
        ),
    ),
    "verify": Verb(
        None,
        "check the billed numbers of a statement by the supplier's signatures; asks nobody",
        (
            (
                ("file",),
                {"type": Path, "nargs": "+", "metavar": "STATEMENT", "help": "saved as .csv"},
            ),
            (
                ("--key",),
                {
                    "type": Path,
                    "metavar": "FILE",
                    "help": "the supplier's public key (else the one told at registration)",
                },
            ),
        ),
    ),
}
