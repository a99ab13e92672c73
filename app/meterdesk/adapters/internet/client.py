"""One HTTPS request and its answer: verified, bounded in size and time, never redirected.

The certificate is always checked against what the operating system trusts (row M14); there is no
switch for that.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from meterdesk.adapters.internet.answer import HttpAnswer, inflate
from meterdesk.adapters.internet.deadline import Deadline
from meterdesk.adapters.internet.departure import Departure, counting, would_leave
from meterdesk.adapters.internet.diagnosis import explain, has_route, timed_out
from meterdesk.adapters.internet.route import Route, find_route
from meterdesk.domain.errors import Cause, UplinkError
from meterdesk.domain.settings import Settings

LARGEST_ANSWER = 32 * 1024 * 1024
"""Bytes of an answer, as it travels and inflated: 10,000 devices need 6 MB."""

PROXY_PASSWORD = "internet-proxy"
"""The name under which the password of the Internet proxy lies in the keyring."""

_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a connection, for one read, and for everything together."""

    connect: timedelta = timedelta(seconds=15)
    read: timedelta = timedelta(seconds=60)
    overall: timedelta = timedelta(seconds=120)


class Internet:
    """Posts to HTTPS addresses on the route the settings name, read anew for each request.

    `proxy_password` is asked only where a proxy with a user is on the way.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        proxy_password: Callable[[], str | None],
        *,
        patience: Patience | None = None,
        largest_answer: int = LARGEST_ANSWER,
        is_online: Callable[[], bool] = has_route,
    ) -> None:
        self._settings = settings
        self._proxy_password = proxy_password
        self._patience = patience or Patience()
        self._largest_answer = largest_answer
        self._is_online = is_online

    def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        departure: Departure | None = None,
    ) -> HttpAnswer:
        """The answer, whatever its status. `departure` counts what leaves, while it does.

        Raises UplinkError with the cause where no complete answer came.
        """
        settings = self._settings()
        parts = urlsplit(url)
        host = parts.netloc
        route = find_route(settings, parts.hostname or "", self._proxy_password)
        departure = departure or Departure()
        departure.way = route.name
        context = trust(settings.private_ca)
        with Deadline(self._patience.overall.total_seconds()) as deadline:
            try:
                answer = self._exchange(url, body, headers, route, context, deadline, departure)
            except UplinkError:
                raise
            except (requests.RequestException, OSError, HTTPError, ValueError) as error:
                if deadline.has_passed:
                    raise timed_out(host, deadline.seconds) from error
                raise explain(error, host, route, self._is_online) from error
            if deadline.has_passed:
                raise timed_out(host, deadline.seconds)
        return answer

    def count(self, url: str, body: bytes, headers: Mapping[str, str]) -> Departure:
        """What `post` would hand over to the connection. Nothing leaves."""
        return would_leave(url, body, _ours(headers))

    def _exchange(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        route: Route,
        context: ssl.SSLContext,
        deadline: Deadline,
        departure: Departure,
    ) -> HttpAnswer:
        patience = self._patience
        with _session() as session:
            session.mount("https://", _VerifiedAdapter(context, route, deadline, departure))
            response = session.post(
                url,
                data=body,
                headers=_ours(headers),
                proxies={"https": route.proxy} if route.proxy else {},
                timeout=(patience.connect.total_seconds(), patience.read.total_seconds()),
                allow_redirects=False,
                stream=True,
            )
            with response:
                return self._read(url, response)

    def _read(self, url: str, response: requests.Response) -> HttpAnswer:
        host = urlsplit(url).netloc
        pieces = bytearray()
        for piece in response.raw.stream(_PIECE, decode_content=False):
            pieces += piece
            if len(pieces) > self._largest_answer:
                raise _too_large(host, self._largest_answer)
        headers = {name.lower(): value for name, value in response.headers.items()}
        plain: bytes | None = bytes(pieces)
        if headers.get("content-encoding", "").strip().lower() in {"gzip", "x-gzip"}:
            try:
                plain = inflate(bytes(pieces), self._largest_answer)
            except ValueError as error:
                raise UplinkError(
                    f"{host} sent a damaged answer; it will be tried again, and if it stays so "
                    "ask your supplier.",
                    Cause.NOT_A_SERVER,
                ) from error
        if plain is None:
            raise _too_large(host, self._largest_answer)
        return HttpAnswer(url, response.status_code, headers, plain, len(pieces))


class _VerifiedAdapter(HTTPAdapter):
    """Uses our trust and no other, our proxy credentials, and connections the deadline can cut."""

    def __init__(
        self,
        context: ssl.SSLContext,
        route: Route,
        deadline: Deadline,
        departure: Departure,
    ) -> None:
        self._context = context
        self._route = route
        self._pools = {"https": _pool_class(deadline, departure)}
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(
            proxy, **kwargs, ssl_context=self._context, proxy_ssl_context=self._context
        )
        manager.pool_classes_by_scheme = self._pools
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        authorization = self._route.authorization
        return {"Proxy-Authorization": authorization} if authorization else {}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Adds nothing: requests would add the authorities of certifi to those of the system."""
        conn.cert_reqs = "CERT_REQUIRED"


def _session() -> requests.Session:
    """One that takes nothing from the environment and says nothing of its own."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    return session


def _ours(headers: Mapping[str, str]) -> dict[str, str]:
    return {"User-Agent": "Meterdesk", "Accept-Encoding": "gzip", **headers}


def _pool_class(deadline: Deadline, departure: Departure) -> type[HTTPSConnectionPool]:
    class WatchedConnection(counting(departure)):  # type: ignore[misc]  # a class made here
        def _new_conn(self) -> Any:
            connected = super()._new_conn()
            deadline.watch(connected)
            return connected

    class WatchedPool(HTTPSConnectionPool):
        ConnectionCls = WatchedConnection

    return WatchedPool


def trust(private_ca: str) -> ssl.SSLContext:
    """The operating system's trust, TLS 1.2 or newer, and a private authority where one is set.

    Raises UplinkError where the private authority cannot be read.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if private_ca:
        try:
            context.load_verify_locations(cafile=private_ca)
        except (OSError, ValueError) as error:
            raise UplinkError(
                f"The certificate authority in {private_ca} cannot be read; choose a PEM file in "
                "Preferences, Server.",
                Cause.CERTIFICATE,
            ) from error
    return context


def _too_large(host: str, limit: int) -> UplinkError:
    return UplinkError(
        f"{host} answered with more than {limit // (1024 * 1024)} MB, which no Communication "
        "Server does; check the server address.",
        Cause.NOT_A_SERVER,
    )
