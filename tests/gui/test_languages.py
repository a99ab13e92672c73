"""The window speaks six languages, whole, and services' sentences in each."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import phrases
import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.office import Books, device, opener

from meterdesk.domain.cause import Cause
from meterdesk.domain.diagnosis import diagnose
from meterdesk.domain.settings import Settings
from meterdesk.gui.language import LANGUAGES, Language, said
from meterdesk.gui.local_time import date_text
from meterdesk.gui.numerals import grouped
from meterdesk.gui.preferences.dialog import PreferencesDialog
from meterdesk.gui.program import Program

FOLDER = translations.FOLDER
_ACROSS = Qt.Orientation.Horizontal
HOLE = re.compile(r"%n|%L?\d|\{\w*\}")
MNEMONIC = re.compile(r"&(?=[^& ])")


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    made = Language(qapp, FOLDER)
    yield made
    made.fall_silent()
    QLocale.setDefault(before)


def entries(language: str) -> Iterator[tuple[str, list[str]]]:
    """Source and translations of each message."""
    tree = ElementTree.parse(FOLDER / f"meterdesk_{language}.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield message.findtext("source"), forms or [translation.text or ""]


@pytest.mark.parametrize("name", [*translations.LANGUAGES, translations.PLURALS_ONLY])
def test_what_is_compiled_is_what_stands_in_the_source_file(name: str, tmp_path: Path) -> None:
    source = FOLDER / f"meterdesk_{name}.ts"

    translations._run("lrelease", str(source), "-qm", str(tmp_path / "made.qm"))

    assert (tmp_path / "made.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("name", translations.LANGUAGES)
def test_every_translation_has_the_holes_of_its_source(name: str) -> None:
    wrong = [
        (source, text)
        for source, texts in entries(name)
        for text in texts
        if text and set(HOLE.findall(text)) != set(HOLE.findall(source))
    ]

    assert wrong == []


@pytest.mark.parametrize("name", translations.LANGUAGES)
def test_every_translation_has_a_mnemonic_where_its_source_has_one(name: str) -> None:
    wrong = [
        (source, text)
        for source, texts in entries(name)
        for text in texts
        if text and len(MNEMONIC.findall(text)) != len(MNEMONIC.findall(source))
    ]

    assert wrong == []


@pytest.mark.parametrize("name", translations.LANGUAGES)
def test_a_failing_conversation_is_told_in_every_language(name: str, language: Language) -> None:
    """Row B5: what happened and what to do, with the facts in their place."""
    language.speak(name)
    diagnosis = diagnose(Cause.TIMEOUT, host="meters.example")

    text = said(diagnosis.sentence)

    assert "meters.example" in text
    assert said(diagnosis.what) != diagnosis.what
    assert said(diagnosis.action) != diagnosis.action
    assert text == f"{said(diagnosis.what)} {said(diagnosis.action)}"


def test_numbers_counts_and_months_follow_the_language(language: Language) -> None:
    language.speak("de")

    assert said("1,211 bytes came back.") == "1.211 Byte kamen zurück."
    assert said("Sent 3 billing reads for November") == "3 Abrechnungsstände für November gesendet"
    assert grouped(67441) == "67.441"


def test_a_date_in_a_sentence_is_written_as_people_write_it(language: Language) -> None:
    language.speak("de")

    text = said("The supplier waits for the meters of Canon since 30 November.")

    assert text == "Der Lieferant wartet seit 30. November auf die Zähler von Canon."


def test_a_sentence_nobody_knows_stays_beside_one_that_is_known(language: Language) -> None:
    language.speak("de")

    assert (
        said("Wartung bis 18 Uhr. Nothing is lost.") == "Wartung bis 18 Uhr. Nichts geht verloren."
    )


def test_names_in_a_sentence_are_never_translated(language: Language) -> None:
    language.speak("de")

    text = said("Was HP Inc. Laser 3 moved, repaired or replaced?")

    assert text == "Wurde HP Inc. Laser 3 versetzt, repariert oder ersetzt?"


def test_english_stays_as_services_said_it(language: Language) -> None:
    language.speak("en")

    text = "Up to date. 12 printers. Set it right; until then 1,211 bytes came back."

    assert said(text) == text


def test_one_printer_is_one_printer_in_english(language: Language) -> None:
    language.speak("en")

    told = [QCoreApplication.translate("State", "%n printer(s)", None, n) for n in (1, 3)]

    assert told == ["1 printer", "3 printers"]


def test_qts_own_words_come_along(language: Language) -> None:
    language.speak("de")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_the_language_of_the_system_is_taken_where_it_is_one_of_ours(language: Language) -> None:
    language._system = QLocale("fr_CA")

    language.speak("system")

    assert QLocale().name() == "fr_CA"
    assert said("Nothing is lost.") != "Nothing is lost."


def test_a_language_we_do_not_speak_is_english_with_english_dates(language: Language) -> None:
    language._system = QLocale("pl_PL")

    language.speak("system")

    assert said("Nothing is lost.") == "Nothing is lost."
    assert QLocale().language() == QLocale.Language.English


def test_preferences_offer_each_language_in_its_own_name(qtbot: QtBot) -> None:
    books = Books(settings=Settings(language="de"))
    dialog = PreferencesDialog(opener(books)().preferences)
    qtbot.addWidget(dialog)
    box = dialog.general.language

    assert box.currentText() == "Deutsch"
    assert [box.itemData(at) for at in range(box.count())] == ["system", *LANGUAGES]


def test_another_language_is_spoken_without_a_restart(language: Language, qtbot: QtBot) -> None:
    """Experience: each change takes effect without a restart."""
    books = Books(devices=[device(1)])
    program = Program(opener(books), opener(books)(), language=language)
    program.begin()
    before = program.desktop
    books.settings = replace(books.settings, language="de")

    before.dialogs.settings_changed.emit()
    qtbot.waitUntil(lambda: program.desktop not in (None, before), timeout=5000)

    qtbot.addWidget(program.desktop.window)
    assert program.desktop.window.devices.model.headerData(8, _ACROSS) == "Registrierung"
    assert date_text(books.clock()).startswith("4. Nov")
    program.stop()


def test_no_template_is_taken_for_another(language: Language) -> None:
    """Filled with plain names, each is recognised by itself or by one that says the same."""
    from meterdesk.domain.sentence import Phrasebook, filled

    known = phrases.templates()
    book = Phrasebook(known)

    wrong = []
    for template in known:
        text = filled(template, [f"“N{at}”" for at in range(1, 10)])
        found = book.one(text)
        if found is None or filled(found.template, found.values) != text:
            wrong.append(template)
    assert wrong == []


def test_no_text_is_looked_up_under_the_name_of_a_variable() -> None:
    """lupdate files `panel.tr()` under "panel", and no class that says it is called so."""
    calls = (
        (path.name, ast.unparse(node))
        for path in sorted(translations.WINDOW.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "tr" and ast.unparse(node.func.value) != "self"
    )

    assert list(calls) == []


def test_no_text_is_marked_within_an_f_string() -> None:
    """lupdate does not look there."""
    marked = (
        (path.name, ast.unparse(node))
        for path in sorted(translations.WINDOW.rglob("*.py"))
        for string in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for node in ast.walk(string)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith((".tr", ".translate"))
    )

    assert list(marked) == []
