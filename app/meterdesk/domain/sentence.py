"""Sentences as templates and values: what was said in English can be said in another language.

Services, books, logs and the command line speak English. A template is such a sentence with holes
%1 to %9; a text is recognised by its templates again, wherever it comes from, however old it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_HOLE = re.compile(r"%(\d)")
_END = re.compile(r"(?<=[.?!])\s+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text as it stood there, and its template; a stranger's has none."""

    text: str
    template: str = ""
    values: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether a template fits."""
        return bool(self.template)


def filled(template: str, values: Iterable[str]) -> str:
    """The template with its holes filled; a value that looks like a hole is left alone."""
    known = dict(enumerate(values, 1))
    return _HOLE.sub(lambda hole: known.get(int(hole[1]), hole[0]), template)


class Phrasebook:
    """Knows templates, each a single sentence or a few words."""

    def __init__(self, templates: Iterable[str]) -> None:
        known = tuple(templates)
        self._plain = frozenset(one for one in known if not _HOLE.search(one))
        holed = sorted((one for one in known if one not in self._plain), key=_rank)
        self._patterns = tuple((one, _pattern(one)) for one in holed)

    def sentences(self, text: str) -> Iterator[Sentence]:
        """The sentences of a text in its order. Those that no template fits are left as they are.

        The shortest beginning that is a whole sentence goes first: a full stop inside a name does
        not end one.
        """
        rest = text
        while rest:
            ends = [match.start() for match in _END.finditer(rest)]
            for end in (*ends, len(rest)):
                if (found := self.one(rest[:end])) is not None:
                    yield found
                    break
            else:
                end = ends[0] if ends else len(rest)
                yield Sentence(rest[:end])
            rest = rest[end:].lstrip()

    def one(self, text: str) -> Sentence | None:
        """The whole text as one template and its values; None where none fits."""
        if text in self._plain:
            return Sentence(text, text)
        for template, pattern in self._patterns:
            if found := pattern.fullmatch(text):
                holes = (int(hole) for hole in _HOLE.findall(template))
                by_number = dict(zip(holes, found.groups(), strict=True))
                values = (by_number.get(at, "") for at in range(1, max(by_number) + 1))
                return Sentence(text, template, tuple(values))
        return None


def _rank(template: str) -> tuple[bool, int]:
    """What begins with a word of its own is tried first, and what says more itself."""
    return template.startswith("%"), -len(_HOLE.sub("", template))


def _pattern(template: str) -> re.Pattern[str]:
    parts = _HOLE.split(template)[::2]
    return re.compile("(.+?)".join(map(re.escape, parts)), re.DOTALL)
