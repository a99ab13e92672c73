"""The next sync: at an office's own time of the day, while its computers are on (row M8)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.server.speech import stamp

from meterdesk_server.calendar.slots import next_sync
from meterdesk_server.policy import Policy

HOUR = timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@given(
    proxy_id=st.uuids().map(str),
    zone=st.sampled_from(("Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia")).map(ZoneInfo),
    now=st.datetimes(datetime(2012, 1, 1), datetime(2080, 1, 1), timezones=st.just(UTC)),
)
def test_every_sync_is_told_a_time_of_the_working_day_half_a_day_to_a_day_and_a_half_ahead(
    proxy_id, zone, now
) -> None:
    at = next_sync(proxy_id, now, zone, Policy())

    assert 12 * HOUR < at - now <= 37 * HOUR  # the 37th: where a clock is put back
    assert 7 <= at.astimezone(zone).hour < 19
    assert at.microsecond == 0


def test_office_that_syncs_at_its_time_syncs_every_day_at_that_time() -> None:
    times = [next_sync("office", NOW, BERLIN, Policy())]
    for _ in range(300):
        times.append(next_sync("office", times[-1], BERLIN, Policy()))

    local = [at.astimezone(BERLIN) for at in times]
    assert len({at.time() for at in local}) == 1
    assert [(later.date() - local[0].date()).days for later in local] == list(range(301))


def test_offices_are_spread_evenly_over_the_day() -> None:
    times = [next_sync(f"office {n}", NOW, BERLIN, Policy()) for n in range(12_000)]

    hours = [at.astimezone(BERLIN).hour for at in times]
    assert all(850 < hours.count(hour) < 1150 for hour in range(7, 19))


@pytest.mark.parametrize(
    ("zone", "policy"), [(None, Policy()), (BERLIN, Policy(sync_every=HOUR, sync_spread=HOUR / 4))]
)
def test_office_without_a_zone_or_with_another_rhythm_is_spread_around_it(zone, policy) -> None:
    at = next_sync("office", NOW, zone, policy)

    assert at == policy.next_sync("office", NOW)


def test_office_of_an_account_is_told_its_own_time(server, office, tmp_path, clock) -> None:
    with closing(sqlite3.connect(tmp_path / "server" / "server.db")) as connection, connection:
        connection.execute(
            "INSERT INTO account (id, name, language, time_zone, created_at) "
            "VALUES (7, 'A', 'en', 'Asia/Kathmandu', '2026-01-01 00:00:00.000000')"
        )
        connection.execute("UPDATE enrolment_key SET account_id = 7")

    told = office.sync().text("NextSync")

    zone = ZoneInfo("Asia/Kathmandu")
    assert told == stamp(next_sync(office.proxy_id, clock.now, zone, Policy()))
