"""What a release brings, out of CHANGELOG.md: `dev.py notes VERSION` prints it as Markdown.

dev.py notes 1.2.0        what stands under `## [1.2.0] - 2026-12-01`
dev.py notes Unreleased   what the next release will say
dev.py notes              every release and its day, the newest first
dev.py notes --tag v1.2.0 1.2.0, where the program is that version and the changelog tells of it
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHANGELOG = ROOT / "CHANGELOG.md"
UNRELEASED = "Unreleased"

_VERSION = re.compile(r'^__version__ = "(?P<version>[^"]+)"$', re.MULTILINE)
_RELEASED = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}", re.ASCII)
"""There are no release candidates: Windows, Debian and `releases.json` would each read another."""
_SECTION = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\S+))?.*$", re.MULTILINE)
_LINK = re.compile(r"^\[[^\]]+\]:\s*\S+\s*$", re.MULTILINE)
_LISTED = re.compile(r"^- \S", re.MULTILINE)


class NotesError(ValueError):
    """Why there is nothing to say of a version, in one sentence."""


@dataclass(frozen=True)
class Release:
    """A section of the changelog; `day` is None for what is not released."""

    version: str
    day: date | None
    text: str
    """Markdown, without its own heading."""


def notes(version: str, changelog: Path = CHANGELOG) -> str:
    """What stands under that version, as Markdown; NotesError where it is absent or empty."""
    found = {release.version: release for release in sections(changelog)}.get(version)
    if found is None:
        raise NotesError(f"{changelog.name} has no section “## [{version}]”.")
    if not _LISTED.search(found.text):
        raise NotesError(f"{changelog.name} says nothing under “## [{version}]”.")
    return found.text


def releases(changelog: Path = CHANGELOG) -> tuple[Release, ...]:
    """What was released, the newest first; NotesError where one has no day as 2026-12-01."""
    found = [each for each in sections(changelog) if each.version != UNRELEASED]
    if undated := [each.version for each in found if each.day is None]:
        raise NotesError(f"{changelog.name} does not say on which day {undated[0]} was released.")
    return tuple(found)


def sections(changelog: Path = CHANGELOG) -> tuple[Release, ...]:
    """Each `## [VERSION] - DAY` of Keep a Changelog, in the order of the file."""
    text = _LINK.sub("", changelog.read_text(encoding="utf-8"))
    heads = list(_SECTION.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)]
    return tuple(
        Release(head["version"], _day(head["day"]), text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    )


def agreed(tag: str, changelog: Path = CHANGELOG, version: str | None = None) -> str:
    """The version that a tag releases; NotesError where program or changelog say otherwise."""
    ours = version or own_version()
    if tag != f"v{ours}":
        raise NotesError(f"The tag is {tag}, and the program says it is {ours}.")
    if not _RELEASED.fullmatch(ours):
        raise NotesError(f"“{ours}” cannot be released: a version is three numbers, as 1.2.3.")
    notes(ours, changelog)
    if ours not in {each.version for each in releases(changelog)}:
        raise NotesError(f"{changelog.name} does not say on which day {ours} was released.")
    return ours


def own_version() -> str:
    """What the program says of itself."""
    source = (ROOT / "app" / "meterdesk" / "__init__.py").read_text(encoding="utf-8")
    found = _VERSION.search(source)
    assert found, "app/meterdesk/__init__.py tells its version"
    return found["version"]


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def main(words: Sequence[str] | None = None) -> int:
    """Prints the notes of a version, or all releases; 1 and a sentence where there are none."""
    parser = argparse.ArgumentParser(
        prog="dev.py notes",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("version", nargs="?")
    parser.add_argument("--tag", help="says its version, if all agree on it")
    chosen = parser.parse_args(words)
    try:
        if chosen.tag:
            print(agreed(chosen.tag))
        elif chosen.version:
            print(notes(chosen.version))
        else:
            print("\n".join(f"{each.version} {each.day}" for each in releases()))
    except NotesError as error:
        print(f"dev.py notes: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
