"""One SOAP request in, one answer or fault out: the order in which a message is judged."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from meterdesk_contract.names import action
from meterdesk_server import codec, faults, ledger, registration, supplies, syncing, tables
from meterdesk_server import messages as m
from meterdesk_server.clock import Clock
from meterdesk_server.contract import Contract, OwnMessageError
from meterdesk_server.envelope import Envelope, answer_envelope, fault_envelope, open_envelope
from meterdesk_server.faults import FaultError
from meterdesk_server.keys import Keys
from meterdesk_server.policy import Policy
from meterdesk_server.rulebook import Call
from meterdesk_server.security import Token, check_time, read_token, remember_nonce
from meterdesk_server.store import Store

log = logging.getLogger(__name__)

_WRONG = "The user name or the password is wrong."
_UNDONE = "The server could not do it; nothing of the message was kept."
_REVOKED = "The supplier has revoked this enrolment key or installation; ask your supplier."


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
    """An HTTP status and the envelope that goes with it."""

    status: int
    content: bytes


@dataclass(slots=True)
class _LogLine:
    """What the log says of a request: never a secret, and on one line whatever was sent."""

    bytes_in: int
    operation: str = "?"
    user: str = "?"
    outcome: str = "ok"
    reason: str = ""
    began: float = field(default_factory=time.monotonic)

    def write(self, bytes_out: int) -> None:
        log.info(
            "operation=%s user=%r outcome=%s in=%d out=%d ms=%.0f reason=%r",
            self.operation, self.user, self.outcome, self.bytes_in, bytes_out,
            (time.monotonic() - self.began) * 1000, self.reason,
        )  # fmt: skip


class Service:
    """The Communication Server without HTTP. Safe to call from many threads."""

    def __init__(self, store: Store, keys: Keys, policy: Policy, clock: Clock) -> None:
        self._store = store
        self._keys = keys
        self._policy = policy
        self._clock = clock
        self._contract = Contract()

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
        line.write(len(reply.content))
        return reply

    def refuse(self, fault: FaultError) -> Reply:
        """The reply that tells a fault, or one without details where those could not be valid."""
        try:
            return Reply(fault.status, fault_envelope(fault, self._contract.check_own))
        except OwnMessageError:
            log.exception("A fault could not be told")
            return Reply(500, fault_envelope(FaultError("Server", _UNDONE)))

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
        """The answer, written inside the transaction: what cannot be said is not kept."""
        operation = OPERATIONS[line.operation]
        now = self._clock().replace(microsecond=0)
        request = _read(operation.request, envelope)
        token = read_token(envelope.security)
        line.user = token.username[:36]
        check_time(token, now, self._policy.clock_skew)
        self._authenticate(token, request)
        with self._store.begin() as connection:
            # Remembered before the work begins: a message that fails is not sent twice.
            remember_nonce(connection, token, now, self._policy.clock_skew)
        if not isinstance(request, m.RegisterProxy) and request.proxy_id != token.username:
            raise faults.not_authorized("The ProxyId is not the one of the user who signed in.")
        with self._store.begin() as connection:
            call = Call(connection, token.username, now, self._keys, self._policy)
            return answer_envelope(operation.rule(call, request), self._contract.check_own)

    def _authenticate(self, token: Token, request: Any) -> None:
        """Whoever does not know the password is sent away before the database is asked."""
        is_key = isinstance(request, m.RegisterProxy)
        secret = self._keys.enrolment_key if is_key else self._keys.proxy_secret
        if not token.is_of(secret(token.username)):
            raise faults.not_authorized(_WRONG)
        table = tables.enrolment_key if is_key else tables.proxy
        user = table.c.name if is_key else table.c.id
        with self._store.read() as connection:
            known = connection.execute(select(table.c.revoked_at).where(user == token.username))
            row = known.one_or_none()
        if row is None:
            raise faults.not_authorized(_WRONG)
        if row.revoked_at is not None:
            raise faults.not_authorized(_REVOKED)


def _read(cls: type[Any], envelope: Envelope) -> Any:
    try:
        return codec.read(cls, envelope.body)
    except codec.UnreadableError as error:
        raise faults.invalid(f"Line {error.line}: {error}.", error.line) from error


def _fault(error: Exception) -> FaultError:
    if isinstance(error, FaultError):
        return error
    if isinstance(error, OperationalError | PoolTimeoutError):
        log.warning("The database is busy: %s", error)
        return faults.busy()
    log.exception("A request could not be answered")
    return FaultError("Server", _UNDONE)
