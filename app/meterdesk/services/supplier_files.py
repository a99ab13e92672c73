"""Opening the supplier's file for the set-up: what it says is shown, nothing is sent or set."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from meterdesk.domain.authority import Authorities, file_name
from meterdesk.domain.enrolment_file import MOST_BYTES, EnrolmentFile, read_file
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import EnrolmentFiles


@dataclass(frozen=True, slots=True)
class Opened:
    """A file by its name. `private_ca` is where its authority lies here, "" where it has none."""

    name: str
    file: EnrolmentFile
    private_ca: str = ""


class SupplierFiles:
    """Reads them, and lays the authority where the settings can name it."""

    def __init__(self, files: EnrolmentFiles, clock: Clock) -> None:
        self._files = files
        self._clock = clock
        self.authorities = Authorities(files.is_authority)

    def open(self, path: Path) -> Opened:
        """What the file says. Its authority is trusted by nobody before the settings name it.

        Raises BadInputError where it cannot be used, SettingsError where it cannot be kept.
        """
        file = read_file(self._files.read(path, MOST_BYTES + 1), self._clock())
        private_ca = ""
        if file.authority:
            name = file_name(file.fingerprint)
            private_ca = self._files.keep_authority(name, file.authority)
        return Opened(path.name, file, private_ca)
