"""The window of a data folder with all that belongs to it, for who has the window's place there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from meterdesk import paths
from meterdesk.bootstrap import (
    open_backups,
    open_manual,
    open_office,
    open_places,
    open_support,
    open_turn,
)
from meterdesk.domain.errors import AlreadyOpenError, MeterdeskError
from meterdesk.entrypoints.logs import keep_log
from meterdesk.gui.app import refuse, run_desktop
from meterdesk.gui.doorbell import Doorbell
from meterdesk.gui.help_desk import HelpDesk
from meterdesk.gui.wish import Wanted


def open_window(folder: Path, wanted: Wanted, bell: Doorbell, *, is_hidden: bool) -> int:
    """Runs until somebody quits; 1 where it cannot begin, REST where only the icon is needed.

    Raises AlreadyOpenError while a command works in the folder.
    """
    try:
        with open_turn(folder) as turn:
            keep_log(folder)
            places = open_places(folder)
            manual = open_manual(paths.resources() / "help")
            return run_desktop(
                partial(open_office, folder, places=places),
                start_hidden=is_hidden,
                folder=folder,
                translations=paths.resources() / "translations",
                backups=open_backups(folder),
                help_desk=HelpDesk(manual, open_support(folder, places)),
                wanted=wanted,
                turn=turn,
                bell=bell,
                may_rest=True,
            )
    except AlreadyOpenError:
        raise
    except MeterdeskError as error:
        return refuse(error.title, error.message)
