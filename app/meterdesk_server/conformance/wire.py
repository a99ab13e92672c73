"""HTTP to the server that is tried: one connection a message, nothing followed, nothing retried."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from meterdesk_server.errors import ServerError

SECONDS = 60
"""How long a client waits for an answer."""
_LARGEST = 64 * 1024 * 1024


class UnreachableError(ServerError):
    """Nothing that speaks HTTP answered at the address."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer as it travelled; names of headers in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Wire:
    """The way to one address. Raises ServerError where the address or the authority is none."""

    def __init__(self, url: str, ca_file: Path | None = None) -> None:
        parts = urlsplit(url)
        try:
            port = parts.port
        except ValueError as error:
            raise ServerError(f"{url} has no port that can be.") from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ServerError(f"{url} is no address; one begins with https://.")
        self.is_secure = parts.scheme == "https"
        self._host, self._port = parts.hostname, port or (443 if self.is_secure else 80)
        self._path = parts.path or "/"
        self._query = f"?{parts.query}" if parts.query else ""
        self._context = _trust(ca_file)

    def post(self, body: bytes, headers: Mapping[str, str]) -> Heard:
        """Posts to the address. Raises UnreachableError."""
        return self._ask("POST", self._path + self._query, body, headers)

    def get(self, relative: str) -> Heard:
        """Gets what a link on the address would lead to. Raises UnreachableError."""
        folder = self._path.rpartition("/")[0]
        path = self._path + relative if relative.startswith("?") else f"{folder}/{relative}"
        return self._ask("GET", path, None, {})

    def post_and_hang_up(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Posts and never hears the answer, as where a line breaks."""
        connection = self._connect()
        try:
            connection.request("POST", self._path + self._query, body, dict(headers))
        except (OSError, http.client.HTTPException) as error:
            raise self._unreachable(error) from error
        finally:
            connection.close()

    def _ask(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> Heard:
        connection = self._connect()
        try:
            connection.request(method, path, body, {"Accept-Encoding": "identity", **headers})
            response = connection.getresponse()
            content = response.read(_LARGEST)
        except (OSError, http.client.HTTPException) as error:
            raise self._unreachable(error) from error
        finally:
            connection.close()
        return Heard(response.status, {k.lower(): v for k, v in response.getheaders()}, content)

    def _connect(self) -> http.client.HTTPConnection:
        if self.is_secure:
            return http.client.HTTPSConnection(
                self._host, self._port, timeout=SECONDS, context=self._context
            )
        return http.client.HTTPConnection(self._host, self._port, timeout=SECONDS)

    def _unreachable(self, error: Exception) -> UnreachableError:
        why = str(error) or type(error).__name__
        return UnreachableError(f"{self._host}:{self._port} does not answer: {why}.")


def _trust(ca_file: Path | None) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise ServerError(f"The authority in {ca_file} cannot be read.") from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
