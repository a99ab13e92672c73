"""Medians of several runs, as a table with ratios and the limit beside it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

RUNS = 5


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds of the wall and of the processor, and whatever the work returned."""

    wall: float
    processor: float
    result: Any


@dataclass(frozen=True, slots=True)
class Row:
    """One tool: its medians in seconds, what it found or cost in words, and its limits if any."""

    name: str
    wall: float
    processor: float
    note: str = ""
    wall_limit: float | None = None
    processor_limit: float | None = None

    @property
    def is_kept(self) -> bool:
        return (self.wall_limit is None or self.wall <= self.wall_limit) and (
            self.processor_limit is None or self.processor <= self.processor_limit
        )


def own_processor() -> float:
    """Seconds of this process and of its children that ended."""
    return sum(os.times()[:4])


def run(work: Callable[[], object], processor: Callable[[], float] = own_processor) -> Run:
    """Does it once. `processor` tells the seconds so far of the process that is measured."""
    wall, before = time.perf_counter(), processor()
    result = work()
    return Run(time.perf_counter() - wall, processor() - before, result)


def measured(
    name: str,
    work: Callable[[], object],
    *,
    runs: int = RUNS,
    note: Callable[[Sequence[object]], str] = lambda results: "",
    wall_limit: float | None = None,
    processor_limit: float | None = None,
) -> Row:
    """A row of medians; `note` makes words of what the runs returned."""
    made = [run(work) for _ in range(runs)]
    return Row(
        name,
        median(one.wall for one in made),
        median(one.processor for one in made),
        note([one.result for one in made]),
        wall_limit,
        processor_limit,
    )


def show(title: str, rows: Sequence[Row], missing: Sequence[str] = ()) -> bool:
    """Prints the table; ratios are to the first row. False where a limit was not kept."""
    print(f"\n{title}")
    print(f"  {'':<34}{'wall':>10}{'limit':>9}{'ratio':>8}{'processor':>12}{'limit':>9}  ")
    for row in rows:
        print(
            f"  {row.name:<34}{spoken(row.wall):>10}{spoken(row.wall_limit):>9}"
            f"{row.wall / rows[0].wall:>8.1f}"
            f"{spoken(row.processor):>12}{spoken(row.processor_limit):>9}"
            f"  {row.note}{'' if row.is_kept else '  LIMIT EXCEEDED'}"
        )
    for sentence in missing:
        print(f"  {sentence}")
    return all(row.is_kept for row in rows)


def spoken(seconds: float | None) -> str:
    """`1.23 s` or `45.6 ms`; nothing where there is none."""
    if seconds is None:
        return ""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"
