"""The commands that show what is in the books, with their words."""

from __future__ import annotations

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
}
