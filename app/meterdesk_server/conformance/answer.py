"""What the server said, read and held against the schema."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from meterdesk_contract.names import NAMESPACE, SOAP_ENVELOPE, XSD
from meterdesk_server.conformance.verdict import FailedError, demand
from meterdesk_server.conformance.wire import Heard

_SOAP = f"{{{SOAP_ENVELOPE}}}"
_SCHEMA = etree.XMLSchema(etree.parse(str(XSD)))


@dataclass(frozen=True, slots=True)
class Command:
    """A command of a sync: `kind` is its element's name, `inner` that element."""

    id: str
    serial: str
    kind: str
    inner: etree._Element


@dataclass(frozen=True, slots=True)
class Answer:
    """A SOAP message of the server. `element` is the response, the fault's detail, or the fault."""

    status: int
    element: etree._Element
    code: str
    """The fault's code without its prefix, or an empty text."""

    @property
    def name(self) -> str:
        return etree.QName(self.element).localname

    @property
    def outline(self) -> str:
        """For a sentence: what came, and why."""
        why = self.text("Reason") or self.element.findtext("faultstring") or ""
        return f"HTTP {self.status} and {self.name}" + (f" ({why})" if why else "")

    def text(self, name: str) -> str:
        """What the first child of that name says, or an empty text."""
        return " ".join((self.element.findtext(f"{{{NAMESPACE}}}{name}") or "").split())

    def time(self, name: str) -> datetime | None:
        """The time a child says, aware UTC."""
        found = self.text(name)
        return datetime.fromisoformat(found).astimezone(UTC) if found else None

    def children(self, name: str) -> list[etree._Element]:
        return self.element.findall(f"{{{NAMESPACE}}}{name}")

    def devices(self) -> dict[str, tuple[str, str]]:
        """State and SignUpFrom of each device of a registration, by serial number."""
        return {
            child(it, "SerialNumber"): (child(it, "State"), child(it, "SignUpFrom"))
            for it in self.children("Device")
        }

    def commands(self) -> list[Command]:
        """The commands of a sync."""
        return [
            Command(
                child(it, "CommandId"),
                child(it, "SerialNumber"),
                etree.QName(it[-1]).localname,
                it[-1],
            )
            for it in self.children("DeviceCommand")
        ]

    def outcome(self) -> str:
        """The State of the only outcome. Raises FailedError where there is not one."""
        found = self.children("Outcome")
        demand(len(found) == 1, f"There were {len(found)} Outcomes for one device.")
        return str(found[0].get("State"))


def child(element: etree._Element, name: str) -> str:
    """What a child of the contract says."""
    return " ".join((element.findtext(f"{{{NAMESPACE}}}{name}") or "").split())


def read(heard: Heard) -> Answer:
    """The answer, valid by the schema. Raises FailedError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(heard.body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        start = heard.body[:60].decode("utf-8", "replace")
        raise FailedError(f"HTTP {heard.status}, and no XML but: {start!r}") from error
    body = root.find(f"{_SOAP}Body")
    demand(
        root.tag == f"{_SOAP}Envelope" and body is not None and len(body) == 1,
        f"HTTP {heard.status} brought no SOAP 1.1 envelope with one element in its Body.",
    )
    assert body is not None
    element = body[0]
    if element.tag == f"{_SOAP}Fault":
        return _fault(heard.status, element)
    _check(element)
    return Answer(heard.status, element, "")


def _fault(status: int, fault: etree._Element) -> Answer:
    code = (fault.findtext("faultcode") or "").rpartition(":")[2].strip()
    demand(code, "The fault has no faultcode, or one in a namespace.")
    details = fault.find("detail")
    inside = [] if details is None else [it for it in details if isinstance(it.tag, str)]
    typed = next((it for it in inside if etree.QName(it).namespace == NAMESPACE), None)
    if typed is None:
        return Answer(status, fault, code)
    _check(typed)
    return Answer(status, typed, code)


def _check(element: etree._Element) -> None:
    if not _SCHEMA.validate(element):
        first = _SCHEMA.error_log[0]  # type: ignore[index]
        words = first.message.replace(f"{{{NAMESPACE}}}", "")
        raise FailedError(f"The answer is not valid by the schema: {words}")
