"""The command that collects until somebody ends it, with its words."""

from __future__ import annotations

from meterdesk.entrypoints.collect import collect
from meterdesk.entrypoints.verbs.verb import Verb

COLLECTING = {
    "collect": Verb(
        None,
        "read and sync without a window until ended: the service of this computer",
        stays=collect,
    )
}
