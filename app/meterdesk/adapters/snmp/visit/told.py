"""What a printer says of itself between its counters: it seldom changes, and is kept until then."""

from __future__ import annotations

from dataclasses import dataclass

from meterdesk.adapters.snmp.meaning.alerts import Complaint, complaints
from meterdesk.adapters.snmp.meaning.status import state
from meterdesk.adapters.snmp.meaning.supplies import supplies
from meterdesk.adapters.snmp.profile.profile import Profile, Profiles
from meterdesk.adapters.snmp.visit.several import shows_printer
from meterdesk.adapters.snmp.wire.answers import Answers
from meterdesk.adapters.snmp.wire.oid import Oid, Value
from meterdesk.domain.reading import PrinterState
from meterdesk.domain.supply import Supply

Made = tuple[tuple[Oid, ...], tuple[Value | None, ...]]
"""Rows of alerts, and values."""


@dataclass(frozen=True, slots=True)
class Told:
    """Made of fixed values and of those it is made from; alerts get their time anew."""

    supplies: tuple[Supply, ...]
    state: PrinterState
    complaints: tuple[Complaint, ...]
    is_evident: bool


def told_by(
    answers: Answers, profile: Profile | None, model: str | None, profiles: Profiles
) -> Told:
    return Told(
        supplies(answers, profile, model),
        state(answers, profile.displays if profile else ()),
        complaints(answers),
        shows_printer(answers, profiles),
    )
