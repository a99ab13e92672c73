"""The commands about who is who, with their words."""

from __future__ import annotations

from meterdesk.entrypoints import identities
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verbs.words import DEVICES, TWO

IDENTITIES = {
    "same": Verb(
        identities.same,
        "two entries are one printer, moved or repaired: their histories become one",
        (
            *TWO,
            (
                ("--anyway",),
                {"action": "store_true", "help": "even where the evidence says otherwise"},
            ),
        ),
    ),
    "replaced": Verb(
        identities.replaced,
        "the first printer was replaced by the second: it is closed with its last reading",
        TWO,
    ),
    "different": Verb(identities.different, "two entries are two printers", TWO),
    "journal": Verb(
        identities.journal,
        "what was decided about who is who, by Meterdesk and by people",
        ((("device",), {"nargs": "?", "help": DEVICES}),),
    ),
    "undo": Verb(
        identities.undo,
        "take back a decision of the journal",
        ((("number",), {"type": int, "help": "its number in the journal"}),),
    ),
}
