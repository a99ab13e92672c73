"""`meterdesk-desktop`: window, tray icon and collector over one data folder.

Loads next to nothing by itself: the icon is to be seen before the rest is loaded.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from meterdesk import __version__, paths
from meterdesk.adapters.window_place import COLLISION, place_of_the_window
from meterdesk.domain.errors import AlreadyOpenError, StoreError

if TYPE_CHECKING:
    from meterdesk.gui.doorbell import Doorbell
    from meterdesk.gui.wish import Wanted

SECONDS_TO_LEAVE = 5.0
"""One that begins hidden may follow upon another that is about to end; nobody waits for it."""

IN_USE = -1
"""No status: a command works in the folder, and whoever asked for something was told so."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the desktop program; 0 when it was quit, or when another copy has shown its window."""
    options = parser().parse_args(argv)
    folder: Path = options.data_dir
    if options.selfcheck:
        from meterdesk.entrypoints.selfcheck.command import main as selfcheck

        return selfcheck()
    if options.quit:
        from meterdesk.entrypoints.dismissal import dismiss

        return dismiss(folder)
    if not _has_display():
        print("There is no screen here; use the command meterdesk instead.", file=sys.stderr)
        return 1
    from meterdesk.gui.application import application
    from meterdesk.gui.first_icon import hide_first_icon, show_first_icon
    from meterdesk.gui.wish import Wanted

    # until the window hears of it by itself; nothing is under way that would have to be ended
    before = {each: signal.signal(each, _leave) for each in (signal.SIGTERM, signal.SIGINT)}
    app = application()
    try:
        with place_of_the_window(folder, SECONDS_TO_LEAVE if options.hidden else COLLISION):
            show_first_icon(app)
            status = _live(folder, _wanted(options))
    except AlreadyOpenError as error:
        status = _ring(folder, options.file, error, is_hidden=options.hidden)
    except StoreError as error:
        from meterdesk.gui.app import refuse

        status = refuse(error.title, error.message)
    finally:
        hide_first_icon()
        for each, handler in before.items():
            signal.signal(each, handler)
    if isinstance(status, Wanted):
        from meterdesk.entrypoints.anew import begin_anew

        return begin_anew(folder, status)
    return status


def _wanted(options: argparse.Namespace) -> Wanted:
    from meterdesk.gui.wish import Wanted, Wish

    wishes = tuple(map(Wish, options.wish)) or (Wish.LOAD if options.hidden else Wish.OPEN,)
    return Wanted(wishes[-1], options.file, besides=wishes[:-1])


def _live(folder: Path, wanted: Wanted) -> int | Wanted:
    """The icon alone where nobody wants more, then the window until it is needed no more; a status,
    or what the program is to be started for once more."""
    from meterdesk.adapters.own_process import imprint
    from meterdesk.entrypoints.resting import may_rest, rest
    from meterdesk.gui.doorbell import Doorbell
    from meterdesk.gui.wish import Wanted, Wish

    before, bell = imprint(), Doorbell(folder)
    if not (wanted == Wanted(Wish.LOAD) and may_rest(folder)):
        status = _open(folder, wanted, bell)
        return int(wanted.wish is not Wish.LOAD) if status == IN_USE else status
    wanted = rest(folder, bell)
    if wanted.wish is Wish.END:
        return 0
    if wanted.wish is Wish.ANEW or imprint() != before:  # half of each would be loaded
        return wanted
    status = _open(folder, wanted, bell)
    return Wanted(Wish.LOAD) if status == IN_USE else status


def _open(folder: Path, wanted: Wanted, bell: Doorbell) -> int | Wanted:
    from meterdesk.entrypoints.window import open_window  # all the rest, which takes a second
    from meterdesk.gui.program import REST
    from meterdesk.gui.wish import Wanted, Wish

    try:
        status = open_window(folder, wanted, bell, is_hidden=wanted.wish is not Wish.OPEN)
    except AlreadyOpenError as error:
        from meterdesk.gui.app import refuse

        if wanted.wish is not Wish.LOAD:
            refuse(error.title, error.message)
        return IN_USE
    return Wanted(Wish.LOAD) if status == REST else status


def _ring(folder: Path, file: Path | None, error: AlreadyOpenError, *, is_hidden: bool) -> int:
    """Another copy shows its window, or opens the file; the session may start it twice, and nobody
    asked for the window then."""
    from meterdesk.gui.doorbell import SHOW, ring, to_open

    if (is_hidden and file is None) or ring(folder, word=to_open(file) if file else SHOW):
        return 0
    from meterdesk.gui.app import refuse

    return refuse(error.title, error.message)


def parser() -> argparse.ArgumentParser:
    """The words it takes, as argparse has them."""
    words = argparse.ArgumentParser(
        prog="meterdesk-desktop",
        description="Reads the office's printers and answers the supplier's server.",
    )
    words.add_argument(
        "file", type=Path, nargs="?", help="a file from your supplier, to be opened in the set-up"
    )
    words.add_argument(
        "--data-dir",
        type=Path,
        default=paths.data_dir(),
        help="the folder of database, settings and log (default: %(default)s)",
    )
    words.add_argument(
        "--hidden",
        action="store_true",
        help="begin in the tray, without showing the window; where nothing is set up yet, with the "
        "set-up",
    )
    words.add_argument("--wish", action="append", default=[], help=argparse.SUPPRESS)  # to itself
    words.add_argument(
        "--quit",
        action="store_true",
        help="have the copy that runs end, after the conversation that is under way; exit status "
        "0 when it has, 3 where none ran, 1 where it still runs",
    )
    words.add_argument(
        "--selfcheck",
        action="store_true",
        help="open every part of the program once in a temporary folder and say what was found; "
        "exit status 0 when all are well, else 1",
    )
    words.add_argument("--version", action="version", version=f"Meterdesk {__version__}")
    return words


def _leave(_number: int, _frame: object) -> None:
    raise SystemExit(0)


def _has_display() -> bool:
    """Qt ends the whole process where it finds no screen, so it is not asked."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
