"""A workbook written by a process of its own, so that nobody here waits for the interpreter.

Writing 60,000 rows takes seconds of plain Python, and a window that does its work beside it has to
wait at each of its own steps. Rows go out pickled by a pipe, and one answer comes back.
"""

from __future__ import annotations

import logging
import pickle
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from meterdesk.adapters.own_process import own_process
from meterdesk.domain.errors import ExportError
from meterdesk.domain.sheet import Cell, Sheet

log = logging.getLogger(__name__)

AT_ONCE = 200
"""Rows in one piece; about as much as a pipe holds."""
LOOK = 0.05
"""Seconds between two looks whether the file is whole."""
_PROGRAM, _WORD = "meterdesk.adapters.sheets.writer", "write-workbook"


def command() -> Sequence[str]:
    """What starts the process."""
    return own_process(_WORD, _PROGRAM)


class XlsxApart:
    """Writes like XlsxFile, elsewhere. Left with an error, or too early, the process is ended.

    Raises OSError as the process met it, and ExportError where it ended without a word.
    """

    def __init__(self, path: Path, paper: str = "a4") -> None:
        self._path, self._paper = path, paper
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=flags,
        )

    def write(self, sheet: Sheet) -> Iterator[int]:
        """Hands the rows over, then waits; yields how many rows are handed over so far."""
        count = 0
        try:
            self._send((str(self._path), self._paper, replace(sheet, rows=())))
            some: list[tuple[Cell, ...]] = []
            for count, row in enumerate(sheet.rows, 1):
                some.append(row)
                if len(some) == AT_ONCE:
                    self._send(some)
                    some = []
                yield count
            for last in (some, []) if some else ([],):
                self._send(last)
            self._no_more()
        except (BrokenPipeError, ConnectionError):
            log.warning("The process that writes a workbook has gone")
        while self._is_at_work():
            yield count

    def __enter__(self) -> XlsxApart:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if kind is not None:
            self._process.kill()
        told = self._ended()
        if kind is None:
            self._judge(told)

    def _send(self, what: object) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(pickle.dumps(what, pickle.HIGHEST_PROTOCOL))
            self._process.stdin.flush()
        except OSError as error:
            raise BrokenPipeError from error  # Windows calls it by other names

    def _no_more(self) -> None:
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()

    def _is_at_work(self) -> bool:
        try:
            self._process.wait(LOOK)
        except subprocess.TimeoutExpired:
            return True
        return False

    def _ended(self) -> bytes:
        """Waits for its end; what it said."""
        assert self._process.stdout is not None
        self._no_more()
        with self._process.stdout as answer:
            told = answer.read()
        self._process.wait()
        return told

    def _judge(self, told: bytes) -> None:
        try:
            number, what = pickle.loads(told)
        except (EOFError, pickle.UnpicklingError):
            log.error("The process that writes a workbook ended with %s", self._process.returncode)
            number, what = None, "without a word"
        if number is not None:
            raise OSError(number, what)
        if what:
            log.error("A workbook could not be written: %s", what)
            raise ExportError(
                f"{self._path.name} could not be written as a workbook. Save it again, or save it "
                "as CSV; the log of Meterdesk has the reason."
            )
