"""What stands beside the office: its turn, its backups, the help, and what support is to see."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

from meterdesk import __version__
from meterdesk.adapters.backup.backups import FolderBackups
from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.licences import read_licences
from meterdesk.adapters.lock import LOCK_FILE, is_held
from meterdesk.adapters.manual import read_pages
from meterdesk.adapters.support.evidence import FolderEvidence
from meterdesk.adapters.turns import (
    GuestTurn,
    residence,
    turn_of_a_command,
    turn_of_the_window,
)
from meterdesk.adapters.window_place import WINDOW
from meterdesk.bootstrap.opening import open_office
from meterdesk.bootstrap.restraint import SETTINGS_FILE
from meterdesk.domain.turn import Resident
from meterdesk.services.manual import Manual
from meterdesk.services.office import OpenOffice
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import (
    Backups,
    PlaceOfSecrets,
)
from meterdesk.services.ports.turn import Turn
from meterdesk.services.support import Support


def open_backups(folder: Path, clock: Clock = utc_now) -> Backups:
    """Backups of the folder; neither making nor restoring one needs an open office (row M23)."""
    return FolderBackups(folder, clock, __version__)


def open_support(
    folder: Path,
    places: PlaceOfSecrets,
    clock: Clock = utc_now,
    opening: OpenOffice | None = None,
) -> Support:
    """What whoever helps from afar is to see (row M22); it needs no office that opens.

    `opening` is for rehearsals: how their office is opened.
    """
    evidence = FolderEvidence(folder, folder / SETTINGS_FILE, __version__, places)
    opens = opening or partial(open_office, folder, places=places)
    return Support(evidence, opens, clock, __version__)


def open_manual(folder: Path) -> Manual:
    """The help, read from a folder a language when it is opened, and the licences beside it."""
    return Manual(read_pages(folder), read_licences(folder.parent))


def lock_office(folder: Path) -> AbstractContextManager[object]:
    """The turn of a command: nobody else collects meanwhile; a service gives way.

    Raises AlreadyOpenError inside `with`.
    """
    return turn_of_a_command(folder)


def open_turn(folder: Path) -> AbstractContextManager[Turn]:
    """What makes this process the window of that folder. Raises AlreadyOpenError inside `with`."""
    return turn_of_the_window(folder, __version__)


def open_residence(folder: Path) -> AbstractContextManager[Turn]:
    """What makes this process its service. Raises AlreadyCollectingError inside `with`."""
    return residence(folder, utc_now(), __version__)


def resident(folder: Path) -> Resident | None:
    """The service that collects there, if one runs."""
    return GuestTurn(folder).resident()


def is_window_open(folder: Path) -> bool:
    """Whether a window shows that office, with the turn or beside a service."""
    return is_held(folder, WINDOW)


def is_office_open(folder: Path) -> bool:
    """Whether a Meterdesk works on that folder now: it keeps to what is planned."""
    return is_held(folder, LOCK_FILE)
