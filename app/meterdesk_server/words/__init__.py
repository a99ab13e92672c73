"""What people read, in their language: the English sentence is the key.

A room of the server has a file in each language's folder: `"English {x}" = "..."`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
}
"""Each by its own name."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that is put into somebody's language where it is shown."""

    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, sentence: str, **values: object) -> Said:
        """A sentence with its values: `Said.of("{name} was added.", name=...)`."""
        return cls(sentence, values)


class Words:
    """One language's sentences."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._table = table_of(self.language)

    def say(self, sentence: str, **values: object) -> str:
        """The sentence in this language, else in English, with the values in their places."""
        said = self._table.get(sentence, sentence)
        return said.format_map(values) if values else said

    def told(self, said: Said) -> str:
        """The same for a sentence that was kept with its values."""
        return self.say(said.sentence, **said.values)


@cache
def table_of(language: str) -> Mapping[str, str]:
    """All files of a language's folder as one; English has none."""
    folder = resources.files(__name__) / language
    table: dict[str, str] = {}
    if folder.is_dir():
        for file in folder.iterdir():
            if file.name.endswith(".toml"):
                table |= tomllib.loads(file.read_text(encoding="utf-8"))
    return table


def preferred(accept_language: str) -> str:
    """The first of our languages a browser asks for (RFC 9110, 12.5.4), else English."""
    wishes = []
    for place, wish in enumerate(accept_language.split(",")[:20]):
        name, _, weight = wish.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            quality = 0
        wishes.append((-quality, place, name.strip().lower().partition("-")[0]))
    return next((name for _, _, name in sorted(wishes) if name in LANGUAGES), "en")
