"""What we have to read from a recording, and why we believe it: `expectations/<maker>.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from meterdesk.domain.meter import Persistence
from meterdesk.domain.reading import Reading
from meterdesk.domain.supply import Level

FOLDER = Path(__file__).parent / "expectations"

WORDS = frozenset({"some", "low", "out", "unknown", "unlimited"})


@dataclass(frozen=True)
class Expectation:
    """One recording. `meters` are the lifetime ones; a supply is a percentage or a word.

    `serial_from` is the object the serial number stands in, because real ones are not copied here.
    `differs` holds the peers' figures we do not agree with, each with the reason.
    """

    why: str
    maker: str | None = None
    model: str | None = None
    serial_from: str | None = None
    meters: dict[str, int] = field(default_factory=dict)
    supplies: dict[str, int | str] = field(default_factory=dict)
    differs: dict[str, str] = field(default_factory=dict)


def read_folder(folder: Path = FOLDER) -> dict[str, Expectation]:
    """Every expectation by `maker/recording`. Raises TypeError where an entry is misspelled."""
    return {
        f"{path.stem}/{name}": _checked(Expectation(**table))
        for path in sorted(folder.glob("*.toml"))
        for name, table in tomllib.loads(path.read_text(encoding="utf-8")).items()
    }


def meters(reading: Reading) -> dict[str, int]:
    """The lifetime meters of a reading: those that are billed."""
    lifetime = (row for row in reading.meters if row.persistence is Persistence.LIFETIME)
    return {meter.name: meter.value for meter in lifetime}


def supplies(reading: Reading) -> dict[str, int | str]:
    return {supply.name: level(supply.level) for supply in reading.supplies}


def level(known: Level) -> int | str:
    """A percentage or a word, as the files write it."""
    return known.state.value if known.percent is None else known.percent


def _checked(expected: Expectation) -> Expectation:
    reasons: tuple[Any, ...] = (expected.why, *expected.differs.values())
    if not all(isinstance(reason, str) and reason.strip() for reason in reasons):
        raise TypeError(f"a reason is missing beside {expected.model}")
    for name, value in expected.supplies.items():
        if value not in WORDS and not isinstance(value, int):
            raise TypeError(f"{value} is no level ({name})")
    return expected
