"""A receipt as an office sees it: rebuilt from what was sent, and its signature tried."""

from __future__ import annotations

import base64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from lxml import etree

from meterdesk_contract.receipt import NO_PREVIOUS, Receipt, key_id
from meterdesk_server.conformance.verdict import FailedError, demand


def check_receipt(given: etree._Element, key: str, said: Receipt) -> None:
    """Raises FailedError where this is no receipt of that key for what was said."""
    named = (given.get("BillingRequestId"), given.get("SerialNumber"))
    demand(
        named == (said.request_id, said.serial_number),
        f"The receipt is for {' of '.join(map(str, named))}.",
    )
    demand(
        (said.number == 1) == (said.previous == NO_PREVIOUS),
        f"The receipt with the number {said.number} names {said.previous} as the one before.",
    )
    public = base64.b64decode(key)
    demand(said.key_id == key_id(public), "The receipt names another key than ReceiptKey.")
    signature = base64.b64decode(given.get("Signature", ""))
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, said.text.encode())
    except InvalidSignature as error:
        raise FailedError("The signature of the receipt is not one of what was sent.") from error
