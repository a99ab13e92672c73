"""What people read on a terminal: plain tables, progress on one line, sentences on stderr."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Coroutine, Iterable, Sequence
from datetime import datetime
from typing import Any, TextIO, TypeVar

_T = TypeVar("_T")


def table(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Columns as wide as their widest cell; numbers to the right; None as a dash."""
    cells = [[_text(cell) for cell in row] for row in rows]
    values = [list(row) for row in rows] if isinstance(rows, list) else []
    widths = [max([len(title), *(len(row[n]) for row in cells)]) for n, title in enumerate(titles)]
    numeric = [
        bool(values) and all(isinstance(row[n], int | float | None) for row in values)
        for n in range(len(titles))
    ]
    lines = [_line(titles, widths, numeric), _line(["-" * w for w in widths], widths, numeric)]
    return "\n".join([*lines, *(_line(row, widths, numeric) for row in cells)])


def run(work: Coroutine[Any, Any, _T]) -> _T:
    """Runs it to the end. On Windows the usual loop loses UDP after an ICMP reset; this one not."""
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        return runner.run(work)


def print_json(document: Any) -> None:
    """One document on standard output."""
    print(json.dumps(document, indent=2, ensure_ascii=False))


def local(at: datetime | None) -> str | None:
    """A time as the clock on the wall shows it."""
    return None if at is None else at.astimezone().strftime("%Y-%m-%d %H:%M")


def say(sentence: str, stream: TextIO | None = None) -> None:
    """A sentence out of the way of the output."""
    print(sentence, file=stream or sys.stderr, flush=True)


class ProgressLine:
    """One line that is written over on a terminal, and not written at all elsewhere."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()

    def show(self, text: str) -> None:
        if self._is_terminal:
            self._stream.write(f"\r\x1b[2K{text}")
            self._stream.flush()

    def clear(self) -> None:
        self.show("")


def _text(cell: object) -> str:
    if cell is None:
        return "-"
    if isinstance(cell, int) and not isinstance(cell, bool):
        return f"{cell:,}"
    return str(cell)


def _line(cells: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> str:
    padded = [
        cell.rjust(width) if right else cell.ljust(width)
        for cell, width, right in zip(cells, widths, numeric, strict=True)
    ]
    return "  ".join(padded).rstrip()
