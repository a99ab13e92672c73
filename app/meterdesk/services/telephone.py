"""Saying something to the server: with this proxy's credentials, archived, silent while paused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from meterdesk.domain.conversation import Answer, Credentials, Exchange, Request
from meterdesk.domain.errors import Cause, NotNowError, PausedError, RefusedError
from meterdesk.domain.proxy import Proxy
from meterdesk.services.errand import errand
from meterdesk.services.ports import Secrets, Store, Uplink

_A = TypeVar("_A", bound=Answer)


class Telephone:
    """One line to the Communication Server. Each call looks first whether it is paused (M13)."""

    def __init__(self, uplink: Uplink, store: Store, secrets: Secrets, server_url: str) -> None:
        self._uplink = uplink
        self._store = store
        self._secrets = secrets
        self.server_url = server_url

    async def call(
        self,
        request: Request,
        expected: type[_A],
        sentence: Callable[[_A], str],
        credentials: Credentials | None = None,
    ) -> _A:
        """Sends the request and returns the answer; archives the exchange under its sentence.

        What has left is archived even where nobody waits for the answer any more (row B1). Raises
        PausedError, NotNowError, and UplinkError and its children where the conversation fails.
        """
        return await errand(lambda: self._converse(request, expected, sentence, credentials))

    def proxy(self) -> Proxy:
        """This proxy, not paused. Raises PausedError."""
        with self._store.read() as records:
            proxy = records.installation.proxy()
        if proxy.is_paused:
            raise PausedError
        return proxy

    def _converse(
        self,
        request: Request,
        expected: type[_A],
        sentence: Callable[[_A], str],
        credentials: Credentials | None,
    ) -> _A:
        proxy = self.proxy()
        user = credentials or self._credentials(proxy)
        exchanges: list[Exchange] = []
        try:
            answer = self._uplink.send(request, user, exchanges.append)
            if not isinstance(answer, expected):
                raise RefusedError(
                    f"The server answered {type(answer).__name__}; tell your supplier.",
                    Cause.CONTRACT,
                )
        except Exception as error:
            self._archive(exchanges, f"{type(request).__name__} failed: {error}")
            raise
        self._archive(exchanges, sentence(answer))
        return answer

    def _credentials(self, proxy: Proxy) -> Credentials:
        if proxy.proxy_id is None:
            raise NotNowError("This office is not registered yet; register it first.")
        if not proxy.is_known_to(self.server_url):
            raise NotNowError(
                f"This office is registered with {proxy.server_url}, not with {self.server_url}; "
                "register it there with the enrolment key from your supplier."
            )
        secret = self._secrets.get(secret_name(proxy))
        if secret is None:
            raise RefusedError(
                "The secret of this office is no longer in the keyring; register it again with "
                "the enrolment key from your supplier.",
                Cause.CREDENTIALS,
            )
        return Credentials(proxy.proxy_id, secret)

    def _archive(self, exchanges: list[Exchange], sentence: str) -> None:
        with self._store.begin() as records:
            for exchange in exchanges:
                records.archive.add(exchange, exchange.error or sentence)


def secret_name(proxy: Proxy) -> str:
    """The name under which the proxy's secret lies in the keyring."""
    return f"proxy-{proxy.installation_id}"
