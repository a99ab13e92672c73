"""What a command of the command line is."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from meterdesk.services.office import Office

Command = Callable[[Office, Namespace], Coroutine[Any, Any, int]]

Argument = tuple[tuple[str, ...], dict[str, object]]
"""The flags of a word, and what `argparse.ArgumentParser.add_argument` takes with them."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A command: what it does, its help, its words, whether it works alone on the office.

    `run` is None for what needs no office. `begins`: it may make a data folder that is named.
    `stays` is what runs until somebody ends it, with a loop and a log of its own.
    """

    run: Command | None
    help: str
    arguments: tuple[Argument, ...] = field(default=())
    is_alone: bool = False
    begins: bool = False
    stays: Callable[[Path, Namespace], int] | None = None
