"""A version of this program, and the short document that says which is the newest."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import total_ordering
from typing import Any
from urllib.parse import urlsplit

from meterdesk.domain.errors import BadInputError

LARGEST_DOCUMENT = 65_536
"""Octets; such a document takes a few hundred."""
LONGEST_NOTE = 200
_LONGEST_ADDRESS = 1_000

_CORE = r"(0|[1-9]\d{0,8})"
_WORD = r"(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)"
_SEMVER = re.compile(
    rf"{_CORE}\.{_CORE}\.{_CORE}(?:-({_WORD}(?:\.{_WORD})*))?(?:\+[0-9A-Za-z.-]+)?", re.ASCII
)
_HOST = re.compile(r"(?!.*\.\.)(?![.-])[\w.:-]{1,253}(?<!-)")


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """A version by Semantic Versioning 2.0; what stands behind a + does not count (section 10)."""

    core: tuple[int, int, int]
    before: tuple[str, ...] = ()

    @classmethod
    def of(cls, text: str) -> Version:
        """Raises BadInputError."""
        found = _SEMVER.fullmatch(text) if len(text) <= 60 else None
        if found is None:
            raise BadInputError(f"“{text[:60]}” is no version; one is written 1.2.3.")
        major, minor, patch, before = found.groups()
        words = tuple(before.split(".")) if before else ()
        return cls((int(major), int(minor), int(patch)), words)

    @property
    def is_trial(self) -> bool:
        """Whether it comes before a version that is meant for everybody: 1.0.0-rc.1."""
        return bool(self.before)

    def __lt__(self, other: Version) -> bool:
        return self._place < other._place

    def __str__(self) -> str:
        tail = f"-{'.'.join(self.before)}" if self.before else ""
        return f"{'.'.join(map(str, self.core))}{tail}"

    @property
    def _place(self) -> tuple[Any, ...]:
        """Section 11: numbers as numbers and before words, and the version itself after all."""
        words = tuple(
            (0, int(word), "") if word.isdecimal() else (1, 0, word) for word in self.before
        )
        return self.core, not self.before, words


@dataclass(frozen=True, slots=True)
class Release:
    """A version that can be had since `published`. `page` tells of it; `notes` by language."""

    version: Version
    published: date
    page: str
    notes: tuple[tuple[str, str], ...] = field(default=())

    def note(self, language: str) -> str:
        """What is new, in a line: in that language, else in English; "" where none is told."""
        told = dict(self.notes)
        return told.get(language) or told.get("en") or ""

    def is_news_for(self, own: Version) -> bool:
        """Whether somebody with that version is told. A trial is told to who tries already."""
        return self.version > own and (own.is_trial or not self.version.is_trial)


@dataclass(frozen=True, slots=True)
class Known:
    """What was asked and answered last: `due_at` is when to ask again, never before it.

    `silenced` is the version of which nobody wants to hear any more.
    """

    asked_at: datetime | None = None
    due_at: datetime | None = None
    release: Release | None = None
    silenced: str = ""


def read_release(document: bytes) -> Release:
    """What `releases.json` says (docs/upgrading.md); keys that nobody knows are left alone.

    Raises BadInputError for whatever is odd: nothing is told then.
    """
    try:
        if len(document) > LARGEST_DOCUMENT:
            raise BadInputError("It is larger than such a document can be.")
        found = json.loads(document.decode("utf-8-sig"))
        return Release(
            Version.of(_text(found, "version")),
            date.fromisoformat(_text(found, "date")),
            check_address(_text(found, "page")),
            tuple(_notes(found.get("notes", {}))),
        )
    except BadInputError:
        raise
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise BadInputError(f"It is no list of versions ({type(error).__name__}).") from None


def as_document(release: Release) -> bytes:
    """The same written: `read_release` reads it."""
    told: dict[str, Any] = {
        "version": str(release.version),
        "date": release.published.isoformat(),
        "page": release.page,
        "notes": dict(release.notes),
    }
    return (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()


def check_address(text: str) -> str:
    """An https address without a name or password in it. Raises BadInputError for any other."""
    wrong = BadInputError(
        f"“{text[:100]}” is no address of a list of versions; it begins with https://"
    )
    if not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
        raise wrong
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise wrong from None
    is_right = parts.scheme == "https" and _HOST.fullmatch(host) and port != 0
    if not is_right or "@" in parts.netloc or len(text) > _LONGEST_ADDRESS:
        raise wrong
    return text


def host_of(address: str) -> str:
    """Who is asked there, with the port where it is not the usual one; "" where nobody is."""
    return urlsplit(address).netloc.lower().removesuffix(":443")


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    if not isinstance(value, str) or not value:
        raise BadInputError(f"It has no text under {key}.")
    return value


def _notes(told: Any) -> list[tuple[str, str]]:
    """One printable line each; a note that is none is left out, for the version counts."""
    lines = ((str(code), note) for code, note in told.items() if isinstance(note, str))
    return [
        (code, line)
        for code, note in lines
        for line in [_one_line(note)]
        if line and re.fullmatch(r"[a-z]{2,3}", code)
    ]


def _one_line(note: str) -> str:
    """Without control characters and those that turn the direction of writing around."""
    plain = "".join(each if each.isprintable() else " " for each in note[: 4 * LONGEST_NOTE])
    line = " ".join(plain.split())
    return line if len(line) <= LONGEST_NOTE else f"{line[: LONGEST_NOTE - 1].rstrip()}…"
