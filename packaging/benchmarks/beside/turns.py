"""How long a window was busy: the processor's time of its thread is judged, the wall's is shown.

Others may keep the machine busy; what the thread itself needed they change little.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import TypeVar

_T = TypeVar("_T")
Took = tuple[float, float]
"""Milliseconds of the processor and of the wall."""


def timed(work: Callable[[], _T]) -> tuple[Took, _T]:
    """How long it took, and what it returned."""
    wall, processor = time.perf_counter(), time.thread_time()
    made = work()
    return (1000 * (time.thread_time() - processor), 1000 * (time.perf_counter() - wall)), made


def heading(what: str) -> None:
    """The first line of the table."""
    print(f"{what:<44}{'processor':>10}{'limit':>8}{'worst':>9}{'wall':>9}")


def show(name: str, took: Sequence[Took], limit: float | None) -> bool:
    """Prints medians and the worst; whether the limit was kept. A peer has none."""
    processor, wall = ([each[at] for each in took] for at in range(2))
    middle = median(processor)
    is_kept = limit is None or middle <= limit
    bound = "" if limit is None else f"{limit:.0f}"
    mark = "" if is_kept else "  EXCEEDED"
    print(
        f"{name:<44}{middle:>10.1f}{bound:>8}{max(processor):>9.1f}{median(wall):>9.1f}{mark}",
        flush=True,
    )
    return is_kept
