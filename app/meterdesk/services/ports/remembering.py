"""What is known and not in the books, as another process of this version is to know it too."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class Remembers(Protocol):
    """Would begin anew with each process: asks a printer more than it must, or too soon again."""

    def remembered(self) -> Any:
        """What it knows now, fit to be pickled."""

    def remind(self, what: Any) -> None:
        """Takes over what one of its kind knew."""


class Looks(Protocol):
    """When the known networks were swept, whichever process did it (row M19)."""

    def last(self) -> datetime | None:
        """None where nobody knows."""

    def keep(self, at: datetime) -> None:
        """One begins now. Never raises."""


class Unseen:
    """Of an office whose sweeps nobody remembers. Fits Looks."""

    def last(self) -> datetime | None:
        return None

    def keep(self, at: datetime) -> None:
        """Forgotten with the process."""
