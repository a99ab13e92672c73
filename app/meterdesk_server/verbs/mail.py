"""Commands about mails: one to see whether they leave the house, one for those nobody took."""

from __future__ import annotations

import argparse
import uuid
from typing import Any
from zoneinfo import ZoneInfo

from meterdesk_server.clock import system_clock
from meterdesk_server.errors import SettingsError
from meterdesk_server.notices.letter import html_of, text_of
from meterdesk_server.notices.letters import Pen
from meterdesk_server.notices.outbox import Mail, message_of, undelivered
from meterdesk_server.notices.smtp import is_address
from meterdesk_server.people.persons import Recipient
from meterdesk_server.server import mailer_of
from meterdesk_server.verbs.command import add_command, premises_of, require_server
from meterdesk_server.verbs.table import print_table
from meterdesk_server.words import LANGUAGES


def add(commands: Any) -> None:
    """Adds the command to those of the server."""
    command = add_command(commands, "mail-test", "send a mail to see whether it arrives", _send)
    command.add_argument("address", type=_address, help="whom to send it to")
    command.add_argument(
        "--language", choices=sorted(LANGUAGES), default="en", help="(%(default)s)"
    )
    add_command(commands, "undelivered", "list the mails that were given up, and why", _list)


def _send(given: argparse.Namespace) -> int:
    mailer, address = mailer_of(given.settings), given.address
    if mailer is None:
        raise SettingsError("No mail server is set; smtp_host and smtp_sender name one.")
    reader = Recipient(0, address, address, given.language, ZoneInfo("UTC"))
    letter = Pen(reader, given.settings.public_url or "").trial()
    mail = Mail(
        message_id=str(uuid.uuid4()),
        name="",
        to_address=address,
        subject=letter.subject,
        text=text_of(letter),
        html=html_of(letter),
        made_at=system_clock(),
    )
    mailer.send(message_of(mail, mailer.sender))
    print(f"{address}: handed to {given.settings.smtp_host}")
    return 0


def _list(given: argparse.Namespace) -> int:
    require_server(given)
    with premises_of(given) as premises, premises.store.read() as connection:
        lost = undelivered(connection)
    print_table(
        [
            {
                "given_up": f"{each.given_up_at:%Y-%m-%dT%H:%M:%SZ}",
                "to": each.to_address,
                "subject": each.subject,
                "why": each.trouble,
            }
            for each in lost
        ]
    )
    return 0


def _address(text: str) -> str:
    if not is_address(text):
        raise ValueError
    return text


_address.__name__ = "address"  # what argparse calls it when it is mistyped
