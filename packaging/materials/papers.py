"""The papers that are made with every bundle: its licences, in it, and its bill, beside it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from materials.bill import bill
from materials.book import book
from materials.owners import Entry, parts_of
from materials.parts import Part

ROOT = Path(__file__).resolve().parents[2]
LICENCES = "LICENSES.txt"


def write_licences(entries: Iterable[Entry], version: str, work: Path) -> tuple[Path, list[Part]]:
    """LICENSES.txt of what those entries are of, and the parts; MaterialsError says why not."""
    parts = parts_of(entries, work)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    path = work / LICENCES
    path.write_text(book(parts, version, own), encoding="utf-8", newline="\n")
    return path, parts


def write_bill(parts: list[Part], version: str, folder: Path, own: Iterable[Entry] = ()) -> Path:
    """meterdesk-VERSION.cdx.json beside that folder, of the files as they lie there; `own` are
    libraries in it that are the program's."""
    path = folder.parent / f"meterdesk-{version}.cdx.json"
    path.write_text(
        bill(parts, version, folder, [place for place, _, _ in own]), encoding="utf-8", newline="\n"
    )
    return path
