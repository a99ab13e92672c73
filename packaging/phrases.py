"""Finds what services, domain and adapters say to people, as templates with holes %1 to %9.

They know neither Qt nor languages: an f-string with a full stop is all that they write. Here it
becomes a row for Qt Linguist, and the window recognises the sentence by it (docs/decisions/0023).
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HOUSE = ROOT / "app" / "meterdesk"
PROFILES = ROOT / "resources" / "printers"
CODE = frozenset({"Envelope", "Number", "answer", "networks", "public", "ports"})
"""Single words that are part of a format, not said to anybody."""
SILENT = frozenset(
    {"debug", "info", "warning", "error", "exception", "_Row", "Row", "Thread", "compile"}
)
"""Calls whose texts nobody sees in the window: the log, the settings file, threads, patterns."""
UNSEEN = frozenset(
    {
        "_MONTHS",
        "_WHOLE",
        "_PROBLEMS",
        "_SERIAL",
        "_NO",
        "_HEADER",
        *("_HEADINGS", "_OTHERS", "YES", "NO", "_REGISTERED"),
    }
)
WHOLE_ROOMS = ("domain", "services")
OUTSIDE = ("adapters",)
UNTOLD = frozenset({"versions", "launch"})
"""Folders of what is never said in the window: revisions, and what a terminal alone is told."""
NOTES = tuple(f"adapters/{one}.py" for one in ("internet/connection", "internet/trip", "soap/way"))
"""Modules that tell the stages of a conversation, all of it in lower case."""
WORDS = ("domain/hint.py", "services/message.py", "services/sentences.py", "services/setup.py")
"""Modules whose short texts without a full stop or a capital are shown as well."""
UNITS = (
    *("%1 seconds", "%1 minutes", "%1 hours", "%1 days"),
    *("your supplier", "your IT administrator", "nobody needs to: it is tried again by itself"),
    *("the beginning", "not told", "an unknown number", "another object", "this one"),
)
"""Few words that stand in the holes of sentences."""
_FIELD = re.compile(r"\{[^{}]*\}|%s")
_HOLE = re.compile(r"%\d")
_SENTENCE_ENDS = re.compile(r"(?<=[.?!])\s+(?=\S)")
_FEWEST_LETTERS = 4


def templates() -> tuple[str, ...]:
    """Every template, sorted; the same source gives the same tuple."""
    found = {*_rules(), *UNITS}
    for path in map(HOUSE.joinpath, NOTES):
        found.update(one for text in _noted(path) for one in _single(text))
    for room in WHOLE_ROOMS:
        for path in sorted((HOUSE / room).rglob("*.py")):
            is_wordy = path.relative_to(HOUSE).as_posix() in WORDS
            found.update(_of_module(path, is_wordy=is_wordy, is_outside=False))
    for room in OUTSIDE:
        for path in sorted((HOUSE / room).rglob("*.py")):
            if not UNTOLD & set(path.parts):
                found.update(_of_module(path, is_wordy=False, is_outside=True))
    return tuple(sorted(found))


def module_text() -> str:
    """The module that holds them, for lupdate and for the window."""
    rows = "\n".join(f'    QT_TRANSLATE_NOOP("{CONTEXT}", {_literal(one)}),' for one in templates())
    return f"{_HEAD}{rows}\n)\n"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


CONTEXT = "Sentences"
_HEAD = '''"""Made by `packaging/dev.py translations`: what services say, sentence by sentence."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

