"""Every sentence people read is there in all languages, with the same values in it."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes
from tests.server.pages import text_of

import meterdesk_server
from meterdesk_server.words import LANGUAGES, Words, preferred, table_of

_ROOT = Path(meterdesk_server.__file__).parent
_ROOMS = ("web", "people", "equipment", "notices")
_SAYERS = ("say", "of", "FormError", "Entry", "Said", "DeskError")
"""Functions whose sentence is put into somebody's language; of `Said.of` and the like."""


def of_templates() -> Iterator[tuple[str, str]]:
    for file in sorted(_ROOT.rglob("templates/*")):
        tree = Environment().parse(file.read_text(encoding="utf-8"))
        for call in tree.find_all(nodes.Call):
            is_say = isinstance(call.node, nodes.Name) and call.node.name == "say"
            if is_say and call.args and isinstance(call.args[0], nodes.Const):
                yield call.args[0].value, file.name


def of_code() -> Iterator[tuple[str, str]]:
    for file in sorted(file for room in _ROOMS for file in (_ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from ((said, file.name) for said in _sentences(node))
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
                said = str(node.value.value)  # _WRONG = "This ...": one that is used twice
                if " " in said and said.endswith((".", "?")):
                    yield said, file.name


def _sentences(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = 1 if name == "Entry" else 0
    if name in _SAYERS and len(call.args) > place:
        said = call.args[place]
        if isinstance(said, ast.Constant) and isinstance(said.value, str):
            yield said.value


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


SENTENCES = {**dict(of_templates()), **dict(of_code())}
OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated(language) -> None:
    table = table_of(language)

    missing = {said: file for said, file in SENTENCES.items() if said not in table}

    assert missing == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_translation_has_the_values_of_its_sentence(language) -> None:
    table = table_of(language)

    wrong = [said for said, other in table.items() if places(said) != places(other)]

    assert wrong == []


def test_sentences_are_found() -> None:
    assert {"Sign in", "Please choose one.", "{name} was added.", "Accounts"} <= set(SENTENCES)


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("nl, fr;q=0.3, it;q=0.7", "it"),
        ("nl", "en"),
        ("", "en"),
        (";;;q=x,,*", "en"),
    ],
)
def test_browser_is_answered_in_the_language_it_asks_for(asked, language) -> None:
    assert preferred(asked) == language


def test_sentence_without_a_translation_is_english() -> None:
    assert Words("de").say("Nobody says {x} yet", x="that") == "Nobody says that yet"


def test_language_of_the_profile_is_that_of_the_pages(supplier) -> None:
    supplier.post("/profile", name="Sam", language="de")

    page = supplier.get("/profile")

    assert '<html lang="de">' in page
    assert "Abmelden" in text_of(page)
