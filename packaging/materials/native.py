"""Parts that are no distributions of Python, by the table libraries.toml."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from frozen.linked import linked
from packageurl import PackageURL

from materials.parts import Part
from materials.versions import told, version
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
    says: str = ""
    """The constant with its version in a binary that it is linked into, as a pattern."""
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
        if is_meant and _is_of(row, place):
            return row
    return None


def _is_of(row: Library, place: str) -> bool:
    return bool(row.files and re.search(row.files, place, re.IGNORECASE))


def part(
    row: Library,
    files: tuple[str, ...],
    package: tuple[str, str] | None,
    binaries: Iterable[str] = (),
) -> Part:
    """That library with files of its own, which come from `binaries`; `package` is what the Linux
    distribution calls it."""
    if package:
        purl = PackageURL("deb", "debian", *package)
    else:
        purl = PackageURL("generic", name=row.name, version=version(row.version, files, binaries))
    return _part(row, purl, files=files)


def linked_into(name: str, binaries: Sequence[str] = ()) -> list[Part]:
    """What is linked into that part on this system, whose files come from `binaries`."""
    outside = set().union(*map(linked, binaries)) if sys.platform == "linux" else set()
    return [
        _part(row, PackageURL("generic", name=row.name, version=found), within=name)
        for row in libraries()
        for place in row.inside
        if place["of"] == name and sys.platform in place.get("systems", [sys.platform])
        if not any(_is_of(row, each) for each in outside)
        for found in [version(place.get("version", "")) or _said(row, binaries)]
    ]


def _said(row: Library, binaries: Iterable[str]) -> str | None:
    return told(row.says, binaries) if row.says else None


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
