"""Taking out of texts what nobody else is to read: the same name becomes the same placeholder.

Secrets go always. What is masked besides is known by the office's books and settings, and what has
the form of an address, a host name or a home folder goes too, known or not.
"""

from __future__ import annotations

import ipaddress
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from meterdesk.domain.support import Named

Term = tuple[Named, str]

_WORD = re.compile(r"\w+")
_WITHIN = 6
"""Letters from which on a secret goes inside of other words too."""
_CODE = frozenset({"py", "md", "so", "toml", "json", "txt", "log", "zip", "qm", "db", "sh"})
_NETS = frozenset(
    {
        *("com", "net", "org", "edu", "gov", "info", "biz", "local", "lan", "home", "corp"),
        *("internal", "intranet", "office", "example", "test"),
    }
)
_KEPT = frozenset({"127.0.0.1", "0.0.0.0", "::1", "::", "255.255.255.255"})


class Mask:
    """Replaces terms, and what has their form where `masks_forms`. Terms of one letter stay."""

    def __init__(self, terms: Iterable[Term], *, masks_forms: bool = True) -> None:
        self._known: dict[str, str] = {}
        self._counts: dict[Named, int] = defaultdict(int)
        self._masks_forms = masks_forms
        by_start: dict[str, list[tuple[str, Named]]] = defaultdict(list)
        secrets: set[str] = set()
        for kind, term in terms:
            text = term.strip()
            if kind is Named.SECRET and (len(text) >= _WITHIN or (text and not _WORD.search(text))):
                secrets.add(text)
            first = _WORD.search(text)
            if first is not None and (len(text) > 1 or kind is Named.SECRET):
                rest = text[first.start() :].casefold()
                by_start[first[0].casefold()].append((rest, kind))
        self._by_start = {
            start: sorted(set(found), key=lambda each: -len(each[0]))
            for start, found in by_start.items()
        }
        longest_first = sorted(secrets, key=lambda each: (-len(each), each))
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if secrets else None

    def over(self, text: str) -> str:
        """The text with placeholders."""
        if self._secrets is not None:
            text = self._secrets.sub(lambda it: self.placeholder(Named.SECRET, it[0]), text)
        masked = "".join(self._terms(text))
        if self._masks_forms:
            for pattern, place in _FORMS:
                masked = pattern.sub(lambda found, place=place: place(self, found), masked)  # type: ignore[misc]
        return masked

    def placeholder(self, kind: Named, name: str) -> str:
        """The same for the same name, in capitals or not."""
        key = name.casefold()
        if key not in self._known:
            self._counts[kind] += 1
            self._known[key] = f"‹{kind.value} {self._counts[kind]}›"
        return self._known[key]

    def _terms(self, text: str) -> Iterator[str]:
        """From word to word: a term is only looked for where its first word stands."""
        lower, done = text.casefold(), 0
        if len(lower) != len(text):  # a letter that folds into two: places would not agree
            lower = text.lower() if len(text.lower()) == len(text) else text
        for word in _WORD.finditer(text):
            at = word.start()
            if at < done:
                continue
            for term, kind in self._by_start.get(lower[at : word.end()], ()):
                end = at + len(term)
                if lower.startswith(term, at) and not _goes_on(text, end, term):
                    yield text[done:at]
                    yield self.placeholder(kind, term)
                    done = end
                    break
        yield text[done:]


def _goes_on(text: str, end: int, term: str) -> bool:
    """Whether the last word of the term is only the beginning of one."""
    return end < len(text) and bool(_WORD.match(text[end])) and bool(_WORD.match(term[-1]))


def _address(mask: Mask, found: re.Match[str]) -> str:
    try:
        ipaddress.ip_address(found[0])
    except ValueError:
        return found[0]
    return found[0] if found[0] in _KEPT else mask.placeholder(Named.ADDRESS, found[0])


def _host(mask: Mask, found: re.Match[str]) -> str:
    last = found[0].rpartition(".")[2].casefold()
    is_host = last in _NETS or (len(last) == 2 and last not in _CODE)
    return mask.placeholder(Named.HOST, found[0]) if is_host else found[0]


def _home(mask: Mask, found: re.Match[str]) -> str:
    return found[1] + mask.placeholder(Named.USER, found[2])


def _as(kind: Named) -> Callable[[Mask, re.Match[str]], str]:
    return lambda mask, found: mask.placeholder(kind, found[0])


_HEX = "[0-9a-fA-F]"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[Mask, re.Match[str]], str]], ...] = (
    (re.compile(rf"\b{_HEX}{{8}}-(?:{_HEX}{{4}}-){{3}}{_HEX}{{12}}\b"), _as(Named.ID)),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), _as(Named.MAIL)),
    (re.compile(rf"\b(?:{_HEX}{{2}}[:-]){{5}}{_HEX}{{2}}\b"), _as(Named.MAC)),
    (re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\.?\d)"), _address),
    (re.compile(rf"(?<![\w:]){_HEX}{{0,4}}(?::{_HEX}{{0,4}}){{2,7}}(?![\w:])"), _address),
    (re.compile(r"((?:/home/|/Users/|\\Users\\+))([^/\\\s\"':]+)"), _home),
    (re.compile(r"(?<![\w./\\@-])(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,10}(?![\w(])"), _host),
)
