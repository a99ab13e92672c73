"""An office that is not heard of is told before a read is late, and again when it is back (B5)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from meterdesk_server import tables as t
from meterdesk_server.notices import late, silent
from meterdesk_server.policy import Policy


def live(acme, days: float) -> None:
    for _ in range(int(days * 2)):
        acme.clock.advance(hours=12)
        late.look(acme.store, Policy(), "", acme.clock())
        silent.look(acme.store, Policy(), "", acme.clock())


@pytest.fixture
def read_there(acme):
    """An office with a machine that is billed in ten days; it has just reported."""
    acme.machine("SER1", next_due=acme.clock() + timedelta(days=10))
    acme.sync()
    return acme


def test_office_that_is_silent_for_three_days_is_told_before_the_due_date(read_there) -> None:
    live(read_there, 3)
    early = read_there.kinds()
    live(read_there, 5)

    assert (early, read_there.kinds()) == ([], [("kim", "office-silent")])
    text = " ".join(read_there.mails()[0].text.split())
    assert "last reported on 2 March 2026, 10:00" in text
    assert "The next read of its machines is due on 12 March 2026." in text


def test_office_that_is_back_is_told(read_there) -> None:
    live(read_there, 4)
    read_there.sync()
    live(read_there, 2)

    assert [kind for _, kind in read_there.kinds()] == ["office-silent", "office-silent-over"]
    assert "reported on 6 March 2026, 10:00" in " ".join(read_there.mails()[1].text.split())


def test_office_that_reports_each_day_is_not_talked_of(read_there) -> None:
    for _ in range(6):
        live(read_there, 1)
        read_there.sync()

    assert read_there.kinds() == []


def test_office_that_never_reported_counts_from_its_registration(acme) -> None:
    acme.machine("SER1")

    live(acme, 4)

    assert acme.kinds() == [("kim", "office-silent")]
    assert "has not reported since it was registered" in " ".join(acme.mails()[0].text.split())


def test_office_where_nothing_is_read_may_be_silent(acme) -> None:
    acme.register("SER1")

    live(acme, 6)

    assert acme.kinds() == []


def test_late_read_is_told_in_place_of_the_silence_that_causes_it(acme) -> None:
    acme.machine("SER1")
    acme.sync()
    acme.ask("SER1")

    live(acme, 6)

    assert acme.kinds() == [("kim", "reads-late")]


def test_every_office_has_an_episode_of_its_own(read_there) -> None:
    read_there.add_office("second", "Warehouse")
    read_there.machine("SER2", "second")
    live(read_there, 4)
    read_there.sync("second")
    live(read_there, 1)

    assert [row.subject for row in read_there.mails()] == [
        "Nothing is heard of “Main office”",
        "Nothing is heard of “Warehouse”",
        "“Warehouse” reports again",
    ]


@pytest.mark.parametrize(
    "statement",
    [
        update(t.proxy).values(revoked_at=t.proxy.c.registered_at),
        update(t.device).values(service="off", cycle=None),
    ],
)
def test_office_nobody_waits_for_any_more_ends_the_episode_in_silence(
    read_there, statement
) -> None:
    live(read_there, 4)
    with read_there.store.begin() as connection:
        connection.execute(statement)
    live(read_there, 1)

    assert read_there.kinds() == [("kim", "office-silent")]
    assert read_there.open_notices() == 0
