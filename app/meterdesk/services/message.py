"""A message of the contract in words: whose value it is, what it means, and when it was read.

Reads the XML that is archived, so it tells what travelled and not what was meant to. What the
contract does not name yet is told under its own name: nothing in a message is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class Item(StrEnum):
    """What a value is. The first five are all of the office that ever leaves it (row M15)."""

    SERIAL_NUMBER = "serial number"
    METER_NAME = "meter name"
    METER_VALUE = "meter value"
    SUPPLIES_USAGE = "supplies usage"
    READ_DATE = "date of reading"
    ID = "id"
    PROOF = "proof of who sends"
    TIME = "time"
    ANSWER = "answer"
    VERSION = "version"


OF_THE_OFFICE = (
    Item.SERIAL_NUMBER,
    Item.METER_NAME,
    Item.METER_VALUE,
    Item.SUPPLIES_USAGE,
    Item.READ_DATE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One value. `name` is a meter's or supply's in the contract, `at` when that was read."""

    what: str
    value: str
    item: Item
    serial_number: str = ""
    name: str = ""
    at: datetime | None = None
    is_problem: bool = False

    @property
    def time(self) -> datetime | None:
        """The value of a time, aware UTC."""
        return _time(self.value)

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything of the office that stands in this line."""
        found = [self.item]
        if self.serial_number:
            found.append(Item.SERIAL_NUMBER)
        if self.item is Item.METER_VALUE:
            found.append(Item.METER_NAME)
        if self.at is not None:
            found.append(Item.READ_DATE)
        return tuple(item for item in OF_THE_OFFICE if item in found)


def lines(text: str) -> tuple[Line, ...]:
    """What stands in an archived envelope, in its order; nothing where it is none."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return ()
    from xml.etree import ElementTree  # when somebody looks: with expat 0.6 MB

    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return ()
    if _local(root) != "Envelope":
        return ()
    return tuple(line for part in reversed(root[:2]) for line in _inside(part, ""))


def _inside(element: Element, serial_number: str) -> Iterator[Line]:
    """The lines of an element and all in it; a serial number holds for its siblings too."""
    serials = [_text(child) for child in element if _local(child) == _SERIAL]
    is_of_one = len(serials) == 1
    own = serials[0] if is_of_one else element.get(_SERIAL, serial_number)
    name = _local(element)
    if name in _WHOLE:
        yield _WHOLE[name](element, own)
        return
    if len(element) == 0:
        yield from _leaf(name, _text(element), own)
    for child in element:
        is_told_beside = _local(child) == _SERIAL and is_of_one and len(element) > 1
        if not is_told_beside:
            yield from _inside(child, own)


def _leaf(name: str, text: str, serial_number: str) -> Iterator[Line]:
    what, item = _WORDS.get(name, (_spaced(name), Item.ID))
    if name in _COMMANDS:
        yield Line(what, _COMMANDS[name], item, serial_number)
    elif item is Item.METER_NAME:
        yield Line(what, meter_words(text), item, serial_number, text)
    elif text:
        value = _VALUES.get(text, text) if item is Item.ANSWER else text
        own = text if item is Item.SERIAL_NUMBER else serial_number
        yield Line(what, value, item, own, is_problem=text in _PROBLEMS)


def _meter(element: Element, serial_number: str) -> Line:
    return _read(element, serial_number, Item.METER_VALUE)


def _supply(element: Element, serial_number: str) -> Line:
    return _read(element, serial_number, Item.SUPPLIES_USAGE)


def _read(element: Element, serial_number: str, item: Item) -> Line:
    name = element.get("Name", "")
    value, at = element.get("Value", ""), element.get("ReadDate", "")
    return Line(meter_words(name), value, item, serial_number, name, _time(at))


def _missing(element: Element, serial_number: str) -> Line:
    name = element.get("Name", "")
    value = "not counted by this printer"
    return Line(meter_words(name), value, Item.METER_NAME, serial_number, name)


