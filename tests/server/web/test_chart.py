"""The chart's numbers: what was counted between reads, and where it is drawn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk_server.web.chart import WIDTH, chart_of, points_of

START = datetime(2026, 1, 15, 11, tzinfo=UTC)


def reads_of(*counters: int) -> list[tuple[datetime, int, bool]]:
    return [(START + timedelta(days=30 * n), counter, False) for n, counter in enumerate(counters)]


def test_column_is_what_was_counted_since_the_read_before() -> None:
    points = points_of(reads_of(1000, 1250, 1250))

    assert [point.since for point in points] == [None, 250, 0]


def test_counter_that_fell_has_a_mark_and_no_column() -> None:
    chart = chart_of(points_of(reads_of(1000, 1250, 40, 90)))

    assert [column.height is None for column in chart.columns] == [False, True, False]


@pytest.mark.parametrize("counters", [(), (5,), (50, 10)])
def test_nothing_is_drawn_where_nothing_can_be_compared(counters) -> None:
    assert chart_of(points_of(reads_of(*counters))) is None


@pytest.mark.parametrize(
    ("highest", "lines"),
    [(0, [0, 1]), (3, [0, 1, 2, 3]), (4100, [0, 1000, 2000, 3000, 4000, 5000])],
)
def test_lines_are_round_numbers_that_reach_over_the_highest_column(highest, lines) -> None:
    chart = chart_of(points_of(reads_of(0, highest)))

    assert [value for _, value in chart.ticks] == lines


@given(st.lists(st.integers(0, 2**64 - 1), min_size=2, max_size=40))
def test_whatever_was_counted_stays_inside_the_chart(counters) -> None:
    chart = chart_of(points_of(reads_of(*counters)))

    if chart is not None:
        assert len(chart.ticks) <= 7
        assert len(chart.labels) <= 4
        assert chart.ticks[-1][1] >= max(column.point.since or 0 for column in chart.columns)
        for column in chart.columns:
            assert chart.left <= column.x <= column.x + column.width <= WIDTH
            assert column.height is None or 0 <= column.height <= chart.floor
