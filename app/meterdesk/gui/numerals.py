"""Whole numbers as people read them: thousands parted by the custom of the locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def grouped(number: int) -> str:
    """ "67,441" in English, "67.441" in German. Where no locale is set, Qt would part nothing."""
    locale = QLocale()
    options = locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator
    locale.setNumberOptions(options)
    return locale.toString(number)
