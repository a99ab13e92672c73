"""Books that answer when they are told to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from meterdesk.gui.books import Inquiry

S = TypeVar("S")


class Later(Generic[S]):
    """Fits the protocol Asks."""

    def __init__(self, service: S) -> None:
        self._service = service
        self.asked: list[tuple[Inquiry[S, Any], Callable[[S], Any]]] = []

    def put(self, inquiry: Inquiry[S, Any], question: Callable[[S], Any]) -> None:
        self.asked.append((inquiry, question))

    def answer(self) -> None:
        """Answers what was asked so far."""
        asked, self.asked = self.asked, []
        for inquiry, question in asked:
            inquiry.tell(question(self._service))
