"""The schema as a judge, and the WSDL as it is handed out."""

from __future__ import annotations

import threading
from typing import Any

from lxml import etree

from meterdesk_contract.names import NAMESPACE, WSDL, XSD
from meterdesk_server.faults import invalid

_ADDRESS = "{http://schemas.xmlsoap.org/wsdl/soap/}address"


class Contract:
    """Validates bodies against the schema. Safe to share between threads."""

    def __init__(self) -> None:
        self._schema = etree.XMLSchema(etree.parse(str(XSD)))
        # The errors of the last validation stay on the schema: one at a time may look at them.
        self._lock = threading.Lock()

    def check(self, element: etree._Element) -> None:
        """Raises an InvalidRequestFault with the validator's first message and its line."""
        with self._lock:
            if self._schema.validate(element):
                return
            errors: Any = self._schema.error_log
            first = errors[0]
        message = first.message.replace(f"{{{NAMESPACE}}}", "")
        raise invalid(f"Line {first.line}: {message}", first.line)


def wsdl_for(address: str) -> bytes:
    """The contract's WSDL with this server's address. Its schema stands beside it."""
    tree = etree.parse(str(WSDL))
    for element in tree.iter(_ADDRESS):
        element.set("location", address)
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
