"""What a conversation is called: before it is held, when it was, and when it came to nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from meterdesk.domain.conversation import (
    Composed,
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


def size(exchange: Exchange) -> str:
    """ "858 bytes travelled: 576 of message, packed from 1,211, and 282 of HTTP. Published..." """
    if not exchange.size:
        return "Nothing left this computer."
    body, head = exchange.bytes_sent, exchange.head_bytes
    packed = f", packed from {exchange.plain_bytes:,}," if exchange.is_packed else ""
    if exchange.state is ExchangeState.SENDING or not head:
        return f"{body:,} bytes of message{packed.rstrip(',')}. {_against(body, exchange.budget)}"
    whole = f"{exchange.size:,} bytes travelled: {body:,} of message{packed} and {head:,} of HTTP."
    return f"{whole} {_against(exchange.size, exchange.budget)}"


def size_to_be(composed: Composed) -> str:
    """The same of a message that was not sent yet, as it is and packed."""
    plain, packed = composed.plain, composed.packed
    if not composed.size.head:
        return _without_http(composed)
    if composed.is_packed:
        http = f", and {packed.head:,} of HTTP."
        text = f"About {packed.total:,} bytes will travel: {packed.body:,} of message, packed from "
        text += f"{plain.body:,}{http}"
    else:
        text = f"{plain.total:,} bytes will travel: {plain.body:,} of message and {plain.head:,} "
        text += f"of HTTP; this server takes no packed messages (it would be {packed.total:,})."
    return f"{text} {_against(composed.size.total, composed.budget)}"


def _without_http(composed: Composed) -> str:
    """Where no server is known, what HTTP adds is not, and nothing is compared with its size."""
    packed = f", packed from {composed.plain.body:,}" if composed.is_packed else ""
    published = (
        f" The published size is {composed.budget:,} bytes, HTTP included."
        if composed.budget is not None
        else ""
    )
    return (
        f"The message is about {composed.size.body:,} bytes{packed}; HTTP adds some hundred, which "
        f"are counted once the address of the server is known.{published}"
    )


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
    more = "less" if size < budget else "more"
    return f"The published size is {budget:,} bytes: this is {share} % {more}."


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
