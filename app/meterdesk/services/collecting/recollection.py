"""What one process of the collector hands to the next: what is known and not in the books."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from meterdesk.services.collecting.agenda import Job
from meterdesk.services.office import Office


@dataclass(frozen=True, slots=True)
class Recollection:
    """`tried` is when each job was begun last, `seen` both clocks at the last look (`Vigil`),
    `known` what the office remembers, by name. Fit to be pickled; for this version alone."""

    tried: Mapping[Job, datetime] = field(default_factory=dict)
    seen: tuple[datetime, float] | None = None
    known: Mapping[str, Any] = field(default_factory=dict)


def known_to(office: Office) -> Mapping[str, Any]:
    """What is not in its books."""
    return {name: one.remembered() for name, one in office.remembering.items()}


def remind(office: Office, recollection: Recollection) -> None:
    """Has it know that."""
    for name, what in recollection.known.items():
        if name in office.remembering:
            office.remembering[name].remind(what)
