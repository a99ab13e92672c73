"""Parts that are no distributions of Python, by the table libraries.toml."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from packageurl import PackageURL

from materials.parts import Part
from materials.versions import version
from materials.writing import text_of

CPYTHON = "cpython"
TABLE = Path(__file__).with_name("libraries.toml")


@dataclass(frozen=True)
class Library:
    """A row: where its files lie, or what it is linked into; how to ask for its version."""

    name: str
    licence: str
    home: str
    texts: tuple[str, ...]
    notice: str = ""
    files: str = ""
    in_distributions: bool = False
    version: str = ""
    inside: tuple[Mapping[str, Any], ...] = field(default=(), compare=False)


@cache
def libraries(table: Path = TABLE) -> tuple[Library, ...]:
    """The rows, in the order in which their files are tried."""
    rows = tomllib.loads(table.read_text(encoding="utf-8"))["library"]
    return tuple(Library(**row | {"texts": tuple(row["texts"])}) for row in rows)


def library_of(place: str, in_distributions: bool) -> Library | None:
    """The library that a place in the bundle belongs to; also one that a distribution brings."""
    for row in libraries():
        is_meant = row.in_distributions or not in_distributions
        if row.files and is_meant and re.search(row.files, place, re.IGNORECASE):
            return row
    return None


def part(row: Library, files: tuple[str, ...], package: tuple[str, str] | None) -> Part:
    """That library with files of its own; `package` is what the Linux distribution calls it."""
    if package:
        purl = PackageURL("deb", "debian", *package)
    else:
        purl = PackageURL("generic", name=row.name, version=version(row.version, files))
    return _part(row, purl, files=files)


def linked_into(name: str) -> list[Part]:
    """What is linked into that part on this system."""
    return [
        _part(row, PackageURL("generic", name=row.name, version=found), within=name)
        for row in libraries()
        for place in row.inside
        if place["of"] == name and sys.platform in place.get("systems", [sys.platform])
        for found in [version(place.get("version", ""))]
    ]


def _part(row: Library, purl: PackageURL, files: tuple[str, ...] = (), within: str = "") -> Part:
    return Part(
        name=str(purl.name),
        version=purl.version,
        licence=row.licence,
        texts=tuple(text_of(each) for each in row.texts),
        purl=purl.to_string(),
        home=row.home,
        notice=row.notice,
        within=within,
        files=files,
    )
