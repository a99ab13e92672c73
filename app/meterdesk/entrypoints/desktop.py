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

ANEW = -1
"""No status: the program is to be started once more, as an icon."""

IN_USE = -2
"""Nor this one: a command works in the folder, and whoever sits there was told so."""


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

    # until the window hears of it by itself; nothing is under way that would have to be ended
    before = signal.signal(signal.SIGTERM, _leave)
    app = application()
    try:
        with place_of_the_window(folder, SECONDS_TO_LEAVE if options.hidden else COLLISION):
            show_first_icon(app)
            status = _live(folder, options.file, is_hidden=options.hidden)
    except AlreadyOpenError as error:
        status = _ring(folder, options.file, error, is_hidden=options.hidden)
    except StoreError as error:
        from meterdesk.gui.app import refuse

        status = refuse(error.title, error.message)
    finally:
        hide_first_icon()
        signal.signal(signal.SIGTERM, before)
    if status == ANEW:
        from meterdesk.entrypoints.anew import begin_anew

        status = begin_anew(folder)
    return status


def _live(folder: Path, file: Path | None, *, is_hidden: bool) -> int:
    """The icon alone where nobody wants more, then the window until it is needed no more."""
    from meterdesk.entrypoints.resting import may_rest, rest
    from meterdesk.gui.doorbell import Doorbell
    from meterdesk.gui.wish import Wanted, Wish

    bell = Doorbell(folder)
    if not (is_hidden and file is None and may_rest(folder)):
        status = _open(folder, Wanted(Wish.LOAD if is_hidden else Wish.OPEN, file), bell)
        return 1 if status == IN_USE else status
    wanted = rest(folder, bell)
    if wanted.wish in (Wish.END, Wish.ANEW):
        return 0 if wanted.wish is Wish.END else ANEW
    status = _open(folder, wanted, bell)
    return ANEW if status == IN_USE else status


def _open(folder: Path, wanted: Wanted, bell: Doorbell) -> int:
    from meterdesk.entrypoints.window import open_window  # all the rest, which takes a second
    from meterdesk.gui.program import REST
    from meterdesk.gui.wish import Wish

    is_asked = wanted.wish is not Wish.LOAD
    try:
        status = open_window(folder, wanted, bell, is_hidden=wanted.wish is not Wish.OPEN)
    except AlreadyOpenError as error:
        from meterdesk.gui.app import refuse

        if is_asked:
            refuse(error.title, error.message)
        return IN_USE if is_asked else 0
    return ANEW if status == REST else status


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
        "--hidden", action="store_true", help="begin in the tray, without showing the window"
    )
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
