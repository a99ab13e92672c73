"""The commands that talk to the supplier, with their words."""

from __future__ import annotations

from meterdesk.entrypoints import commands, handover
from meterdesk.entrypoints.administration import UNLOCK
from meterdesk.entrypoints.check import check, troubles
from meterdesk.entrypoints.ending import deregister
from meterdesk.entrypoints.registering import register
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verbs.words import DEVICES, KEY_FILE, PLACES

SUPPLIER = {
    "register": Verb(
        register,
        "register this office and devices with the Communication Server",
        (
            (("device",), {"nargs": "*", "help": DEVICES}),
            (("--all",), {"action": "store_true", "help": "every device with a serial number"}),
            (("--server",), {"metavar": "URL", "help": "address of the server (https)"}),
            (("--ca",), {"metavar": "FILE", "help": "certificate of a private CA to trust"}),
            KEY_FILE,
            (
                ("--enrol",),
                {"metavar": "FILE", "help": "your supplier's file: server, CA and key at once"},
            ),
            *PLACES,
            UNLOCK,
        ),
        is_alone=True,
        begins=True,
    ),
    "deregister": Verb(
        deregister,
        "end the registration of devices, or of this office; nothing of them is sent any more",
        (
            (("device",), {"nargs": "*", "help": DEVICES}),
            (
                ("--office",),
                {"action": "store_true", "help": "leave the supplier: every device, the secret"},
            ),
            (
                ("--here",),
                {
                    "action": "store_true",
                    "help": "with --office: on this PC alone, without telling the server",
                },
            ),
            (("--yes",), {"action": "store_true", "help": "do not ask"}),
            UNLOCK,
        ),
        is_alone=True,
    ),
    "handover": Verb(
        handover.handover,
        "write the sheet on which printers are ticked, or read one that was",
        handover.ARGUMENTS,
        is_alone=True,
    ),
    "sync": Verb(commands.sync, "talk to the Communication Server now", (KEY_FILE,), is_alone=True),
    "check": Verb(
        check,
        "try the way to the server, stage by stage; nothing of the office is sent",
        (
            (("--server",), {"metavar": "URL", "help": "another address than the settings have"}),
            (("--ca",), {"metavar": "FILE", "help": "certificate of a private CA to trust"}),
        ),
    ),
    "troubles": Verb(troubles, "why the server was not reached, and for how long"),
}
