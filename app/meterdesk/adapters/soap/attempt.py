"""One envelope out and what came back: told to the archive before it leaves and when it ended."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from datetime import datetime
from urllib.parse import urlsplit

from meterdesk.adapters.internet.answer import HttpAnswer
from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.internet.departure import Departure
from meterdesk.adapters.soap.concealment import conceal
from meterdesk.adapters.soap.draft import Draft
from meterdesk.adapters.soap.envelope import Contract, NotInContractError, shown_bytes
from meterdesk.adapters.soap.reply import read_reply, refuses_packing
from meterdesk.adapters.soap.requests import operation
from meterdesk.adapters.soap.security import Token
from meterdesk.domain.cause import Cause, Doer
from meterdesk.domain.conversation import Answer, Request, Synced
from meterdesk.domain.diagnosis import Diagnosis, quoted
from meterdesk.domain.errors import MeterdeskError, RefusedError, UplinkError, refused
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.mention import mentioned, refusals
from meterdesk_contract.names import BUDGETS

Recorder = Callable[[Exchange], None]


class PackingRefusedError(UplinkError):
    """The server does not read gzip."""


class Attempt:
    """Told twice under one key: what is about to leave, and how it ended (row B1)."""

    def __init__(
        self, contract: Contract, at: datetime, request: Request, url: str, *, is_packed: bool
    ) -> None:
        self._contract = contract
        self._at = at
        self._request = request
        self._operation = operation(request)
        self._url = url
        self._host = urlsplit(url).netloc
        self._is_packed = is_packed
        self._key = uuid.uuid4().hex
        self._draft: Draft | None = None
        self._departure = Departure()
        self._http: HttpAnswer | None = None
        self._answer: Answer | None = None
        self._error: MeterdeskError | None = None
        self._began = time.monotonic()

    def run(self, internet: Internet, token: Token, record: Recorder) -> Answer:
        """The validated answer. Raises UplinkError and its children, and whatever `record` does:
        what cannot be written down is not sent.
        """
        try:
            draft = self._compose(token)
            record(self._about_to_leave(draft))
            return self._converse(internet, draft, token)
        except MeterdeskError as error:
            self._error = error
            raise
        finally:
            record(self._ended())

    def _compose(self, token: Token) -> Draft:
        try:
            self._draft = Draft(self._contract, self._request, token, is_packed=self._is_packed)
            self._draft.check()
        except NotInContractError as error:
            why = quoted(str(error))
            raise refused(
                Diagnosis(
                    Cause.CONTRACT,
                    f"{self._operation} was not sent because the contract cannot carry it ({why}).",
                    "Tell the makers of Meterdesk.",
                    Doer.SUPPLIER,
                )
            ) from error
        return self._draft

    def _converse(self, internet: Internet, draft: Draft, token: Token) -> Answer:
        answer = internet.post(self._url, draft.body, draft.headers, self._departure)
        self._http = conceal(answer, token)
        if self._is_packed and refuses_packing(self._http):
            raise PackingRefusedError(
                f"{self._host} takes no packed messages; this one was sent again without packing.",
                Cause.CONTRACT,
            )
        self._answer = read_reply(self._contract, self._http, self._operation)
        return self._answer

    def _about_to_leave(self, draft: Draft) -> Exchange:
        return self._exchange(ExchangeState.SENDING, 0, len(draft.body))

    def _ended(self) -> Exchange:
        left = self._departure
        return self._exchange(self._state(), left.head_bytes, left.body_bytes)

    def _state(self) -> ExchangeState:
        if self._answer is not None:
            is_whole = not refusals(self._answer)
            return ExchangeState.ANSWERED if is_whole else ExchangeState.PARTLY_REFUSED
        if not self._departure.has_left:
            return ExchangeState.NOT_SENT
        is_no = self._http is not None and isinstance(
            self._error, RefusedError | PackingRefusedError
        )
        return ExchangeState.REFUSED if is_no else ExchangeState.FAILED

    def _exchange(self, state: ExchangeState, head_bytes: int, body_bytes: int) -> Exchange:
        draft, http, answer = self._draft, self._http, self._answer
        is_over = state is not ExchangeState.SENDING
        passed = round(1000 * (time.monotonic() - self._began))
        said = (*mentioned(self._request), *(mentioned(answer) if answer else ()))
        return Exchange(
            at=self._at,
            operation=self._operation,
            request=draft.shown if draft else "",
            response=shown_bytes(http.body) if http else "",
            bytes_sent=body_bytes,
            bytes_received=http.bytes_received if http else 0,
            budget=draft.budget if draft else None,
            error=self._error.message if self._error else None,
            key=self._key,
            state=state,
            host=self._host,
            way=self._departure.way,
            status=http.status if http else None,
            duration_ms=passed if is_over else None,
            is_packed=self._is_packed,
            plain_bytes=draft.plain_bytes if draft else 0,
            head_bytes=head_bytes,
            answer_budget=self._answer_budget(),
            commands=len(answer.commands) if isinstance(answer, Synced) else 0,
            refusals=refusals(answer) if answer else 0,
            serial_numbers=tuple(dict.fromkeys(said)),
        )

    def _answer_budget(self) -> int | None:
        """The published size of the answer for so many devices; that of a fault is not known."""
        budget = BUDGETS.get(f"{self._operation}Response")
        if budget is None or self._answer is None:
            return None
        return budget.size(len(mentioned(self._answer)))
