"""What a chart draws of readings: gaps, bars that add up, two points a pixel column."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from meterdesk.domain.step import Count, Step, StepKind
from meterdesk.domain.track import Track
from meterdesk.gui.axis import Period
from meterdesk.gui.chart_bars import all_steps, bars
from meterdesk.gui.chart_run import Run, nearest, reduced, runs
from meterdesk.gui.chart_series import Series
from meterdesk.gui.plot import Plot, Style

BERLIN = ZoneInfo("Europe/Berlin")
GAP = timedelta(hours=26)
MONDAY = datetime(2026, 11, 16, 11, tzinfo=UTC)


def days(*counts: int | None, apart: int = 24) -> list[tuple[datetime, int | None]]:
    return [(MONDAY + timedelta(hours=apart * at), value) for at, value in enumerate(counts)]


def test_readings_further_apart_than_the_gap_are_not_joined():
    points = [*days(1, 2), (MONDAY + timedelta(days=5), 3)]

    assert [run.values for run in runs(points, GAP)] == [(1, 2), (3,)]


def test_what_the_printer_does_not_tell_parts_the_line():
    assert [run.values for run in runs(days(50, None, 40, 30), GAP)] == [(50,), (40, 30)]


def test_a_bar_is_what_was_counted_until_the_last_reading_of_the_day():
    found = bars(days(100, 130, 130, 180), Period.DAY, GAP, BERLIN)

    assert [(bar.value, bar.is_measured) for bar in found] == [(30, True), (0, True), (50, True)]


def test_bars_of_a_week_add_up_its_days():
    found = bars(days(*range(0, 100, 10)), Period.WEEK, GAP, BERLIN)

    assert [bar.value for bar in found] == [60, 30]


def test_pages_counted_while_nobody_read_are_one_bar_and_shared_out_to_no_day():
    points = [*days(100, 130), (MONDAY + timedelta(days=5), 430), (MONDAY + timedelta(days=6), 440)]

    found = bars(points, Period.DAY, GAP, BERLIN)

    assert [(bar.value, bar.is_measured) for bar in found] == [
        (30, True),
        (300, False),
        (10, True),
    ]
    assert found[1].end - found[1].start == timedelta(days=4).total_seconds()


def test_a_gap_inside_one_month_still_belongs_to_that_month():
    points = [(MONDAY, 100), (MONDAY + timedelta(days=9), 400)]

    (bar,) = bars(points, Period.MONTH, GAP, BERLIN)

    assert (bar.value, bar.is_measured) == (300, True)


def test_a_counter_that_was_reset_adds_nothing_and_is_named():
    points = days(500, 520, 3, 10)

    assert [bar.value for bar in bars(points, Period.DAY, GAP, BERLIN)] == [20, 0, 7]
    assert [one.kind for one in all_steps(points)] == [
        StepKind.ADVANCED,
        StepKind.RESET,
        StepKind.ADVANCED,
    ]


def test_a_counter_that_rolled_over_goes_on_counting():
    points = days(999_900, 999_990, 12, 30)

    assert [bar.value for bar in bars(points, Period.DAY, GAP, BERLIN)] == [90, 21, 18]


def test_a_counter_that_jumped_makes_no_giant_bar():
    points = days(500, 4_000_000_000, 540)

    assert [bar.value for bar in bars(points, Period.DAY, GAP, BERLIN)] == [0, 0]


def test_what_the_books_know_of_a_step_counts():
    """Another object was read: 100 pages that nobody printed."""
    points = days(5000, 5100, 5130)
    (before, at), value = (points[0][0], points[1][0]), 5100
    moved = Step(StepKind.MOVED, Count(before, 5000, "1.3.1"), Count(at, value, "1.3.2"), None)

    found = bars(points, Period.DAY, GAP, BERLIN, steps=(moved,))

    assert [bar.value for bar in found] == [0, 30]


def test_one_reading_makes_no_bar():
    assert bars(days(7), Period.DAY, GAP, BERLIN) == ()


@given(st.lists(st.integers(0, 60), min_size=2, max_size=80), st.sampled_from(Period))
def test_bars_always_add_up_to_what_the_counter_counted(steps, period):
    counts = [sum(steps[: at + 1]) for at in range(len(steps))]
    points = days(*counts, apart=7)

    found = bars(points, period, GAP, BERLIN)

    assert sum(bar.value for bar in found) == counts[-1] - counts[0]


@given(
    st.lists(st.integers(-1000, 1000), min_size=1, max_size=400),
    st.integers(1, 50),
)
def test_reducing_keeps_lowest_and_highest_and_two_a_column(values, columns):
    run = Run(tuple(float(at) for at in range(len(values))), tuple(map(float, values)))

    kept = reduced(run, 0.0, float(len(values)), columns)

    assert len(kept) <= 2 * columns
    assert {min(values), max(values)} <= {value for _, value in kept}
    assert kept == sorted(kept, key=lambda point: point[0])


def test_reducing_keeps_the_neighbours_so_that_lines_run_off_the_edge():
    run = Run((0.0, 10.0, 20.0, 30.0), (1.0, 2.0, 3.0, 4.0))

    assert reduced(run, 11.0, 19.0, 100) == [(10.0, 2.0), (20.0, 3.0)]


def test_the_cursor_goes_to_the_nearest_reading():
    assert nearest((0.0, 10.0, 20.0), 14.0) == 1
    assert nearest((), 14.0) is None


def test_bars_without_room_give_way_to_the_highest_of_some_and_lose_no_peak():
    counts = [0]
    for day in range(100):
        counts.append(counts[-1] + (500 if day == 37 else 10))
    plot = Plot((Series("Total", days(*counts)),), style=Style.BARS, zone=BERLIN)
    start, end = plot.span

    wide, one = plot.shown_bars(0, start, end, 1000)
    narrow, several = plot.shown_bars(0, start, end, 20)

    assert (one, len(wide)) == (1, 100)
    assert several == 8
    assert len(narrow) <= 20
    assert max(bar.height for bar in narrow) == 500


def test_a_gap_keeps_its_bar_where_others_are_put_together():
    later = [(MONDAY + timedelta(days=60 + at), 400 + at) for at in range(30)]
    plot = Plot((Series("Total", [*days(*range(30)), *later]),), style=Style.BARS, zone=BERLIN)

    found, size = plot.shown_bars(0, *plot.span, 20)

    assert size > 1
    assert [bar.value for bar in found if not bar.is_measured] == [371]


def test_a_packed_track_is_drawn_as_its_points_are():
    points = days(100, 130, None, 130, 180)
    track = Track(tuple(int(at.timestamp()) for at, _ in points), tuple(v for _, v in points))

    assert list(track) == points
    assert runs(track, GAP) == runs(points, GAP)
    assert bars(track, Period.DAY, GAP, BERLIN) == bars(points, Period.DAY, GAP, BERLIN)
