"""Which packages of Python the program is made of: those it asks for, and those they ask for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]

NOT_BUNDLED = frozenset({"greenlet", "pygments"})
"""Asked for by a package, for what nobody here asks of it; see choice.MODULES."""


def distributions() -> list[str]:
    """Names of all that the window and the command line need here, from pyproject.toml on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, None] = {}
    waiting = list(project["dependencies"])
    while waiting:
        asked = Requirement(waiting.pop(0))
        name = canonicalize_name(asked.name)
        if name in found or name in NOT_BUNDLED or not _is_meant(asked):
            continue
        found[name] = None
        waiting += _needs(name, asked.extras)
    return sorted(found)


def _needs(name: str, extras: set[str]) -> Iterator[str]:
    for line in metadata.requires(name) or ():
        asked = Requirement(line)
        wanted = [{"extra": extra} for extra in ("", *extras)]
        if asked.marker is None or any(asked.marker.evaluate(each) for each in wanted):
            yield line.partition(";")[0]


def _is_meant(asked: Requirement) -> bool:
    return asked.marker is None or asked.marker.evaluate()
