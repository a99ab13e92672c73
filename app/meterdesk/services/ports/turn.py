"""Whose turn it is to collect in the data folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from meterdesk.domain.turn import Claim, Resident


class Turn(Protocol):
    """Each look costs a fraction of a millisecond; none waits."""

    @property
    def is_attended(self) -> bool:
        """Whether a person sits here: is told of things, and sees the books between two turns."""

    @property
    def is_ours(self) -> bool: ...
    @property
    def is_dismissed(self) -> bool:
        """Whether somebody waits for this program to end; said to a service alone."""

    def take(self, *, is_asked: bool) -> bool:
        """Tries; whether it is ours now. `is_asked`: a person waits, so whoever has it may end.

        Raises StoreError where the folder cannot be used.
        """

    def give(self) -> None:
        """Lets another begin; everything was put down before. Also takes a wish back."""

    def claim(self) -> Claim:
        """Who else wants it, while it is ours."""

    def hear(self, heard: Callable[[], None]) -> bool:
        """Whether this is called, from another thread, as soon as somebody else wants the turn."""

    def nudge(self) -> None:
        """Has a service look at what was written just now."""

    def resident(self) -> Resident | None:
        """The service of this computer that collects here; None where none runs, or it is us."""
