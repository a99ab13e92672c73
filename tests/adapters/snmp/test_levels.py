"""Levels are never invented (row B8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meterdesk.adapters.snmp.meaning.levels import level, with_alert
from meterdesk.domain.supply import Level, LevelState

SIGNED = st.integers(-(2**31), 2**32 - 1)


@pytest.mark.parametrize(
    ("value", "capacity", "expected"),
    [
        (-1, 100, Level(LevelState.UNLIMITED)),
        (-2, 100, Level.unknown()),
        (-3, -2, Level.some()),
        (-61, 100, Level.unknown()),
        (2**32 - 1, 100, Level(LevelState.UNLIMITED)),
        (2**32 - 2, 100, Level.unknown()),
        (2**32 - 3, 2**32 - 2, Level.some()),
        (None, 100, Level.unknown()),
        (100, -2, Level.unknown()),
        (0, -2, Level.unknown()),
        (5, 0, Level.unknown()),
        (0, 100, Level.of(0)),
        (500, 2000, Level.of(25)),
        (1, 30000, Level.of(1)),
        (105, 100, Level.of(100)),
        (5000, 100, Level.unknown()),
    ],
)
def test_a_level_is_what_the_printer_told(value, capacity, expected):
    assert level(value, capacity) == expected


@pytest.mark.parametrize(
    ("value", "capacity", "expected"),
    [
        (63, 100, Level.of(63)),
        (63, 1000, Level.of(6)),
        (6300, 10000, Level.of(63)),
        (630, 1000, Level.of(63)),
        (0, 6000, Level.of(0)),
        (80, 6000, Level.unknown()),
        (4800, 6000, Level.of(80)),
        (80, -2, Level.unknown()),
        (0, -2, Level.unknown()),
    ],
)
def test_percent_of_an_odd_capacity_is_not_guessed(value, capacity, expected):
    assert level(value, capacity, unit=19) == expected


@given(SIGNED | st.none(), SIGNED | st.none(), st.none() | st.integers(1, 19))
def test_any_two_figures_give_a_level_and_a_percentage_only_of_a_capacity(value, capacity, unit):
    result = level(value, capacity, unit)

    assert result.state is not LevelState.PERCENT or (0 <= value <= 2 * capacity and capacity > 0)


@given(st.integers(max_value=-1), SIGNED | st.none())
def test_a_level_below_nothing_is_never_a_percentage(value, capacity):
    assert level(value, capacity).percent is None


@given(st.integers(0, 2**31 - 1), st.integers(1, 2**31 - 1))
def test_only_an_empty_supply_is_at_nothing(value, capacity):
    result = level(min(value, capacity), capacity)

    assert (result.percent == 0) == (min(value, capacity) == 0)


@given(st.integers(1, 2**31 - 1), st.integers(0, 2**31 - 1), st.integers(0, 2**31 - 1))
def test_more_left_is_never_less_percent(capacity, one, other):
    less, more = sorted((min(one, capacity), min(other, capacity)))

    assert level(less, capacity).percent <= level(more, capacity).percent


def test_an_alert_tells_what_the_level_does_not():
    assert with_alert(Level.some(), frozenset({1104})).state is LevelState.LOW
    assert with_alert(Level.unknown(), frozenset({1101})).state is LevelState.OUT


@pytest.mark.parametrize("code", [1107, 1108, 1111, 1113])
def test_what_is_almost_full_or_over_is_low(code):
    assert with_alert(Level.some(), frozenset({code})).state is LevelState.LOW


@pytest.mark.parametrize("code", [1109, 1110, 1112, 1114])
def test_what_is_full_or_over_is_out(code):
    assert with_alert(Level.some(), frozenset({code})).state is LevelState.OUT


def test_an_alert_does_not_overrule_a_percentage():
    assert with_alert(Level.of(40), frozenset({1101})) == Level.of(40)


@pytest.mark.parametrize(
    ("known", "code", "expected"),
    [
        (Level.of(0), 1110, Level.of(0)),
        (Level.of(100), 1109, Level(LevelState.OUT)),
        (Level.of(95), 1107, Level(LevelState.LOW)),
        (Level.of(5), 1107, Level.of(5)),
        (Level.of(100), 807, Level.of(100)),
    ],
)
def test_a_receptacle_that_tells_what_is_in_it_is_found_out_by_its_alert(known, code, expected):
    assert with_alert(known, frozenset({code}), is_receptacle=True) == expected
