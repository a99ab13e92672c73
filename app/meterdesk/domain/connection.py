"""The stages of a way to the server, and how each of them went: what "test connection" tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from meterdesk.domain.diagnosis import Diagnosis


class Stage(StrEnum):
    """What a conversation has to get through, in this order; PROXY only where one is on the way."""

    NAME = "name"
    LINE = "connection"
    PROXY = "Internet proxy"
    TLS = "encryption"
    SERVER = "server"


class Course(StrEnum):
    """How a stage stands."""

    UNDER_WAY = "under way"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StageReport:
    """One stage as it stands now. `sentence` is for people; `diagnosis` where it failed."""

    stage: Stage
    course: Course
    sentence: str
    diagnosis: Diagnosis | None = None


Listener = Callable[[StageReport], None]
"""Is told each stage as it begins and as it ends, in the thread that does the work."""


def deaf(report: StageReport) -> None:
    """For whom the stages are nothing."""
