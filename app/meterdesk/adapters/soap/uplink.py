"""The Communication Server as the services see it: a request in, a checked answer out."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap import faults
from meterdesk.adapters.soap.attempt import Attempt, PackingRefusedError, Recorder
from meterdesk.adapters.soap.draft import Draft
from meterdesk.adapters.soap.envelope import MASK, Contract
from meterdesk.adapters.soap.security import NONCE_BYTES, Token
from meterdesk.domain.conversation import Answer, Credentials, Request
from meterdesk.domain.errors import BadInputError, Cause, UplinkError
from meterdesk.domain.exchange import Composed, Size
from meterdesk.domain.settings import Settings, check_server_url
from meterdesk_contract.names import OASIS_1_0, Dialect

log = logging.getLogger(__name__)


class Refusals(Protocol):
    """Which server takes no gzip, remembered longer than this program runs."""

    def holds(self, url: str) -> bool: ...
    def note(self, url: str) -> None: ...


class RunRefusals:
    """The same for one run, where nothing is kept."""

    def __init__(self) -> None:
        self._urls: set[str] = set()

    def holds(self, url: str) -> bool:
        return url in self._urls

    def note(self, url: str) -> None:
        self._urls.add(url)


class SoapUplink:
    """Speaks to the server the settings name. Fits the services' port Uplink.

    Requests travel gzipped; a server that refuses that is remembered and gets them plain. Where
    the server says that the clock of this PC is wrong, its time is used from then on.
    """

    def __init__(
        self,
        internet: Internet,
        settings: Callable[[], Settings],
        clock: Callable[[], datetime],
        dialect: Dialect = OASIS_1_0,
        refusals: Refusals | None = None,
    ) -> None:
        self._internet = internet
        self._settings = settings
        self._clock = clock
        self._contract = Contract(dialect)
        self._refusals = refusals or RunRefusals()
        self._clock_error = timedelta(0)

    def send(self, request: Request, credentials: Credentials, record: Recorder) -> Answer:
        """Says it and returns the validated answer. `record` gets every attempt, failed or not.

        Raises UplinkError and its children.
        """
        url = self._url()
        try:
            return self._deliver(url, request, credentials, record)
        except faults.ClockRefusedError as error:
            self._clock_error = error.server_time - self._clock()
            log.warning(
                "The clock of this PC differs from the server's by %s; the server's time is used",
                timedelta(seconds=round(abs(self._clock_error).total_seconds())),
            )
        return self._deliver(url, request, credentials, record)

    def hang_up(self) -> None:
        """Cuts off what is under way: nobody wants its answer any more (row M13)."""
        self._internet.hang_up()

    def compose(self, request: Request) -> Composed:
        """The message as it would be sent now, secrets masked, by the code that sends (row B1)."""
        url = self._settings().server_url
        token = self._token(Credentials(getattr(request, "proxy_id", "") or MASK, ""))
        plain = Draft(self._contract, request, token, is_packed=False)
        packed = Draft(self._contract, request, token, is_packed=True)
        return Composed(
            plain.shown,
            self._size(url, plain),
            self._size(url, packed),
            is_packed=not self._refusals.holds(url),
            budget=plain.budget,
        )

    def _size(self, url: str, draft: Draft) -> Size:
        """Without the address of a server, its HTTP cannot be counted."""
        head = self._internet.count(url, draft.body, draft.headers).head_bytes if url else 0
        return Size(head, len(draft.body))

    def _url(self) -> str:
        try:
            return check_server_url(self._settings().server_url)
        except BadInputError as error:
            raise UplinkError(error.message, Cause.ADDRESS) from error

    def _token(self, credentials: Credentials) -> Token:
        now = self._clock() + self._clock_error
        return Token(credentials, secrets.token_bytes(NONCE_BYTES), now)

    def _deliver(
        self, url: str, request: Request, credentials: Credentials, record: Recorder
    ) -> Answer:
        if self._refusals.holds(url):
            return self._attempt(url, request, credentials, record, is_packed=False)
        try:
            return self._attempt(url, request, credentials, record, is_packed=True)
        except PackingRefusedError:
            log.info("%s takes no gzip; it is asked again without", urlsplit(url).netloc)
        answer = self._attempt(url, request, credentials, record, is_packed=False)
        self._refusals.note(url)  # only now: what it refuses either way is not refused for gzip
        return answer

    def _attempt(
        self,
        url: str,
        request: Request,
        credentials: Credentials,
        record: Recorder,
        *,
        is_packed: bool,
    ) -> Answer:
        attempt = Attempt(self._contract, self._clock(), request, url, is_packed=is_packed)
        return attempt.run(self._internet, self._token(credentials), record)
