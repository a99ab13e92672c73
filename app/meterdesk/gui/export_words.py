"""The words of sheets in the language of the window."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.gui.language import said

CONTEXT = "Sheets"
_WORDS = (
    QT_TRANSLATE_NOOP("Sheets", "Printers"),
    QT_TRANSLATE_NOOP("Sheets", "Made on"),
    QT_TRANSLATE_NOOP("Sheets", "Time zone"),
    QT_TRANSLATE_NOOP("Sheets", "Printers in this table"),
    QT_TRANSLATE_NOOP("Sheets", "Page"),
    QT_TRANSLATE_NOOP("Sheets", "at least: its counter did not just advance"),
    QT_TRANSLATE_NOOP("Sheets", "Host name"),
    QT_TRANSLATE_NOOP("Sheets", "Place"),
    QT_TRANSLATE_NOOP("Sheets", "Maker"),
    QT_TRANSLATE_NOOP("Sheets", "Model"),
    QT_TRANSLATE_NOOP("Sheets", "Serial number"),
    QT_TRANSLATE_NOOP("Sheets", "Address"),
    QT_TRANSLATE_NOOP("Sheets", "Total meter"),
    QT_TRANSLATE_NOOP("Sheets", "Pages this month"),
    QT_TRANSLATE_NOOP("Sheets", "Remark"),
    QT_TRANSLATE_NOOP("Sheets", "Supplies"),
    QT_TRANSLATE_NOOP("Sheets", "State"),
    QT_TRANSLATE_NOOP("Sheets", "Registration"),
    QT_TRANSLATE_NOOP("Sheets", "Last read (local time)"),
    QT_TRANSLATE_NOOP("Sheets", "Last read (UTC)"),
    QT_TRANSLATE_NOOP("Sheets", "Readings"),
    QT_TRANSLATE_NOOP("Sheets", "Printer"),
    QT_TRANSLATE_NOOP("Sheets", "From"),
    QT_TRANSLATE_NOOP("Sheets", "Until"),
    QT_TRANSLATE_NOOP("Sheets", "the first reading"),
    QT_TRANSLATE_NOOP("Sheets", "now"),
    QT_TRANSLATE_NOOP("Sheets", "What this is"),
    QT_TRANSLATE_NOOP(
        "Sheets",
        "Each value is what the printer said at that time. Nothing is estimated. A gap "
        "is a time of more than 26 hours without a reading: the PC or the printer was "
        "off, or away.",
    ),
    QT_TRANSLATE_NOOP("Sheets", "impressions"),
    QT_TRANSLATE_NOOP("Sheets", "sheets"),
    QT_TRANSLATE_NOOP("Sheets", "images"),
    QT_TRANSLATE_NOOP("Sheets", "feet"),
    QT_TRANSLATE_NOOP("Sheets", "meters"),
    QT_TRANSLATE_NOOP("Sheets", "hours"),
    QT_TRANSLATE_NOOP("Sheets", "other"),
    QT_TRANSLATE_NOOP("Sheets", "rolled over"),
    QT_TRANSLATE_NOOP("Sheets", "reset"),
    QT_TRANSLATE_NOOP("Sheets", "went back"),
    QT_TRANSLATE_NOOP("Sheets", "jumped"),
    QT_TRANSLATE_NOOP("Sheets", "another object"),
    QT_TRANSLATE_NOOP("Sheets", "unknown"),
    QT_TRANSLATE_NOOP("Sheets", "Meter"),
    QT_TRANSLATE_NOOP("Sheets", "Name of the meter (PWG 5106.1)"),
    QT_TRANSLATE_NOOP("Sheets", "Read (local time)"),
    QT_TRANSLATE_NOOP("Sheets", "Read (UTC)"),
    QT_TRANSLATE_NOOP("Sheets", "Value"),
    QT_TRANSLATE_NOOP("Sheets", "Unit"),
    QT_TRANSLATE_NOOP("Sheets", "Counted since the reading before"),
    QT_TRANSLATE_NOOP("Sheets", "Gap before it (hours)"),
    QT_TRANSLATE_NOOP("Sheets", "What happened"),
    QT_TRANSLATE_NOOP("Sheets", "Sent for billing request"),
    QT_TRANSLATE_NOOP("Sheets", "Acknowledged by the supplier (UTC)"),
    QT_TRANSLATE_NOOP("Sheets", "Object asked for"),
    QT_TRANSLATE_NOOP("Sheets", "Rule"),
    QT_TRANSLATE_NOOP("Sheets", "Statement"),
    QT_TRANSLATE_NOOP(
        "Sheets",
        "The first reading is the last one at or before the beginning of the period, so "
        "that each page is counted once; where there was none, the first one in it. "
        "Nothing is estimated.",
    ),
    QT_TRANSLATE_NOOP("Sheets", "not read in this period"),
    QT_TRANSLATE_NOOP("Sheets", "read once in this period: no difference can be told"),
    QT_TRANSLATE_NOOP("Sheets", "at least: the counter did not just advance"),
    QT_TRANSLATE_NOOP("Sheets", "unknown: the counter fell"),
    QT_TRANSLATE_NOOP("Sheets", "an earlier number sent for the bill"),
    QT_TRANSLATE_NOOP("Sheets", "First reading"),
    QT_TRANSLATE_NOOP("Sheets", "First reading taken (UTC)"),
    QT_TRANSLATE_NOOP("Sheets", "Last reading"),
    QT_TRANSLATE_NOOP("Sheets", "Last reading taken (UTC)"),
    QT_TRANSLATE_NOOP("Sheets", "Difference"),
    QT_TRANSLATE_NOOP("Sheets", "Times without a reading"),
    QT_TRANSLATE_NOOP("Sheets", "Sent for the bill"),
    QT_TRANSLATE_NOOP("Sheets", "Sent for the bill, read (UTC)"),
    QT_TRANSLATE_NOOP("Sheets", "Billing request"),
    QT_TRANSLATE_NOOP("Sheets", "Number of the receipt"),
    QT_TRANSLATE_NOOP("Sheets", "Receipt of the supplier"),
)


def say(word: str) -> str:
    """A word that a service asks for, or a sentence of its own; in any thread."""
    if word in known():
        return QCoreApplication.translate(CONTEXT, word)
    return said(word)


@cache
def known() -> frozenset[str]:
    """The words that translators are given."""
    return frozenset(map(str, _WORDS))
