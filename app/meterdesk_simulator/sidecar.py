"""What stands beside a recording, `<name>.toml`: who the printer is and which objects count.

A count names the tallies it adds up, with `*` for any part: `sides.print.black.a4.simplex`,
`sheets.copy.color.large.duplex`, `images.scan.color`, `misfed`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from meterdesk_simulator.message import Oid
from meterdesk_simulator.recording import RecordingError, Row, parse_oid, parse_row


@dataclass(frozen=True)
class Printer:
    """The device behind a recording; `misfeeds_every` sides one is fed but not delivered."""

    maker: str
    model: str
    serial: str
    mac: str
    color: bool = False
    services: frozenset[str] = frozenset({"print"})
    large: bool = False
    pages_a_day: int = 0
    misfeeds_every: int = 0


@dataclass(frozen=True)
class Count:
    """An object that counts; `record` is its number inside a byte-packed table (Brother's).

    `meter` is its name in the words of PWG 5106.1 and only tells a test what to compare.
    """

    oid: Oid
    of: tuple[str, ...]
    meter: str | None = None
    record: int | None = None
    power_on: bool = False

    def counts(self, tally: str) -> bool:
        """Whether one more of `tally` is one more here."""
        return any(fnmatchcase(tally, pattern) for pattern in self.of)


@dataclass(frozen=True)
class Supply:
    """An object whose level falls from `full` to 0 within so many pages (or the room left)."""

    name: str
    oid: Oid
    of: tuple[str, ...]
    full: int
    pages: int

    def counts(self, tally: str) -> bool:
        """Whether one of `tally` uses some of this supply."""
        return any(fnmatchcase(tally, pattern) for pattern in self.of)


@dataclass(frozen=True)
class Trouble:
    """Objects that appear, or show another value, while something is wrong.

    One with a `supply` comes by itself when that falls below the level, and goes with a new one.
    """

    name: str
    rows: tuple[Row, ...]
    supply: str | None = None
    below: int = 0


@dataclass(frozen=True)
class Sidecar:
    """All that is declared beside one recording."""

    printer: Printer
    uptime: tuple[Oid, ...]
    counts: tuple[Count, ...]
    supplies: tuple[Supply, ...]
    troubles: tuple[Trouble, ...] = ()


def read_sidecar(path: Path) -> Sidecar:
    """Read the file; raises RecordingError that names the file and what is wrong."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Sidecar(
            _printer(table["printer"]),
            tuple(map(parse_oid, table.get("uptime", ()))),
            tuple(_count(row) for row in table.get("counts", ())),
            tuple(_supply(row) for row in table.get("supplies", ())),
            tuple(_trouble(row) for row in table.get("troubles", ())),
        )
    except OSError as error:
        raise RecordingError(f"{path} cannot be read: {error.strerror or error}.") from error
    except KeyError as error:
        raise RecordingError(f"{path}: {error} is missing.") from error
    except (ValueError, TypeError) as error:
        raise RecordingError(f"{path}: {error}.") from error


def _printer(row: Mapping[str, Any]) -> Printer:
    return Printer(**{**row, "services": frozenset(row.get("services", ("print",)))})


def _count(row: Mapping[str, Any]) -> Count:
    return Count(**dict(_with_oids(row)))


def _supply(row: Mapping[str, Any]) -> Supply:
    return Supply(**dict(_with_oids(row)))


def _trouble(row: Mapping[str, Any]) -> Trouble:
    rows = tuple(parse_row(line.encode()) for line in row["rows"])
    return Trouble(**{**row, "rows": rows})


def _with_oids(row: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in row.items():
        if key == "oid":
            yield key, parse_oid(value)
        else:
            yield key, tuple(value) if key == "of" else value
