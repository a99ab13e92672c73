"""What a support bundle is made of (row M22): texts that are shown before anything is saved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Named(StrEnum):
    """What tells who an office is; each kind has placeholders of its own."""

    SECRET = "secret"
    ADDRESS = "address"
    HOST = "host"
    SERIAL = "serial"
    MAC = "hardware address"
    PLACE = "place"
    USER = "user"
    HOME = "home folder"
    MAIL = "mail address"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file of the bundle."""

    name: str
    text: str

    @property
    def size(self) -> int:
        """Octets."""
        return len(self.text.encode())
