"""What is thrown away, and what is not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select

from meterdesk_server import tables as t
from meterdesk_server import tables_duty as d
from meterdesk_server import tables_people as p
from meterdesk_server.keys import open_keys
from meterdesk_server.policy import Policy
from meterdesk_server.rounds.housekeeping import clear_away, clear_nonces
from meterdesk_server.rounds.job import Duty
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.store import open_store

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.fixture
def duty(tmp_path, clock):
    store = open_store(tmp_path)
    now = clock()
    with store.begin() as connection:
        connection.execute(
            insert(p.person).values(
                id=1, role="supplier", name="n", email="e", email_key="e", must_change=False,
                language="en", created_at=now,
            )
        )  # fmt: skip
    yield Duty(store, open_keys(tmp_path), Policy(), clock, None, Metrics())
    store.close()


def put(duty, table, **values) -> None:
    with duty.store.begin() as connection:
        connection.execute(insert(table).values(**values))


def left(duty, column) -> list[str]:
    with duty.store.read() as connection:
        return sorted(connection.execute(select(column)).scalars())


def test_nonce_is_forgotten_when_its_message_is_too_old(duty, clock) -> None:
    put(duty, t.nonce, digest="old", forget_at=clock.now - SECOND)
    put(duty, t.nonce, digest="still good", forget_at=clock.now)

    clear_nonces(duty)

    assert left(duty, t.nonce.c.digest) == ["still good"]


def test_sessions_attempts_and_invitations_go_when_they_are_over(duty, clock) -> None:
    now, window = clock.now, Policy().sign_in_limits.window
    common = {"person_id": 1, "created_at": now, "seen_at": now}
    put(duty, p.session, digest="over", expires_at=now, **common)
    put(duty, p.session, digest="open", expires_at=now + SECOND, **common)
    put(duty, p.attempt, key="over", began_at=now - window, count=9)
    put(duty, p.attempt, key="open", began_at=now - window + SECOND, count=9)
    put(duty, p.invitation, digest="over", person_id=1, expires_at=now - 90 * DAY)
    put(duty, p.invitation, digest="late", person_id=1, expires_at=now - 89 * DAY)

    clear_away(duty)

    columns = (p.session.c.digest, p.attempt.c.key, p.invitation.c.digest)
    assert [left(duty, column) for column in columns] == [["open"], ["open"], ["late"]]


def test_mail_of_three_months_ago_goes_unless_it_still_waits(duty, clock) -> None:
    old, young = clock.now - 90 * DAY, clock.now - 89 * DAY
    for name, made_at, sent_at, given_up_at in (
        ("sent", old, old, None),
        ("given up", old, None, old),
        ("waits", old, None, None),
        ("sent lately", young, young, None),
    ):
        put(
            duty, d.mail, person_id=1, kind="k", to_address="e", message_id=name, subject=name,
            text="", html="", made_at=made_at, next_try=made_at, tries=1, sent_at=sent_at,
            given_up_at=given_up_at,
        )  # fmt: skip

    clear_away(duty)

    assert left(duty, d.mail.c.subject) == ["sent lately", "waits"]


def test_audit_trail_stays_whole(duty, clock) -> None:
    put(duty, t.audit, at=clock.now - 4000 * DAY, actor="a", event="e", detail="d")

    clear_nonces(duty)
    clear_away(duty)

    with duty.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(t.audit)).scalar_one() == 1
