"""What one line of the device table says, worked out when it is first asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from meterdesk.domain.reading import DeviceRow
from meterdesk.domain.supply import Supply
from meterdesk.gui.device_columns import Column, supplies_of


class Line:
    """A device and its texts so far: the view asks for the same ones again and again.

    It stays the same object while its device tells anew, so selection and place follow it.
    """

    __slots__ = ("_columns", "_keys", "_now", "_said", "_supplies", "_texts", "row")

    def __init__(self, row: DeviceRow, columns: tuple[Column, ...], now: datetime) -> None:
        self.tell(row, columns, now)

    def tell(self, row: DeviceRow, columns: tuple[Column, ...], now: datetime) -> None:
        """From now on it says this; what it said is forgotten."""
        self.row = row
        self._columns = columns
        self._now = now
        self._texts: list[str | None] = [None] * len(columns)
        self._said: str | None = None
        self._supplies: tuple[Supply, ...] | None = None
        self._keys: dict[int, tuple[bool, Any]] = {}

    def text(self, at: int) -> str:
        """What stands in that column."""
        text = self._texts[at]
        if text is None:
            text = self._texts[at] = self._columns[at].text(self.row, self._now)
        return text

    def key(self, at: int) -> tuple[bool, Any]:
        """What the line is sorted by; where nothing is known it comes first."""
        key = self._keys.get(at)
        if key is None:
            told = self._columns[at].sort_key(self.row)
            key = self._keys[at] = (told is not None, told if told is not None else 0)
        return key

    def supplies(self) -> tuple[Supply, ...]:
        """What its device told of its supplies, in the order of print."""
        if self._supplies is None:
            self._supplies = supplies_of(self.row)
        return self._supplies

    def said(self) -> str:
        """All its texts, in small letters."""
        if self._said is None:
            texts = (self.text(at) for at in range(len(self._columns)))
            self._said = "\n".join(texts).casefold()
        return self._said

    def has(self, words: tuple[str, ...]) -> bool:
        """Whether all of these words, in small letters, are in some of its texts."""
        said = self.said() if words else ""
        return all(word in said for word in words)
