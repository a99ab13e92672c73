"""The command that collects until somebody ends it, with its words."""

from __future__ import annotations

from meterdesk.entrypoints.collect import collect
from meterdesk.entrypoints.verbs.verb import Verb

_DEEDS = {
    "stop": "have the service that runs end, after the conversation under way; exit status 0 when "
    "it has, 3 where none ran, 1 where it still runs",
}

COLLECTING = {
    "collect": Verb(
        None,
        "read and sync without a window until ended: the service of this computer",
        tuple(
            (
                (f"--{deed}",),
                {"action": "store_const", "const": deed, "dest": "deed", "help": words},
            )
            for deed, words in _DEEDS.items()
        ),
        stays=collect,
    )
}
