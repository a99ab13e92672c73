"""What the commands have in common: the folder, doing a thing for many names, complaints."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import platformdirs

from meterdesk_server.desk import Desk
from meterdesk_server.errors import FolderError, ServerError
from meterdesk_server.server import open_premises


def add_command(
    commands: Any, name: str, help_: str, do: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """A command with its --folder. `do` returns the exit status and may raise ServerError."""
    command: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    command.add_argument(
        "--folder",
        type=Path,
        default=Path(platformdirs.user_data_dir("MeterdeskServer", appauthor=False)),
        help="where the server keeps its database, keys and certificate (%(default)s)",
    )
    command.set_defaults(do=do)
    return command


def each(
    given: argparse.Namespace, names: Iterable[str], do: Callable[[Desk, str], None], done: str = ""
) -> int:
    """Does it for each of the names that can have it done, and says so with the word `done`; 1 if
    there was one that cannot.
    """
    status = 0
    require_server(given.folder)
    with open_premises(given.folder) as premises:
        for name in names:
            try:
                do(premises.desk, name)
                if done:
                    print(f"{name}: {done}")
            except ServerError as error:
                complain(error.message)
                status = 1
    return status


def require_server(folder: Path) -> None:
    """Raises FolderError where no server was ever started: a mistyped folder makes none."""
    if not (folder / "server.db").exists():
        raise FolderError(
            f"There is no server in {folder}; name its folder with --folder, "
            "or start one with: meterdesk-server run"
        )


def complain(sentence: str) -> None:
    """Says to the person at the terminal what could not be done."""
    print(sentence, file=sys.stderr)
