"""What is known and not in the books, as another process of this version is to know it too."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class Remembers(Protocol):
    """Would begin anew with each process: asks a printer more than it must, or too soon again."""

    def remembered(self) -> Any:
        """What it knows now, fit to be pickled."""

    def remind(self, what: Any) -> None:
        """Takes over what one of its kind knew."""
