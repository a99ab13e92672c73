"""The log: a file in the data folder that turns over. Never a community, a password or a key."""

from __future__ import annotations

import logging
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from meterdesk.adapters.files import keep_closed

FILE = "meterdesk.log"
_BYTES = 1_000_000
_FILES = 3


class OwnersLog(RotatingFileHandler):
    """Names of printers and servers stand in it: each of its files is its owner's alone."""

    def _open(self) -> TextIOWrapper:
        with suppress(OSError):
            keep_closed(Path(self.baseFilename))
        return super()._open()


def keep_log(folder: Path) -> None:
    """Sends what the program says of itself to the folder; made with the first line written."""
    logging.raiseExceptions = False  # a full disk must not stop a meter from being read
    handler = OwnersLog(
        folder / FILE, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
