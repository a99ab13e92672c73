"""The schema as a judge, and the WSDL as it is handed out."""

from __future__ import annotations

import threading
from typing import Any

from lxml import etree

from meterdesk_contract.names import NAMESPACE, WSDL, XSD
from meterdesk_server.faults import invalid

_ADDRESS = "{http://schemas.xmlsoap.org/wsdl/soap/}address"

_MAKING = threading.Lock()
"""libxml2 makes one schema at a time: two at once spoil each other."""


class OwnMessageError(Exception):
    """This server was about to say what the contract does not allow: a mistake in its code."""


class Contract:
    """Validates bodies against the schema. Safe to share between threads."""

    def __init__(self) -> None:
        # The errors of the last validation stay on a schema: each thread looks at one of its own.
        self._of_thread = threading.local()
        self._schema()  # the first in a process makes libxml2's types, and no two may at once

    def check(self, element: etree._Element) -> None:
        """Raises an InvalidRequestFault with the validator's first message and its line."""
        message, line = self._judge(element)
        if message:
            raise invalid(f"Line {line}: {message}", line)

    def check_own(self, element: etree._Element) -> None:
        """Raises OwnMessageError: what the schema does not allow is not sent."""
        message, _ = self._judge(element)
        if message:
            raise OwnMessageError(f"{etree.QName(element).localname} was not sent: {message}")

    def _judge(self, element: etree._Element) -> tuple[str, int]:
        """The validator's first message and its line; no message where it is valid."""
        schema = self._schema()
        if schema.validate(element):
            return "", 0
        errors: Any = schema.error_log
        first = errors[0]
        return first.message.replace(f"{{{NAMESPACE}}}", ""), first.line

    def _schema(self) -> etree.XMLSchema:
        if not hasattr(self._of_thread, "schema"):
            with _MAKING:
                self._of_thread.schema = etree.XMLSchema(etree.parse(str(XSD)))
        schema: etree.XMLSchema = self._of_thread.schema
        return schema


def wsdl_for(address: str) -> bytes:
    """The contract's WSDL with this server's address. Its schema stands beside it."""
    tree = etree.parse(str(WSDL))
    for element in tree.iter(_ADDRESS):
        element.set("location", address)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
