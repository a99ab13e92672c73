"""`meterdesk-server backup`: a copy of the folder, while the server runs or not."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from meterdesk_server.backup import copy_folder
from meterdesk_server.verbs.command import add_command, require_server


def add(commands: Any) -> None:
    """Adds the command to those of the server."""
    command = add_command(commands, "backup", "copy database and keys into a new folder", _backup)
    command.add_argument("target", type=Path, metavar="TARGET", help="a folder that is not there")


def _backup(given: argparse.Namespace) -> int:
    require_server(given)
    names = copy_folder(given.folder, given.target)
    print(f"{given.target}: {', '.join(names)}")
    if given.settings.database is not None:
        print("The database is PostgreSQL's: copy it with pg_dump.")
    if given.settings.master_key_file is not None:
        print(f"The master key is another file, copy it too: {given.settings.master_key_file}")
    return 0
