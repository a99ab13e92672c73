"""Taking some of a row of values by their places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

Picker = Callable[[Sequence[Any]], tuple[Any, ...]]
"""Takes some of a row."""


def picker(places: Sequence[int]) -> Picker:
    """Takes what stands at these places, in this order."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple([row[at] for at in places])
