"""What stands in the cells of a statement, in the formats of the locale."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.domain.receipt import Receipt, Trust
from meterdesk.domain.statement import MeterLine
from meterdesk.domain.step import Count
from meterdesk.gui import local_time
from meterdesk.gui.device_words import NOTHING
from meterdesk.gui.numerals import grouped
from meterdesk.services.device_sheet import Reader, zone_name

REMARKS: dict[str, Any] = {
    "not read in this period": QT_TRANSLATE_NOOP(
        "StatementWords", "Not read in this period: nobody knows what it counted."
    ),
    "read once in this period: no difference can be told": QT_TRANSLATE_NOOP(
        "StatementWords", "Read once in this period: no difference can be told."
    ),
    "at least: the counter did not just advance": QT_TRANSLATE_NOOP(
        "StatementWords", "At least: the counter did not simply advance, see below."
    ),
    "unknown: the counter fell": QT_TRANSLATE_NOOP(
        "StatementWords", "Unknown: the counter fell, see below."
    ),
}
"""Of what a service remarks, the sentence that `StatementWords` says."""


_RECEIPTS: dict[Trust, Any] = {
    Trust.VERIFIED: QT_TRANSLATE_NOOP("StatementWords", "Receipt %1, verified"),
    Trust.NO_KEY: QT_TRANSLATE_NOOP("StatementWords", "Receipt %1, not checked"),
}
_WORTHLESS: Any = QT_TRANSLATE_NOOP("StatementWords", "Receipt %1 proves nothing")


def reading(count: Count | None) -> str:
    """A value with its date on a second line."""
    return NOTHING if count is None else f"{grouped(count.value)}\n{moment(count.at)}"


def difference(line: MeterLine) -> str:
    """What was counted; “≥” where it may have been more."""
    if line.advance is None:
        return NOTHING
    pages = grouped(line.advance.pages)
    return pages if line.advance.is_whole else f"≥ {pages}"


def objects(line: MeterLine) -> str:
    """What was asked for, first and last."""
    told = (count.source for count in (line.opening, line.closing) if count)
    return "; ".join(dict.fromkeys(told)) or NOTHING


def receipt(kept: Receipt | None) -> str:
    """On a line of its own what the supplier's receipt is worth; nothing where there is none."""
    return "" if kept is None else f"\n{worth(kept)}"


def worth(kept: Receipt) -> str:
    """What a receipt proves."""
    text = _RECEIPTS.get(kept.trust, _WORTHLESS)
    said = QCoreApplication.translate("StatementWords", text)
    return said.replace("%1", grouped(kept.number))


def moment(moment: datetime | None) -> str:
    """Date and time."""
    return NOTHING if moment is None else local_time.moment_text(moment)


def zone(now: datetime) -> str:
    """The clock that all times are by."""
    return zone_name(Reader(now))
