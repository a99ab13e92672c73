"""Saving what somebody takes along: a table, or a file that is made already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from meterdesk.domain.sheet import Share, Sheet


class WriteSheet(Protocol):
    """Writes a table as its ending says; `paper` is "a4" or "letter". Raises ExportError."""

    def __call__(self, sheet: Sheet, path: Path, *, paper: str = "a4") -> Iterator[Share]: ...


KeepFile = Callable[[Path, bytes], None]
"""Writes a file, whole or not at all. Raises ExportError."""


@dataclass(frozen=True, slots=True)
class Saving:
    """How files come to their places. Needs no office, and may be used in any thread."""

    write: WriteSheet
    keep: KeepFile
