"""Saying something to the server: with this proxy's credentials, archived, silent while paused.

Nothing leaves while communication is paused (row M13), nor before the server wants to be asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from meterdesk.domain.conversation import Answer, Credentials, Request
from meterdesk.domain.errors import (
    Cause,
    NotNowError,
    PausedError,
    RefusedError,
    TooSoonError,
    UplinkError,
)
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.proxy import REGISTERING, Change, Proxy, Standing, changed
from meterdesk.services import schedule, sentences, setback
from meterdesk.services.errand import errand
from meterdesk.services.pause_watch import PauseWatch
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import Secrets
from meterdesk.services.ports.network import Uplink
from meterdesk.services.ports.store import Store
from meterdesk.services.wall_time import wall_time

_A = TypeVar("_A", bound=Answer)

CUT_OFF = "It was cut off because communication was paused; it is said again later."
_UNSAID = frozenset({ExchangeState.FAILED, ExchangeState.NOT_SENT})


class Telephone:
    """One line to the Communication Server. Each message looks first whether it is paused (M13)."""

    def __init__(
        self, uplink: Uplink, store: Store, secrets: Secrets, server_url: str, clock: Clock
    ) -> None:
        self._uplink = uplink
        self._store = store
        self._secrets = secrets
        self._clock = clock
        self.server_url = server_url
        self.said = 0
        """Messages of which something has left, since this line is there."""

    async def call(
        self,
        request: Request,
        expected: type[_A],
        credentials: Credentials | None = None,
    ) -> _A:
        """Sends the request and returns the answer; archives the exchange under its sentence.

        What is about to leave is archived before it does, and how it ended even where nobody waits
        for that any more (row B1): what cannot be written down is not sent. One that is under way
        when somebody pauses is cut off; an answer that has come is still handled.
        Raises PausedError, NotNowError, TooSoonError while the server wants to be left alone, and
        UplinkError and its children where the conversation fails.
        """
        return await errand(lambda: self._converse(request, expected, credentials))

    def proxy(self) -> Proxy:
        """This proxy, not paused. Raises PausedError."""
        proxy = self.proxy_in_books()
        if proxy.is_paused:
            raise PausedError
        return proxy

    def proxy_in_books(self) -> Proxy:
        """This proxy, paused or not."""
        with self._store.read() as records:
            return records.installation.proxy()

    def ready(self) -> Proxy:
        """This proxy where something could be said now under its own name.

        Raises PausedError, TooSoonError, and NotNowError where this server does not know it.
        """
        proxy = self._allowed()
        if proxy.proxy_id is None:
            raise NotNowError("This office is not registered yet; register it first.")
        if not proxy.is_known_to(self.server_url):
            raise NotNowError(
                f"This office is registered with {proxy.server_url}, not with {self.server_url}; "
                "register it there with the enrolment key from your supplier."
            )
        return proxy

    def look(self) -> None:
        """Finds what is missing on this computer before anything leaves: it blocks on secrets.

        Raises PausedError, TooSoonError, NotNowError, SecretsError, and RefusedError where the
        secret is gone. Whoever registers or leaves may do so without it.
        """
        proxy = self._allowed()
        if proxy.standing in REGISTERING or proxy.standing is Standing.LEAVING:
            return
        self._credentials(self.ready())

    def try_again_later(self, error: UplinkError) -> None:
        """A conversation failed: the next sync comes sooner than planned, and says it again."""
        with self._store.begin() as records:
            if records.installation.proxy().standing is not Standing.NOT_SET_UP:
                setback.failed(records, error, self._clock())

    def _allowed(self) -> Proxy:
        proxy, now = self.proxy(), self._clock()
        until = schedule.not_before(proxy, now)
        if until is not None and proxy.server_url in (None, self.server_url):
            raise TooSoonError(
                f"The Communication Server is busy and not to be asked before "
                f"{wall_time(until, now)}; it is asked then by itself."
            )
        return proxy

    def _converse(
        self,
        request: Request,
        expected: type[_A],
        credentials: Credentials | None,
    ) -> _A:
        proxy = self._allowed() if credentials else self.ready()
        user = credentials or self._credentials(proxy)
        try:
            answer = self._speak(request, user, partial(self._archive, request))
            if not isinstance(answer, expected):
                raise RefusedError(
                    f"The server answered {type(answer).__name__}; tell your supplier.",
                    Cause.CONTRACT,
                )
        except Exception as error:
            self._note(error)
            if credentials is None and isinstance(error, RefusedError):
                self._refused(error)
            raise
        self._note(None)
        return answer

    def _speak(
        self, request: Request, user: Credentials, record: Callable[[Exchange], None]
    ) -> Answer:
        """Says it unless somebody pauses before it leaves; cut off where somebody does later."""

        watch = PauseWatch(self._is_paused, self._uplink.hang_up)

        def note(exchange: Exchange) -> None:
            """Looked at last: writing it down takes a moment in which somebody may pause."""
            if exchange.state is not ExchangeState.SENDING:
                self.said += exchange.state is not ExchangeState.NOT_SENT
                if watch.has_hung_up and exchange.state in _UNSAID:
                    exchange = replace(exchange, error=CUT_OFF)
                return record(exchange)
            self.proxy()
            record(exchange)
            self.proxy()
            return None

        try:
            with watch:
                return self._uplink.send(request, user, note)
        except UplinkError as error:
            if self._is_paused():
                raise PausedError from error
            raise

    def _note(self, error: Exception | None) -> None:
        """What failed, with its cause, or that nothing does any more (row B5)."""
        with self._store.begin() as records:
            if isinstance(error, UplinkError):
                records.troubles.met(error.diagnosis, self._clock())
            elif error is None:
                records.troubles.over(self._clock())

    def _is_paused(self) -> bool:
        return self.proxy_in_books().is_paused

    def _refused(self, error: RefusedError) -> None:
        """The server does not know our secret any more: only a new enrolment key leads out."""
        if error.cause is Cause.CREDENTIALS:
            with self._store.begin() as records:
                proxy = records.installation.proxy()
                standing = changed(proxy.standing, Change.REFUSED)
                records.installation.keep(replace(proxy, standing=standing))

    def _credentials(self, proxy: Proxy) -> Credentials:
        secret = self._secrets.get(secret_name(proxy))
        if secret is None:
            raise RefusedError(
                "The secret of this office is gone: it was removed, or kept for one run only. "
                "Register this office again with the enrolment key from your supplier.",
                Cause.CREDENTIALS,
            )
        return Credentials(proxy.proxy_id or "", secret)

    def _archive(self, request: Request, exchange: Exchange) -> None:
        with self._store.begin() as records:
            records.archive.add(exchange, sentences.of(request, exchange))


def secret_name(proxy: Proxy) -> str:
    """The name under which the proxy's secret lies in the keyring."""
    return f"proxy-{proxy.installation_id}"


def key_name(proxy: Proxy) -> str:
    """The name under which an enrolment key lies in the keyring until the server has answered."""
    return f"enrolment-{proxy.installation_id}"
