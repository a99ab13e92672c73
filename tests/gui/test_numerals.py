"""Numbers are parted as the locale does it, and somehow where no locale is set."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from meterdesk.gui.numerals import grouped


@pytest.mark.parametrize(
    ("locale", "text"), [("C", "1,234,567"), ("en_GB", "1,234,567"), ("de_DE", "1.234.567")]
)
def test_thousands_are_parted_by_the_custom_of_the_locale(locale: str, text: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))

    said = grouped(1_234_567)

    QLocale.setDefault(before)
    assert said == text
