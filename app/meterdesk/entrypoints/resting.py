"""The icon in the tray alone, over one data folder: what it needs, and no more (row M3)."""

from __future__ import annotations

from pathlib import Path

from meterdesk import __version__, paths
from meterdesk.adapters.clock import utc_now
from meterdesk.adapters.own_process import own_process
from meterdesk.entrypoints.start import OUTING
from meterdesk.gui.at_rest import run_at_rest
from meterdesk.gui.doorbell import Doorbell
from meterdesk.gui.tray import Tray
from meterdesk.gui.wish import Wanted

BOOKS = "meterdesk.sqlite3"


def may_rest(folder: Path) -> bool:
    """Whether there are books, and a place for the icon."""
    return (folder / BOOKS).exists() and Tray.is_available()


def rest(folder: Path, bell: Doorbell) -> Wanted:
    """Until somebody wants something."""
    outing = own_process(OUTING, "meterdesk.entrypoints.outing")
    return run_at_rest(
        (*outing, __version__, str(folder)),
        bell,
        translations=paths.resources() / "translations",
        clock=utc_now,
        stamp=lambda: stamp(folder),
    )


def stamp(folder: Path) -> tuple[tuple[int, int], ...]:
    """Another value after any program wrote into the books: size and time of their files."""
    return tuple(map(_look, (folder / BOOKS, folder / f"{BOOKS}-wal")))


def _look(file: Path) -> tuple[int, int]:
    try:
        seen = file.stat()
    except OSError:
        return (0, 0)
    return (seen.st_size, seen.st_mtime_ns)
