"""A check as a row: its name, the rule it comes from, how it is tried, what to do if it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from meterdesk_server.conformance.trial import Trial


@dataclass(frozen=True, slots=True)
class Check:
    """`run` returns where the server passes, and raises FailedError or SkippedError else."""

    name: str
    rule: str
    run: Callable[[Trial], None]
    advice: str
