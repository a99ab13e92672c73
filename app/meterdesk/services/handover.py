"""The hand-over sheet between the IT administrator and the equipment administrator (row M16).

Writes who is known, and says what a sheet that came back asks for. Registering is another's work:
nothing is registered by reading a sheet (row M11).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from meterdesk.domain.device import Registration
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.handover import Line, Plan, Sheet, lines
from meterdesk.domain.handover_columns import headings, registered
from meterdesk.domain.handover_plan import Row, plan
from meterdesk.domain.reading import DeviceRow
from meterdesk.services.history import History
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import SettingsFile

TICK = "x"


class SheetFiles(Protocol):
    """Sheets as files; `read` raises BadInputError, `write` ExportError."""

    def read(self, path: Path) -> tuple[Row, ...]: ...
    def write(
        self, path: Path, rows: Sequence[Sequence[str | int]], delimiter: str = ","
    ) -> None: ...


class Handover:
    """Sheets out of the books, and plans out of sheets."""

    def __init__(
        self, history: History, files: SheetFiles, settings_file: SettingsFile, clock: Clock
    ) -> None:
        self._history = history
        self._files = files
        self._settings_file = settings_file
        self._clock = clock

    def sheet(self) -> Sheet:
        """Every printer of the books that was not replaced, as it stands now.

        Raises SettingsError.
        """
        now = self._clock()
        supplier = urlsplit(self._settings_file.read().server_url).hostname or ""
        return Sheet(now, supplier, lines(self._here(now)))

    def write(self, path: Path, language: str = "en", delimiter: str = ",") -> Sheet:
        """Writes the sheet as CSV, with headings in that language.

        Raises BadInputError where nobody is known yet, SettingsError and ExportError.
        """
        sheet = self.sheet()
        if not sheet.lines:
            raise BadInputError("No printers are known yet; find them first.")
        rows: list[tuple[str | int, ...]] = [
            headings(language),
            *(_cells(line, language) for line in sheet.lines),
        ]
        self._files.write(path, rows, delimiter)
        return sheet

    def read(self, path: Path, language: str = "en") -> Plan:
        """What the sheet asks for, or all that is wrong with it. Nothing is done.

        Raises BadInputError where the file is no sheet at all.
        """
        rows = self._files.read(path)
        known = self._here(self._clock())
        here = {row.device.id for row in known}
        gone = [device for device in self._history.everybody() if device.id not in here]
        return plan(rows, known, gone, language)

    def _here(self, now: datetime) -> tuple[DeviceRow, ...]:
        """The table shows a replaced printer whose last read is held, too; no sheet does."""
        rows = self._history.rows(now)
        return tuple(row for row in rows if row.device.registration is not Registration.REPLACED)


def _cells(line: Line, language: str) -> tuple[str | int, ...]:
    """In the order of Column."""
    who = line.device.identity
    return (
        TICK if line.takes_part else "",
        who.serial_number or "",
        who.name,
        who.hostname or "",
        who.location or "",
        str(line.device.address),
        "" if line.total is None else line.total,
        registered(language) if line.takes_part else "",
    )
