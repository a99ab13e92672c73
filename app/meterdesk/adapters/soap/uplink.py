"""The Communication Server as the services see it: a request in, a checked answer out."""

from __future__ import annotations

import gzip
import logging
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from lxml import etree

from meterdesk.adapters.internet.answer import HttpAnswer, check
from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap import answers, faults
from meterdesk.adapters.soap.envelope import (
    MASK,
    Contract,
    NotInContractError,
    body_of,
    parse,
    shown,
    shown_bytes,
    to_bytes,
)
from meterdesk.adapters.soap.requests import device_count, operation
from meterdesk.adapters.soap.security import NONCE_BYTES, Token
from meterdesk.domain.conversation import Answer, Credentials, Exchange, Request
from meterdesk.domain.errors import BadInputError, Cause, RefusedError, UplinkError
from meterdesk.domain.settings import Settings, check_server_url
from meterdesk_contract.names import BUDGETS, OASIS_1_0, Dialect, action

log = logging.getLogger(__name__)

_NOT_UNDERSTOOD = frozenset({400, 415})
"""How a server without gzip refuses a packed request (RFC 9110, 8.4 and 15.5.16)."""

Recorder = Callable[[Exchange], None]


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
    ) -> None:
        self._internet = internet
        self._settings = settings
        self._clock = clock
        self._contract = Contract(dialect)
        self._plain: set[str] = set()
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

    def compose(self, request: Request) -> str:
        """The envelope as it would be sent now, secrets masked (row B1)."""
        user = getattr(request, "proxy_id", "") or MASK
        envelope = self._contract.envelope(request, self._token(Credentials(user, "")))
        return shown(envelope)

    def _url(self) -> str:
        try:
            return check_server_url(self._settings().server_url)
        except BadInputError as error:
            raise UplinkError(error.message, Cause.NOT_A_SERVER) from error

    def _token(self, credentials: Credentials) -> Token:
        now = self._clock() + self._clock_error
        return Token(credentials, secrets.token_bytes(NONCE_BYTES), now)

    def _deliver(
        self, url: str, request: Request, credentials: Credentials, record: Recorder
    ) -> Answer:
        if url not in self._plain:
            try:
                return self._attempt(url, request, credentials, record, is_packed=True)
            except _PackingRefusedError:
                log.info("%s takes no gzip; it is asked again without", urlsplit(url).netloc)
            answer = self._attempt(url, request, credentials, record, is_packed=False)
            self._plain.add(url)
            return answer
        return self._attempt(url, request, credentials, record, is_packed=False)

    def _attempt(
        self,
        url: str,
        request: Request,
        credentials: Credentials,
        record: Recorder,
        *,
        is_packed: bool,
    ) -> Answer:
        attempt = _Attempt(self._contract, self._clock(), request, url)
        try:
            return attempt.run(self._internet, self._token(credentials), is_packed)
        except UplinkError as error:
            attempt.error = error.message
            raise
        finally:
            record(attempt.exchange())


class _PackingRefusedError(UplinkError):
    """The server does not read gzip."""


class _Attempt:
    """One envelope out and what came back, remembered for the archive."""

    def __init__(self, contract: Contract, at: datetime, request: Request, url: str) -> None:
        self._contract = contract
        self._at = at
        self._request = request
        self._url = url
        self._host = urlsplit(url).netloc
        self._shown = ""
        self._body = b""
        self._is_sent = False
        self._answer: HttpAnswer | None = None
        self.error: str | None = None

    def run(self, internet: Internet, token: Token, is_packed: bool) -> Answer:
        envelope = self._compose(token)
        self._body = to_bytes(envelope)
        headers = {
            "Content-Type": "text/xml; charset=utf-8",
            "SOAPAction": f'"{action(operation(self._request))}"',
        }
        if is_packed:
            self._body = gzip.compress(self._body, 9, mtime=0)
            headers["Content-Encoding"] = "gzip"
        self._answer = internet.post(self._url, self._body, headers, self._sent)
        if is_packed and self._answer.status in _NOT_UNDERSTOOD:
            raise _PackingRefusedError(
                f"{self._host} takes no packed messages; this one was sent again without packing.",
                Cause.CONTRACT,
            )
        check(self._answer)
        return self._read(self._answer)

    def exchange(self) -> Exchange:
        answer = self._answer
        budget = BUDGETS.get(operation(self._request))
        return Exchange(
            at=self._at,
            operation=operation(self._request),
            request=self._shown,
            response=shown_bytes(answer.body) if answer else "",
            bytes_sent=len(self._body) if self._is_sent else 0,
            bytes_received=answer.bytes_received if answer else 0,
            budget=budget.size(device_count(self._request)) if budget else None,
            error=self.error,
        )

    def _sent(self) -> None:
        self._is_sent = True

    def _compose(self, token: Token) -> etree._Element:
        try:
            envelope = self._contract.envelope(self._request, token)
            self._shown = shown(envelope)
            self._contract.check(body_of(envelope))
        except NotInContractError as error:
            raise RefusedError(
                f"{operation(self._request)} was not sent because the contract cannot carry it "
                f"({error}); tell the makers of Meterdesk.",
                Cause.CONTRACT,
            ) from error
        return envelope

    def _read(self, answer: HttpAnswer) -> Answer:
        try:
            element = body_of(parse(answer.body))
            if element.tag == faults.FAULT:
                typed = faults.detail(element)
                if typed is not None:
                    self._contract.check(typed)
                raise faults.explain(element, self._host)
            if not answers.is_answer_to(element, operation(self._request)):
                name = etree.QName(element).localname
                raise NotInContractError(f"{name} is no answer to {operation(self._request)}")
            self._contract.check(element)
            return answers.read(element)
        except (NotInContractError, ValueError) as error:
            raise RefusedError(
                f"The answer of {self._host} does not follow the contract ({error}); nothing of "
                "it was used: tell your supplier.",
                Cause.CONTRACT,
            ) from error
