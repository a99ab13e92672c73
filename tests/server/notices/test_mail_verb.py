"""`meterdesk-server mail-test` shows whether the settings of mails are right (M24)."""

from __future__ import annotations

import pytest
from tests.server.notices.conftest import SENDER

from meterdesk_server import cli
from meterdesk_server.notices.occasions import reassigned
from meterdesk_server.notices.outbox import send_due


@pytest.fixture
def try_mail(tmp_path, capsys, monkeypatch):
    """A function that types the command with these settings in the environment."""

    def do(address: str, *more: str, **settings: object) -> tuple[int, str, str]:
        for name, value in settings.items():
            monkeypatch.setenv(f"METERDESK_SERVER_SMTP_{name.upper()}", str(value))
        status = cli.main(["mail-test", address, *more, "--folder", str(tmp_path / "none")])
        said = capsys.readouterr()
        return status, said.out, said.err

    return do


def test_mail_is_handed_over_in_the_language_asked_for(try_mail, post) -> None:
    relay = {"host": "127.0.0.1", "port": post.port, "security": "none", "sender": SENDER}

    status, out, _ = try_mail("kim@acme.example", "--language", "de", **relay)

    (came,) = post.letters.came
    assert (status, out) == (0, "kim@acme.example: handed to 127.0.0.1\n")
    assert came["Subject"] == "Mails des Communication Servers kommen hier an"
    assert came["To"] == "kim@acme.example"


def test_refusal_is_one_sentence(try_mail, post) -> None:
    post.letters.rcpt.append("550 No such user")
    relay = {"host": "127.0.0.1", "port": post.port, "security": "none", "sender": SENDER}

    status, out, err = try_mail("kim@acme.example", **relay)

    assert (status, out, err.count("\n")) == (1, "", 1)
    assert "takes no mail for kim@acme.example: 550 No such user" in err


def test_without_a_mail_server_the_settings_are_named(try_mail) -> None:
    status, _, err = try_mail("kim@acme.example")

    assert (status, err) == (1, "No mail server is set; smtp_host and smtp_sender name one.\n")


def test_what_is_no_address_is_mistyped(try_mail, capsys) -> None:
    with pytest.raises(SystemExit, match="2"):
        try_mail("kim, sam")

    assert "invalid address value" in capsys.readouterr().err


def test_mails_nobody_took_are_listed_with_the_reason(tmp_path, capsys, acme, post, mailer) -> None:
    """The database is that of the customer: the command makes the rest of a server around it."""
    acme.machine("SER1")
    with acme.store.begin() as connection:
        kim = acme.people["Kim"]
        reassigned(connection, acme.device("SER1"), kim, kim, "", acme.clock())
    post.letters.rcpt.append("550 No such user")
    send_due(acme.store, mailer, acme.clock)

    status = cli.main(["undelivered", "--folder", str(tmp_path)])

    out = capsys.readouterr().out
    assert status == 0
    assert "kim@acme.example" in out
    assert "550 No such user" in out
