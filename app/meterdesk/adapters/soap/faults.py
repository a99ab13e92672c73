"""What the server's no means: each typed fault of the contract as one of our errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from lxml import etree

from meterdesk.adapters.internet.answer import RETRY_AFTER_SECONDS, spoken
from meterdesk.adapters.soap import answers
from meterdesk.domain.cause import Cause
from meterdesk.domain.diagnosis import Diagnosis, diagnose, quoted
from meterdesk.domain.errors import (
    RefusedError,
    UnknownDeviceError,
    UplinkError,
    busy,
    refused,
)
from meterdesk_contract.names import NAMESPACE, SOAP_ENVELOPE

FAULT = f"{{{SOAP_ENVELOPE}}}Fault"

_SECURITY_CODES = frozenset(
    {"FailedAuthentication", "InvalidSecurity", "InvalidSecurityToken", "FailedCheck"}
)
"""wsse fault codes (Web Services Security 1.0, section 12): a server without our typed fault."""

_SERIAL = "SerialNumber"

_CODES = {"VersionMismatch": Cause.VERSION, "MustUnderstand": Cause.VERSION}
"""SOAP 1.1, 4.4.1: another version of the envelope, or of WS-Security in its header."""


class ClockRefusedError(RefusedError):
    """The Timestamp was too old or too new; `server_time` is the right one, aware UTC."""

    def __init__(self, diagnosis: Diagnosis, server_time: datetime) -> None:
        super().__init__(diagnosis.sentence, Cause.CLOCK, diagnosis)
        self.server_time = server_time


def detail(fault: etree._Element) -> etree._Element | None:
    """The typed fault of the contract inside a SOAP fault, if there is one."""
    return next(
        (
            child
            for inside in fault.findall("detail")
            for child in inside.iterchildren("*")
            if etree.QName(child).namespace == NAMESPACE and etree.QName(child).localname in _TYPED
        ),
        None,
    )


def explain(fault: etree._Element, host: str, retry_after: int | None = None) -> UplinkError:
    """The error a SOAP fault stands for. A typed detail must have been checked by the schema.

    `retry_after` is what HTTP said of when to come back, in seconds; the contract's word counts
    first.
    """
    typed = detail(fault)
    if typed is not None:
        return _TYPED[etree.QName(typed).localname](typed, host)
    code = (fault.findtext("faultcode") or "").rpartition(":")[2].strip()
    reason = fault.findtext("faultstring")
    if code in _SECURITY_CODES:
        return _refused(Cause.CREDENTIALS, reason, host, code)
    if code == "Server":
        facts = {"host": host, "why": quoted(reason)}
        return busy(
            diagnose(Cause.SERVER_TROUBLE, _told(reason, host, code), **facts),
            retry_after or RETRY_AFTER_SECONDS,
        )
    return _refused(_CODES.get(code, Cause.CONTRACT), reason, host, code)


def _not_authorized(fault: etree._Element, host: str) -> UplinkError:
    server_time, reason = answers.time(fault, "ServerTime"), answers.text(fault, "Reason")
    if server_time is None:
        return _refused(Cause.CREDENTIALS, reason, host, "NotAuthorizedFault")
    now = f"{server_time:%Y-%m-%d %H:%M} UTC"
    told = _told(reason, host, "NotAuthorizedFault")
    return ClockRefusedError(diagnose(Cause.CLOCK, told, host=host, time=now), server_time)


def _invalid(fault: etree._Element, host: str) -> UplinkError:
    line = answers.text(fault, "Line")
    where = f"line {line}: " if line else ""
    reason = where + (answers.text(fault, "Reason") or "")
    return _refused(Cause.CONTRACT, reason, host, "InvalidRequestFault")


def _unknown_device(fault: etree._Element, host: str) -> UplinkError:
    told_of = tuple(" ".join((it.text or "").split()) for it in answers.children(fault, _SERIAL))
    serials = [quoted(serial, 60) for serial in told_of]
    named = ", ".join(serials[:5]) + (", ..." if len(serials) > 5 else "")
    told = f"server: {host}\nunknown: {', '.join(serials[:100])}"
    diagnosis = diagnose(Cause.UNKNOWN_DEVICE, told, host=host, serials=named)
    return UnknownDeviceError(diagnosis, told_of)


def _busy(fault: etree._Element, host: str) -> UplinkError:
    seconds = int(answers.text(fault, "RetryAfterSeconds") or RETRY_AFTER_SECONDS)
    told = _told(answers.text(fault, "Reason"), host, "ServerBusyFault")
    return busy(diagnose(Cause.BUSY, told, host=host, wait=spoken(seconds)), seconds)


def _refused(cause: Cause, reason: str | None, host: str, code: str) -> RefusedError:
    return refused(diagnose(cause, _told(reason, host, code), host=host, why=quoted(reason)))


def _told(reason: str | None, host: str, code: str) -> str:
    """For IT: what the server said, as text that is nothing but text."""
    return f"server: {host}\nfault: {quoted(code, 60)}\nreason: {quoted(reason)}"


_TYPED: Mapping[str, Callable[[etree._Element, str], UplinkError]] = {
    "InvalidRequestFault": _invalid,
    "NotAuthorizedFault": _not_authorized,
    "UnknownDeviceFault": _unknown_device,
    "ServerBusyFault": _busy,
}
