"""The enrolment key as a file that the wizard opens: docs/server.md says what stands in it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import tomli_w

FORMAT = 1
VALID = timedelta(days=30)
"""How long a file is opened after it was made: it lies in somebody's mails."""


@dataclass(frozen=True, slots=True)
class SetUpFile:
    """What an office needs to register. `authority` is the PEM of the server's own certificate
    authority, "" where the server has a certificate of one that offices know.
    """

    server: str
    customer: str
    office: str
    enrolment_key: str = field(repr=False)
    made_at: datetime
    authority: str = ""

    @property
    def valid_until(self) -> datetime:
        """When the wizard opens it no more."""
        return self.made_at + VALID


def content(file: SetUpFile, remarks: Sequence[str]) -> bytes:
    """TOML (1.0) in UTF-8, under remarks for whoever opens it as a text.

    Its last line is the SHA-256 of all before it, which tells a file that was damaged or edited.
    """
    table = {
        "meterdesk_enrolment": FORMAT,
        "server": file.server,
        "customer": _shown(file.customer),
        "office": _shown(file.office),
        "enrolment_key": file.enrolment_key,
        "made_at": file.made_at,
        "valid_until": file.valid_until,
        "authority": file.authority.replace("\r\n", "\n"),
    }
    told = "".join(f"# {remark}\n" for remark in remarks)
    said = f"{told}{tomli_w.dumps(table, multiline_strings=True)}".encode()
    return said + f'checksum = "{hashlib.sha256(said).hexdigest()}"\n'.encode()


def _shown(name: str) -> str:
    """One line: the wizard takes no other, since it shows it."""
    return "".join(letter if letter.isprintable() else " " for letter in name)
