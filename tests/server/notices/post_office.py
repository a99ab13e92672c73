"""A real mail server on loopback, which keeps what it is given or refuses as a test wants."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword

USER, PASSWORD = "meterdesk", "letter box 9"


@dataclass
class Letterbox:
    """What came in. `refusals` are said to the next RCPT or DATA instead of 250, in turn."""

    came: list[EmailMessage] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)
    signed_in: list[bytes] = field(default_factory=list)
    rcpt: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    sender: list[str] = field(default_factory=list)

    async def handle_MAIL(self, server, session, envelope, address, options):  # noqa: N802
        if self.sender:
            return self.sender.pop(0)
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if self.rcpt:
            return self.rcpt.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        if self.data:
            return self.data.pop(0)
        message = message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        self.came.append(message)
        self.envelopes.append(envelope)
        return "250 Kept"

    def authenticate(self, server, session, envelope, mechanism, data: LoginPassword) -> AuthResult:
        is_right = data == LoginPassword(USER.encode(), PASSWORD.encode())
        if is_right:
            self.signed_in.append(data.login)
        return AuthResult(success=is_right, handled=is_right)


class _Anywhere(Controller):
    """Listens on a port of the system's choice: the library wants to be told one."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


class PostOffice:
    """For as long as the `with` lasts. `letters` is its letterbox.

    With `tls` it asks for STARTTLS and a password before it takes a mail; `is_wrapped` speaks TLS
    from the first byte on.
    """

    def __init__(self, tls: ssl.SSLContext | None = None, *, is_wrapped: bool = False) -> None:
        self.letters = Letterbox()
        asks: dict[str, Any] = {
            "authenticator": self.letters.authenticate,
            "server_hostname": "post.example",
        }
        if is_wrapped:
            asks["auth_require_tls"] = False  # the library sees no TLS it did not start itself
        elif tls is not None:
            asks |= {"tls_context": tls, "require_starttls": True, "auth_required": True}
        self._controller = _Anywhere(
            self.letters,
            hostname="127.0.0.1",
            port=0,
            ssl_context=tls if is_wrapped else None,
            **asks,
        )

    @property
    def port(self) -> int:
        return self._controller.port

    def __enter__(self) -> PostOffice:
        self._controller.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._controller.stop()
