"""WS-Security: a UsernameToken with a digest and a Timestamp, fresh for each message.

Web Services Security UsernameToken Profile 1.0, section 3.1: the digest is
Base64(SHA-1(nonce + created + password)).
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from lxml import etree

from meterdesk.adapters.soap.times import to_wire
from meterdesk.domain.conversation import Credentials
from meterdesk_contract.names import Dialect

NONCE_BYTES = 16
_VALID_FOR = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Token:
    """One message's proof of who sends it. Never use it twice: the server refuses its nonce."""

    credentials: Credentials
    nonce: bytes = field(repr=False)
    created: datetime

    @property
    def digest(self) -> str:
        stamp = to_wire(self.created).encode()
        secret = self.credentials.password.encode()
        return b64encode(hashlib.sha1(self.nonce + stamp + secret).digest()).decode()

    @property
    def proofs(self) -> tuple[str, ...]:
        """What nobody else is to see: the secret, and digest and nonce of this message."""
        return self.credentials.password, self.digest, b64encode(self.nonce).decode()

    def write(self, header: etree._Element, dialect: Dialect) -> None:
        """Adds wsse:Security to a SOAP header whose element declares the dialect's namespaces."""
        security, utility = f"{{{dialect.security}}}", f"{{{dialect.utility}}}"
        outer = etree.SubElement(header, f"{security}Security")
        stamp = etree.SubElement(outer, f"{utility}Timestamp")
        etree.SubElement(stamp, f"{utility}Created").text = to_wire(self.created)
        etree.SubElement(stamp, f"{utility}Expires").text = to_wire(self.created + _VALID_FOR)
        user = etree.SubElement(outer, f"{security}UsernameToken")
        etree.SubElement(user, f"{security}Username").text = self.credentials.username
        etree.SubElement(user, f"{security}Password", Type=dialect.digest).text = self.digest
        nonce = etree.SubElement(user, f"{security}Nonce", EncodingType=dialect.base64)
        nonce.text = b64encode(self.nonce).decode()
        etree.SubElement(user, f"{utility}Created").text = to_wire(self.created)
