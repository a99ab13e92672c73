"""Missing reads are told once, with the cause, and again when they came (M18, B5)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from meterdesk_server import tables as t
from meterdesk_server.notices import late
from meterdesk_server.people.roles import Role
from meterdesk_server.policy import Policy
from meterdesk_server.tables_people import account, person

URL = "https://meters.example"


def look(acme) -> int:
    return late.look(acme.store, Policy(), URL, acme.clock())


def live(acme, days: float) -> None:
    """Hours go by, and the rounds with them."""
    for _ in range(int(days * 2)):
        acme.clock.advance(hours=12)
        look(acme)


@pytest.fixture
def asked(acme) -> str:
    """The read of SER1 is due now, and the office has just reported."""
    acme.machine("SER1")
    acme.sync()
    return acme.ask("SER1")


def test_read_that_is_two_days_late_is_told_once(acme, asked) -> None:
    live(acme, 1.5)
    before = acme.kinds()
    live(acme, 6)

    assert (before, acme.kinds()) == ([], [("kim", "reads-late")])


def test_read_that_came_is_told_once_and_ends_the_episode(acme, asked) -> None:
    live(acme, 3)
    acme.answer(asked)
    live(acme, 3)

    assert acme.kinds() == [("kim", "reads-late"), ("kim", "reads-late-over")]
    assert acme.open_notices() == 0


def test_read_that_came_in_time_is_not_talked_of(acme, asked) -> None:
    acme.answer(asked)

    live(acme, 5)

    assert acme.kinds() == []


def test_next_cycle_is_an_episode_of_its_own(acme, asked) -> None:
    live(acme, 3)
    acme.answer(asked)
    acme.ask("SER1")
    live(acme, 3)

    assert [kind for _, kind in acme.kinds()] == ["reads-late", "reads-late-over", "reads-late"]


def test_all_machines_of_a_person_are_in_one_mail(acme) -> None:
    for number in range(30):
        acme.machine(f"SER{number}")
        acme.ask(f"SER{number}")

    live(acme, 2)

    (written,) = acme.mails()
    assert written.subject == "30 meter reads are missing"
    assert "And 5 more." in written.text


def test_request_made_by_hand_for_a_date_long_gone_has_its_two_days_too(acme) -> None:
    acme.machine("SER1")
    acme.ask("SER1", due=acme.clock() - timedelta(days=20))

    live(acme, 1.5)
    early = acme.kinds()
    live(acme, 0.5)

    assert (early, acme.kinds()) == ([], [("kim", "reads-late")])


def test_who_looks_after_a_machine_is_told_and_not_the_key_users(acme, asked) -> None:
    acme.add_person("Eva", Role.EQUIPMENT)
    acme.assign("SER1", "Eva")

    live(acme, 3)

    assert acme.kinds() == [("eva", "reads-late")]


def test_every_key_user_is_told_in_their_language(acme, asked) -> None:
    acme.add_person("Jörg", language="de")

    live(acme, 3)

    assert [row.subject for row in acme.mails()] == [
        "The meter read of SER1 is missing",
        "Der Zählerstand von SER1 fehlt",
    ]


@pytest.mark.parametrize(
    ("event", "cause", "told"),
    [
        ("sync", "not-read", "last reported on 4 March 2026, 10:00, but has no read"),
        ("silence", "office-silent", "last reported on 2 March 2026, 10:00"),
        ("sync and silence", "office-silent", "last reported on 2 March 2026, 11:00"),
        ("never", "never-synced", "has not reported since it was registered on 2 March 2026"),
        ("refused", "service-refused", "meters of this machine are not sent"),
        ("failed", "service-failed", "could not begin to read this machine"),
    ],
)
def test_mail_names_the_cause_the_server_knows(acme, asked, event, cause, told) -> None:
    acme.clock.advance(hours=1)
    if event == "sync and silence":
        acme.sync()
    acme.clock.advance(hours=47)
    if event == "sync":
        acme.sync()
    elif event == "never":
        with acme.store.begin() as connection:
            connection.execute(update(t.proxy).values(last_sync=None))
    elif event in ("refused", "failed"):
        acme.set_device("SER1", service=event)

    look(acme)

    (written,) = acme.mails()
    assert told in " ".join(written.text.split())
    assert "“Main office”" in written.text
    with acme.store.read() as connection:
        assert connection.execute(late.notice.select()).one().cause == cause


@pytest.mark.parametrize(
    ("result", "told"),
    [("Refused", "somebody decided not to send this read"), ("Failed", "could not make this read")],
)
def test_read_an_office_would_not_send_is_told_although_its_request_is_closed(
    acme, asked, result, told
) -> None:
    acme.refuse(asked, result)

    live(acme, 3)
    (written,) = acme.mails()
    later = acme.ask("SER1")
    acme.answer(later)
    with acme.store.begin() as connection:
        connection.execute(
            t.billing_read.insert().values(
                device_id=acme.device("SER1"), billing_request_id=later, meter="m", value=1,
                read_at=acme.clock(), accepted_at=acme.clock(), submission_id="s",
                is_below_last=False,
            )
        )  # fmt: skip
    live(acme, 1)

    assert told in " ".join(written.text.split())
    assert [kind for _, kind in acme.kinds()] == ["reads-late", "reads-late-over"]


def test_read_nobody_waits_for_any_more_ends_the_episode_in_silence(acme, asked) -> None:
    live(acme, 3)
    acme.withdraw(asked)
    live(acme, 3)

    assert acme.kinds() == [("kim", "reads-late")]
    assert acme.open_notices() == 0


@pytest.mark.parametrize(
    "statement",
    [
        update(t.device).values(state="Deregistered"),
        update(t.proxy).values(revoked_at=t.proxy.c.registered_at),
        update(t.enrolment_key).values(account_id=None),
        update(account).values(closed_at=account.c.created_at),
        update(person).values(disabled_at=person.c.created_at),
    ],
)
def test_nobody_is_told_of_what_is_over(acme, asked, statement) -> None:
    with acme.store.begin() as connection:
        connection.execute(statement)

    live(acme, 3)

    assert acme.kinds() == []


def test_who_was_shut_out_meanwhile_gets_no_mail_of_the_end(acme, asked) -> None:
    live(acme, 3)
    with acme.store.begin() as connection:
        connection.execute(update(person).values(disabled_at=person.c.created_at))
    acme.answer(asked)
    live(acme, 1)

    assert acme.kinds() == [("kim", "reads-late")]
    assert acme.open_notices() == 0


def test_of_two_processes_one_tells(acme, asked, monkeypatch) -> None:
    """Both have looked before either wrote."""
    acme.clock.advance(days=3)
    with acme.store.read() as connection:
        seen = late._find(connection, acme.clock() - Policy().read_grace)
    monkeypatch.setattr(late, "_find", lambda *_: seen)

    turns = [look(acme), look(acme)]

    assert (turns, acme.kinds()) == ([1, 0], [("kim", "reads-late")])
