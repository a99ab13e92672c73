"""Requests by the calendar: one a cycle, three days ahead, none left out (row M9)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update

from meterdesk_server import cli
from meterdesk_server import tables as t
from meterdesk_server.billing import Asked, make_requests
from meterdesk_server.calendar.cycle import Cycle
from meterdesk_server.errors import DeskError
from meterdesk_server.people import accounts
from meterdesk_server.tables_duty import plan

DAY = timedelta(days=1)
MARCH_31 = datetime(2026, 3, 31, 10, tzinfo=UTC)


def plans(books) -> int:
    with books.store.read() as connection:
        return len(connection.execute(select(plan)).all())


def test_device_is_asked_three_days_ahead_and_once(billed, clock) -> None:
    clock.now = MARCH_31 - 3 * DAY - timedelta(seconds=1)
    before = billed.issue()
    clock.advance(seconds=1)

    issued = [billed.issue() for _ in range(3)]

    assert (before, issued) == (0, [1, 0, 0])
    assert billed.requests() == [("SER1", MARCH_31)]


def test_a_year_has_twelve_requests_each_on_the_last_of_its_month(billed) -> None:
    billed.live(365)

    assert billed.dues() == [
        "2026-03-31 12:00", "2026-04-30 12:00", "2026-05-31 12:00", "2026-06-30 12:00",
        "2026-07-31 12:00", "2026-08-31 12:00", "2026-09-30 12:00", "2026-10-31 12:00",
        "2026-11-30 12:00", "2026-12-31 12:00", "2027-01-31 12:00", "2027-02-28 12:00",
    ]  # fmt: skip


def test_quarterly_device_is_asked_four_times_a_year(books) -> None:
    books.register(["SER1"])
    books.desk.sign_up("SER1", Cycle.QUARTERLY, day=15)

    books.live(365)

    assert [due[:10] for due in books.dues()] == [
        "2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15"
    ]  # fmt: skip


def test_office_that_was_silent_for_months_is_asked_for_each_of_them_in_turn(billed) -> None:
    billed.live(100, is_answering=False)
    while_silent = billed.dues()
    billed.answer()

    billed.live(5)

    assert while_silent == ["2026-03-31 12:00"]
    assert [due[:10] for due in billed.dues()] == ["2026-03-31", "2026-04-30", "2026-05-31"]


def test_request_made_by_hand_does_not_cost_a_cycle(billed, clock) -> None:
    clock.now = MARCH_31 - DAY
    billed.desk.request_billing("SER1")
    waiting = billed.issue()
    billed.answer()

    assert (waiting, billed.issue()) == (0, 1)


def test_a_round_asks_each_of_many_devices_once(books, clock) -> None:
    serials = [f"SER{number:04}" for number in range(1201)]
    books.register(serials)
    books.sign_up_all(day=3)

    issued = books.issue()

    assert (issued, books.issue()) == (1201, 0)
    assert [serial for serial, _ in books.requests()] == serials


def test_database_itself_refuses_a_cycle_asked_for_twice(billed, clock) -> None:
    clock.now = MARCH_31
    billed.issue()
    billed.answer()

    with pytest.raises(Exception, match="UNIQUE"), billed.store.begin() as connection:
        make_requests(connection, [Asked(1, ["m"], clock.now, MARCH_31)], clock.now)


@pytest.mark.parametrize("service", ["refused", "failed"])
def test_device_whose_service_did_not_begin_is_not_asked(billed, clock, service) -> None:
    with billed.store.begin() as connection:
        connection.execute(update(t.device).values(service=service))
    clock.now = MARCH_31

    assert billed.issue() == 0


def test_each_account_reads_in_its_log_what_the_calendar_asked_for(books, clock) -> None:
    """And of an office without an account the supplier alone."""
    books.register(["SER1", "SER2", "SER3"])
    books.sign_up_all(31)
    clock.now = MARCH_31
    with books.store.begin() as connection:
        key = {"name": "KEY2", "label": "", "proxies_allowed": 1, "created_at": clock.now}
        office = {"id": "other", "enrolment_key": "KEY2", "installation_id": "o"}
        told = {"software_version": "1", "registered_at": clock.now}
        connection.execute(insert(t.enrolment_key).values(**key))
        connection.execute(insert(t.proxy).values(**office, **told))
        connection.execute(
            update(t.device).where(t.device.c.serial_number == "SER2").values(proxy_id="other")
        )

    issued = books.issue()

    asked = select(t.audit.c.account_id, t.audit.c.detail).where(t.audit.c.actor == "calendar")
    with books.store.read() as connection:
        lines = {(line.detail[:4], line.account_id) for line in connection.execute(asked)}
    assert issued == 3
    assert lines == {("SER1", 1), ("SER3", 1), ("SER2", None)}


def test_revoked_office_is_asked_nothing(billed, clock) -> None:
    billed.desk.revoke("office")
    clock.now = MARCH_31

    assert billed.issue() == 0


@pytest.mark.parametrize("how", ["sign_off", "release"])
def test_plan_ends_with_the_service(billed, clock, how) -> None:
    clock.now = MARCH_31

    getattr(billed.desk, how)("SER1")

    assert (plans(billed), billed.issue()) == (0, 0)


def test_plan_ends_when_the_office_deregisters_the_device(server, signed_up, tmp_path) -> None:
    server.desk.sign_up("SER1", day=31)

    signed_up.deregister("SER1")

    with closing(sqlite3.connect(tmp_path / "server" / "server.db")) as connection:
        assert connection.execute("SELECT count(*) FROM plan").fetchone() == (0,)


def test_day_alone_may_move_within_the_month_that_is_planned(billed) -> None:
    billed.desk.sign_up("SER1", day=20)

    billed.live(60)

    assert billed.dues() == ["2026-03-20 12:00", "2026-04-20 12:00"]


def test_month_that_was_asked_for_is_not_asked_for_again(billed, clock) -> None:
    clock.now = MARCH_31 - 3 * DAY
    billed.issue()
    billed.answer()

    billed.desk.sign_off("SER1")
    billed.desk.sign_up("SER1", day=30)
    billed.live(35)

    assert billed.dues() == ["2026-03-31 12:00", "2026-04-30 12:00"]


def test_signing_up_again_with_other_meters_keeps_the_day(billed) -> None:
    billed.desk.sign_up("SER1", meters=("copyServices.Impressions",))

    billed.live(30)

    assert billed.dues() == ["2026-03-31 12:00"]


def test_quarterly_device_that_becomes_monthly_does_not_wait_for_its_quarter(books) -> None:
    books.register(["SER1"])
    books.desk.sign_up("SER1", Cycle.QUARTERLY, day=10)
    books.live(10)

    books.desk.sign_up("SER1", Cycle.MONTHLY, day=10)
    books.live(40)

    assert [due[:10] for due in books.dues()] == ["2026-03-10", "2026-04-10"]


def test_device_without_a_day_is_asked_by_hand_alone(books, clock) -> None:
    books.register(["SER1"])
    books.desk.sign_up("SER1")

    books.live(40)

    assert (plans(books), books.requests()) == (0, [])


def test_day_that_no_month_has_is_one_sentence(books) -> None:
    books.register(["SER1"])

    with pytest.raises(DeskError, match="a day from 1 to 31"):
        books.desk.sign_up("SER1", day=32)


def test_zone_that_nobody_knows_is_utc(books) -> None:
    books.register(["SER1"], zone="Atlantis/Capital")
    books.desk.sign_up("SER1", day=31)

    books.live(40)

    assert books.requests() == [("SER1", datetime(2026, 3, 31, 12, tzinfo=UTC))]


def test_customer_that_moves_keeps_its_day_and_its_noon(billed) -> None:
    """West of the date line, the month of a due date begins while it is the last one's here."""
    zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago"]

    for zone in zones:
        with billed.store.begin() as connection:
            accounts.change(connection, 1, now=billed.clock(), by="test", time_zone=zone)
        billed.live(60)

    local = [due.astimezone(ZoneInfo(zone)) for zone, (_, due) in zip(
        [zones[0], zones[0], zones[1], zones[1]], billed.requests(), strict=True
    )]  # fmt: skip
    assert [f"{at:%m-%d %H:%M}" for at in local] == [
        "03-31 12:00", "04-30 12:00", "05-31 12:00", "06-30 12:00"
    ]  # fmt: skip


def test_supplier_gives_the_day_on_a_terminal(books, tmp_path, capsys) -> None:
    books.register(["SER1"])

    status = cli.main(["sign-up", "SER1", "--day", "31", "--folder", str(tmp_path)])
    with pytest.raises(SystemExit):
        cli.main(["sign-up", "SER1", "--day", "32", "--folder", str(tmp_path)])

    assert (status, plans(books)) == (0, 1)
    assert "32" in capsys.readouterr().err
