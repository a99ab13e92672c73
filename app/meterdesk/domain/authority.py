"""The authority that a supplier's file brought: trusted for the address of that file alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from meterdesk.domain.administration import Restraint
from meterdesk.domain.settings import Settings

_NAME = re.compile(r"supplier-[0-9a-f]+\.pem", re.IGNORECASE)
_HTTPS = 443


def file_name(fingerprint: str) -> str:
    """How it is called in the data folder; `fingerprint` is hexadecimal with colons."""
    return f"supplier-{fingerprint.replace(':', '')[:16].lower()}.pem"


def is_file_name(name: str) -> bool:
    """Whether `file_name` gives such names, in whatever case a folder tells them."""
    return _NAME.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class Authorities:
    """Those that files brought. `is_brought` tells whether a path leads to one of them."""

    is_brought: Callable[[str], bool] = lambda path: False

    def follow(self, before: Settings, after: Settings, held: Restraint) -> Settings:
        """What is to hold after the change, without the authority of another server's file.

        One that was chosen with the change stays, and so does one that a policy has fixed.
        """
        stays = (
            "private_ca" in held.fixed
            or after.private_ca != before.private_ca
            or _place(after.server_url) == _place(before.server_url)
        )
        if stays or not self.is_brought(after.private_ca):
            return after
        return replace(after, private_ca="")


NONE_BROUGHT = Authorities()
"""Where no file of a supplier can be opened."""


def _place(url: str) -> tuple[str, int]:
    """Host and port. An address that is none, as somebody types it, is a place of its own."""
    text = url.strip()
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return text, 0
    return (host, port or _HTTPS) if host else (text, 0)
