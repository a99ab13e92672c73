"""What a long trial says: on the terminal and in a file, each part with its seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from io import TextIOBase
from pathlib import Path
from typing import TextIO


class _Both(TextIOBase):
    """Standard output that is written down as well."""

    def __init__(self, terminal: TextIO, file: TextIO) -> None:
        self._both = (terminal, file)

    def write(self, text: str) -> int:
        """A piece of text, seen at once in both."""
        for one in self._both:
            one.write(text)
            one.flush()
        return len(text)


@contextmanager
def written_down(path: Path) -> Iterator[None]:
    """Whatever is printed inside stands in the file too, after what it held; ends with how long
    it took."""
    path.parent.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with path.open("a", encoding="utf-8") as file, redirect_stdout(_Both(sys.stdout, file)):
        print(f"--- {time.strftime('%Y-%m-%d %H:%M:%S')}")
        try:
            yield
        finally:
            minutes, seconds = divmod(round(time.monotonic() - began), 60)
            print(f"--- {minutes} min {seconds} s in all, written down in {path}")


def say(words: str, deed: Callable[[], object]) -> None:
    """A line when it is done, with its seconds."""
    began = time.monotonic()
    deed()
    print(f"{time.monotonic() - began:5.0f} s  {words}")
