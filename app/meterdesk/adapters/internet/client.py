"""One HTTPS request and its answer: verified, bounded in size and time, never redirected.

The certificate is always checked against what the operating system trusts (row M14); there is no
switch for that.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

import requests
import truststore
from urllib3.exceptions import HTTPError

from meterdesk.adapters.internet.answer import HttpAnswer, inflate
from meterdesk.adapters.internet.connection import VerifiedAdapter
from meterdesk.adapters.internet.deadline import Deadline
from meterdesk.adapters.internet.departure import Departure, would_leave
from meterdesk.adapters.internet.diagnosis import explain, has_route
from meterdesk.adapters.internet.route import find_route
from meterdesk.adapters.internet.trip import Trip
from meterdesk.domain.connection import Listener, deaf
from meterdesk.domain.diagnosis import diagnose
from meterdesk.domain.errors import Cause, UplinkError, failed
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


QUESTION = Patience(timedelta(seconds=10), timedelta(seconds=15), timedelta(seconds=30))
"""For what is small and can wait until tomorrow."""


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
        self._under_way: set[Deadline] = set()
        self._hang_ups = 0

    def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        departure: Departure | None = None,
        *,
        listener: Listener = deaf,
    ) -> HttpAnswer:
        """The answer, whatever its status. `departure` counts what leaves, while it does.

        `listener` is told each stage, and may raise to break off. Raises UplinkError with its
        diagnosis where no complete answer came.
        """
        return self._ask(_Errand("POST", url, body, headers), departure, listener)

    def get(self, url: str, headers: Mapping[str, str], *, listener: Listener = deaf) -> HttpAnswer:
        """The same without a body: nothing of the office leaves."""
        return self._ask(_Errand("GET", url, None, headers), None, listener)

    def count(self, url: str, body: bytes, headers: Mapping[str, str]) -> Departure:
        """What `post` would hand over to the connection. Nothing leaves."""
        return would_leave(url, body, _ours(headers))

    def hang_up(self) -> None:
        """Cuts off whatever is under way, from any thread: it ends in an UplinkError."""
        self._hang_ups += 1
        for deadline in tuple(self._under_way):
            deadline.cut()

    def _ask(self, errand: _Errand, departure: Departure | None, listener: Listener) -> HttpAnswer:
        settings, parts, hang_ups = self._settings(), urlsplit(errand.url), self._hang_ups
        # the way may be asked of a keyring that waits for a person: that takes no time of ours
        route = find_route(settings, parts.hostname or "", self._proxy_password)
        context = trust(settings.private_ca)
        with Deadline(self._patience.overall.total_seconds()) as deadline:
            trip = Trip(parts.netloc, route, deadline, departure, listener)
            self._under_way.add(deadline)
            try:
                if self._hang_ups != hang_ups:
                    raise TimeoutError
                answer = self._exchange(errand, trip, context)
            except UplinkError:
                raise
            except (requests.RequestException, OSError, HTTPError, ValueError) as error:
                raise explain(error, trip, self._is_online) from error
            finally:
                self._under_way.discard(deadline)
            if deadline.has_passed:
                raise explain(TimeoutError(), trip, self._is_online)
        return answer

    def _exchange(self, errand: _Errand, trip: Trip, context: ssl.SSLContext) -> HttpAnswer:
        patience, proxy = self._patience, trip.route.proxy
        with _session() as session:
            request = session.prepare_request(
                requests.Request(
                    errand.method, errand.url, data=errand.body, headers=_ours(errand.headers)
                )
            )
        # not by the session: that looks into where an answer redirects to, even to follow nothing
        with closing(VerifiedAdapter(context, trip)) as adapter:
            response = adapter.send(
                request,
                stream=True,
                timeout=(patience.connect.total_seconds(), patience.read.total_seconds()),
                proxies={"https": proxy} if proxy else {},
            )
            with response:
                return self._read(errand.url, response)

    def _read(self, url: str, response: requests.Response) -> HttpAnswer:
        host = urlsplit(url).netloc
        pieces = bytearray()
        # not `stream`: there urllib3 reads a chunk's size as one line of any length
        while piece := response.raw.read(_PIECE, decode_content=False):
            pieces += piece
            if len(pieces) > self._largest_answer:
                raise self._too_large(host)
        headers = {name.lower(): value for name, value in response.headers.items()}
        plain: bytes | None = bytes(pieces)
        if headers.get("content-encoding", "").strip().lower() in {"gzip", "x-gzip"}:
            try:
                plain = inflate(bytes(pieces), self._largest_answer)
            except ValueError as error:
                raise failed(diagnose(Cause.DAMAGED, f"gzip: {error}", host=host)) from error
        if plain is None:
            raise self._too_large(host)
        return HttpAnswer(url, response.status_code, headers, plain, len(pieces))

    def _too_large(self, host: str) -> UplinkError:
        megabytes = max(1, self._largest_answer // (1024 * 1024))
        return failed(diagnose(Cause.TOO_LARGE, host=host, megabytes=megabytes))


@dataclass(frozen=True, slots=True)
class _Errand:
    """What is asked of whom."""

    method: str
    url: str
    body: bytes | None
    headers: Mapping[str, str]


def _session() -> requests.Session:
    """One that takes nothing from the environment and says nothing of its own."""
    session = requests.Session()
    session.trust_env = False
    session.headers.clear()
    return session


def _ours(headers: Mapping[str, str]) -> dict[str, str]:
    return {"User-Agent": "Meterdesk", "Accept-Encoding": "gzip", **headers}


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
            raise failed(
                diagnose(Cause.AUTHORITY_FILE, f"{type(error).__name__}: {error}", path=private_ca)
            ) from error
    return context
