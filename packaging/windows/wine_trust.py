"""What wine's check of certificates (crypt32) lacks, put in its place while tests run under wine.

A plugin of pytest, for try_core.py alone: with it, tests of TLS try our code on Windows' own ways.
Each of the three was seen with wine 10.0, and is right on real Windows:

1. CertCreateCertificateChainEngine takes no CERT_CHAIN_ENGINE_CONFIG of Windows 8 and later, which
   ends with dwExclusiveFlags: "Invalid parameter". The shorter one of Windows 7 it takes.
2. CertVerifyCertificateChainPolicy (SSL) believes a chain whose root is nowhere to be found.
   Windows says CERT_E_CHAINING.
3. The same finds no address among the names of a certificate: it compares those of hosts alone.
"""

from __future__ import annotations

import ctypes
import ipaddress
from typing import Any

import truststore._windows as crypt32  # type: ignore[import-not-found,unused-ignore]
from cryptography import x509

PARTIAL_CHAIN = 0x10000
"""CERT_TRUST_IS_PARTIAL_CHAIN of CERT_TRUST_STATUS."""
CHAINING, NO_MATCH = 0x800B010A, 0x800B010F
"""CERT_E_CHAINING and CERT_E_CN_NO_MATCH."""
LIBRARY: Any = crypt32
_check = LIBRARY.CertVerifyCertificateChainPolicy
_verify = LIBRARY._get_and_verify_cert_chain


class ShortConfig(ctypes.Structure):
    """CERT_CHAIN_ENGINE_CONFIG as Windows 7 knows it."""

    _fields_ = LIBRARY.CERT_CHAIN_ENGINE_CONFIG._fields_[:-1]


def check(policy: Any, chain: Any, words: Any, status: Any) -> Any:
    """Fault 2: a chain without an end is not believed."""
    done = _check(policy, chain, words, status)
    if not status.contents.dwError and chain.contents.TrustStatus.dwErrorStatus & PARTIAL_CHAIN:
        status.contents.dwError = CHAINING
    return done


def verify(
    context: Any, engine: Any, store: Any, peer: Any, words: Any, host: Any, chain_flags: int
) -> None:
    """Fault 3: an address that the certificate names is no question for wine any more."""
    if host and _is_address(host) and ipaddress.ip_address(host) in _addresses(peer):
        host = None
    _verify(context, engine, store, peer, words, host, chain_flags)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _addresses(peer: Any) -> list[Any]:
    leaf = ctypes.cast(peer, ctypes.POINTER(LIBRARY.CERT_CONTEXT)).contents
    octets = ctypes.string_at(leaf.pbCertEncoded, leaf.cbCertEncoded)
    try:
        names = x509.load_der_x509_certificate(octets).extensions.get_extension_for_class(
            x509.SubjectAlternativeName
        )
    except x509.ExtensionNotFound:
        return []
    return names.value.get_values_for_type(x509.IPAddress)


LIBRARY.CERT_CHAIN_ENGINE_CONFIG = ShortConfig
LIBRARY.CertCreateCertificateChainEngine.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
LIBRARY.CertVerifyCertificateChainPolicy = check
LIBRARY._get_and_verify_cert_chain = verify
