"""Why the server was not reached, as episodes: for people, and for a support bundle (row B5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meterdesk.adapters.store import troubles
from meterdesk.adapters.store.store import SqlStore
from meterdesk.domain.cause import Cause, Doer
from meterdesk.domain.diagnosis import Diagnosis, Trouble

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = SqlStore(tmp_path)
    yield opened
    opened.close()


def wrong(cause: Cause, detail: str = "") -> Diagnosis:
    return Diagnosis(cause, f"{cause} happened.", "Do something.", Doer.IT, detail)


def meet(store: SqlStore, *causes: Cause | None) -> tuple[Trouble, ...]:
    """One conversation an hour: it fails for this cause, or goes well."""
    for at, cause in enumerate(causes):
        with store.begin() as records:
            if cause is None:
                records.troubles.over(NOON + at * HOUR)
            else:
                records.troubles.met(wrong(cause, f"time {at}"), NOON + at * HOUR)
    with store.read() as records:
        return records.troubles.latest()


def test_the_same_cause_again_and_again_is_one_trouble_with_the_newest_detail(
    store: SqlStore,
) -> None:
    (one,) = meet(store, Cause.DNS, Cause.DNS, Cause.DNS)

    assert (one.began_at, one.last_at, one.times) == (NOON, NOON + 2 * HOUR, 3)
    assert one.over_at is None
    assert one.diagnosis == wrong(Cause.DNS, "time 2")


def test_a_conversation_that_goes_well_ends_it(store: SqlStore) -> None:
    again, before = meet(store, Cause.DNS, None, None, Cause.DNS)

    assert (before.over_at, before.times) == (NOON + HOUR, 1)
    assert (again.began_at, again.over_at) == (NOON + 3 * HOUR, None)


def test_another_cause_is_another_trouble(store: SqlStore) -> None:
    proxy, dns = meet(store, Cause.DNS, Cause.PROXY)

    assert dns.over_at == proxy.began_at == NOON + HOUR
    assert proxy.over_at is None


def test_only_so_many_are_kept_the_newest(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(troubles, "KEPT", 3)

    kept = meet(store, *[Cause.DNS, Cause.PROXY] * 5)

    assert [one.began_at for one in kept] == [NOON + at * HOUR for at in (9, 8, 7)]


def test_troubles_survive_the_end_of_the_program(store: SqlStore, tmp_path: Path) -> None:
    before = meet(store, Cause.CLOCK)
    store.close()

    reopened = SqlStore(tmp_path)
    with reopened.read() as records:
        after = records.troubles.latest()
    reopened.close()

    assert after == before
