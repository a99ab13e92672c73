"""The part of a chart that is seen: from times and values to places on the screen and back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF, QTransform


@dataclass(frozen=True, slots=True)
class View:
    """The part of the plot that is seen, in seconds since 1970 and in values, and where."""

    area: QRectF
    start: float
    end: float
    low: float
    high: float

    def x(self, at: float) -> float:
        return self.area.left() + (at - self.start) / (self.end - self.start) * self.area.width()

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.area.bottom() - share * self.area.height()

    def spots(self, points: Iterable[tuple[float, float]]) -> list[QPointF]:
        """Where readings stand: `x` and `y` for many at once."""
        left, bottom = self.area.left(), self.area.bottom()
        across = self.area.width() / (self.end - self.start)
        up = self.area.height() / (self.high - self.low)
        start, low = self.start, self.low
        return [QPointF(left + (at - start) * across, bottom - (v - low) * up) for at, v in points]

    def placed(self, points: Sequence[QPointF]) -> QPolygonF:
        """The same of points that have times and values for `x` and `y`: ten times as fast."""
        across = self.area.width() / (self.end - self.start)
        up = self.area.height() / (self.high - self.low)
        left = self.area.left() - self.start * across
        moved = QTransform(across, 0, 0, -up, left, self.area.bottom() + self.low * up)
        return moved.map(QPolygonF(points))

    def time(self, x: float) -> float:
        share = (x - self.area.left()) / max(self.area.width(), 1)
        return self.start + share * (self.end - self.start)


def moment_of(at: float) -> datetime:
    """Seconds since 1970 as aware UTC."""
    return datetime.fromtimestamp(at, UTC)
