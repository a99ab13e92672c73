"""Envelopes: written as small as they can be, read without trusting them, shown without secrets."""

from __future__ import annotations

import copy
import re
import threading
from functools import cached_property
from typing import Any

from lxml import etree

from meterdesk.adapters.soap import requests
from meterdesk.adapters.soap.security import Token
from meterdesk.domain.conversation import Request
from meterdesk_contract.names import NAMESPACE, SOAP_ENVELOPE, WSDL, XSD, Dialect

MASK = "•••"
"""Stands for a secret, whatever its length."""

_SOAP = f"{{{SOAP_ENVELOPE}}}"
_NAMESPACES: dict[Any, str] = {None: NAMESPACE, "s": SOAP_ENVELOPE}
_SECRETS = ("Password", "Nonce", "ProxySecret")
_UNREAD_SECRET = re.compile(rf"(<(?:[\w.-]+:)?(?:{'|'.join(_SECRETS)})\b[^>]*>)[^<]*")


class NotInContractError(Exception):
    """A message that is none of the contract: not well-formed, not SOAP, or not valid."""


_MAKING = threading.Lock()
"""libxml2 makes one schema at a time: two at once spoil each other."""


class Contract:
    """The contract's WSDL and schema, loaded from their files when first needed."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._checking = threading.Lock()  # the schema has one error log for all threads

    @cached_property
    def _client(self) -> Any:
        from zeep import Client  # here: it takes 0.1 s, and most starts need no conversation

        return Client(str(WSDL))  # type: ignore[no-untyped-call]  # zeep has no types

    @cached_property
    def _schema(self) -> etree.XMLSchema:
        with _MAKING:
            return etree.XMLSchema(etree.parse(str(XSD), _parser()))

    def envelope(self, request: Request, token: Token) -> etree._Element:
        """The whole message. Every namespace is declared once, the contract's as the default.

        Raises NotInContractError for what XML cannot carry; `check` says whether it is valid.
        """
        from zeep.exceptions import Error

        envelope = etree.Element(f"{_SOAP}Envelope", nsmap=_NAMESPACES)
        header = etree.SubElement(
            envelope,
            f"{_SOAP}Header",
            nsmap={
                self._dialect.security_prefix: self._dialect.security,
                self._dialect.utility_prefix: self._dialect.utility,
            },
        )
        token.write(header, self._dialect)
        body = etree.SubElement(envelope, f"{_SOAP}Body")
        name = f"{{{NAMESPACE}}}{requests.operation(request)}"
        element: Any = self._client.get_element(name)
        try:
            element.render(body, element(**requests.content(request)))
        except (Error, ValueError) as error:
            raise NotInContractError(str(error)) from error
        return envelope

    def check(self, element: etree._Element) -> None:
        """Raises NotInContractError, in the words of the schema, where the element is not valid."""
        with self._checking:
            if not self._schema.validate(element):
                errors: Any = self._schema.error_log
                error = errors[0]
                words = error.message.replace(f"{{{NAMESPACE}}}", "")
                where = f"line {error.line}: " if error.line else ""
                raise NotInContractError(where + words)


def body_of(envelope: etree._Element) -> etree._Element:
    """The one element in the body. Raises NotInContractError."""
    if envelope.tag != f"{_SOAP}Envelope":
        raise NotInContractError("it is no SOAP 1.1 envelope")
    inside = [
        child for body in envelope.findall(f"{_SOAP}Body") for child in body.iterchildren("*")
    ]
    if len(inside) != 1:
        raise NotInContractError(f"its body holds {len(inside)} elements instead of one")
    return inside[0]


def parse(message: bytes) -> etree._Element:
    """The root element. Raises NotInContractError; entities and DOCTYPE are never looked at."""
    try:
        root = etree.fromstring(message, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotInContractError(f"it is no XML: {error}") from error
    docinfo: Any = root.getroottree().docinfo
    if docinfo.doctype:
        raise NotInContractError("it has a DOCTYPE, which SOAP forbids")
    return root


def to_bytes(envelope: etree._Element) -> bytes:
    """UTF-8 without an XML declaration, which UTF-8 does not need (XML 1.0, 4.3.3)."""
    return etree.tostring(envelope, encoding="utf-8")


def shown(envelope: etree._Element) -> str:
    """The message as text, with every secret masked: what may be kept and looked at (row B1)."""
    masked = copy.deepcopy(envelope)
    for element in masked.iter("{*}" + _SECRETS[0], *("{*}" + name for name in _SECRETS[1:])):
        for child in list(element):
            element.remove(child)
        element.text = MASK
    return etree.tostring(masked, encoding="unicode")


def shown_bytes(message: bytes) -> str:
    """The same for what came from outside and may be no XML at all."""
    try:
        return shown(parse(message))
    except NotInContractError:
        return _UNREAD_SECRET.sub(rf"\g<1>{MASK}", message.decode("utf-8", "replace"))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
