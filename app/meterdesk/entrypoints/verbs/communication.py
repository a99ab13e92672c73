"""The commands about what leaves the office, with their words."""

from __future__ import annotations

from pathlib import Path

from meterdesk.entrypoints import commands, held, sent
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verbs.words import DEVICES, PERIOD

COMMUNICATION = {
    "held": Verb(
        held.held, "billing reads that wait for your answer, and those that cannot be taken"
    ),
    "release": Verb(
        held.release,
        "answer a held billing read: send it anyway, or what the flag says",
        (
            (("number",), {"type": int, "help": "its number in meterdesk held"}),
            (("--again",), {"action": "store_true", "help": "read the printer again"}),
            (("--other",), {"action": "store_true", "help": "it is another printer"}),
            (("--told",), {"action": "store_true", "help": "refused, and the supplier knows"}),
        ),
        is_alone=True,
    ),
    "outbox": Verb(commands.outbox, "what waits to be sent, and what was sent"),
    "sent": Verb(
        sent.sent,
        "what was sent and what the server answered, word for word",
        (
            (("number",), {"nargs": "?", "type": int, "help": "one conversation, whole"}),
            *PERIOD,
            (("--device",), {"help": f"about this one: {DEVICES}"}),
            (
                ("--search",),
                {"metavar": "WORDS", "help": "all of them: text, serial number, printer, value"},
            ),
            (("--problems",), {"action": "store_true", "help": "only what did not go well"}),
            (
                ("--limit",),
                {"type": int, "default": 50, "metavar": "N", "help": "so many (50); 0: all"},
            ),
            (("--csv",), {"action": "store_true", "help": "the list as comma-separated values"}),
            (("--xml",), {"action": "store_true", "help": "of one: the messages, each on a line"}),
            (
                ("--export",),
                {
                    "type": Path,
                    "metavar": "FILE",
                    "help": "save: .zip or a folder has every message, .csv the list",
                },
            ),
        ),
    ),
    "next": Verb(
        sent.next_messages,
        "what the next sync would send, before it does; nothing leaves by this",
        ((("--xml",), {"action": "store_true", "help": "the messages, each on a line"}),),
    ),
    "pause": Verb(commands.pause, "from now on nothing leaves the office"),
    "resume": Verb(commands.resume, "communication goes on"),
}
