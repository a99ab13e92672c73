"""What a chart shows is worked out beside the window, and may come later than it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from meterdesk.gui.axis import Period
from meterdesk.gui.books import Inquiry
from meterdesk.gui.chart import Chart
from meterdesk.gui.chart_series import Series
from meterdesk.gui.plot import Style

pytestmark = pytest.mark.usefixtures("english_in_london")
BEGAN = datetime(2020, 11, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)


class Later:
    """Books that answer when they are told to, the newest question alone."""

    def __init__(self) -> None:
        self._asked: tuple[Inquiry[Any, Any], Callable[[Any], Any]] | None = None

    def put(self, inquiry: Inquiry[Any, Any], question: Callable[[Any], Any]) -> None:
        self._asked = (inquiry, question)

    def answer(self) -> None:
        assert self._asked is not None
        inquiry, question = self._asked
        inquiry.tell(question(None))


@pytest.fixture
def books() -> Later:
    return Later()


@pytest.fixture
def chart(qtbot: QtBot, books: Later) -> Chart:
    chart = Chart(zone=UTC, books=books)
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    return chart


def readings(days: int) -> list[Series]:
    return [Series("Total", tuple((BEGAN + at * DAY, 100 * at) for at in range(days)))]


def test_all_there_is_is_seen_though_it_comes_later(chart: Chart, books: Later) -> None:
    """Else the history of a printer known for years would open on an empty chart of 1970."""
    chart.show_series(readings(2000))
    chart.show_all()

    books.answer()

    start, end = chart.range()
    assert start < BEGAN < BEGAN + 1999 * DAY < end


def test_who_sees_all_sees_what_is_read_next(chart: Chart, books: Later) -> None:
    chart.show_series(readings(10))
    books.answer()
    chart.show_all()

    chart.show_series(readings(40))
    books.answer()

    assert chart.range()[1] > BEGAN + 39 * DAY


def test_who_looks_elsewhere_stays_there(chart: Chart, books: Later) -> None:
    chart.show_series(readings(10))
    books.answer()
    chart.show_all()
    chart.set_range(BEGAN, BEGAN + DAY)

    chart.show_series(readings(40))
    books.answer()

    assert chart.range() == (BEGAN, BEGAN + DAY)


def test_what_was_drawn_stays_until_the_next_is_worked_out(chart: Chart, books: Later) -> None:
    chart.show_series(readings(10))
    books.answer()

    chart.set_style(Style.BARS, Period.DAY)

    assert chart.plot.style is Style.LINE
    books.answer()
    assert chart.plot.style is Style.BARS


def test_changes_that_follow_one_another_are_all_drawn(chart: Chart, books: Later) -> None:
    chart.show_series(readings(10))
    chart.set_limits(0, 100)
    chart.set_style(Style.STEP)

    books.answer()

    assert chart.plot.style is Style.STEP
    assert chart.plot.limits == (0, 100)
    assert len(chart.plot.series) == 1


@pytest.mark.parametrize("style", [Style.LINE, Style.BARS])
def test_the_window_s_thread_finds_everything_worked_out(
    chart: Chart, books: Later, style: Style
) -> None:
    """Bars of ten years and twelve meters take a tenth of a second."""
    chart.show_series(readings(4000))
    chart.set_style(style, Period.DAY)

    books.answer()

    made = vars(chart.plot)
    assert {"drawn", "times"} <= made.keys()
    if style is Style.BARS:
        assert {size for _, size in made["_groups"]} >= {16, 32}
    else:
        (drawn,) = chart.plot.drawn
        assert vars(drawn.runs[0])["_levels"].keys() >= {2, 4, 8, 16}
