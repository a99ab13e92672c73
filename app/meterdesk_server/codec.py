"""Between XML elements and values, by one table. What is read has passed the schema before."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeVar

from lxml import etree

from meterdesk_contract.names import NAMESPACE
from meterdesk_server import messages as m

T = TypeVar("T")
_Told = Callable[[Any], str]
_MARKUP = {ord(c): f"&#{ord(c)};" for c in '&<>"\t\n\r'}
_has_markup = re.compile(f"[{''.join(map(chr, _MARKUP))}]").search


@dataclass(frozen=True, slots=True)
class Scalar:
    """A simple type of the schema: how its text is read and written."""

    read: Callable[[str], Any]
    write: Callable[[Any], str]


def _token(text: str) -> str:
    """xs:token: white space of XML collapsed (XML Schema 1.0 part 2, section 4.3.6)."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")


def _time(text: str) -> datetime:
    # The schema has seen to it that it is YYYY-MM-DDThh:mm:ssZ; strptime takes ten times as long.
    date, _, time = _token(text).partition("T")
    year, month, day = date.split("-")
    hour, minute, second = time.removesuffix("Z").split(":")
    return datetime(
        int(year), int(month), int(day), int(hour), int(minute), int(second), tzinfo=UTC
    )


def _time_text(at: datetime) -> str:
    # strftime writes the year 1 as "1" on some systems, which the schema refuses.
    at = at if at.tzinfo is UTC else at.astimezone(UTC)
    return f"{at.isoformat(timespec='seconds')[:19]}Z"


TOKEN = Scalar(_token, str)
NUMBER = Scalar(int, str)
TIME = Scalar(_time, _time_text)


class Where(StrEnum):
    """How often a part stands in its element, or that it is an attribute."""

    ONCE = "once"
    MAYBE = "maybe"
    MANY = "many"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True)
class Part:
    """One child or attribute: its XML name, the field of the value, its type."""

    tag: str
    field: str
    type: Scalar | type[Any]
    where: Where = Where.ONCE


_PROXY = Part("ProxyId", "proxy_id", TOKEN)
_SERIAL = Part("SerialNumber", "serial_number", TOKEN)
_SUBMISSION = Part("SubmissionId", "submission_id", TOKEN)
_COMMAND = Part("CommandId", "command_id", TOKEN)
_BILLING = Part("BillingRequestId", "billing_request_id", TOKEN)
_NOW = Part("ServerTime", "server_time", TIME)
_NEXT = Part("NextSync", "next_sync", TIME)
_REASON = Part("Reason", "reason", TOKEN)
_NAME = Part("Name", "name", TOKEN, Where.ATTRIBUTE)
_READ_DATE = Part("ReadDate", "read_at", TIME, Where.ATTRIBUTE)
_REFS = (_PROXY, Part("Device", "devices", m.DeviceRef, Where.MANY))
_REGISTRATIONS = (_NOW, Part("Device", "devices", m.DeviceRegistration, Where.MANY))
_OUTCOMES = (_NOW, Part("Outcome", "outcomes", m.Outcome, Where.MANY))

