"""What the user or the IT administrator may set. One frozen value with a default for everything."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.notice import NIGHT, NoticeKind, QuietHours


class InternetProxy(StrEnum):
    """How the Internet is reached."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


class SecretStore(StrEnum):
    """Where secrets live. FILE is an owner-only file, SESSION memory; both only if chosen."""

    KEYRING = "keyring"
    FILE = "file"
    SESSION = "session"


class SecurityDialect(StrEnum):
    """How the WS-Security header is written (row M9): the standard, or a draft older than it."""

    OASIS_1_0 = "oasis-1.0"
    DRAFT_2003_06 = "draft-2003-06"
    DRAFT_2002_12 = "draft-2002-12"
    DRAFT_2002_07 = "draft-2002-07"
    DRAFT_2002_XX = "draft-2002-xx"


SHORTEST_INTERVAL, LONGEST_INTERVAL = timedelta(minutes=15), timedelta(hours=24)
MOST_PACKETS = 10_000
MOST_MONTHS = 120

_HOST = re.compile(r"^(?!.*\.\.)(?![.-])[\w.:%-]{1,253}(?<!-)$")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting and its default. Passwords, keys and communities are not here: see secrets."""

    language: str = "system"
    start_with_session: bool = True
    notifications: bool = True
    muted_notices: tuple[NoticeKind, ...] = ()
    quiet_hours: QuietHours | None = NIGHT
    quiet_weekends: bool = True
    read_every: timedelta = timedelta(hours=2)
    spare_nights: bool = True
    networks: tuple[str, ...] = ()
    exclusions: tuple[str, ...] = ()
    snmp_ports: tuple[int, ...] = (161,)
    follow_hints: bool = True
    packets_per_second: int = 500
    register_new_devices: bool = False
    server_url: str = ""
    private_ca: str = ""
    internet_proxy: InternetProxy = InternetProxy.SYSTEM
    internet_proxy_url: str = ""
    internet_proxy_user: str = ""
    secret_store: SecretStore = field(default=SecretStore.KEYRING)
    security_dialect: SecurityDialect = SecurityDialect.OASIS_1_0
    keep_sent_months: int = 13
    keep_billing_months: int = 13
    tell_new_versions: bool = False
    releases_url: str = ""
    administration_lock: str = field(default="", repr=False)


def check_read_every(interval: timedelta) -> timedelta:
    """How often meters are read: every quarter of an hour to once a day."""
    if not SHORTEST_INTERVAL <= interval <= LONGEST_INTERVAL:
        minutes = round(interval.total_seconds() / 60)
        raise BadInputError(f"{minutes} minutes is not between 15 and 1440.")
    return interval


def check_packets_per_second(packets: int) -> int:
    """The most SNMP packets a second."""
    if not 1 <= packets <= MOST_PACKETS:
        raise BadInputError(f"{packets} packets a second is not between 1 and {MOST_PACKETS}.")
    return packets


def check_months(months: int) -> int:
    """For how long what was sent is kept: a month to ten years."""
    if not 1 <= months <= MOST_MONTHS:
        raise BadInputError(f"{months} months is not between 1 and {MOST_MONTHS}.")
    return months


def check_proxy_url(text: str) -> str:
    """The address of an Internet proxy: host and port, with or without http:// before it."""
    url = text.strip()
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        is_proxy = (
            parts.scheme in ("http", "https") and _is_host(parts.hostname) and parts.port != 0
        )
    except ValueError:
        is_proxy = False
    if not is_proxy:
        raise BadInputError(
            f"“{url}” is no Internet proxy; write for example http://proxy.example:8080"
        )
    if parts.username or parts.password:
        raise BadInputError("Leave user and password out of the proxy's address.")
    return url


def check_proxy_user(user: str, password: str = "") -> str:
    """The user name at a proxy; a colon would end it (RFC 7617, section 2)."""
    if ":" in user or not user.isprintable():
        raise BadInputError(
            "A user name at the proxy holds neither a colon nor control characters."
        )
    if password and not user:
        raise BadInputError("Write the user name that belongs to the password.")
    return user


def _is_host(host: str | None) -> bool:
    """Whether that can be a host in an address; letters of any language, as browsers take them."""
    return bool(host) and _HOST.match(host or "") is not None


def check_server_url(text: str) -> str:
    """The address of a Communication Server. Only https has a certificate to check (row M14)."""
    url = text.strip()
    try:
        parts = urlsplit(url)
    except ValueError:
        raise BadInputError(
            f"“{url}” is no server address; write for example https://meters.example/soap"
        ) from None
    if parts.scheme == "http":
        raise BadInputError(
            f"“{url}” is not encrypted; the address of a Communication Server begins with https://"
        )
    if parts.scheme != "https":
        raise BadInputError(
            f"“{url}” is no server address; write for example https://meters.example/soap"
        )
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        raise BadInputError(
            f"“{url}” has a port that is none; leave it out or use 1-65535."
        ) from None
    if not _is_host(host) or port == 0 or re.search(r"\s", url):
        raise BadInputError(f"“{url}” names no host; write for example https://meters.example/soap")
    if parts.username or parts.password:
        raise BadInputError("Leave name and password out of the server address.")
    return url
