"""The columns of the device table: a new column is a new row here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.supply import Supply
from meterdesk.gui import level_bars
from meterdesk.gui.device_words import NOTHING, DeviceWords, is_registrable
from meterdesk.gui.state_dot import condition, place

_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `text` and `tooltip` for people, `sort_key` a native value, None sorts first.

    `width` is in average characters.
    """

    key: str
    title: str
    text: Callable[[DeviceRow, datetime], str]
    sort_key: Callable[[DeviceRow], str | int | float | None]
    tooltip: Callable[[DeviceRow, datetime], str]
    width: int
    is_number: bool = False


def natural(text: str | None) -> str | None:
    """A key under which “Printer 2” comes before “Printer 10”; addresses sort by it too."""
    return _DIGITS.sub(lambda run: run[0].zfill(12), text.casefold()) if text else None


class DeviceColumns(QObject):
    """Writes the columns in the language that is spoken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = DeviceWords(self)

    def all(self) -> tuple[Column, ...]:
        """The columns from left to right."""
        words = self.words
        return (
            Column(
                "state",
                self.tr("State"),
                lambda row, _: words.condition(row),
                lambda row: place(condition(row)),
                lambda row, _: words.condition_sentence(row),
                3,
            ),
            Column(
                "name",
                self.tr("Name and place"),
                lambda row, _: words.name(row.device),
                lambda row: natural(words.name(row.device)),
                lambda row, _: words.name(row.device),
                26,
            ),
            Column(
                "model",
                self.tr("Model"),
                lambda row, _: row.device.identity.model or NOTHING,
                lambda row: natural(row.device.identity.model),
                lambda row, _: _maker_and_model(row),
                24,
            ),
            Column(
                "serial",
                self.tr("Serial number"),
                lambda row, _: row.device.identity.serial_number or NOTHING,
                lambda row: natural(row.device.identity.serial_number),
                lambda row, _: (
                    row.device.identity.serial_number
                    or self.tr("The printer tells no serial number that can be believed.")
                ),
                14,
            ),
            Column(
                "address",
                self.tr("Address"),
                lambda row, _: str(row.device.address),
                lambda row: natural(str(row.device.address)),
                lambda row, _: row.device.identity.mac or str(row.device.address),
                15,
            ),
            Column(
                "total",
                self.tr("Total meter"),
                lambda row, _: words.count(row.total),
                lambda row: row.total,
                lambda row, _: (
                    self.tr("All it ever printed, as the printer counts it.")
                    if row.total is not None
                    else self.tr("The printer tells no total meter.")
                ),
                11,
                is_number=True,
            ),
            Column(
                "month",
                self.tr("This month"),
                lambda row, _: words.month(row),
                lambda row: row.pages_this_month,
                lambda row, _: words.month_sentence(row),
                11,
                is_number=True,
            ),
            Column(
                "supplies",
                self.tr("Supplies"),
                lambda row, _: words.supplies(supplies_of(row)) or NOTHING,
                lambda row: level_bars.urgency(supplies_of(row)),
                lambda row, _: (
                    words.supplies(supplies_of(row), "\n")
                    or self.tr("The printer tells nothing about its supplies.")
                ),
                13,
            ),
            Column(
                "registration",
                self.tr("Registration"),
                lambda row, now: (
                    self.tr("Moved or replaced?")
                    if row.question is not None
                    else self.tr("Send this read?")
                    if row.held is not None
                    else self.tr("Register…")
                    if is_registrable(row.device)
                    else words.registration(row.device, now)
                ),
                lambda row: row.device.registration.value,
                lambda row, now: (
                    self.tr(
                        "A billing read of this printer waits for your answer. A click shows why, "
                        "and what can be done."
                    )
                    if row.question is None and row.held is not None
                    else words.registration_sentence(row.device, now)
                    if row.question is None
                    else self.tr(
                        "Was this printer moved, repaired or replaced? A click shows the evidence "
                        "of both sides. Until you answer, nothing of it is mixed."
                    )
                ),
                22,
            ),
            Column(
                "last_read",
                self.tr("Last read"),
                lambda row, now: words.last_read(row.device, now),
                lambda row: row.device.last_read.timestamp() if row.device.last_read else None,
                lambda row, _: words.last_read_sentence(row.device),
                20,
            ),
        )


def supplies_of(row: DeviceRow) -> tuple[Supply, ...]:
    """What it told of its supplies, in the order of print."""
    return level_bars.in_order(row.latest.supplies) if row.latest else ()


def _maker_and_model(row: DeviceRow) -> str:
    who = row.device.identity
    return " ".join(part for part in (who.manufacturer, who.model) if part) or who.name
