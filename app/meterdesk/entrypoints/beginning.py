"""Which of the two programs begins: the window, or the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

SUFFIX = ".meterdesk"
"""Of a supplier's file, which a double click hands to the window."""


def is_command_line(program: Path, words: Sequence[str], *, is_installed: bool) -> bool:
    """Whether these words are for the command line.

    An installed program (`program` is its file, wherever a link to it lies) is one of the two by
    its name; a clone's folder is the window unless there is a command.
    """
    word = words[0] if words else "-"
    if word == "--selfcheck" or program.stem.endswith("-cli"):
        return True
    return not (is_installed or word.startswith("-") or word.endswith(SUFFIX))
