"""The conversation's parts: trust in servers, the contract and its messages, receipts."""

from __future__ import annotations

import base64
import hashlib
import os
import socket
import ssl
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meterdesk.entrypoints.selfcheck.part import NotRightError, must


def tls(folder: Path) -> str:
    """The machine's authorities are found, and a server that nobody vouches for is refused."""
    from meterdesk.adapters.internet.client import trust

    certificate = _own_certificate(folder)
    context = trust("")
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_greet, args=(listener, server), daemon=True)
        thread.start()
        try:
            with (
                socket.create_connection(listener.getsockname(), 5) as plain,
                context.wrap_socket(plain, server_hostname="localhost"),
            ):
                raise NotRightError("a certificate that nobody vouches for was believed")
        except ssl.SSLCertVerificationError:
            pass
        thread.join(5)
    known = ssl.create_default_context().cert_store_stats()["x509_ca"]
    return f"{ssl.OPENSSL_VERSION}; {known or 'the operating system keeps the'} authorities"


def soap(_: Path) -> str:
    """The contract is read, a message composed, signed and checked, a spoiled one refused."""
    from meterdesk.adapters.soap.envelope import Contract, NotInContractError, body_of, to_bytes
    from meterdesk.adapters.soap.security import Token
    from meterdesk.domain.conversation import Credentials, RegisterProxyDevices
    from meterdesk_contract.names import OASIS_1_0

    contract = Contract(OASIS_1_0)
    now = datetime.now(UTC).replace(microsecond=0)
    token = Token(Credentials("self-check", "secret"), os.urandom(16), now)
    request = RegisterProxyDevices("11111111-2222-4333-8444-555555555555", ("SELFCHECK1",))
    envelope = contract.envelope(request, token)
    contract.check(body_of(envelope))
    password = envelope.findtext(".//{*}Password") or ""
    nonce = base64.b64decode(envelope.findtext(".//{*}Nonce") or "")
    created = envelope.findtext(".//{*}UsernameToken/{*}Created") or ""
    made = hashlib.sha1(nonce + created.encode() + b"secret").digest()
    must(base64.b64decode(password) == made, "the digest is not that of nonce, time and secret")
    size = len(to_bytes(envelope))
    body_of(envelope).append(envelope.makeelement("Address"))
    with suppress(NotInContractError):
        contract.check(body_of(envelope))
        raise NotRightError("the contract let through what it has no place for")
    return f"a message of {size} bytes is in the contract, an address in it is not"


def receipts(_: Path) -> str:
    """A receipt's signature (Ed25519) is believed, and one of another text is not."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from meterdesk.adapters.notary import is_signed

    key = Ed25519PrivateKey.generate()
    public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
    signature = base64.b64encode(key.sign(b"4711 pages")).decode()
    must(is_signed(public, "4711 pages", signature), "a signature was not believed")
    must(not is_signed(public, "4712 pages", signature), "another text's signature was believed")
    import cryptography

    return f"Ed25519 of cryptography {cryptography.__version__}"


def _greet(listener: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError):
        connection, _ = listener.accept()
        with connection, context.wrap_socket(connection, server_side=True):
            pass


def _own_certificate(folder: Path) -> Path:
    """Key and certificate of a server that vouches for itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path
