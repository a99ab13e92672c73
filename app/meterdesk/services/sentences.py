"""What a conversation is called: before it is held, when it was, and when it came to nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from meterdesk.domain.conversation import (
    DeregisterProxyDevices,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SyncProxy,
)
from meterdesk.domain.exchange import Composed, Exchange, ExchangeState

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""Not the calendar's: those follow the locale of the process, which the window may change."""


_TAKEN = frozenset({ExchangeState.ANSWERED, ExchangeState.PARTLY_REFUSED})


@dataclass(frozen=True, slots=True)
class _Saying:
    """What is to be done, what was tried and what is done; `what` stands in the place of {}."""

    do: str
    tried: str
    done: str
    what: Callable[[Any], str] = lambda request: ""


def to_do(request: Request) -> str:
    """ "Send 3 billing reads for November" """
    saying = _SAYINGS[type(request)]
    return saying.do.format(saying.what(request))


def of(request: Request, exchange: Exchange) -> str:
    """ "Sent 3 billing reads for November", or "Tried to send ..." where nobody acknowledged it."""
    saying = _SAYINGS[type(request)]
    if exchange.state not in _TAKEN:
        return saying.tried.format(saying.what(request))
    if isinstance(request, SyncProxy):
        return _asked(exchange.commands)
    return saying.done.format(saying.what(request))


def count(number: int, noun: str, plural: str = "") -> str:
    """ "1 printer", "3 printers": a number and its noun."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def months(times: Iterable[datetime]) -> str:
    """ "November", "November and December": those of this computer's calendar, oldest first."""
    found = sorted({(local.year, local.month) for local in (at.astimezone() for at in times)})
    return " and ".join(_MONTHS[month - 1] for _, month in found)


def date(at: datetime) -> str:
    """ "30 November", in local time."""
    try:
        local = at.astimezone()
    except (OverflowError, OSError, ValueError):  # the ends of the calendar
        local = at
    return f"{local.day} {_MONTHS[local.month - 1]}"


def _printers(request: RegisterProxyDevices | DeregisterProxyDevices) -> str:
    return count(len(request.serial_numbers), "printer")


def _reads(request: SubmitBillingReads) -> str:
    text = count(len(request.reads), "billing read")
    when = months(meter.read_at for reads in request.reads for meter in reads.meters)
    if not when:
        return text
    if len(request.reads) == 1:
        return f"1 billing read for {when}"
    return f"{len(request.reads):,} billing reads for {when}"


def _asked(commands: int) -> str:
    if not commands:
        return "Asked the server; there was nothing to do"
    return f"Asked the server; it gave {count(commands, 'command')}"


_SAYINGS: Mapping[type, _Saying] = {
    RegisterProxy: _Saying(
        "Register this office with the Communication Server",
        "Tried to register this office with the Communication Server",
        "Registered this office with the Communication Server",
    ),
    RegisterProxyDevices: _Saying(
        "Register {}", "Tried to register {}", "Registered {}", _printers
    ),
    DeregisterProxyDevices: _Saying(
        "End the registration of {}",
        "Tried to end the registration of {}",
        "Ended the registration of {}",
        _printers,
    ),
    SyncProxy: _Saying(
        "Ask the server what there is to do",
        "Tried to ask the server what there is to do",
        "Asked the server what there is to do",
    ),
    ReportSyncStatus: _Saying(
        "Tell the server what became of {}",
        "Tried to tell the server what became of {}",
        "Told the server what became of {}",
        lambda request: count(len(request.statuses), "command"),
    ),
    SubmitBillingReads: _Saying("Send {}", "Tried to send {}", "Sent {}", _reads),
    SubmitSuppliesUsage: _Saying(
        "Send the supplies usage of {}",
        "Tried to send the supplies usage of {}",
        "Sent the supplies usage of {}",
        lambda request: count(len(request.usages), "printer"),
    ),
}


def size(exchange: Exchange) -> str:
    """ "858 bytes travelled: 576 of message, packed from 1,211, and 282 of HTTP. Published..." """
    if not exchange.size:
        return "Nothing left this computer."
    body, head = exchange.bytes_sent, exchange.head_bytes
    is_whole = exchange.state is not ExchangeState.SENDING and bool(head)
    says = _TRAVELLED[is_whole, exchange.is_packed]
    text = says.format(size=exchange.size, body=body, plain=exchange.plain_bytes, head=head)
    return f"{text} {_against(exchange.size if is_whole else body, exchange.budget)}"


_TRAVELLED = {
    (False, False): "{body:,} bytes of message.",
    (False, True): "{body:,} bytes of message, packed from {plain:,}.",
    (True, False): "{size:,} bytes travelled: {body:,} of message and {head:,} of HTTP.",
    (True, True): (
        "{size:,} bytes travelled: {body:,} of message, packed from {plain:,}, and {head:,} of "
        "HTTP."
    ),
}
"""By whether it went whole, and whether it was packed."""


def size_to_be(composed: Composed) -> str:
    """The same of a message that was not sent yet, as it is and packed."""
    plain, packed = composed.plain, composed.packed
    if not composed.size.head:
        return _without_http(composed)
    if composed.is_packed:
        text = (
            f"About {packed.total:,} bytes will travel: {packed.body:,} of message, packed from "
            f"{plain.body:,}, and {packed.head:,} of HTTP."
        )
    else:
        text = (
            f"{plain.total:,} bytes will travel: {plain.body:,} of message and {plain.head:,} of "
            f"HTTP; this server takes no packed messages (it would be {packed.total:,})."
        )
    return f"{text} {_against(composed.size.total, composed.budget)}"


def _without_http(composed: Composed) -> str:
    """Where no server is known, what HTTP adds is not, and nothing is compared with its size."""
    text = (
        f"The message is about {composed.size.body:,} bytes, packed from {composed.plain.body:,}; "
        "HTTP adds some hundred, which are counted once the address of the server is known."
        if composed.is_packed
        else f"The message is about {composed.size.body:,} bytes; HTTP adds some hundred, which "
        "are counted once the address of the server is known."
    )
    if composed.budget is None:
        return text
    return f"{text} The published size is {composed.budget:,} bytes, HTTP included."


def answer_size(exchange: Exchange) -> str:
    """ "412 bytes came back. The published size is 2,935 bytes: 86 % less." """
    if exchange.status is None and not exchange.bytes_received:
        return "Nothing came back."
    text = f"{exchange.bytes_received:,} bytes came back."
    if exchange.answer_budget is None:
        return text
    return f"{text} {_against(exchange.bytes_received, exchange.answer_budget)}"


def _against(size: int, budget: int | None) -> str:
    if budget is None:
        return "No size is published for this message."
    share = round(100 * abs(budget - size) / budget)
    if share == 0:
        return f"The published size is {budget:,} bytes: this is just that."
    if size < budget:
        return f"The published size is {budget:,} bytes: this is {share} % less."
    return f"The published size is {budget:,} bytes: this is {share} % more."


def outcome(exchange: Exchange) -> str:
    """How it ended, in a few words."""
    if exchange.state is ExchangeState.PARTLY_REFUSED:
        return f"answered; {exchange.refusals} refused"
    return _OUTCOMES[exchange.state]


_OUTCOMES = {
    ExchangeState.SENDING: "being sent",
    ExchangeState.ANSWERED: "answered",
    ExchangeState.REFUSED: "refused by the server",
    ExchangeState.FAILED: "no answer that can be used",
    ExchangeState.NOT_SENT: "not sent",
}