PARTS: dict[type[Any], tuple[Part, ...]] = {
    m.RegisterProxy: (
        Part("InstallationId", "installation_id", TOKEN),
        Part("SoftwareVersion", "software_version", TOKEN),
    ),
    m.RegisterProxyResponse: (
        _PROXY,
        Part("ProxySecret", "proxy_secret", TOKEN),
        _NOW,
        _NEXT,
        Part("ReceiptKey", "receipt_key", TOKEN, Where.MAYBE),
    ),
    m.DeviceRef: (_SERIAL,),
    m.RegisterProxyDevices: _REFS,
    m.DeregisterProxyDevices: _REFS,
    m.DeviceRegistration: (
        _SERIAL,
        Part("State", "state", TOKEN),
        Part("SignUpFrom", "sign_up_from", TIME, Where.MAYBE),
    ),
    m.RegisterProxyDevicesResponse: _REGISTRATIONS,
    m.DeregisterProxyDevicesResponse: _REGISTRATIONS,
    m.SyncProxy: (_PROXY, Part("LastSync", "last_sync", TIME, Where.MAYBE)),
    m.SyncProxyResponse: (
        _NOW,
        _NEXT,
        Part("DeviceCommand", "commands", m.DeviceCommand, Where.MANY),
    ),
    m.DeviceCommand: (
        _COMMAND,
        _SERIAL,
        Part("TurnOnService", "turn_on", m.TurnOnService, Where.MAYBE),
        Part("TurnOffService", "turn_off", m.TurnOffService, Where.MAYBE),
        Part("RequestBillingReads", "billing", m.RequestBillingReads, Where.MAYBE),
        Part("RequestSupplies", "supplies", m.RequestSupplies, Where.MAYBE),
    ),
    m.TurnOnService: (),
    m.TurnOffService: (),
    m.RequestBillingReads: (
        _BILLING,
        Part("DueDate", "due", TIME),
        Part("MeterName", "meters", TOKEN, Where.MANY),
    ),
    m.RequestSupplies: (),
    m.ReportSyncStatus: (_PROXY, Part("DeviceStatus", "devices", m.DeviceStatus, Where.MANY)),
    m.DeviceStatus: (_COMMAND, _SERIAL, Part("Result", "result", TOKEN)),
    m.ReportSyncStatusResponse: _OUTCOMES,
    m.Outcome: (
        Part("Id", "id", TOKEN, Where.ATTRIBUTE),
        Part("SerialNumber", "serial_number", TOKEN, Where.ATTRIBUTE),
        Part("State", "state", TOKEN, Where.ATTRIBUTE),
        Part("Reason", "reason", TOKEN, Where.ATTRIBUTE),
    ),
    m.SubmitBillingReads: (
        _PROXY,
        _SUBMISSION,
        Part("DeviceReads", "devices", m.DeviceReads, Where.MANY),
    ),
    m.DeviceReads: (
        _BILLING,
        _SERIAL,
        Part("Meter", "meters", m.Meter, Where.MANY),
        Part("MissingMeter", "missing", m.MissingMeter, Where.MANY),
    ),
    m.Meter: (_NAME, Part("Value", "value", NUMBER, Where.ATTRIBUTE), _READ_DATE),
    m.MissingMeter: (_NAME,),
    m.SubmitBillingReadsResponse: (
        *_OUTCOMES,
        Part("Receipt", "receipts", m.Receipt, Where.MANY),
    ),
    m.Receipt: (
        Part("BillingRequestId", "billing_request_id", TOKEN, Where.ATTRIBUTE),
        Part("SerialNumber", "serial_number", TOKEN, Where.ATTRIBUTE),
        Part("Number", "number", NUMBER, Where.ATTRIBUTE),
        Part("Previous", "previous", TOKEN, Where.ATTRIBUTE),
        Part("IssuedAt", "issued_at", TIME, Where.ATTRIBUTE),
        Part("Key", "key_id", TOKEN, Where.ATTRIBUTE),
        Part("Signature", "signature", TOKEN, Where.ATTRIBUTE),
    ),
    m.SubmitSuppliesUsage: (
        _PROXY,
        _SUBMISSION,
        Part("DeviceSupplies", "devices", m.DeviceSupplies, Where.MANY),
    ),
    m.DeviceSupplies: (_SERIAL, Part("Supply", "supplies", m.Supply, Where.MANY)),
    m.Supply: (_NAME, Part("Value", "value", TOKEN, Where.ATTRIBUTE), _READ_DATE),
    m.SubmitSuppliesUsageResponse: _OUTCOMES,
    m.InvalidRequestFault: (_REASON, Part("Line", "line", NUMBER, Where.MAYBE)),
    m.NotAuthorizedFault: (_REASON, Part("ServerTime", "server_time", TIME, Where.MAYBE)),
    m.UnknownDeviceFault: (_REASON, Part("SerialNumber", "serial_numbers", TOKEN, Where.MANY)),
    m.ServerBusyFault: (_REASON, Part("RetryAfterSeconds", "retry_after_seconds", NUMBER)),
}


