"""Taking some of a row of values by their places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

Picker = Callable[[Sequence[Any]], tuple[Any, ...]]
"""Takes some of a row."""


def picker(places: Sequence[int]) -> Picker:
    """Takes what stands at these places, in this order."""
    if len(places) > 1:
        return itemgetter(*places)
    return _Few(tuple(places))


@dataclass(frozen=True, slots=True)
class _Few:
    """One place or none, of which itemgetter makes no tuple; it can be pickled as that can."""

    places: tuple[int, ...]

    def __call__(self, row: Sequence[Any]) -> tuple[Any, ...]:
        return tuple([row[at] for at in self.places])
