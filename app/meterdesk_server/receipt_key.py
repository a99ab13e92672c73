"""The key receipts are signed with: Ed25519 (RFC 8032), derived from the master key (row B7)."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from meterdesk_contract.receipt import key_id


class ReceiptKey:
    """Signs receipts. Has no readable repr on purpose. `public` are 32 bytes."""

    def __init__(self, seed: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(seed)
        public = self._private.public_key()
        self.public = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.key_id = key_id(self.public)
        self.public_text = base64.b64encode(self.public).decode()
        self.pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def sign(self, text: str) -> str:
        """The signature of a receipt's text: 64 bytes in Base64."""
        return base64.b64encode(self._private.sign(text.encode())).decode()
