"""Names of meters: ours and the contract's are said in the window's language, a maker's never."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from tests.gui.history_fakes import device

from meterdesk.domain.conversation import BilledMeter
from meterdesk.domain.meter import Unit
from meterdesk.domain.statement import BilledRead, DeviceStatement, MeterLine, Span
from meterdesk.domain.step import Advance, Count
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.export_tables import reader
from meterdesk.gui.language import Language
from meterdesk.gui.statement import StatementWords
from meterdesk.services.message import meter_words
from meterdesk.services.statement import Statement


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


def test_b2_a_workbook_is_for_people_and_csv_for_programs() -> None:
    """One names a meter in the window's language; the other as the books do, in every language."""
    label, now = "Print: monochrome impressions", datetime(2026, 11, 1, tzinfo=UTC)

    names = {each: reader(now, Path(f"a.{each}"), None).counter(label) for each in ("xlsx", "csv")}

    assert names == {"xlsx": counter_words(label), "csv": label}
    assert names["xlsx"] != label


def test_b4_a_statement_names_meters_in_the_language_of_the_window() -> None:
    label = "Print: monochrome impressions"
    at = datetime(2026, 10, 31, tzinfo=UTC)
    count = Count(at, 61992, "1.3.6")
    line = MeterLine("Total", label, Unit.IMPRESSIONS, "", count, count, Advance(0, is_whole=True))
    read = BilledRead("R1", at, at, None, (BilledMeter("Total", 61992, at),), ())
    one = DeviceStatement(device(), (line,), (), (read,))
    made = Statement(Span(at, at), at, (one,))

    page = StatementWords().device(one, made)

    assert page.count(counter_words(label)) == 3
    assert label not in page
