"""By night everything that is ticked, and every level of toner, can still be seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from meterdesk.domain.supply import Level, Supply, SupplyKind
from meterdesk.gui import palette
from meterdesk.gui.application import application
from meterdesk.gui.level_bars import paint_bars
from meterdesk.gui.pictures.dress import Look, Scheme, dressed

INKS = ("black", "cyan", "magenta", "yellow")


def colors(picture: QImage) -> set[str]:
    across = range(picture.width())
    return {picture.pixelColor(x, y).name() for x in across for y in range(picture.height())}


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_empty_box_has_an_edge_in_the_dark(kind: type[QWidget], qtbot: QtBot) -> None:
    with dressed(application(), Look("dark")):
        box = kind()
        qtbot.addWidget(box)
        inside = box.palette().base().color()
        seen = colors(box.grab().toImage())

    assert max(palette.contrast(QColor(name), inside) for name in seen) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ink", INKS)
def test_half_full_can_be_told_from_empty(ink: str, scheme: Scheme) -> None:
    half = Supply("toner", SupplyKind.TONER, ink, Level.of(50), "1.3")
    picture = QImage(8, 18, QImage.Format.Format_RGB32)
    painter = QPainter(picture)

    paint_bars(painter, QRectF(0, 0, 8, 22), [half], is_dark=scheme == "dark")
    painter.end()

    above, below = picture.pixelColor(4, 5), picture.pixelColor(4, 14)
    assert palette.contrast(above, below) >= 1.6
