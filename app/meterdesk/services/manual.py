"""The help: its pages in their order, in the language of the window, searched by words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

TOPICS = (
    *("start", "sent", "register", "sign-up", "states", "billing", "supplies", "pause"),
    *("backup", "hand-over", "privacy", "troubles", "support"),
)
"""The pages in the order in which somebody reads who begins."""

ReadPages = Callable[[str], Mapping[str, str]]
"""The texts of a language by topic, as Markdown; none where it was not written."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """`text` is Markdown that begins with the title; `is_foreign` where only English has it."""

    topic: str
    title: str
    text: str
    is_foreign: bool = False


class Manual:
    """Reads the pages of a language; what is missing there is there in English.

    `licences` reads those of all that the program is made of, for its window About.
    """

    def __init__(self, read: ReadPages, licences: Callable[[], str] = str) -> None:
        self._read = read
        self.licences = licences

    def pages(self, language: str) -> tuple[HelpPage, ...]:
        """Every page; `language` is a code such as "de" or "pt_BR"."""
        own = {**self._read(language.partition("_")[0]), **self._read(language)}
        english = self._read("en")
        found = []
        for topic in TOPICS:
            text = own.get(topic) or english.get(topic)
            if text:
                found.append(HelpPage(topic, _title(text), text, topic not in own))
        return tuple(found)


def search(pages: tuple[HelpPage, ...], sought: str) -> tuple[HelpPage, ...]:
    """The pages in which every word stands; those with one in the title first."""
    words = sought.casefold().split()
    found = [page for page in pages if all(word in page.text.casefold() for word in words)]
    return tuple(sorted(found, key=lambda page: not any(w in page.title.casefold() for w in words)))


def _title(text: str) -> str:
    return text.lstrip().partition("\n")[0].lstrip("# ").strip()
