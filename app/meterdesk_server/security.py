"""Who speaks: the WS-Security UsernameToken with PasswordDigest, and its Timestamp.

OASIS Web Services Security UsernameToken Profile 1.0, section 3.1: the digest is
Base64(SHA-1(nonce + created + password)). The drafts before it differ in their namespaces, and
name types by QNames where the standard has URIs; all of them are read.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from lxml import etree
from sqlalchemy import Connection, bindparam, delete, insert
from sqlalchemy.exc import IntegrityError

from meterdesk_contract.names import DIALECTS, Dialect
from meterdesk_server import tables
from meterdesk_server.faults import FaultError, not_authorized

_BY_SECURITY = {dialect.security: dialect for dialect in DIALECTS.values()}
_LONGEST = 256
REMEMBER = insert(tables.nonce).values(digest=bindparam("digest"), forget_at=bindparam("forget_at"))
"""With what `as_remembered` says. Its violation says that the message was sent before."""
_FORGET = delete(tables.nonce).where(tables.nonce.c.forget_at < bindparam("now"))


@dataclass(frozen=True, slots=True)
class Token:
    """What a message says of its sender. `created` is the text that went into the digest."""

    username: str
    digest: str
    nonce: bytes
    created: str
    valid_from: datetime
    expires: datetime | None

    @property
    def fingerprint(self) -> str:
        """What the message is remembered by: its sender and its nonce."""
        return hashlib.sha256(self.username.encode() + b"\0" + self.nonce).hexdigest()

    def is_of(self, password: str) -> bool:
        """Whether the sender knew this password. Takes as long for a wrong one."""
        said = hashlib.sha1(self.nonce + self.created.encode() + password.encode()).digest()
        return hmac.compare_digest(base64.b64encode(said), self.digest.encode())


def read_token(security: etree._Element | None) -> Token:
    """The token of a Security header. Raises NotAuthorizedFault where anything is amiss."""
    if security is None:
        raise not_authorized("The message has no WS-Security header.")
    dialect = _BY_SECURITY[etree.QName(security).namespace or ""]
    wsse, wsu = f"{{{dialect.security}}}", f"{{{dialect.utility}}}"
    token = _only(security, f"{wsse}UsernameToken")
    timestamp = _only(security, f"{wsu}Timestamp")
    password = _only(token, f"{wsse}Password")
    if not _is(password, "Type", dialect.digest, dialect):
        raise not_authorized("The password is not sent as a PasswordDigest.")
    expires = timestamp.find(f"{wsu}Expires")
    return Token(
        username=_text(_only(token, f"{wsse}Username")),
        digest=_text(password),
        nonce=_nonce(_only(token, f"{wsse}Nonce"), dialect),
        created=_text(_only(token, f"{wsu}Created")),
        valid_from=_time(_text(_only(timestamp, f"{wsu}Created"))),
        expires=None if expires is None else _time(_text(expires)),
    )


def check_time(token: Token, now: datetime, skew: timedelta) -> None:
    """Raises NotAuthorizedFault with the server's time where the message is not of now.

    The token's own Created is checked too: it alone is covered by the digest, so it bounds how
    long a nonce has to be remembered.
    """
    for at in (token.valid_from, _time(token.created)):
        if abs(now - at) > skew:
            raise not_authorized(
                "The Timestamp is too old or too new; is the clock right? See ServerTime.", now
            )
    if token.expires is not None and token.expires < now - skew:
        raise not_authorized("The Timestamp has expired; is the clock right? See ServerTime.", now)


def remember_nonce(connection: Connection, token: Token, now: datetime, skew: timedelta) -> None:
    """Remembers the nonce for as long as its message could be sent again.

    Raises NotAuthorizedFault for one seen before.
    """
    try:
        connection.execute(REMEMBER, as_remembered(token, now, skew))
    except IntegrityError as error:
        raise replayed() from error


def as_remembered(token: Token, now: datetime, skew: timedelta) -> dict[str, Any]:
    """The values of `REMEMBER`."""
    return {"digest": token.fingerprint, "forget_at": now + 3 * skew}


def replayed() -> FaultError:
    """What is said to a message whose nonce was seen before."""
    return not_authorized("This message was sent before; every message needs a nonce of its own.")


def forget_nonces(connection: Connection, now: datetime) -> None:
    """Forgets those whose message is too old by now to be sent again."""
    connection.execute(_FORGET, {"now": now})


def _only(parent: etree._Element, tag: str) -> etree._Element:
    found = parent.findall(tag)
    if len(found) != 1:
        name = etree.QName(tag).localname
        raise not_authorized(f"The WS-Security header does not have exactly one {name}.")
    return found[0]


def _text(element: etree._Element) -> str:
    text = (element.text or "").strip()
    if not 0 < len(text) <= _LONGEST:
        name = etree.QName(element).localname
        raise not_authorized(f"The {name} in the WS-Security header is empty or too long.")
    return text


def _is(element: etree._Element, attribute: str, wanted: str, dialect: Dialect) -> bool:
    """Whether an attribute names what the dialect calls so; a QName may have any prefix."""
    said = str(element.get(attribute, ""))
    prefix, colon, name = said.partition(":")
    is_theirs = bool(colon) and element.nsmap.get(prefix) == dialect.security
    return said == wanted or (is_theirs and wanted.endswith(f":{name}"))


def _nonce(element: etree._Element, dialect: Dialect) -> bytes:
    if "EncodingType" in element.attrib and not _is(
        element, "EncodingType", dialect.base64, dialect
    ):
        raise not_authorized("The Nonce is not sent as Base64Binary.")
    try:
        return base64.b64decode(_text(element), validate=True)
    except (binascii.Error, ValueError) as error:
        raise not_authorized("The Nonce is not Base64.") from error


def _time(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
        if at.tzinfo is not None:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):  # no time, or one whose UTC no calendar has
        pass
    raise not_authorized("A time in the WS-Security header is not a UTC time ending in Z.")
