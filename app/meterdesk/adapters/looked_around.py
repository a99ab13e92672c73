"""When the known networks were last swept for new printers, in a small file beside the books."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from meterdesk.adapters.files import OWNERS, replace_file

log = logging.getLogger(__name__)

FILE = "looked-around"
"""One aware time, ISO 8601."""


class LookedAround:
    """Fits the services' port Looks. A file that is lost costs one sweep."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def last(self) -> datetime | None:
        """None where there is no file, or it says nothing that can be."""
        try:
            at = datetime.fromisoformat(self._path.read_text("ascii").strip())
        except (OSError, ValueError):
            return None
        return at if at.tzinfo is not None else None

    def keep(self, at: datetime) -> None:
        """A folder that cannot be written is one line in the log."""
        try:
            replace_file(self._path, at.isoformat().encode(), OWNERS)
        except OSError as error:
            log.warning("%s cannot be written (%s)", self._path, error.strerror)
