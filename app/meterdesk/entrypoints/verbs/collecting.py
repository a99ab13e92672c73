"""The command that collects until somebody ends it, with its words."""

from __future__ import annotations

from meterdesk.entrypoints.collect import collect
from meterdesk.entrypoints.residency import DEEDS
from meterdesk.entrypoints.verbs.verb import Verb

COLLECTING = {
    "collect": Verb(
        None,
        "read and sync without a window until ended: the service of this computer",
        tuple(
            (
                (f"--{deed}",),
                {"action": "store_const", "const": deed, "dest": "deed", "help": help_},
            )
            for deed, (_do, help_) in DEEDS.items()
        ),
        stays=collect,
    )
}
