"""The window of a data folder, or that of the copy that has it open already."""

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
from meterdesk.gui.doorbell import SHOW, ring, to_open
from meterdesk.gui.help_desk import HelpDesk


def open_window(folder: Path, file: Path | None, *, is_hidden: bool) -> int:
    """Runs until somebody quits; 0 also when another copy has shown its window or opened `file`."""
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
                file=file,
                turn=turn,
            )
    except AlreadyOpenError as error:
        # the session may start it twice, and nobody asked for the window then
        word = to_open(file) if file else SHOW
        is_silent = is_hidden and word is SHOW
        is_heard = is_silent or ring(folder, word=word)
        return 0 if is_heard else refuse(error.title, error.message)
    except MeterdeskError as error:
        return refuse(error.title, error.message)
