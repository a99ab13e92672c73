"""A part of the program that is tried, and the trying of all of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path


class NotRightError(Exception):
    """A part opens, and does not what it should; the words say what it did."""


@dataclass(frozen=True, slots=True)
class Part:
    """`open` gets an empty folder of its own and says what it found; it raises what goes wrong."""

    name: str
    open: Callable[[Path], str]


def try_all(parts: Iterable[Part], folder: Path, say: Callable[[str], None]) -> int:
    """A line a part, with its seconds; 0 where all are well, else 1."""
    status = 0
    for number, part in enumerate(parts, 1):
        own = folder / f"{number}"
        own.mkdir()
        began = time.perf_counter()
        try:
            mark, found = "ok", part.open(own)
        except Exception as error:  # whatever it is: the other parts are tried all the same
            mark, found = "FAILED", f"{type(error).__name__}: {error}"
            status = 1
        line = " ".join(found.split())
        say(f"{mark:<7} {part.name:<14} {time.perf_counter() - began:6.2f} s  {line}")
    return status


def must(is_so: bool, otherwise: str) -> None:
    """Raises NotRightError with those words where it is not so."""
    if not is_so:
        raise NotRightError(otherwise)
