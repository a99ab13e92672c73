"""A table to take along: what its columns are called, and rows of native values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

Cell = str | int | float | datetime | None
"""Text, a number, an aware time that is written as its own clock shows it; None: nobody knows."""


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    WHOLE = "whole"
    SHARE = "share"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: `key` for programs, in English for ever; `title` for people; width in characters.

    A SHARE is a number with one decimal.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    width: int = 16


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows are made while they are written. `size` is about how many there will be.

    `name` stands on the tab, `about` is what has to be said beside the numbers: pairs of a title
    and a value.
    """

    name: str
    title: str
    headings: tuple[Heading, ...]
    rows: Iterable[tuple[Cell, ...]]
    size: int
    about: tuple[tuple[str, Cell], ...] = ()
    page: str = "Page"


@dataclass(frozen=True, slots=True)
class Share:
    """So many steps of about so many are done."""

    done: int
    total: int