class UnreadableError(ValueError):
    """A text the schema lets pass and a value cannot hold, such as the hour 24. Has a line."""

    def __init__(self, text: str, line: int | None) -> None:
        super().__init__(f"'{text[:80]}' cannot be read as a value here")
        self.line = line


def line_of(element: etree._Element) -> int | None:
    """The line an element began on, where the parser remembers it."""
    line: Any = element.sourceline
    return line if isinstance(line, int) else None


def read(cls: type[T], element: etree._Element) -> T:
    """The value an element stands for. Raises UnreadableError."""
    return cls(**{part.field: value for part in PARTS[cls] for value in _values(part, element)})


def write(value: Any) -> str:
    """The element that stands for a value, as text: a document, or a part of one.

    What is no character of XML makes it one that no parser reads (XML 1.0, section 2.2).
    """
    return _WRITERS[type(value)](value)


def _values(part: Part, element: etree._Element) -> list[Any]:
    """No value or one: a tuple for many, and nothing where the value's default shall stand."""
    if part.where is Where.ATTRIBUTE:
        text = element.get(part.tag)
        return [] if text is None else [_scalar(part, text, element)]
    found = [_value(part, child) for child in element.iterchildren(f"{{{NAMESPACE}}}{part.tag}")]
    return [tuple(found)] if part.where is Where.MANY else found[:1]


def _value(part: Part, element: etree._Element) -> Any:
    if isinstance(part.type, Scalar):
        return _scalar(part, element.text or "", element)
    return read(part.type, element)


def _scalar(part: Part, text: str, element: etree._Element) -> Any:
    assert isinstance(part.type, Scalar)
    try:
        return part.type.read(text)
    except ValueError as error:
        raise UnreadableError(text, line_of(element)) from error


def _element(tag: str, type_: Scalar | type[Any], declared: str = "") -> _Told:
    opening, closing = f"<{tag}{declared}", f"</{tag}>"
    if isinstance(type_, Scalar):
        write = type_.write
        return lambda value: f"{opening}>{_escaped(write(value))}{closing}"
    attributes = [_attribute(part) for part in PARTS[type_] if part.where is Where.ATTRIBUTE]
    children = [_child(part) for part in PARTS[type_] if part.where is not Where.ATTRIBUTE]

    def told(value: Any) -> str:
        named = "".join([attribute(value) for attribute in attributes])
        inner = "".join([child(value) for child in children])
        return f"{opening}{named}>{inner}{closing}" if inner else f"{opening}{named}/>"

    return told


def _attribute(part: Part) -> _Told:
    assert isinstance(part.type, Scalar)
    field, opening, write = attrgetter(part.field), f' {part.tag}="', part.type.write

    def told(value: Any) -> str:
        found = field(value)
        return "" if found is None else f'{opening}{_escaped(write(found))}"'

    return told


def _child(part: Part) -> _Told:
    field, each = attrgetter(part.field), _element(part.tag, part.type)

    def one(value: Any) -> str:
        found = field(value)
        return "" if found is None else each(found)

    if part.where is Where.MANY:
        return lambda value: "".join(map(each, field(value)))
    return one


def _escaped(text: str) -> str:
    """For a text and for an attribute alike: white space of an attribute would become a space."""
    return text.translate(_MARKUP) if _has_markup(text) else text


# How a message is written is worked out once for each type: an answer may have 10,000 devices.
_WRITERS = {cls: _element(cls.__name__, cls, f' xmlns="{NAMESPACE}"') for cls in PARTS}
