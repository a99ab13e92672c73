"""The licences of all that the program is made of: those that a bundle brings, or the installed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib import metadata

BOOK = "LICENSES.txt"
"""Beside the resources of a bundle; packaging/materials writes it."""
_OURS = "meterdesk"
_LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)


def read_licences(resources: Path) -> Callable[[], str]:
    """Reads them when they are asked for; a clone tells what the installed packages bring."""

    def read() -> str:
        book = resources.parent / BOOK
        if book.is_file():
            return book.read_text(encoding="utf-8")
        own = resources.parent / "LICENSE"
        chapters = [own.read_text(encoding="utf-8")] if own.is_file() else []
        return "\n\n".join([*chapters, *map(_chapter, _distributions())]) + "\n"

    return read


def _distributions() -> Iterator[metadata.Distribution]:
    """Meterdesk, what it asks for and what that asks for, as far as it is installed."""
    from importlib import metadata  # seldom needed, and slow to import

    waiting, seen = [_OURS], set()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another system, or a clone that nobody installed
        yield found
        waiting += [
            asked[0].lower()
            for line in found.requires or ()
            if "extra ==" not in line and (asked := re.match(r"[\w.-]+", line))
        ]


def _chapter(found: metadata.Distribution) -> str:
    about = found.metadata
    told = [*(about.get_all("License-Expression") or about.get_all("License") or ())]
    head = f"{about['Name']} {found.version}"
    said = told[0].strip().splitlines()[0] if told and told[0].strip() else ""
    return "\n\n".join([f"{head}\n{'=' * len(head)}", *([said] if said else []), *_texts(found)])


def _texts(found: metadata.Distribution) -> Iterator[str]:
    for file in found.files or ():
        parts = PurePosixPath(file).parts
        if parts[0].endswith(".dist-info") and _LICENCE_FILE.search(parts[-1]):
            path = Path(str(file.locate()))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace").strip()
