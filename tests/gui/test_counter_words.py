"""Names of meters: ours and the contract's are said in the window's language, a maker's never."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import translations
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.language import Language
from meterdesk.services.message import meter_words


@pytest.fixture(autouse=True)
def _german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language = Language(qapp, translations.FOLDER)
    language.speak("de")
    yield
    language.fall_silent()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("systemTotals.TotalImpressions", "Druckseiten gesamt"),
        ("print.MonochromeImpressions", "Druck: Druckseiten in Schwarz"),
        ("copy.FullColorSheets.large", "Kopie: Blätter in Farbe, groß"),
        ("networkFaxOut.TotalImages.internet", "Netzfax-Versand: Bilder gesamt, Internet"),
    ],
)
def test_b2_a_name_of_the_contract_is_said_in_the_language_of_the_window(
    name: str, words: str
) -> None:
    assert counter_words(meter_words(name)) == words


def test_our_own_names_are_said_in_the_language_of_the_window() -> None:
    assert counter_words("Life count") == "Lebenszähler"


@pytest.mark.parametrize("label", ["Total Impressions", "Print (Total 1)", "113 Total", "B&W", ""])
def test_a_makers_words_stay_as_they_stand_on_its_printer(label: str) -> None:
    assert counter_words(label) == label
