"""What every page works with."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from anyio import CapacityLimiter

from meterdesk_server.clock import Clock
from meterdesk_server.keys import Keys
from meterdesk_server.people.passwords import Passwords
from meterdesk_server.policy import Policy
from meterdesk_server.store import Store

_AT_ONCE = 8


def _threads() -> CapacityLimiter:
    return CapacityLimiter(_AT_ONCE)


@dataclass(frozen=True, slots=True)
class Site:
    """The page's side of the server. `public_url` is how browsers reach it, without a slash at
    the end; `sends_mail` says that invitations go by mail too; `ca_file` is the server's own
    authority, None where it has another's certificate; `threads` are the pages' own, so that
    people keep no office waiting.
    """

    store: Store
    keys: Keys
    policy: Policy
    clock: Clock
    public_url: str
    passwords: Passwords = field(default_factory=Passwords)
    sends_mail: bool = False
    ca_file: Path | None = None
    threads: CapacityLimiter = field(default_factory=_threads)

    @property
    def is_only_here(self) -> bool:
        """Whether no other computer reaches `public_url` (RFC 1122, 3.2.1.3; RFC 6761)."""
        host = urlsplit(self.public_url).hostname or ""
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return host == "localhost" or host.endswith(".localhost")
