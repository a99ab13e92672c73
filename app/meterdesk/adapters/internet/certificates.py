"""Why a certificate was not believed, from the numbers of the library that looked at it."""

from __future__ import annotations

import ssl

from meterdesk.domain.cause import Cause

_CAUSES = {
    # OpenSSL: X509_V_ERR_* of x509_vfy.h
    9: Cause.CERTIFICATE_NOT_YET,
    10: Cause.CERTIFICATE_EXPIRED,
    18: Cause.CERTIFICATE_UNTRUSTED,
    19: Cause.CERTIFICATE_UNTRUSTED,
    20: Cause.CERTIFICATE_UNTRUSTED,
    21: Cause.CERTIFICATE_UNTRUSTED,
    23: Cause.CERTIFICATE_REVOKED,
    62: Cause.CERTIFICATE_NAME,
    64: Cause.CERTIFICATE_NAME,
    # Windows: CERT_E_* of winerror.h
    0x800B0101: Cause.CERTIFICATE_EXPIRED,
    0x800B0109: Cause.CERTIFICATE_UNTRUSTED,
    0x800B010A: Cause.CERTIFICATE_UNTRUSTED,
    0x800B010C: Cause.CERTIFICATE_REVOKED,
    0x800B010F: Cause.CERTIFICATE_NAME,
    # macOS: errSec* of SecBase.h
    -67818: Cause.CERTIFICATE_EXPIRED,
    -67819: Cause.CERTIFICATE_NOT_YET,
    -67843: Cause.CERTIFICATE_UNTRUSTED,
    -67602: Cause.CERTIFICATE_NAME,
    -67820: Cause.CERTIFICATE_REVOKED,
}

_PLAIN = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "PACKET_LENGTH", "RECORD")
"""What OpenSSL says where the other end does not speak TLS at all."""


def disbelieved(error: ssl.SSLCertVerificationError) -> tuple[Cause, str]:
    """The cause, and why in the library's words."""
    cause = _CAUSES.get(getattr(error, "verify_code", 0), Cause.CERTIFICATE)
    return cause, getattr(error, "verify_message", "") or error.reason or "no reason given"


def not_agreed(error: ssl.SSLError) -> Cause:
    """Whether the other end speaks an old TLS or none."""
    reason = (error.reason or "").upper().replace(" ", "_")
    return Cause.NO_TLS if any(word in reason for word in _PLAIN) else Cause.TLS
