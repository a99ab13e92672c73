"""Names of meters in the window's language: ours and those of the contract, never the maker's.

What a maker calls a counter stands so on the printer's own page and stays as it is.
"""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_OURS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CounterWords", "Life count"),
    QT_TRANSLATE_NOOP("CounterWords", "Power-on count"),
    QT_TRANSLATE_NOOP("CounterWords", "Life count of the first marker"),
)
_SERVICES: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CounterWords", "Print"),
    QT_TRANSLATE_NOOP("CounterWords", "Copy"),
    QT_TRANSLATE_NOOP("CounterWords", "Scan"),
    QT_TRANSLATE_NOOP("CounterWords", "Fax in"),
    QT_TRANSLATE_NOOP("CounterWords", "Fax out"),
    QT_TRANSLATE_NOOP("CounterWords", "Network fax in"),
    QT_TRANSLATE_NOOP("CounterWords", "Network fax out"),
    QT_TRANSLATE_NOOP("CounterWords", "Email out"),
)
_COUNTERS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CounterWords", "total impressions"),
    QT_TRANSLATE_NOOP("CounterWords", "monochrome impressions"),
    QT_TRANSLATE_NOOP("CounterWords", "full color impressions"),
    QT_TRANSLATE_NOOP("CounterWords", "highlight color impressions"),
    QT_TRANSLATE_NOOP("CounterWords", "total sheets"),
    QT_TRANSLATE_NOOP("CounterWords", "monochrome sheets"),
    QT_TRANSLATE_NOOP("CounterWords", "full color sheets"),
    QT_TRANSLATE_NOOP("CounterWords", "total two sided sheets"),
    QT_TRANSLATE_NOOP("CounterWords", "monochrome two sided sheets"),
    QT_TRANSLATE_NOOP("CounterWords", "full color two sided sheets"),
    QT_TRANSLATE_NOOP("CounterWords", "total images"),
    QT_TRANSLATE_NOOP("CounterWords", "monochrome images"),
    QT_TRANSLATE_NOOP("CounterWords", "full color images"),
)
_KINDS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("CounterWords", "large"),
    QT_TRANSLATE_NOOP("CounterWords", "small"),
    QT_TRANSLATE_NOOP("CounterWords", "single"),
    QT_TRANSLATE_NOOP("CounterWords", "stored"),
    QT_TRANSLATE_NOOP("CounterWords", "network"),
    QT_TRANSLATE_NOOP("CounterWords", "internet"),
    QT_TRANSLATE_NOOP("CounterWords", "server"),
    QT_TRANSLATE_NOOP("CounterWords", "since power on"),
    QT_TRANSLATE_NOOP("CounterWords", "a4 equivalent"),
    QT_TRANSLATE_NOOP("CounterWords", "black only mode"),
)
_NAME = re.compile(
    rf"(?:({'|'.join(_SERVICES)}): )?({'|'.join(_COUNTERS)})(?: ({'|'.join(_KINDS)}))?",
    re.IGNORECASE,
)


def counter_words(label: str) -> str:
    """ "Print: monochrome impressions" in the window's language; a maker's words as they are."""
    if label in _OURS:
        return _tr(label)
    found = _NAME.fullmatch(label)
    if found is None or label != label[:1].upper() + label[1:].lower():
        return label
    service, counter, kind = found.groups()
    counted = _tr(counter.lower())
    if kind:
        counted = _tr("%1, %2").replace("%1", counted).replace("%2", _tr(kind))
    if service:
        return _tr("%1: %2").replace("%1", _tr(service)).replace("%2", counted)
    return counted[:1].upper() + counted[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CounterWords", text)
