"""Mails to a mail server by SMTP (RFC 5321), encrypted unless it stands on this computer."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import parseaddr
from enum import StrEnum
from pathlib import Path

from meterdesk_server.errors import MailError, ServerError

_SECONDS = 30
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class MailSecurity(StrEnum):
    """How the connection is encrypted: from a command on (RFC 3207), from its first byte on
    (RFC 8314), or not at all.
    """

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


PORTS = {MailSecurity.STARTTLS: 587, MailSecurity.TLS: 465, MailSecurity.NONE: 25}
"""Where mail servers take mails from programs."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Who delivers the mails. `sender` is the address they come from; `ca_file` an authority (PEM)
    that is trusted beside those of the system. Raises ServerError for what cannot be.
    """

    host: str
    sender: str
    security: MailSecurity = MailSecurity.STARTTLS
    port: int | None = None
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None

    def __post_init__(self) -> None:
        if not is_address(self.sender):
            raise ServerError(f"{self.sender!r} is no address mails can come from.")
        is_open = self.security is MailSecurity.NONE and self.host not in _LOOPBACK
        if self.user is not None and is_open:
            raise ServerError(
                f"The password for {self.host} would travel readable; "
                "choose starttls or tls for the mail server."
            )

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port or PORTS[self.security]


def is_address(text: str) -> bool:
    """Whether this is one address of the shape name@host, and nothing else (no name, no list)."""
    local, _, host = text.rpartition("@")
    is_plain = text.isprintable() and not any(mark in text for mark in ' ,;:<>()[]"\\')
    return bool(is_plain and local and host and "@" not in local and parseaddr(text)[1] == text)


class SmtpMailer:
    """A connection for each mail. Its certificate is always verified (row M14)."""

    def __init__(self, server: MailServer) -> None:
        self._server = server

    @property
    def sender(self) -> str:
        """The address mails come from."""
        return self._server.sender

    def send(self, message: EmailMessage) -> None:
        """Returns when the mail server has the mail in its keeping. Raises MailError."""
        host, port = self._server.address
        name = f"The mail server {host}, port {port},"
        with _told(name):
            connection = self._connect()
            try:
                self._introduce(connection)
                connection.send_message(message, from_addr=self._server.sender)
            finally:
                _leave(connection)

    def _connect(self) -> smtplib.SMTP:
        host, port = self._server.address
        if self._server.security is MailSecurity.TLS:
            return smtplib.SMTP_SSL(host, port, timeout=_SECONDS, context=self._context())
        return smtplib.SMTP(host, port, timeout=_SECONDS)

    def _introduce(self, connection: smtplib.SMTP) -> None:
        if self._server.security is MailSecurity.STARTTLS:
            connection.starttls(context=self._context())
        if self._server.user is not None:
            connection.login(self._server.user, self._server.password or "")

    def _context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        if self._server.ca_file is not None:
            context.load_verify_locations(self._server.ca_file)
        return context


def _leave(connection: smtplib.SMTP) -> None:
    """The mail is theirs or was refused already: how the farewell goes does not matter."""
    try:
        connection.quit()
    except (smtplib.SMTPException, OSError):
        connection.close()


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Turns what smtplib and the system raise into MailError."""
    try:
        yield
    except smtplib.SMTPException as error:
        raise _refused(name, error) from None
    except OSError as error:
        raise MailError(f"{name} {_away(error)}.", is_for_good=False) from None


def _refused(name: str, error: smtplib.SMTPException) -> MailError:
    """What a mail server said. Only a 5yz about this mail or its recipient is for good (RFC 5321,
    4.2.1): one that takes no password, or no mail of this sender, is a matter of settings, and the
    mails wait until they are right.
    """
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        ((address, (code, text)),) = error.recipients.items()
        what = f"takes no mail for {address}"
        return MailError(f"{name} {what}: {_line(code, text)}", is_for_good=code >= 500)
    if isinstance(error, smtplib.SMTPResponseException):
        what = next((said for kind, said in _SAID.items() if isinstance(error, kind)), "stopped")
        is_for_good = isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= 500
        said = _line(error.smtp_code, error.smtp_error)
        return MailError(f"{name} {what}: {said}", is_for_good=is_for_good)
    return MailError(f"{name} cannot do what is needed: {error}", is_for_good=False)


_SAID = {
    smtplib.SMTPDataError: "does not take this mail",
    smtplib.SMTPSenderRefused: "takes no mail of this sender",
    smtplib.SMTPAuthenticationError: "does not take the password",
    smtplib.SMTPConnectError: "is not ready",
}


def _away(error: OSError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"has no certificate to trust: {error.verify_message}"
    if isinstance(error, TimeoutError):
        return "does not answer"
    return f"cannot be reached: {error.strerror or error}"


def _line(code: int, said: bytes | str) -> str:
    """On one line, and not too long."""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return f"{code} {' '.join(text.split())}"[:300]
