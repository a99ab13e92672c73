"""`meterdesk-desktop`: window, tray icon and collector over one data folder."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from meterdesk import __version__, paths
from meterdesk.bootstrap import (
    open_backups,
    open_manual,
    open_office,
    open_places,
    open_support,
    open_turn,
)
from meterdesk.domain.errors import AlreadyOpenError, MeterdeskError
from meterdesk.entrypoints.dismissal import dismiss
from meterdesk.entrypoints.logs import keep_log
from meterdesk.gui.app import refuse, run_desktop
from meterdesk.gui.doorbell import SHOW, ring, to_open
from meterdesk.gui.help_desk import HelpDesk


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the desktop program; 0 when it was quit, or when another copy has shown its window."""
    options = parser().parse_args(argv)
    folder: Path = options.data_dir
    if options.selfcheck:
        from meterdesk.entrypoints.selfcheck.command import main as selfcheck

        return selfcheck()
    if options.quit:
        return dismiss(folder)
    if not _has_display():
        print("There is no screen here; use the command meterdesk instead.", file=sys.stderr)
        return 1
    try:
        with open_turn(folder) as turn:
            keep_log(folder)
            places = open_places(folder)
            manual = open_manual(paths.resources() / "help")
            return run_desktop(
                partial(open_office, folder, places=places),
                start_hidden=options.hidden,
                folder=folder,
                translations=paths.resources() / "translations",
                backups=open_backups(folder),
                help_desk=HelpDesk(manual, open_support(folder, places)),
                file=options.file,
                turn=turn,
            )
    except AlreadyOpenError as error:
        # the session may start it twice, and nobody asked for the window then
        word = to_open(options.file) if options.file else SHOW
        is_silent = options.hidden and word is SHOW
        is_heard = is_silent or ring(folder, word=word)
        return 0 if is_heard else refuse(error.title, error.message)
    except MeterdeskError as error:
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


def _has_display() -> bool:
    """Qt ends the whole process where it finds no screen, so it is not asked."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
