"""Which way a host is reached: directly, or through an Internet proxy with Basic credentials."""

from __future__ import annotations

import urllib.request
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from meterdesk.domain.errors import Cause, MeterdeskError, UplinkError
from meterdesk.domain.settings import InternetProxy, Settings

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Route:
    """`proxy` is scheme://host:port without credentials, or None for the direct way."""

    proxy: str | None = None
    user: str = ""
    password: str = field(default="", repr=False)

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

    Raises UplinkError: PROXY where the address cannot be one of a proxy, PROXY_PASSWORD where
    the place of secrets cannot be used.
    """
    match settings.internet_proxy:
        case InternetProxy.NONE:
            return Route()
        case InternetProxy.SYSTEM:
            address = _of_the_system(host)
        case InternetProxy.MANUAL:
            address = settings.internet_proxy_url.strip()
            if not address:
                raise UplinkError(
                    "No address of the Internet proxy is set; type it in Preferences, Internet, "
                    "or choose another way there.",
                    Cause.PROXY,
                )
    if not address:
        return Route()
    route = _parse(address)
    if route.user or not settings.internet_proxy_user:
        return route
    try:
        return Route(route.proxy, settings.internet_proxy_user, password() or "")
    except MeterdeskError as error:
        raise UplinkError(error.message, Cause.PROXY_PASSWORD) from error


def _of_the_system(host: str) -> str:
    if urllib.request.proxy_bypass(host):
        return ""
    proxies = urllib.request.getproxies()
    return proxies.get("https") or proxies.get("all") or ""


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
    shown = address.rpartition("@")[2]
    return UplinkError(
        f"“{shown}” is no Internet proxy that can be used; write for example "
        "http://proxy.example:8080 in Preferences, Internet.",
        Cause.PROXY,
    )
