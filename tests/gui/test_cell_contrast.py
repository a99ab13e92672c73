"""Every text and dot of the device table stands out from its ground, selected too and by night."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from tests.gui.history_fakes import clock, device, reading
from tests.gui.screens import looking

from meterdesk.domain.condition import Condition, condition
from meterdesk.domain.device import Presence, Registration
from meterdesk.domain.reading import Alert, DeviceRow, Severity
from meterdesk.gui import palette
from meterdesk.gui.devices import DevicesView

pytestmark = pytest.mark.usefixtures("english_in_london")

SCHEMES = ("light", "dark", "contrast")
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
"""A window that is worked with, and one beside it."""
GROUNDS = (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase, QPalette.ColorRole.Highlight)
"""What a row is painted on: every other one, and one that is selected."""


def rows() -> list[DeviceRow]:
    """Every registration, every condition, everything that is asked of a person."""
    severities = (None, Severity.WARNING, Severity.CRITICAL)
    found = []
    for number, (state, presence, severity) in enumerate(
        product(Registration, Presence, severities), 1
    ):
        alerts = (Alert(severity, "Something is to say", "a row"),) if severity else ()
        known = device(number, registration=state, presence=presence)
        found.append(DeviceRow(known, reading(alerts=alerts), 1000, 10))
    asked = replace(found[0], device=device(len(found) + 1), question=1)
    held = replace(found[0], device=device(len(found) + 2), held=1)
    unread = replace(found[0], device=device(len(found) + 3), latest=None)
    return [*found, asked, held, unread]


@pytest.fixture(params=SCHEMES)
def view(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[DevicesView]:
    with looking(qapp, request.param):
        view = DevicesView(clock)
        view.show_rows(rows())
        view.show()
        yield view
        view.close()
        view.deleteLater()


def option_of(
    view: DevicesView, index: QModelIndex, ground: QPalette.ColorRole, group: QPalette.ColorGroup
) -> QStyleOptionViewItem:
    """What the delegate is told, as the table tells it of a row on that ground."""
    option = QStyleOptionViewItem()
    view.table.initViewItemOption(option)
    option.rect = QRect(0, 0, 120, 26)
    option.palette.setCurrentColorGroup(group)
    option.state = QStyle.StateFlag.State_Enabled
    if group is QPalette.ColorGroup.Active:
        option.state |= QStyle.StateFlag.State_Active
    if ground is QPalette.ColorRole.Highlight:
        option.state |= QStyle.StateFlag.State_Selected
    if ground is QPalette.ColorRole.AlternateBase:
        option.features |= QStyleOptionViewItem.ViewItemFeature.Alternate
    return option


def ink_of(option: QStyleOptionViewItem, index: QModelIndex, view: DevicesView) -> QColor:
    """What the style writes the text of that cell with."""
    delegate = view.table.itemDelegateForIndex(index)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
    return option.palette.color(role)


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read(view: DevicesView, ground: QPalette.ColorRole) -> None:
    """WCAG 2.2, 1.4.3."""
    faint = []
    for at, to in product(range(view.model.rowCount()), range(view.model.columnCount())):
        for group in GROUPS:
            index = view.model.index(at, to)
            option = option_of(view, index, ground, group)
            paper = option.palette.color(group, ground)
            told = palette.contrast(ink_of(option, index, view), paper)
            if told < palette.TEXT_CONTRAST:
                faint.append(f"“{index.data()}” in {view.model.columns[to].key}: {told:.2f}")

    assert not faint, "\n".join(sorted(set(faint)))


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_dot_can_be_told(view: DevicesView, ground: QPalette.ColorRole) -> None:
    """WCAG 2.2, 1.4.11, of the dots as they are painted."""
    faint, seen = [], set()
    for at, group in product(range(view.model.rowCount()), GROUPS):
        index = view.model.index(at, 0)
        option = option_of(view, index, ground, group)
        option.rect = QRect(0, 0, 26, 26)
        told = strongest(painted(view, index, option, option.palette.color(group, ground)))
        what = condition(view.model.row(at))
        seen.add(what)
        if told < palette.SHAPE_CONTRAST:
            faint.append(f"{what}: {told:.2f}")

    assert not faint, "\n".join(sorted(set(faint)))
    assert seen == set(Condition)


def painted(
    view: DevicesView, index: QModelIndex, option: QStyleOptionViewItem, paper: QColor
) -> QImage:
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(paper)
    painter = QPainter(image)
    view.table.itemDelegateForIndex(index).paint(painter, option, index)
    painter.end()
    return image


def strongest(picture: QImage) -> float:
    """The contrast between the commonest colour there and the one furthest from it."""
    colours = Counter(memoryview(picture.constBits()).cast("I"))
    ground = QColor.fromRgb(colours.most_common(1)[0][0])
    return max(palette.contrast(QColor.fromRgb(colour), ground) for colour in colours)
