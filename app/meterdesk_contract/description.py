"""The contract taken apart for people: what its WSDL and schema say of every name in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree

from meterdesk_contract.names import WSDL, XSD

_XS = "{http://www.w3.org/2001/XMLSchema}"
_WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
_BASES: Mapping[str, str] = {
    "dateTime": "a point in time",
    "unsignedLong": "0 to 18446744073709551615",
    "unsignedInt": "0 to 4294967295",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A child or an attribute. `occurs` says how often, in words."""

    name: str
    type: str
    occurs: str
    words: str


@dataclass(frozen=True, slots=True)
class Element:
    """A message of the schema, or a type that has parts."""

    name: str
    words: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Simple:
    """A type of text: what it may be, and the words it may be one of with their meaning."""

    name: str
    words: str
    bounds: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """What can be asked, and the faults it may be answered with."""

    name: str
    words: str
    faults: tuple[str, ...]


class Description:
    """Reads the contract's two files. Nothing here is said that does not stand in them."""

    def __init__(self) -> None:
        self._wsdl = ElementTree.parse(WSDL).getroot()
        self._schema = ElementTree.parse(XSD).getroot()

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """What is said of the whole: the WSDL's paragraphs, then the schema's."""
        about = self._wsdl.findtext(f"{_WSDL}documentation") or ""
        return (*(_flat(text) for text in about.split("\n\n")), _words(self._schema))

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        found = self._wsdl.iterfind(f"{_WSDL}portType/{_WSDL}operation")
        return tuple(
            Operation(
                each.get("name", ""),
                _flat(each.findtext(f"{_WSDL}documentation")),
                tuple(fault.get("name", "") for fault in each.iterfind(f"{_WSDL}fault")),
            )
            for each in found
        )

    @cached_property
    def messages(self) -> dict[str, Element]:
        """Requests, answers and faults, by name."""
        found = self._schema.iterfind(f"{_XS}element")
        return {each.get("name", ""): _element(each) for each in found}

    @cached_property
    def types(self) -> dict[str, Element]:
        """Types that have parts, by name."""
        found = self._schema.iterfind(f"{_XS}complexType")
        return {each.get("name", ""): _element(each) for each in found}

    @cached_property
    def simple_types(self) -> dict[str, Simple]:
        found = self._schema.iterfind(f"{_XS}simpleType")
        return {each.get("name", ""): _simple(each) for each in found}

    def undocumented(self) -> tuple[str, ...]:
        """Whatever has a name and no words: elements, attributes, types, values, operations."""
        named = ("element", "attribute", "complexType", "simpleType", "enumeration")
        silent = [
            f"{each.tag.rpartition('}')[2]} {each.get('name') or each.get('value')}"
            for tag in named
            for each in self._schema.iter(f"{_XS}{tag}")
            if (each.get("name") or each.get("value")) and not _words(each)
        ]
        return (*silent, *(f"operation {it.name}" for it in self.operations if not it.words))


def _element(element: ElementTree.Element) -> Element:
    return Element(element.get("name", ""), _words(element), tuple(_parts(element)))


def _parts(element: ElementTree.Element) -> Iterator[Part]:
    for choice in element.iter(f"{_XS}choice"):
        for child in choice:
            child.set("_choice", "yes")
    inner = [each for each in element.iter(f"{_XS}element") if each is not element]
    for child in (*inner, *element.iter(f"{_XS}attribute")):
        is_attribute = child.tag == f"{_XS}attribute"
        name = child.get("name", "")
        yield Part(
            f"@{name}" if is_attribute else name,
            child.get("type", ""),
            _attribute_occurs(child) if is_attribute else _occurs(child),
            _words(child),
        )


def _attribute_occurs(attribute: ElementTree.Element) -> str:
    return "once" if attribute.get("use") == "required" else "may be absent"


def _occurs(element: ElementTree.Element) -> str:
    if element.get("_choice"):
        return "exactly one of these"
    least, most = element.get("minOccurs", "1"), element.get("maxOccurs", "1")
    if most == "1":
        return "once" if least == "1" else "may be absent"
    return f"{least} to {int(most):,}"


def _simple(element: ElementTree.Element) -> Simple:
    restriction = element.find(f"{_XS}restriction")
    assert restriction is not None
    base = restriction.get("base", "").removeprefix("xs:")
    facets = {it.tag.removeprefix(_XS): it.get("value", "") for it in restriction}
    bounds = [_BASES[base]] if base in _BASES else []
    if "maxLength" in facets:
        bounds.append(f"{facets.get('minLength', '0')} to {facets['maxLength']} characters")
    if "pattern" in facets:
        bounds.append(f"`{facets['pattern']}`")
    values = tuple(
        (each.get("value", ""), _words(each)) for each in restriction.iter(f"{_XS}enumeration")
    )
    return Simple(element.get("name", ""), _words(element), ", ".join(bounds), values)


def _words(element: ElementTree.Element) -> str:
    return _flat(element.findtext(f"{_XS}annotation/{_XS}documentation"))


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())
