"""The process that writes a workbook: takes its rows from standard input and says how it ended.

Started by `adapters.sheets.apart`, which is the only one that speaks to it. All it loads is the
library that writes workbooks.
"""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from meterdesk.adapters.sheets.xlsx_file import XlsxFile
from meterdesk.domain.sheet import Cell

ANSWER = 900
"""Characters, of at most four octets: the smallest pipe holds 4,096, and nobody reads before this
process has ended."""

Ending = tuple[int | None, str]
"""An error number of the operating system, or None, and what went wrong: "" for nothing."""


def main() -> int:
    """Reads the order and the rows until there are no more; 0 where the workbook is whole."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it says when to stop
    with os.fdopen(0, "rb") as rows, os.fdopen(1, "wb") as answer:
        return serve(rows, answer)


def serve(source: BinaryIO, answer: BinaryIO) -> int:
    """One pickled `(path, paper, sheet)`, then lists of rows, the last one empty."""
    try:
        path, paper, sheet = pickle.load(source)
        with XlsxFile(Path(path), paper) as file:
            for _ in file.write(replace(sheet, rows=_rows(source))):
                pass
        ending: Ending = (None, "")
    except OSError as error:
        ending = (error.errno, error.strerror or str(error))
    except Exception:
        ending = (None, traceback.format_exc()[-ANSWER:])
    pickle.dump(ending, answer)
    return 1 if ending[1] else 0


def _rows(source: BinaryIO) -> Iterator[tuple[Cell, ...]]:
    while some := pickle.load(source):
        yield from some


if __name__ == "__main__":
    raise SystemExit(main())
