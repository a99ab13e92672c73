"""The log: a file in the data folder that turns over. Never a community, a password or a key."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from meterdesk.adapters.files import keep_closed

FILE = "meterdesk.log"
SERVICE_FILE = "meterdesk-collect.log"
"""Of its own: on Windows a file that two programs write cannot turn over."""
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_BYTES = 1_000_000
_FILES = 3


class OwnersLog(RotatingFileHandler):
    """Names of printers and servers stand in it: each of its files is its owner's alone."""

    def _open(self) -> TextIOWrapper:
        with suppress(OSError):
            keep_closed(Path(self.baseFilename))
        return super()._open()


def keep_log(folder: Path, file: str = FILE, *, is_printed: bool = False) -> None:
    """Sends what the program says of itself to the folder; made with the first line written.

    `is_printed`: to standard output as well, for the journal of a service or whoever looks on.
    """
    logging.raiseExceptions = False  # a full disk must not stop a meter from being read
    handler: logging.Handler = OwnersLog(
        folder / file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
    root = logging.getLogger()
    root.handlers = [handler]
    if is_printed and sys.stdout is not None:
        root.handlers.append(logging.StreamHandler(sys.stdout))
    for each in root.handlers:
        each.setFormatter(logging.Formatter(_FORM))
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
