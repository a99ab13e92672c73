"""The languages of the window: `dev.py translations` brings them up to date with the source.

dev.py translations                       finds new texts, forgets old ones, compiles
dev.py translations unfinished de         what German lacks, as JSON to fill in
dev.py translations merge de FILE.json    takes the translations out of such a file
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from pathlib import Path

import phrases

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ROOT / "app" / "meterdesk" / "gui"
FOLDER = ROOT / "resources" / "translations"
PHRASES = WINDOW / "phrases.py"
LANGUAGES = ("de", "es", "fr", "it", "pt")
PLURALS_ONLY = "en"
"""English is the source; Qt asks its file only how many printers are one printer."""
TOOLS = Path(sys.executable).parent


def main(words: Sequence[str] | None = None) -> int:
    """Does what the first word says."""
    parser = argparse.ArgumentParser(
        prog="dev.py translations",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", nargs="?", choices=("update", "unfinished", "merge"))
    parser.add_argument("language", nargs="?", choices=(*LANGUAGES, PLURALS_ONLY))
    parser.add_argument("file", nargs="?", type=Path)
    chosen = parser.parse_args(words)
    if chosen.action == "unfinished" and chosen.language:
        print(json.dumps(unfinished(chosen.language), indent=1, ensure_ascii=False))
    elif chosen.action == "merge" and chosen.language and chosen.file:
        taken = merge(chosen.language, json.loads(chosen.file.read_text(encoding="utf-8")))
        print(f"{taken} translations taken")
        compile_all()
    elif chosen.action in (None, "update"):
        PHRASES.write_text(phrases.module_text(), encoding="utf-8", newline="\n")
        update(FOLDER)
        compile_all()
        for language in LANGUAGES:
            print(f"{language}: {len(unfinished(language))} unfinished")
    else:
        parser.error("name a language, and a file to merge")
    return 0


def update(folder: Path) -> None:
    """Brings the .ts files of a folder up to date; the same source gives the same files."""
    known = {language: memory(folder, language) for language in LANGUAGES}
    _find(folder)
    if any([_remember(folder, language, texts) for language, texts in known.items()]):
        _find(folder)  # in the very form of lupdate: what it would write next is the same


def _find(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        beside = Path(place) / "aliases.py"
        beside.write_text(aliases(), encoding="utf-8")
        sources = [*map(str, sorted(WINDOW.rglob("*.py"))), str(beside)]
        for language in (*LANGUAGES, PLURALS_ONLY):
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            options += ["-target-language", language]
            options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
            options += ["-pluralonly"] if language == PLURALS_ONLY else []
            _run("lupdate", *sources, *options, "-ts", str(folder / f"meterdesk_{language}.ts"))


def memory(folder: Path, language: str) -> dict[str, list[str]]:
    """What is translated, by the English text: one that moves to another class takes it along."""
    path = folder / f"meterdesk_{language}.ts"
    if not path.exists():
        return {}
    return {
        message.findtext("source") or "": _said(translation)
        for _, message, translation in _messages(ElementTree.parse(path))
        if translation.get("type") != "unfinished"
    }


def _remember(folder: Path, language: str, known: dict[str, list[str]]) -> bool:
    """Fills what is unfinished from the memory; whether that helped."""
    path = folder / f"meterdesk_{language}.ts"
    tree = ElementTree.parse(path)
    helped = [
        _say(translation, known[source])
        for _, message, translation in _messages(tree)
        if translation.get("type") == "unfinished"
        and (source := message.findtext("source") or "") in known
    ]
    if any(helped):
        _write(path, tree)
    return any(helped)


def compile_all() -> None:
    """Makes the .qm files that the program loads."""
    for language in (*LANGUAGES, PLURALS_ONLY):
        source = FOLDER / f"meterdesk_{language}.ts"
        _run("lrelease", str(source), "-qm", str(source.with_suffix(".qm")))


def unfinished(language: str) -> list[dict[str, object]]:
    """What has no translation yet: context, source, and as many empty translations as forms."""
    return [
        {"context": context, "source": message.findtext("source") or "", "translation": _empty(it)}
        for context, message, it in _messages(_read(language))
        if it.get("type") == "unfinished"
    ]


def merge(language: str, rows: Sequence[dict[str, object]]) -> int:
    """Puts translations into the .ts; how many were taken. A row may leave out the context."""
    tree = _read(language)
    by_place = {(row.get("context"), row["source"]): row["translation"] for row in rows}
    taken = 0
    for context, message, translation in _messages(tree):
        source = message.findtext("source")
        said = by_place.get((context, source)) or by_place.get((None, source))
        if said and _say(translation, said):
            taken += 1
    _write(FOLDER / f"meterdesk_{language}.ts", tree)
    _find(FOLDER)
    return taken


def _say(translation: ElementTree.Element, said: object) -> bool:
    forms = translation.findall("numerusform")
    texts = said if isinstance(said, list) else [said] * max(1, len(forms))
    if not all(texts) or len(texts) != max(1, len(forms)):
        return False
    if forms:
        for form, text in zip(forms, texts, strict=True):
            form.text = str(text)
    else:
        translation.text = str(texts[0])
    translation.attrib.pop("type", None)
    return True


def _said(translation: ElementTree.Element) -> list[str]:
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] or [translation.text or ""]


def _empty(translation: ElementTree.Element) -> object:
    forms = translation.findall("numerusform")
    return ["" for _ in forms] if forms else ""


def _messages(
    tree: ElementTree.ElementTree[ElementTree.Element],
) -> Iterator[tuple[str, ElementTree.Element, ElementTree.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                yield context.findtext("name") or "", message, translation


def _read(language: str) -> ElementTree.ElementTree[ElementTree.Element]:
    return ElementTree.parse(FOLDER / f"meterdesk_{language}.ts")


def _write(path: Path, tree: ElementTree.ElementTree[ElementTree.Element]) -> None:
    tree.write(path, encoding="utf-8", xml_declaration=True)


def aliases() -> str:
    """What modules say through a short name of their own for `QCoreApplication.translate`.

    lupdate knows only the long name: here each text stands under it.
    """
    return "\n".join(
        line for path in sorted(WINDOW.rglob("*.py")) for line in _aliased(path.read_text("utf-8"))
    )


def _aliased(text: str) -> Iterator[str]:
    tree = ast.parse(text)
    context = next(filter(None, map(_context, ast.walk(tree))), "")
    if not context:
        return
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "_tr":
            continue
        if text := _constant(node.args[0]):
            count = ', "", 2' if "%n" in text else ""
            yield f'QCoreApplication.translate("{context}", {_quoted(text)}{count})'


def _context(node: ast.AST) -> str:
    """The context that a module's own `_tr` asks for."""
    if not isinstance(node, ast.FunctionDef) or node.name != "_tr":
        return ""
    calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
    named = (each for each in calls if getattr(each.func, "attr", "") == "translate")
    return next((_constant(each.args[0]) for each in named), "")


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *words: str) -> None:
    done = subprocess.run(
        [str(TOOLS / f"pyside6-{tool}"), *words], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main())
