"""`meterdesk erase`: all data of one folder off this computer, for whoever removes Meterdesk."""

from __future__ import annotations

import logging
import sys
from argparse import Namespace
from pathlib import Path

from meterdesk.adapters.autostart import open_autostart
from meterdesk.adapters.erasure import forget, remove_files, remove_folder
from meterdesk.adapters.launch.launcher import open_launcher
from meterdesk.bootstrap import (
    is_window_open,
    lock_office,
    open_administration,
    open_places,
    resident,
)
from meterdesk.domain.administration import Area
from meterdesk.domain.errors import AutostartError, BadInputError, NotNowError
from meterdesk.domain.settings import SecretStore
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.terminal import print_json, say

EXPLANATION = (
    "This removes printers, readings, what was sent, the settings and the secrets of this office "
    "from this computer; nothing brings them back. The supplier is not told: leave it first with "
    "meterdesk deregister --office."
)


async def erase(folder: Path, words: Namespace) -> int:
    """Works alone on the folder; backups that somebody made under a name of their own stay."""
    if not folder.is_dir():
        raise NotNowError(f"There is no data folder {folder.absolute()}.")
    desk = open_administration(folder)
    desk.check_area(Area.DEREGISTRATION, is_unlocked=is_unlocked(desk, words))
    if resident(folder) is not None:
        raise NotNowError(
            "A service collects in this folder; end it first: meterdesk collect --remove"
        )
    if is_window_open(folder):
        raise NotNowError("Meterdesk runs with this office; quit it first.")
    if not words.yes and not _is_meant(folder):
        raise NotNowError("Nothing was changed.")
    with lock_office(folder):
        places = open_places(folder, is_terminal=True)
        forget(tuple(places(each) for each in SecretStore))
        _start_no_more(folder)
        _close_log()
        remove_files(folder)
    remove_folder(folder)
    if words.json:
        print_json({"folder": str(folder), "is_gone": not folder.exists()})
    else:
        print(f"Everything of Meterdesk in {folder} was removed.")
    return 0


def _start_no_more(folder: Path) -> None:
    launcher = open_launcher(folder, SecretStore.FILE)
    try:
        open_autostart(folder).set(False)
        if launcher.is_installed():
            launcher.remove()
    except AutostartError as error:  # what starts an empty office is no reason to keep the data
        say(f"meterdesk: {error.message}")


def _close_log() -> None:
    """It lies in the folder, and Windows removes no file that is open."""
    root = logging.getLogger()
    for handler in root.handlers:
        handler.close()
    root.handlers = [logging.NullHandler()]


def _is_meant(folder: Path) -> bool:
    if not sys.stdin.isatty():
        raise BadInputError("Erasing cannot be undone; add --yes where nobody can be asked.")
    say(f"{folder}: {EXPLANATION} Erase it? [y/N] ")
    return sys.stdin.readline().strip().lower() in ("y", "yes")
