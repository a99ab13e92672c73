"""The way out of the house for mails."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Protocol


class Mailer(Protocol):
    """Hands mails to somebody who delivers them."""

    @property
    def sender(self) -> str:
        """The address mails come from."""

    def send(self, message: EmailMessage) -> None:
        """Returns when the mail is in the other's hands. Raises MailError."""
