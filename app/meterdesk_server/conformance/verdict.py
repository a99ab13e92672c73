"""What a check comes to. A check returns where the server passes, and raises where it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class FailedError(Exception):
    """The server does not do what the contract says. The sentence says what it did."""


class SkippedError(Exception):
    """It could not be tried. The sentence says what it takes."""


class Result(StrEnum):
    """The three ends of a check."""

    PASSED = "pass"
    FAILED = "FAIL"
    SKIPPED = "skip"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one check. `sentence` is empty where it passed."""

    check: str
    rule: str
    result: Result
    sentence: str = ""
    advice: str = ""


def demand(holds: object, sentence: str) -> None:
    """Raises FailedError with the sentence where it does not hold."""
    if not holds:
        raise FailedError(sentence)


Say = Callable[[str], None]
"""Shows a line."""
