"""What is made when somebody wants it first: most windows are not opened on most days (row M3).

Neither it nor its module costs memory before; `make` imports what it makes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Late(Generic[T]):
    """Called, it is the one that `make` made, the same one each time."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: T | None = None

    @property
    def made(self) -> T | None:
        """The one there is, if somebody has wanted it."""
        return self._made

    def __call__(self) -> T:
        if self._made is None:
            self._made = self._make()
        return self._made
