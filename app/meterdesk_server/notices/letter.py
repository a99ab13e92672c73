"""A letter as it is written, and as it is printed: plain text and HTML say the same."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

_WIDTH = 72
MOST_ITEMS = 25
"""Machines a letter names, in one place; of more it says how many."""


class Tone(StrEnum):
    """What a letter asks of its reader."""

    ACT = "act"
    KNOW = "know"
    WELCOME = "welcome"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Item:
    """A machine or an office, what is known of it, and what helps."""

    title: str
    facts: tuple[str, ...]
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """Sentences in the reader's language. `label` says the tone in words; `action` is what a
    button says and where it leads; `more` stands after the items, `closing` before the button and
    `notes` after it.
    """

    tone: Tone
    label: str
    language: str
    subject: str
    greeting: str
    opening: str
    items: tuple[Item, ...] = ()
    more: str = ""
    closing: tuple[str, ...] = ()
    action: tuple[str, str] | None = None
    notes: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()


def html_of(letter: Letter) -> str:
    """For mail programs: tables and styles in each element, no picture and nothing to fetch."""
    return _template().render(letter=letter)


def text_of(letter: Letter) -> str:
    """For everybody else."""
    return "\n\n".join(_blocks(letter)) + "\n"


def _blocks(letter: Letter) -> Iterator[str]:
    yield _wrapped(letter.greeting)
    yield _wrapped(letter.opening)
    for item in letter.items:
        lines = [*item.facts, *([f"→ {item.advice}"] if item.advice else [])]
        yield "\n".join([f"* {item.title}", *(_wrapped(line, "  ") for line in lines)])
    yield from (_wrapped(line) for line in (letter.more, *letter.closing) if line)
    if letter.action:
        yield f"{letter.action[0]}:\n{letter.action[1]}"
    yield from (_wrapped(line) for line in letter.notes)
    yield "\n".join(["-- ", *(_wrapped(line) for line in letter.footer)])


def _wrapped(line: str, indent: str = "") -> str:
    return textwrap.fill(
        line,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("meterdesk_server.notices"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("letter.html")
