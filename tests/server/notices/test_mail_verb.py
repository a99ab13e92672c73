"""`meterdesk-server mail-test` shows whether the settings of mails are right (M24)."""

from __future__ import annotations

import pytest
from tests.server.notices.conftest import SENDER

from meterdesk_server import cli


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
