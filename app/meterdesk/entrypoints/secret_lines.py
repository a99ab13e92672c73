"""Secrets that a command is given: from a file or from standard input, never as a word."""

from __future__ import annotations

import sys
from pathlib import Path

from meterdesk.domain.errors import BadInputError


def secret_lines(path: str, what: str) -> tuple[str, ...]:
    """The lines of a file, or of standard input where it is called -. Raises BadInputError."""
    try:
        text = sys.stdin.read() if path == "-" else Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadInputError(f"{what} cannot be read from {path}: it is no UTF-8 text.") from None
    except OSError as error:
        raise BadInputError(f"{what} cannot be read from {path}: {error.strerror}.") from None
    return tuple(line.strip() for line in text.splitlines() if line.strip())
