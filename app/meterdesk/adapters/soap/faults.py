"""What the server's no means: each typed fault of the contract as one of our errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from lxml import etree

from meterdesk.adapters.internet.answer import RETRY_AFTER_SECONDS
from meterdesk.adapters.soap import answers
from meterdesk.domain.errors import Cause, RefusedError, ServerBusyError, UplinkError
from meterdesk_contract.names import NAMESPACE, SOAP_ENVELOPE

FAULT = f"{{{SOAP_ENVELOPE}}}Fault"

_SECURITY_CODES = frozenset(
    {"FailedAuthentication", "InvalidSecurity", "InvalidSecurityToken", "FailedCheck"}
)
"""wsse fault codes (Web Services Security 1.0, section 12): a server without our typed fault."""


class ClockRefusedError(RefusedError):
    """The Timestamp was too old or too new; `server_time` is the right one, aware UTC."""

    def __init__(self, message: str, server_time: datetime) -> None:
        super().__init__(message, Cause.CLOCK)
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


def explain(fault: etree._Element, host: str) -> UplinkError:
    """The error a SOAP fault stands for. A typed detail must have been checked by the schema."""
    typed = detail(fault)
    if typed is not None:
        return _TYPED[etree.QName(typed).localname](typed, host)
    code = (fault.findtext("faultcode") or "").rpartition(":")[2].strip()
    reason = _quoted(fault.findtext("faultstring"))
    if code in _SECURITY_CODES:
        return _credentials(reason, host)
    if code == "Server":
        return ServerBusyError(
            f"The server at {host} has a problem of its own ({reason}); it will be asked again "
            "later, nothing needs to be done.",
            RETRY_AFTER_SECONDS,
        )
    return _contract(reason, host)


def _not_authorized(fault: etree._Element, host: str) -> UplinkError:
    server_time = answers.time(fault, "ServerTime")
    if server_time is None:
        return _credentials(_quoted(answers.text(fault, "Reason")), host)
    now = f"{server_time:%Y-%m-%d %H:%M} UTC"
    return ClockRefusedError(
        f"The clock of this PC is wrong: the server at {host} says it is {now}; set date, time "
        "and time zone of this PC.",
        server_time,
    )


def _invalid(fault: etree._Element, host: str) -> UplinkError:
    line = answers.text(fault, "Line")
    where = f"line {line}: " if line else ""
    return _contract(where + _quoted(answers.text(fault, "Reason")), host)


def _unknown_device(fault: etree._Element, host: str) -> UplinkError:
    serials = [" ".join((it.text or "").split()) for it in answers.children(fault, "SerialNumber")]
    named = ", ".join(serials[:5]) + (", ..." if len(serials) > 5 else "")
    return RefusedError(
        f"The server at {host} does not know {named}; register it again, or ask your supplier.",
        Cause.UNKNOWN_DEVICE,
    )


def _busy(fault: etree._Element, host: str) -> UplinkError:
    seconds = int(answers.text(fault, "RetryAfterSeconds") or RETRY_AFTER_SECONDS)
    return ServerBusyError(
        f"The server at {host} is busy and asks to come back in {_duration(seconds)}; nothing "
        "needs to be done.",
        seconds,
    )


def _credentials(reason: str, host: str) -> RefusedError:
    return RefusedError(
        f"The server at {host} does not accept this office ({reason}); check the enrolment key, "
        "or ask your supplier for a new one.",
        Cause.CREDENTIALS,
    )


def _contract(reason: str, host: str) -> RefusedError:
    return RefusedError(
        f"The server at {host} did not understand the message ({reason}); look for an update of "
        "Meterdesk, and tell your supplier.",
        Cause.CONTRACT,
    )


def _quoted(words: str | None) -> str:
    """A stranger's words, short and on one line."""
    line = "".join(it for it in " ".join((words or "").split()) if it.isprintable())
    return (line[:300] or "no reason given").rstrip(".")


def _duration(seconds: int) -> str:
    if seconds < 120:
        return f"{seconds} seconds"
    return f"{round(seconds / 60)} minutes"


_TYPED: Mapping[str, Callable[[etree._Element, str], UplinkError]] = {
    "InvalidRequestFault": _invalid,
    "NotAuthorizedFault": _not_authorized,
    "UnknownDeviceFault": _unknown_device,
    "ServerBusyFault": _busy,
}
