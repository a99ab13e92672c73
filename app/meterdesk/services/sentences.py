"""What a conversation is called: before it is held, when it was, and when it came to nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from meterdesk.domain.conversation import (
    DeregisterProxyDevices,
    Exchange,
    ExchangeState,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SyncProxy,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""Not the calendar's: those follow the locale of the process, which the window may change."""


_TAKEN = frozenset({ExchangeState.ANSWERED, ExchangeState.PARTLY_REFUSED})


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is to be done, and the verb of it when it is done; both are followed by `what`."""

    do: str
    done: str
    what: Callable[[Any], str]


def to_do(request: Request) -> str:
    """ "Send 3 billing reads for November" """
    saying = _SAYINGS[type(request)]
    return f"{saying.do} {saying.what(request)}"


def of(request: Request, exchange: Exchange) -> str:
    """ "Sent 3 billing reads for November", or "Tried to send ..." where nobody acknowledged it."""
    if exchange.state not in _TAKEN:
        text = to_do(request)
        return f"Tried to {text[0].lower()}{text[1:]}"
    if isinstance(request, SyncProxy):
        return _asked(exchange.commands)
    saying = _SAYINGS[type(request)]
    return f"{saying.done} {saying.what(request)}"


def count(number: int, noun: str, plural: str = "") -> str:
    """ "1 printer", "3 printers": a number and its noun."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def months(times: Iterable[datetime]) -> str:
    """ "November", "November and December": those of this computer's calendar, oldest first."""
    found = sorted({(local.year, local.month) for local in (at.astimezone() for at in times)})
    return " and ".join(_MONTHS[month - 1] for _, month in found)


def _printers(request: RegisterProxyDevices | DeregisterProxyDevices) -> str:
    return count(len(request.serial_numbers), "printer")


def _reads(request: SubmitBillingReads) -> str:
    text = count(len(request.reads), "billing read")
    when = months(meter.read_at for reads in request.reads for meter in reads.meters)
    return f"{text} for {when}" if when else text


def _asked(commands: int) -> str:
    if not commands:
        return "Asked the server; there was nothing to do"
    return f"Asked the server; it gave {count(commands, 'command')}"


_SAYINGS: Mapping[type, _Saying] = {
    RegisterProxy: _Saying(
        "Register", "Registered", lambda _: "this office with the Communication Server"
    ),
    RegisterProxyDevices: _Saying("Register", "Registered", _printers),
    DeregisterProxyDevices: _Saying(
        "End the registration of", "Ended the registration of", _printers
    ),
    SyncProxy: _Saying("Ask the server", "Asked the server", lambda _: "what there is to do"),
    ReportSyncStatus: _Saying(
        "Tell the server",
        "Told the server",
        lambda request: f"what became of {count(len(request.statuses), 'command')}",
    ),
    SubmitBillingReads: _Saying("Send", "Sent", _reads),
    SubmitSuppliesUsage: _Saying(
        "Send",
        "Sent",
        lambda request: f"the supplies usage of {count(len(request.usages), 'printer')}",
    ),
}
