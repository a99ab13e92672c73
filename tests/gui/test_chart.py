"""The chart is read and moved by keyboard and mouse alike, and says what it shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPalette, QWheelEvent

from meterdesk.gui import chart_marks, chart_painter, chart_readout, palette
from meterdesk.gui.axis import Period
from meterdesk.gui.chart import Chart
from meterdesk.gui.chart_series import Mark, MarkKind, Series
from meterdesk.gui.plot import Style

pytestmark = pytest.mark.usefixtures("english_in_london")
BEGAN = datetime(2026, 11, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def chart(qtbot):
    chart = Chart(zone=UTC)
    qtbot.addWidget(chart)
    points = tuple((BEGAN + at * DAY, 1000 + 100 * at) for at in range(10))
    chart.show_series(
        [Series("Total", points, unit="impressions")],
        [Mark(BEGAN + 3 * DAY, MarkKind.SENT, "Bill read sent")],
    )
    chart.resize(600, 300)
    chart.set_range(BEGAN, BEGAN + 9 * DAY)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def test_whoever_hears_the_screen_is_told_of_a_picture_its_name_and_its_values(chart):
    """A role that Linux, Windows and macOS each have a word for (M23)."""
    heard = QAccessible.queryAccessibleInterface(chart)

    assert heard.role() is QAccessible.Role.Graphic
    assert heard.text(QAccessible.Text.Name) == "Chart"
    assert heard.text(QAccessible.Text.Description).startswith("Total: ")
    assert heard.state().focusable


def test_arrow_keys_go_from_reading_to_reading(chart, qtbot):
    for _ in range(3):
        qtbot.keyClick(chart, Qt.Key.Key_Right)

    assert chart.cursor_moment() == BEGAN + 2 * DAY


def test_what_is_drawn_stays_in_sight_under_the_cursor_of_the_keyboard(chart, qtbot):
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    corner = chart.grab().toImage().pixelColor(3, 3)

    qtbot.keyClick(chart, Qt.Key.Key_End)
    picture = chart.grab().toImage()

    assert picture.pixelColor(3, 3) == corner == chart.palette().base().color()


def test_the_cursor_is_followed_where_it_leaves_the_view(chart, qtbot):
    chart.set_range(BEGAN, BEGAN + 2 * DAY)

    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_End)

    start, end = chart.range()
    assert start < BEGAN + 9 * DAY < end
    assert end - start == 2 * DAY


@pytest.mark.parametrize(("key", "factor"), [(Qt.Key.Key_Plus, 0.7), (Qt.Key.Key_Minus, 1 / 0.7)])
def test_plus_and_minus_zoom(chart, qtbot, key, factor):
    qtbot.keyClick(chart, key)

    start, end = chart.range()
    assert (end - start) / (9 * DAY) == pytest.approx(factor)


def test_the_wheel_zooms_around_the_pointer(chart, qtbot):
    chart.grab()
    x = chart._view.x((BEGAN + 3 * DAY).timestamp())

    chart.wheelEvent(_wheel(x, 120))

    assert chart._view.x((BEGAN + 3 * DAY).timestamp()) == pytest.approx(x)
    start, end = chart.range()
    assert end - start < 9 * DAY


def test_dragging_moves_what_is_seen(chart, qtbot):
    chart.grab()
    moved = (chart._view.time(350) - chart._view.time(300)) / DAY.total_seconds()

    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(300, 150))
    chart.mouseMoveEvent(_drag(350))

    start, end = chart.range()
    assert (BEGAN - start) / DAY == pytest.approx(moved)
    assert end - start == 9 * DAY


def test_the_readout_names_date_value_unit_and_mark(chart):
    said = chart_readout.lines(chart.plot, (BEGAN + 3 * DAY).timestamp())

    assert said == [
        "5 Nov 2026, 12:00",
        "Total: 1,300 impressions",
        "Bill read sent, 5 Nov 2026, 12:00",
    ]


def test_the_readout_of_a_bar_names_the_day(chart):
    chart.set_style(Style.BARS, Period.DAY)

    said = chart_readout.lines(chart.plot, (BEGAN + 3 * DAY).timestamp())

    assert said[:2] == ["Thursday, 5 Nov 2026", "Total: 100 impressions"]


def test_who_cannot_see_it_hears_first_and_last_value(chart):
    assert chart.accessibleDescription().startswith(
        "Total: 1,000 on 2 Nov 2026, 1,900 on 11 Nov 2026"
    )


def test_an_empty_chart_says_so_in_a_sentence(chart):
    chart.show_series([])

    assert chart.accessibleDescription() == "There are no readings in this time."
    assert not chart.grab().isNull()


def test_a_percentage_axis_runs_from_0_to_100(chart):
    chart.set_limits(0, 100)
    chart.grab()

    assert (chart._view.low, chart._view.high) == (0, 100)


@pytest.mark.parametrize("ground", ["#ffffff", "#17181a"])
def test_lines_and_marks_stand_out_from_a_light_and_a_dark_ground(ground):
    base = QColor(ground)
    colours = [palette.line(at, base) for at in range(len(palette.LINES))]
    colours += [palette.legible(name, base) for name in chart_marks.MARK_COLOURS.values()]

    assert all(palette.contrast(colour, base) >= palette.TEXT_CONTRAST for colour in colours)


def test_a_yellow_toner_is_drawn_legibly_on_white():
    ground = QPalette()
    ground.setColor(QPalette.ColorRole.Base, QColor("white"))
    plot = Chart().plot.__class__(series=(Series("Yellow", (), palette.toner("yellow").name()),))

    colour = chart_painter.colour_of(plot, 0, ground)

    assert palette.contrast(colour, QColor("white")) >= palette.SHAPE_CONTRAST


def _drag(x: float) -> QMouseEvent:
    return QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(x, 150),
        QPointF(x, 150),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def _wheel(x: float, turn: int) -> QWheelEvent:
    spot = QPointF(x, 100)
    return QWheelEvent(
        spot,
        spot,
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_a_screen_reader_hears_the_cursor_and_without_one_the_whole_chart(chart, qtbot):
    whole = _heard(chart)

    qtbot.keyClick(chart, Qt.Key.Key_Right)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    under_cursor = _heard(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)

    assert whole.startswith("Total: 1,000 on 2 Nov")
    assert "Total: 1,100 impressions" in under_cursor
    assert _heard(chart) == whole


def _heard(chart: Chart) -> str:
    item = QAccessible.queryAccessibleInterface(chart)
    assert item.text(QAccessible.Text.Name) == "Chart"
    return item.text(QAccessible.Text.Description)
