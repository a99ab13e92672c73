"""The window's language: which translators hold, and what services said put into it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLibraryInfo,
    QLocale,
    QObject,
    QResource,
    QTranslator,
)

from meterdesk.domain.sentence import Phrasebook, Sentence, filled
from meterdesk.gui.numerals import grouped
from meterdesk.gui.phrases import PHRASES
from meterdesk.gui.pseudo import PSEUDO, PseudoTranslator

SYSTEM = "system"
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
}
"""Each in its own name: who cannot read the present language finds the own one."""

PACKED = "words.rcc"
"""All words in one file, Qt's too, where the program is installed (packaging/frozen/words.py)."""


class Language(QObject):
    """Speaks one language at a time: ours from `folder` (`meterdesk_de.qm`, or all of it packed)
    and Qt's own."""

    def __init__(self, app: QCoreApplication, folder: Path | None) -> None:
        super().__init__(app)
        self._app = app
        self._places = _places(folder)
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Texts made from now on are in it; "system" is that of the session, else English."""
        self.fall_silent()
        if language == PSEUDO:
            QLocale.setDefault(QLocale("en"))
            self._install(PseudoTranslator(self))
            return
        locale = _of_the_system(self._system) if language == SYSTEM else QLocale(language)
        QLocale.setDefault(locale)
        own, qt = QTranslator(self), QTranslator(self)
        if not self._load(own, "meterdesk", locale):
            return  # without ours, Qt's own words would stand among English ones
        if self._load(qt, "qtbase", locale) or self._load(qt, "qtbase", QLocale(_code(locale))):
            self._install(qt)
        self._install(own)

    def fall_silent(self) -> None:
        """English again, as it stands in the source."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()

    def _load(self, translator: QTranslator, name: str, locale: QLocale) -> bool:
        return any(translator.load(locale, name, "_", place) for place in self._places)

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._installed.append(translator)


def _of_the_system(system: QLocale) -> QLocale:
    """Its formats where its language is one of ours, else the first of ours that it asks for."""
    codes = (_code(QLocale(name)) for name in (system.name(), *system.uiLanguages()))
    spoken = next((code for code in codes if code in LANGUAGES), "en")
    if _code(system) == spoken:
        return system
    return QLocale(QLocale(spoken).language(), system.territory())


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def _places(folder: Path | None) -> tuple[str, ...]:
    """Where words lie; nowhere without a folder of ours."""
    if folder is None:
        return ()
    if QResource.registerResource(str(folder / PACKED)):
        return (":/words",)
    return str(folder), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


# --- what services say


def said(text: str) -> str:
    """A text of services, adapters or the books in the window's language.

    Sentences that nobody knows stay as they are: a server's own words, a printer's name.
    """
    return " ".join(_say(sentence) for sentence in _parsed(text)) if text else text


def _say(sentence: Sentence) -> str:
    if not sentence.is_known:
        return _labelled(sentence.text)
    translated = QCoreApplication.translate("Sentences", sentence.template)
    if translated == sentence.template:
        return sentence.text
    return filled(translated, (_value(value) for value in sentence.values))


def _labelled(text: str) -> str:
    """ "Total: It went back.": the label is data, the sentence is not."""
    label, colon, rest = text.partition(": ")
    if colon and (found := said(rest)) != rest:
        return f"{said(label)}: {found}"
    if with_stop := _book().one(f"{text}."):
        return _say(with_stop).rstrip(".")
    few_words = _book().one(text.rstrip("."))
    return f"{_say(few_words)}." if few_words and text.endswith(".") else text


def _value(text: str) -> str:
    """What stands in a hole: a number, a date, few words, a sentence, or somebody's data."""
    if _NUMBER.fullmatch(text):
        return grouped(int(text.replace(",", "")))
    if day := _DAY.fullmatch(text):
        return _day(int(day[1]), _MONTHS.index(day[2]) + 1)
    if iso := _ISO.fullmatch(text):
        date = QLocale().toString(QDate.fromString(iso[2], "yyyy-MM-dd"), _SHORT)
        return f"{date}, {iso[1]}" if iso[1] else date
    if all(name in _MONTHS for name in text.split(" and ")):
        return QLocale().createSeparatedList([_month(name) for name in text.split(" and ")])
    return said(text)


def _month(name: str) -> str:
    return QLocale().standaloneMonthName(_MONTHS.index(name) + 1)


def _day(day: int, month: int) -> str:
    form = _DAY_FORMS.get(_code(QLocale()), "d MMMM")
    return QLocale().toString(QDate(2000, month, day), form)


@cache
def _book() -> Phrasebook:
    return Phrasebook(str(phrase) for phrase in PHRASES)


@lru_cache(maxsize=4096)
def _parsed(text: str) -> tuple[Sentence, ...]:
    return tuple(_book().sentences(text))


_SHORT = QLocale.FormatType.ShortFormat
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""As services write them, whatever the locale."""
_NUMBER = re.compile(r"\d{1,3}(,\d{3})*|\d+")
_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)})")
_ISO = re.compile(r"(?:(\d\d:\d\d) on )?(\d{4}-\d\d-\d\d)")
_DAY_FORMS = {"de": "d. MMMM", "es": "d 'de' MMMM", "pt": "d 'de' MMMM"}
