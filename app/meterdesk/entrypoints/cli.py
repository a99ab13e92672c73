"""The office on a terminal. Status 0 done, 1 failed with a sentence on stderr, 2 wrong usage."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from meterdesk import paths
from meterdesk.bootstrap import (
    lock_office,
    open_administration,
    open_communities,
    open_office,
    open_places,
    open_printers,
)
from meterdesk.domain.administration import Area
from meterdesk.domain.errors import BadInputError, MeterdeskError, NotNowError
from meterdesk.entrypoints import commands
from meterdesk.entrypoints.access import access
from meterdesk.entrypoints.administration import is_unlocked
from meterdesk.entrypoints.backups import make_backup, restore_backup
from meterdesk.entrypoints.choices import keep_register_settings
from meterdesk.entrypoints.erasing import erase
from meterdesk.entrypoints.logs import keep_log
from meterdesk.entrypoints.registering import register
from meterdesk.entrypoints.support import make_bundle
from meterdesk.entrypoints.terminal import run, say
from meterdesk.entrypoints.verbs.table import VERBS, parser
from meterdesk.entrypoints.verbs.verb import Verb
from meterdesk.entrypoints.verification import verify_statement
from meterdesk.entrypoints.wording import on_terminal

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit status. No traceback ever reaches the user."""
    try:
        words = parser().parse_args(argv)
        words.folder = data_folder(words.data_dir)
        if words.data_dir and not VERBS[words.verb].begins:
            _require(words.folder)
        status = _run(VERBS[words.verb], words, words.folder)
        sys.stdout.flush()  # here, where what goes wrong with it is still ours to say
        return status
    except BadInputError as error:
        say(f"meterdesk: {on_terminal(error.message)}")
        return 2
    except MeterdeskError as error:
        say(f"meterdesk: {on_terminal(error.message)}")
        return 1
    except KeyboardInterrupt:
        say("meterdesk: stopped; what was done until now is kept.")
        return 130
    except BrokenPipeError:
        _forget_output()
        return 1
    except OSError as error:
        _forget_output()
        say(f"meterdesk: {error.strerror or error}; what was done until now is kept.")
        return 1
    except Exception as error:
        log.exception("unexpected")
        say(f"meterdesk: something unexpected happened ({type(error).__name__}); nothing is lost.")
        return 1


def data_folder(given: Path | None) -> Path:
    """The folder that was given, else the user's own. Raises BadInputError."""
    try:
        return (given or paths.data_dir()).expanduser()
    except RuntimeError:
        raise BadInputError(f"“{given}” names a home folder nobody has.") from None


def _require(folder: Path) -> None:
    """Whoever mistypes a folder shall not get an empty office. Raises NotNowError."""
    if not folder.exists():
        raise NotNowError(
            f"There is no data folder {folder.absolute()}; meterdesk discover, register or restore "
            "makes one."
        )


def _forget_output() -> None:
    """Nobody reads it any more: the interpreter shall not try again when it ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(verb: Verb, words: Namespace, folder: Path) -> int:
    if verb.stays is not None:
        return verb.stays(folder, words)
    keep_log(folder)
    if verb.run is None:
        return run(_APART[words.verb](folder, words))
    with ExitStack() as stack:
        if verb.is_alone:
            stack.enter_context(lock_office(folder))
        places = open_places(folder, is_terminal=True)
        office = open_office(folder, places=places)
        stack.callback(lambda: office.close())
        for problem in (*office.settings_file.problems, *office.remarks):
            say(f"meterdesk: {on_terminal(problem)}")
        before = office.settings
        if verb.run is register and keep_register_settings(office, words):
            office.close()
            office = open_office(folder, places=places)
            was_registered = office.status.now().is_registered
            try:
                return run(verb.run(office, words))
            except BaseException:
                if office.status.now().is_registered and not was_registered:
                    raise  # the server knows this office now: where that is has to be kept
                office.settings_file.write(before)  # what led to no registration is not kept
                office.close()
                office = open_office(folder, places=places)  # brings the secrets back as well
                raise
        return run(verb.run(office, words))


def _probe(folder: Path, words: Namespace) -> Coroutine[Any, Any, int]:
    places = open_places(folder, is_terminal=True)
    return commands.probe(open_printers(), words, lambda: open_communities(folder, places).users)


def _access(folder: Path, words: Namespace) -> Coroutine[Any, Any, int]:
    places = open_places(folder, is_terminal=True)
    desk = open_administration(folder)
    may = is_unlocked(desk, words)
    if words.action != "list":
        desk.check_area(Area.DISCOVERY, is_unlocked=may)
    return access(open_communities(folder, places, words.secret_store, is_unlocked=may), words)


_APART: dict[str, Callable[[Path, Namespace], Coroutine[Any, Any, int]]] = {
    "probe": _probe,
    "access": _access,
    "backup": make_backup,
    "erase": erase,
    "restore": restore_backup,
    "support": make_bundle,
    "verify": verify_statement,
}
"""The commands that need no office."""


if __name__ == "__main__":
    raise SystemExit(main())