# ruff: noqa: E501
# fmt: off
PHRASES: tuple[Any, ...] = (
'''


def _rules() -> Iterator[str]:
    """The rules by which meters are counted, from the printers' profiles."""
    for path in sorted(PROFILES.glob("*.toml")):
        yield from _texts_of(tomllib.loads(path.read_text(encoding="utf-8")))


def _texts_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("rule"), str):
            yield from _single(value["rule"])
        for each in value.values():
            yield from _texts_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts_of(each)


def _of_module(path: Path, *, is_wordy: bool, is_outside: bool) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in _shown(tree):
        if isinstance(node, ast.Call):
            yield from _counted(node)
            continue
        text = _template(node)
        is_title = isinstance(getattr(node, "parent_title", None), str)
        for one in _single(text):
            if is_title or _is_said(one, text, is_wordy=is_wordy, is_outside=is_outside):
                yield one


def _noted(path: Path) -> Iterator[str]:
    """What is told by `begin` and `passed`, what is returned, and the words of tables."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        told: list[ast.AST] = []
        if isinstance(node, ast.Call) and _name(node.func) in ("begin", "passed"):
            told = [*node.args]
        elif isinstance(node, ast.IfExp):
            told = [node.body, node.orelse]
        elif isinstance(node, ast.Dict):
            told = [*node.values]
        elif isinstance(node, ast.Return) and node.value is not None:
            told = [node.value]
        yield from (text for text in map(_template, told) if " " in text)


def _shown(node: ast.AST) -> Iterator[ast.expr]:
    """Texts that may be seen: no docstrings, no patterns, nothing that goes to the log."""
    for child in _parts(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Call):
            if _name(child.func) in SILENT:
                continue
            if _name(child.func) == "count":
                yield child
                continue
        if isinstance(child, ast.Assign) and _name(child.targets[0]) == "title":
            child.value.parent_title = "title"  # type: ignore[attr-defined]
        if isinstance(child, (ast.Assign, ast.AnnAssign)) and _assigned(child) in UNSEEN:
            continue
        if _template(child):
            yield child  # type: ignore[misc]  # a text is an expression
        yield from _shown(child)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    """What a node is made of: of an f-string what is put in, of a dict what it leads to."""
    if isinstance(node, ast.JoinedStr):
        return (part for part in node.values if isinstance(part, ast.FormattedValue))
    if isinstance(node, ast.Dict):
        return iter(node.values)
    return ast.iter_child_nodes(node)


def _assigned(node: ast.Assign | ast.AnnAssign) -> str:
    return _name(node.targets[0] if isinstance(node, ast.Assign) else node.target)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _template(node: ast.AST) -> str:
    """The text with numbered holes; empty where the node is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    elif isinstance(node, ast.JoinedStr):
        text = "".join(
            str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
    else:
        return ""
    return _FIELD.sub("{}", text)


def _single(text: str) -> Iterator[str]:
    """Its sentences one by one, holes numbered from 1. A hole before a capital is a sentence."""
    for part in _SENTENCE_ENDS.split(text.strip()):
        one = re.sub(r"^(\{\} )+(?=[A-Z])", "", part)
        for number in range(1, one.count("{}") + 1):
            one = one.replace("{}", f"%{number}", 1)
        if len(re.findall(r"[^\W\d_]", _HOLE.sub("", one))) >= _FEWEST_LETTERS:
            yield one


def _is_said(one: str, whole: str, *, is_wordy: bool, is_outside: bool) -> bool:
    """Whether it is meant for people: sentences, and titles of several words."""
    is_sentence = " " in one and one[-1] in ".?!"
    if is_outside:
        return is_sentence and not re.search(r"[\\|^]|\)\?", one)
    if one in CODE or one.startswith("#") or "\n" in one or re.search(r"[a-z][A-Z]|=%|\w\(%", one):
        return False
    if is_wordy:
        return " " in one or whole.isalpha()
    return is_sentence or (" " in one and (one[0].isupper() or one[0] == "“"))


def _counted(call: ast.Call) -> Iterator[str]:
    """ "1 printer" and "%1 printers" of `count(number, "printer")`."""
    nouns = [str(arg.value) for arg in call.args[1:] if isinstance(arg, ast.Constant)]
    if nouns:
        yield "1 " + nouns[0]
        yield "%1 " + (nouns[1] if len(nouns) > 1 else f"{nouns[0]}s")
