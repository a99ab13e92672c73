"""What telling of a new version needs: a way to ask, and a memory over restarts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from meterdesk.domain.release import Known


class Bulletin(Protocol):
    """The document that says which version is the newest."""

    def fetch(self, address: str, told: Callable[[str], None]) -> bytes:
        """Asks for it. `told` gets each address before it is asked, and may raise to end it.

        Raises UplinkError, and BadInputError for an answer that is no such document.
        """

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread: `fetch` raises UplinkError then."""


class Memory(Protocol):
    """Kept beside the books, for the books of an older program need not know of it."""

    def recall(self) -> Known: ...
    def keep(self, known: Known) -> None:
        """Raises StoreError where it cannot be written."""
