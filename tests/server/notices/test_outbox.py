"""Mails wait until somebody has them: at least once, and not for ever (M18, M24)."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

import pytest
from sqlalchemy import update

from meterdesk_server.errors import MailError
from meterdesk_server.notices.outbox import A_TURN, put, send_due, undelivered
from meterdesk_server.tables_duty import mail
from meterdesk_server.tables_people import person


class Silent:
    """A mailer that is told what to raise, and remembers what it was handed."""

    sender = "meters@supplier.example"

    def __init__(self) -> None:
        self.handed: list[EmailMessage] = []
        self.raises: Exception | None = None

    def send(self, message: EmailMessage) -> None:
        self.handed.append(message)
        if self.raises:
            raise self.raises


LATER = MailError("The mail server does not answer.", is_for_good=False)


@pytest.fixture
def mute() -> Silent:
    return Silent()


def write(acme, subject: str = "Reads are missing", kind: str = "reads-late") -> None:
    with acme.store.begin() as connection:
        put(connection, acme.recipient(), kind, subject, "text", "<p>html</p>", acme.clock())


def test_mail_arrives_in_text_and_html_with_headers_a_robot_leaves_alone(
    acme, post, mailer
) -> None:
    write(acme, "Zählerstände fehlen")

    assert send_due(acme.store, mailer, acme.clock) == 1

    (came,) = post.letters.came
    assert came["Subject"] == "Zählerstände fehlen"
    assert came["To"] == "Kim <kim@acme.example>"
    assert came["From"] == "Meterdesk <meters@supplier.example>"
    assert came["Auto-Submitted"] == "auto-generated"
    assert parsedate_to_datetime(came["Date"]) == acme.clock()
    assert came["Message-ID"].endswith("@supplier.example>")
    assert came.get_content_type() == "multipart/alternative"
    parts = [(part.get_content_type(), part.get_content().strip()) for part in came.iter_parts()]
    assert parts == [("text/plain", "text"), ("text/html", "<p>html</p>")]


def test_mail_that_somebody_has_is_not_sent_again(acme, mute) -> None:
    write(acme)

    turns = [send_due(acme.store, mute, acme.clock) for _ in range(2)]

    assert (turns, len(mute.handed)) == ([1, 0], 1)


def test_mail_of_a_transaction_that_failed_was_never_written(acme, mute) -> None:
    with suppress(RuntimeError), acme.store.begin() as connection:
        put(connection, acme.recipient(), "reads-late", "s", "t", "h", acme.clock())
        raise RuntimeError

    assert send_due(acme.store, mute, acme.clock) == 0


def test_mail_waits_longer_each_time_and_is_given_up_after_three_days(acme, mute) -> None:
    write(acme)
    mute.raises, began, tries = LATER, acme.clock(), []
    while not (given_up := acme.mails()[0].given_up_at):
        acme.clock.now = acme.mails()[0].next_try
        tries.append((acme.clock() - began) / timedelta(minutes=1))
        send_due(acme.store, mute, acme.clock)

    assert len(mute.handed) == len(tries)
    assert tries[:7] == [0, 5, 15, 35, 75, 155, 315]
    assert tries[-1] - tries[-2] == 360
    assert timedelta(days=2, hours=18) < given_up - began <= timedelta(days=3)
    with acme.store.read() as connection:
        (lost,) = undelivered(connection)
    assert (lost.to_address, lost.trouble) == ("kim@acme.example", LATER.message)


def test_every_try_is_the_same_mail(acme, mute) -> None:
    write(acme)
    mute.raises = LATER
    send_due(acme.store, mute, acme.clock)
    mute.raises = None
    acme.clock.advance(minutes=5)

    send_due(acme.store, mute, acme.clock)

    assert mute.handed[0]["Message-ID"] == mute.handed[1]["Message-ID"]
    assert acme.mails()[0].trouble is None


def test_mail_nobody_takes_is_given_up_at_once_and_the_next_one_goes(acme, post, mailer) -> None:
    write(acme, "first")
    write(acme, "second")
    post.letters.rcpt.append("550 No such user")
    outcomes: list[str] = []

    send_due(acme.store, mailer, acme.clock, outcomes.append)

    assert outcomes == ["given up", "sent"]
    assert [came["Subject"] for came in post.letters.came] == ["second"]


def test_server_that_is_away_is_asked_for_one_mail_a_turn(acme, mute) -> None:
    write(acme)
    write(acme)
    mute.raises = LATER

    send_due(acme.store, mute, acme.clock)

    assert len(mute.handed) == 1


def test_mail_in_hand_is_nobody_elses_until_it_is_overdue(acme, mute) -> None:
    """A process killed after the server's 250 sends it again: once too often, not never."""
    write(acme)

    class Killed(BaseException):
        pass

    mute.raises = Killed()
    with pytest.raises(Killed):
        send_due(acme.store, mute, acme.clock)
    mute.raises = None
    turns = []
    for minutes in (0, 9, 1):
        acme.clock.advance(minutes=minutes)
        turns.append(send_due(acme.store, mute, acme.clock))

    assert turns == [0, 0, 1]
    assert mute.handed[0]["Message-ID"] == mute.handed[1]["Message-ID"]


def test_turn_ends_so_that_other_works_have_theirs(acme, mute) -> None:
    for _ in range(A_TURN + 1):
        write(acme)

    turns = [send_due(acme.store, mute, acme.clock) for _ in range(2)]

    assert turns == [A_TURN, 1]


@pytest.mark.parametrize("values", [{"to_address": "kim@acme.example\r\nBcc: all@acme.example"},
                                    {"to_address": "no address"},
                                    {"subject": "Reads\r\nBcc: all@acme.example"}])  # fmt: skip
def test_headers_cannot_be_slipped_in(acme, post, mailer, values) -> None:
    write(acme)
    with acme.store.begin() as connection:
        connection.execute(update(mail).values(**values))

    send_due(acme.store, mailer, acme.clock)

    assert post.letters.came == []
    assert acme.mails()[0].given_up_at is not None


def test_name_with_a_line_break_makes_no_header(acme, post, mailer) -> None:
    with acme.store.begin() as connection:
        connection.execute(update(person).values(name="Kim\r\nBcc: all@acme.example"))
    write(acme, "Reads\nBcc: all@acme.example")

    send_due(acme.store, mailer, acme.clock)

    (came,) = post.letters.came
    assert (came["To"], came["Bcc"]) == ('"Kim Bcc: all@acme.example" <kim@acme.example>', None)
    assert post.letters.envelopes[0].rcpt_tos == ["kim@acme.example"]


@pytest.mark.parametrize("refusal", [None, MailError("No such user", is_for_good=True)])
def test_link_that_signs_somebody_in_is_forgotten_when_it_is_sent_or_given_up(
    acme, mute, refusal
) -> None:
    write(acme, kind="invitation")
    mute.raises = refusal

    send_due(acme.store, mute, acme.clock)

    assert "text" in mute.handed[0].get_body(("plain",)).get_content()
    assert (acme.mails()[0].text, acme.mails()[0].html) == ("", "")
