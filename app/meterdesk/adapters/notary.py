"""Signatures of receipts: Ed25519 (RFC 8032), row B7."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from meterdesk.domain.conversation import BillingReads, GivenReceipt
from meterdesk.domain.receipt import Examined, ReceiptKey, Trust
from meterdesk_contract.receipt import Receipt, ReceiptMeter, Token, key_id


class Ed25519Notary:
    """Fits the port Notary. Loads cryptography when the first receipt comes: 50 ms."""

    def examine(
        self,
        proxy_id: str,
        reads: BillingReads,
        given: GivenReceipt,
        keys: Sequence[ReceiptKey],
    ) -> Examined:
        """The text is made of what was sent; only the rest of it is the server's to say."""
        from cryptography.exceptions import UnsupportedAlgorithm

        said = _said(proxy_id, reads, given)
        try:
            trust = _trust(said.text, given, keys)
        except UnsupportedAlgorithm:  # nobody can tell here, and the read is delivered all the same
            trust = Trust.NO_KEY
        return Examined(trust, said.digest, str(Token(said.text, given.signature)))


def is_signed(public: str, text: str, signature: str) -> bool:
    """Whether Ed25519 says so: key and signature in Base64, the text in UTF-8.

    Raises UnsupportedAlgorithm where this machine allows no such signatures (FIPS).
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public, validate=True))
        key.verify(base64.b64decode(signature, validate=True), text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def public_key_id(public: str) -> str:
    """How receipts name this key, which is given in Base64."""
    return key_id(base64.b64decode(public))


def _said(proxy_id: str, reads: BillingReads, given: GivenReceipt) -> Receipt:
    return Receipt(
        given.key_id,
        proxy_id,
        given.serial_number,
        reads.billing_request_id,
        given.number,
        given.previous,
        given.issued_at,
        tuple(ReceiptMeter(one.name, one.value, one.read_at) for one in reads.meters),
        reads.missing,
    )


def _trust(text: str, given: GivenReceipt, keys: Sequence[ReceiptKey]) -> Trust:
    if not keys:
        return Trust.NO_KEY
    for key in keys:
        if public_key_id(key.public) == given.key_id:
            is_good = is_signed(key.public, text, given.signature)
            return Trust.VERIFIED if is_good else Trust.NOT_SIGNED
    return Trust.OTHER_KEY
