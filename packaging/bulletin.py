"""What installed programs are told of a release: writes releases.json (docs/upgrading.md).

    python3 packaging/bulletin.py VERSION --page https://... [--out releases.json]

The day, and the line that says what is new, come out of CHANGELOG.md: the line is what stands
between the heading of the version and its first `###`. METERDESK_RELEASES, where that file will
lie, goes into a bundle when it is made.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import notes

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "app"))

from meterdesk.adapters.releases import STAMP  # noqa: E402
from meterdesk.domain.errors import BadInputError  # noqa: E402
from meterdesk.domain.release import (  # noqa: E402
    Release,
    Version,
    as_document,
    check_address,
    read_release,
)

ADDRESS = "METERDESK_RELEASES"


def document(version: str, page: str, changelog: Path = notes.CHANGELOG) -> bytes:
    """The file. Raises NotesError where the version is not released, BadInputError."""
    found = {each.version: each for each in notes.releases(changelog)}.get(version)
    if found is None or found.day is None:
        raise notes.NotesError(f"{changelog.name} says of no day that {version} was released.")
    line = " ".join(found.text.partition("### ")[0].split())
    told = (("en", line),) if line else ()
    release = Release(Version.of(version), found.day, check_address(page), told)
    return as_document(read_release(as_document(release)))  # as a program will take it


def stamp(folder: Path, environment: Mapping[str, str] = os.environ) -> list[tuple[str, str]]:
    """What the bundle is made with so that it knows whom to ask: a file, and where it goes.

    Nothing where METERDESK_RELEASES is not set; an address that is none ends the making of it.
    """
    address = environment.get(ADDRESS, "").strip()
    if not address:
        return []
    try:
        check_address(address)
    except BadInputError as error:
        raise SystemExit(f"{ADDRESS}: {error.message}") from None
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / STAMP
    path.write_text(f"{address}\n", encoding="utf-8")
    return [(str(path), "resources")]


def main(words: Sequence[str] | None = None) -> int:
    """Writes the file; 1 and a sentence where it cannot be written as it should."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("version")
    parser.add_argument("--page", required=True, metavar="URL", help="what tells of the release")
    parser.add_argument("--out", type=Path, default=Path("releases.json"), metavar="FILE")
    chosen = parser.parse_args(words)
    try:
        chosen.out.write_bytes(document(chosen.version, chosen.page))
    except (notes.NotesError, BadInputError) as error:
        print(f"bulletin.py: {error}", file=sys.stderr)
        return 1
    print(f"{chosen.out} tells of {chosen.version}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
