"""Mails reach a real mail server, by TLS that is verified, or wait and say why (M18, M24)."""

from __future__ import annotations

import socket
from email.message import EmailMessage

import pytest
from tests.server.notices.conftest import SENDER
from tests.server.notices.post_office import PASSWORD, USER, PostOffice

from meterdesk_server.errors import MailError, ServerError
from meterdesk_server.notices.smtp import MailSecurity, MailServer, SmtpMailer, is_address


def a_mail(to: str = "kim@acme.example") -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Grüße", SENDER, to
    message.set_content("Zählerstände fehlen.\n")
    return message


def mailer_at(post: PostOffice, security: MailSecurity, certificate=None, **more) -> SmtpMailer:
    ca_file = certificate and certificate.ca_file
    return SmtpMailer(MailServer("127.0.0.1", SENDER, security, post.port, ca_file=ca_file, **more))


def test_mail_arrives_at_a_relay_as_it_was_written(post, mailer) -> None:
    mailer.send(a_mail())

    (came,) = post.letters.came
    (envelope,) = post.letters.envelopes
    assert (came["Subject"], came.get_content()) == ("Grüße", "Zählerstände fehlen.\r\n")
    assert (envelope.mail_from, envelope.rcpt_tos) == (SENDER, ["kim@acme.example"])


@pytest.mark.parametrize("security", [MailSecurity.STARTTLS, MailSecurity.TLS])
def test_password_travels_encrypted(security, tls, certificate) -> None:
    with PostOffice(tls, is_wrapped=security is MailSecurity.TLS) as post:
        mailer_at(post, security, certificate, user=USER, password=PASSWORD).send(a_mail())

        assert post.letters.signed_in == [USER.encode()]
        assert len(post.letters.came) == 1


@pytest.mark.parametrize("security", [MailSecurity.STARTTLS, MailSecurity.TLS])
def test_certificate_nobody_vouches_for_gets_no_password_and_no_mail(security, tls) -> None:
    with PostOffice(tls, is_wrapped=security is MailSecurity.TLS) as post:
        mailer = mailer_at(post, security, user=USER, password=PASSWORD)

        with pytest.raises(MailError, match="no certificate to trust") as raised:
            mailer.send(a_mail())

        assert not raised.value.is_for_good
        assert (post.letters.signed_in, post.letters.came) == ([], [])


def test_mail_server_without_encryption_gets_nothing_where_it_is_wanted(post) -> None:
    with pytest.raises(MailError, match="STARTTLS") as raised:
        mailer_at(post, MailSecurity.STARTTLS).send(a_mail())

    assert not raised.value.is_for_good
    assert post.letters.came == []


def test_wrong_password_is_a_matter_of_settings_and_no_mail_is_lost(tls, certificate) -> None:
    with PostOffice(tls) as post:
        mailer = mailer_at(
            post, MailSecurity.STARTTLS, certificate, user=USER, password="wrong secret"
        )

        with pytest.raises(MailError, match="does not take the password: 535") as raised:
            mailer.send(a_mail())

    assert not raised.value.is_for_good
    assert "wrong secret" not in raised.value.message


@pytest.mark.parametrize(
    ("where", "said", "is_for_good"),
    [
        ("rcpt", "550 No such user", True),
        ("rcpt", "450 Come back later", False),
        ("data", "554 Looks like spam", True),
        ("data", "451 Disk full", False),
        ("sender", "550 You are not known here", False),
    ],
)
def test_only_a_word_about_this_mail_is_for_good(post, mailer, where, said, is_for_good) -> None:
    getattr(post.letters, where).append(said)

    with pytest.raises(MailError, match=said) as raised:
        mailer.send(a_mail())

    assert raised.value.is_for_good is is_for_good


def test_mail_server_that_is_not_there_is_named_in_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    with pytest.raises(MailError, match=f"127.0.0.1, port {port}, cannot be reached") as raised:
        SmtpMailer(MailServer("127.0.0.1", SENDER, MailSecurity.NONE, port)).send(a_mail())

    assert not raised.value.is_for_good


def test_password_is_not_sent_readable_over_a_network() -> None:
    with pytest.raises(ServerError, match="would travel readable"):
        MailServer("mail.example", SENDER, MailSecurity.NONE, user=USER, password=PASSWORD)


def test_nobody_reads_the_password_in_a_log() -> None:
    assert PASSWORD not in repr(MailServer("mail.example", SENDER, user=USER, password=PASSWORD))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("kim@acme.example", True),
        ("kim.o'neil+bills@acme.example", True),
        ("kim", False),
        ("@acme.example", False),
        ("kim@", False),
        ("kim@a.example, sam@b.example", False),
        ("Kim <kim@acme.example>", False),
        ("kim@acme.example\r\nBcc: all@acme.example", False),
    ],
)
def test_an_address_is_one_and_nothing_beside_it(text, is_one) -> None:
    assert is_address(text) is is_one
