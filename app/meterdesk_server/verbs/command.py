"""What the commands have in common: their settings, doing a thing for many names, complaints."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from meterdesk_server.desk import Desk
from meterdesk_server.errors import FolderError, ServerError
from meterdesk_server.premises import Premises, open_premises
from meterdesk_server.settings import FOLDER, PREFIX, Settings, load

_COMMON = ("folder", "database", "master_key_file")


def add_command(
    commands: Any, name: str, help_: str, do: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """A command that knows where its server is. `do` returns the exit status and may raise
    ServerError; `given.settings` are the Settings, and `given.folder` is theirs.
    """
    command: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
    command.add_argument(
        "--folder",
        type=Path,
        help=f"where the server keeps its database, keys and certificate ({FOLDER})",
    )
    command.add_argument(
        "--config", type=Path, metavar="FILE", help="settings in TOML (docs/server.md)"
    )
    command.add_argument(
        "--database", metavar="URL", help="a PostgreSQL database, in place of SQLite in the folder"
    )
    command.add_argument(
        "--master-key-file", type=Path, metavar="FILE", help="in place of the folder's master.key"
    )

    def with_settings(given: argparse.Namespace) -> int:
        given.settings = settings_of(given)
        given.folder = given.settings.folder
        return do(given)

    command.set_defaults(do=with_settings, chosen=_COMMON)
    return command


def settings_of(given: argparse.Namespace) -> Settings:
    """What was said on the command line (those of `given.chosen`), before environment and file.

    Raises SettingsError.
    """
    said = {name: getattr(given, name) for name in given.chosen}
    named = given.config or os.environ.get(f"{PREFIX}CONFIG")
    said = {name: value for name, value in said.items() if value is not None}
    return load(said, os.environ, Path(named) if named else None)


def premises_of(given: argparse.Namespace) -> AbstractContextManager[Premises]:
    """The folder and the database of the server the settings name. Raises FolderError."""
    settings: Settings = given.settings
    return open_premises(
        settings.folder, database=settings.database, master_key_file=settings.master_key_file
    )


def each(
    given: argparse.Namespace, names: Iterable[str], do: Callable[[Desk, str], None], done: str = ""
) -> int:
    """Does it for each of the names that can have it done, and says so with the word `done`; 1 if
    there was one that cannot.
    """
    status = 0
    require_server(given)
    with premises_of(given) as premises:
        for name in names:
            try:
                do(premises.desk, name)
                if done:
                    print(f"{name}: {done}")
            except ServerError as error:
                complain(error.message)
                status = 1
    return status


def require_server(given: argparse.Namespace) -> None:
    """Raises FolderError where no server was ever started: a mistyped folder makes none."""
    folder = given.settings.folder
    if given.settings.database is None and not (folder / "server.db").exists():
        raise FolderError(
            f"There is no server in {folder}; name its folder with --folder, "
            "or start one with: meterdesk-server run"
        )


def complain(sentence: str) -> None:
    """Says to the person at the terminal what could not be done."""
    print(sentence, file=sys.stderr)
