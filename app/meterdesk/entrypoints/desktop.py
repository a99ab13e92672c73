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

from meterdesk import __version__, paths
from meterdesk.adapters.lock import is_held
from meterdesk.adapters.turns import WINDOW


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
    if not is_held(folder, WINDOW):
        show_first_icon(app)
    try:
        from meterdesk.entrypoints.window import open_window  # all the rest, which takes a second

        return open_window(folder, options.file, is_hidden=options.hidden)
    finally:
        hide_first_icon()
        signal.signal(signal.SIGTERM, before)


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
