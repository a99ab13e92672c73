"""Letters for the entries of a menu that nobody chose by hand, each another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QKeySequence

_BEGINS = re.compile(r"(?<!\w)\w")


def lettered(texts: Sequence[str]) -> tuple[str, ...]:
    """The same texts with “&” before a letter each; who has one keeps it. The first letter of a
    word is taken before one within, and where all are taken an entry has none."""
    taken = {_letter(text) for text in texts} - {""}
    made = []
    for text in texts:
        place = None if _letter(text) else next(_places(text, taken), None)
        if place is not None:
            taken.add(text[place].upper())
            text = f"{text[:place]}&{text[place:]}"
        made.append(text)
    return tuple(made)


def _places(text: str, taken: set[str]) -> Iterator[int]:
    begins = [found.start() for found in _BEGINS.finditer(text)]
    for place in (*begins, *range(len(text))):
        if text[place].isalnum() and text[place].upper() not in taken:
            yield place


def _letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")
