"""One SOAP request in, one answer or fault out: the order in which a message is judged."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from meterdesk_contract.names import action
from meterdesk_server import codec, faults, ledger, registration, supplies, syncing, tables
from meterdesk_server import messages as m
from meterdesk_server.clock import Clock
from meterdesk_server.contract import Contract, OwnMessageError
from meterdesk_server.envelope import Envelope, answer_envelope, fault_envelope, open_envelope
from meterdesk_server.faults import FaultError
from meterdesk_server.keys import Keys
from meterdesk_server.limits import Buckets
from meterdesk_server.policy import Policy
from meterdesk_server.receipt_key import ReceiptKey
from meterdesk_server.rulebook import Call
from meterdesk_server.running.metrics import Metrics
from meterdesk_server.security import Token, check_time, read_token, remember_nonce
from meterdesk_server.speakers import admit, wrong
from meterdesk_server.store import Store, is_lost_race, won

log = logging.getLogger(__name__)

_UNDONE = "The server could not do it; nothing of the message was kept."


@dataclass(frozen=True, slots=True)
class Operation:
    """What an element of the body is read as, and the rule that answers it."""

    request: type[Any]
    rule: Callable[[Call, Any], Any]


OPERATIONS = {
    "RegisterProxy": Operation(m.RegisterProxy, registration.register_proxy),
    "RegisterProxyDevices": Operation(m.RegisterProxyDevices, registration.register_devices),
    "DeregisterProxyDevices": Operation(m.DeregisterProxyDevices, registration.deregister_devices),
    "SyncProxy": Operation(m.SyncProxy, syncing.sync),
    "ReportSyncStatus": Operation(m.ReportSyncStatus, syncing.report_status),
    "SubmitBillingReads": Operation(m.SubmitBillingReads, ledger.submit_reads),
    "SubmitSuppliesUsage": Operation(m.SubmitSuppliesUsage, supplies.submit_supplies),
}


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP status and the envelope that goes with it; whether the sender was not believed."""

    status: int
    content: bytes
    is_denied: bool = False


@dataclass(slots=True)
class _LogLine:
    """What the log says of a request: never a secret, and on one line whatever was sent."""

    bytes_in: int
    operation: str = "?"
    user: str = "?"
    outcome: str = "ok"
    reason: str = ""
    began: float = field(default_factory=time.monotonic)

    def write(self, bytes_out: int, metrics: Metrics) -> None:
        seconds = time.monotonic() - self.began
        metrics.messages.labels(self.operation, self.outcome).inc()
        metrics.seconds.labels(self.operation).observe(seconds)
        log.info(
            "operation=%s user=%r outcome=%s in=%d out=%d ms=%.0f reason=%r",
            self.operation, self.user, self.outcome, self.bytes_in, bytes_out,
            seconds * 1000, self.reason,
        )  # fmt: skip


class Service:
    """The Communication Server without HTTP. Safe to call from many threads."""

    def __init__(
        self,
        store: Store,
        keys: Keys,
        policy: Policy,
        clock: Clock,
        metrics: Metrics | None = None,
    ) -> None:
        self._store = store
        self._keys = keys
        self._policy = policy
        self._clock = clock
        self._contract = Contract()
        self._metrics = metrics or Metrics()
        self.limits = policy.message_limits
        self._offices = Buckets(self.limits.burst, self.limits.a_second)

    def answer(self, content: bytes, soap_action: str | None) -> Reply:
        """Answers an inflated request body. Never raises: what goes wrong is a fault."""
        line = _LogLine(bytes_in=len(content))
        try:
            envelope = open_envelope(content)
            line.operation = self._name(envelope, soap_action)
            reply = Reply(200, self._converse(envelope, line))
        except Exception as error:
            fault = _fault(error)
            line.outcome = type(fault.detail).__name__ if fault.detail else fault.code
            line.reason = fault.reason
            reply = self.refuse(fault)
        line.write(len(reply.content), self._metrics)
        return reply

    def refuse(self, fault: FaultError) -> Reply:
        """The reply that tells a fault, or one without details where those could not be valid."""
        # Who is told the time has a wrong clock, and is nobody who guesses.
        denied = fault.detail if isinstance(fault.detail, m.NotAuthorizedFault) else None
        is_denied = denied is not None and denied.server_time is None
        try:
            content = fault_envelope(fault, self._contract.check_own)
            return Reply(fault.status, content, is_denied)
        except OwnMessageError:
            log.exception("A fault could not be told")
            return Reply(500, fault_envelope(FaultError("Server", _UNDONE)))

    @property
    def receipt_key(self) -> ReceiptKey:
        """What receipts are signed with."""
        return self._keys.receipt_key

    def is_healthy(self) -> bool:
        """True where the database answers; else an error of the database."""
        with self._store.read() as connection:
            connection.execute(select(tables.enrolment_key.c.name).limit(1)).all()
        return True

    def _name(self, envelope: Envelope, soap_action: str | None) -> str:
        name = envelope.operation
        if name not in OPERATIONS:
            raise faults.invalid("The Body holds no operation of the contract.")
        if (soap_action or "").strip().strip('"') != action(name):
            raise faults.invalid(f'The SOAPAction of {name} must be "{action(name)}".')
        self._contract.check(envelope.body)
        return name

    def _converse(self, envelope: Envelope, line: _LogLine) -> bytes:
        """Whoever does not know the password is sent away before the database is asked."""
        operation = OPERATIONS[line.operation]
        now = self._clock().replace(microsecond=0)
        request = _read(operation.request, envelope)
        token = read_token(envelope.security)
        line.user = token.username[:36]
        check_time(token, now, self._policy.clock_skew)
        self._authenticate(token, request)
        if not isinstance(request, m.RegisterProxy) and request.proxy_id != token.username:
            raise faults.not_authorized("The ProxyId is not the one of the user who signed in.")
        if not self._offices.take(token.username):
            raise faults.busy()
        try:
            return won(self._store, lambda connection: self._work(connection, token, request, now))
        except FaultError:
            # Nothing was kept, the nonce neither: but a message that failed is not sent twice.
            with self._store.begin() as connection:
                remember_nonce(connection, token, now, self._policy.clock_skew)
            raise

    def _authenticate(self, token: Token, request: Any) -> None:
        is_key = isinstance(request, m.RegisterProxy)
        secret = self._keys.enrolment_key if is_key else self._keys.proxy_secret
        if not token.is_of(secret(token.username)):
            raise wrong(is_key)

    def _work(self, connection: Connection, token: Token, request: Any, now: datetime) -> bytes:
        """The answer, written inside the transaction: what cannot be said is not kept.

        The nonce is kept with the work, in one transaction that is paid for once.
        """
        is_key = isinstance(request, m.RegisterProxy)
        zone = admit(connection, token, is_key, now, self._policy.clock_skew)
        call = Call(connection, token.username, now, self._keys, self._policy, zone)
        answer = OPERATIONS[type(request).__name__].rule(call, request)
        return answer_envelope(answer, self._contract.check_own)


def _read(cls: type[Any], envelope: Envelope) -> Any:
    try:
        return codec.read(cls, envelope.body)
    except codec.UnreadableError as error:
        raise faults.invalid(f"Line {error.line}: {error}.", error.line) from error


def _fault(error: Exception) -> FaultError:
    if isinstance(error, FaultError):
        return error
    is_race = isinstance(error, DBAPIError) and is_lost_race(error)
    if is_race or isinstance(error, OperationalError | PoolTimeoutError):
        log.warning("The database is busy: %s", error)
        return faults.busy()
    log.exception("A request could not be answered")
    return FaultError("Server", _UNDONE)