def _outcome(element: Element, serial_number: str) -> Line:
    state, reason = element.get("State", ""), element.get("Reason")
    value = _VALUES.get(state, state) + (f": {reason.strip().rstrip('.')}" if reason else "")
    return Line("The server says", value, Item.ANSWER, serial_number, is_problem=state == _NO)


def _receipt(element: Element, serial_number: str) -> Line:
    number = element.get("Number", "")
    return Line("Number of the supplier's receipt", number, Item.ANSWER, serial_number)


def meter_words(name: str) -> str:
    """ "print.MonochromeImpressions" as "Print: monochrome impressions"; other names stay."""
    service, dot, counter = name.partition(".")
    if not dot or not service.isalnum() or " " in name:
        return name
    words = _spaced(counter.replace(".", " ")).lower()
    return words.capitalize() if service == "systemTotals" else f"{_spaced(service)}: {words}"


def _spaced(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).replace(" Id", " id")
    return words[:1].upper() + words[1:].lower()


def _time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _text(element: Element) -> str:
    return " ".join((element.text or "").split())


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


_SERIAL = "SerialNumber"
_NO = "Refused"
_PROBLEMS = frozenset({_NO, "Failed", "NotEligible"})
_WHOLE = {
    "Meter": _meter,
    "Supply": _supply,
    "MissingMeter": _missing,
    "Outcome": _outcome,
    "Receipt": _receipt,
}
"""Elements whose attributes are one line together."""

_COMMANDS = {
    "TurnOnService": "turn its service on",
    "TurnOffService": "turn its service off",
    "RequestSupplies": "tell its supplies",
}
"""Commands that say all by their name."""

_WORDS: Mapping[str, tuple[str, Item]] = {
    _SERIAL: ("Serial number", Item.SERIAL_NUMBER),
    "Username": ("Number of this office at the server", Item.ID),
    "Password": ("Proof that this office sends it (hidden)", Item.PROOF),
    "Nonce": ("Random number of this message (hidden)", Item.PROOF),
    "Created": ("Written at", Item.TIME),
    "Expires": ("Not to be believed after", Item.TIME),
    "ProxyId": ("Number of this office at the server", Item.ID),
    "ProxySecret": ("Secret of this office from now on (hidden)", Item.PROOF),
    "ReceiptKey": ("Key that the supplier signs receipts with", Item.ID),
    "InstallationId": ("Number drawn for this installation", Item.ID),
    "SoftwareVersion": ("Version of Meterdesk", Item.VERSION),
    "SubmissionId": ("Number of this message", Item.ID),
    "BillingRequestId": ("Number of the supplier's billing request", Item.ID),
    "CommandId": ("Number of the supplier's command", Item.ID),
    "LastSync": ("Asked last", Item.TIME),
    "ServerTime": ("Clock of the server", Item.TIME),
    "NextSync": ("Ask again", Item.TIME),
    "SignUpFrom": ("Can be signed up from", Item.TIME),
    "DueDate": ("Meters are due", Item.TIME),
    "MeterName": ("Meter asked for", Item.METER_NAME),
    "State": ("The server says", Item.ANSWER),
    "Result": ("What became of the command", Item.ANSWER),
    "Reason": ("Reason", Item.ANSWER),
    "faultstring": ("The server says no", Item.ANSWER),
    "faultcode": ("Kind of fault", Item.ANSWER),
    "RetryAfterSeconds": ("Ask again after seconds", Item.ANSWER),
    "Line": ("Line of the message", Item.ANSWER),
    "TurnOnService": ("Command", Item.ANSWER),
    "TurnOffService": ("Command", Item.ANSWER),
    "RequestSupplies": ("Command", Item.ANSWER),
}
"""What each element that holds a text means, and what it is."""

_VALUES: Mapping[str, str] = {
    "Accepted": "accepted",
    "AlreadyAccepted": "had been accepted before",
    _NO: "refused",
    "Done": "done",
    "Failed": "failed",
    "Registered": "registered",
    "Pending": "is still being looked up",
    "NotEligible": "is not one of this office's: assigned to somebody else, or too new",
    "Deregistered": "registration ended",
}
