"""Which way a host is reached: directly, or through an Internet proxy with Basic credentials."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from meterdesk.adapters.internet.system_proxy import system_proxy
from meterdesk.domain.cause import Cause
from meterdesk.domain.diagnosis import diagnose, quoted
from meterdesk.domain.errors import MeterdeskError, UplinkError, failed
from meterdesk.domain.settings import InternetProxy, Settings

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Route:
    """`proxy` is scheme://host:port without credentials, or None for the direct way.

    `script` is where the system keeps a script that would tell the proxy (PAC); it is not run.
    """

    proxy: str | None = None
    user: str = ""
    password: str = field(default="", repr=False)
    script: str = ""

    @property
    def name(self) -> str:
        """The proxy as a person writes it: host:port."""
        return (self.proxy or "").partition("://")[2]

    @property
    def authorization(self) -> str | None:
        """The value of Proxy-Authorization: Basic in UTF-8 (RFC 7617), None without a user."""
        if not self.user:
            return None
        return "Basic " + b64encode(f"{self.user}:{self.password}".encode()).decode()


def find_route(settings: Settings, host: str, password: Callable[[], str | None]) -> Route:
    """The way to a host as the settings want it; the password is asked for only where needed.

    Raises UplinkError: PROXY_ADDRESS where it can be none of a proxy, PROXY_PASSWORD where
    the place of secrets cannot be used.
    """
    script = ""
    match settings.internet_proxy:
        case InternetProxy.NONE:
            return Route()
        case InternetProxy.SYSTEM:
            known = system_proxy(host)
            address, script = known.address, known.script
        case InternetProxy.MANUAL:
            address = settings.internet_proxy_url.strip()
            if not address:
                raise _no_proxy("")
    if not address:
        return Route(script=script)
    route = _parse(address)
    if route.user or not settings.internet_proxy_user:
        return route
    try:
        return Route(route.proxy, settings.internet_proxy_user, password() or "")
    except MeterdeskError as error:
        raise UplinkError(error.message, Cause.PROXY_PASSWORD) from error


def _parse(address: str) -> Route:
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        host, port = parts.hostname, parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        raise _no_proxy(address) from None
    if parts.scheme not in _PORTS or not host:
        raise _no_proxy(address)
    bracketed = f"[{host}]" if ":" in host else host
    return Route(
        f"{parts.scheme}://{bracketed}:{port}",
        unquote(parts.username or ""),
        unquote(parts.password or ""),
    )


def _no_proxy(address: str) -> UplinkError:
    return failed(diagnose(Cause.PROXY_ADDRESS, proxy=quoted(address.rpartition("@")[2] or "-")))
