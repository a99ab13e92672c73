"""The server's own certificate authority and certificate, made on first start (row M14).

A client adds `ca.pem` to what it trusts. Whoever has a certificate of a public authority puts a
reverse proxy in front instead.
"""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from meterdesk_server.errors import FolderError, ServerError, SettingsError
from meterdesk_server.keys import write_private

ALWAYS = ("localhost", "127.0.0.1", "::1")
_CA_FOR = timedelta(days=3650)
_SERVER_FOR = timedelta(days=800)  # some systems refuse certificates of more than 825 days
_RENEW_BEFORE = timedelta(days=200)
_BACKDATED = timedelta(days=1)  # for clients whose clock is behind


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files: the authority a client adds, the server's certificate, and its key (0600).

    `ca_file` is None where the certificate is of an authority that clients know.
    """

    ca_file: Path | None
    certificate_file: Path
    key_file: Path


def given_certificate(file: Path, key_file: Path) -> Certificate:
    """A certificate, with those between it and its authority, and its key, both in PEM.

    Raises SettingsError where a server cannot use them.
    """
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(file, key_file, password="")
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise SettingsError(
            f"The certificate {file} and the key {key_file} cannot be used together: "
            f"{getattr(error, 'reason', None) or error.__class__.__name__}."
        ) from error
    return Certificate(None, file, key_file)


def open_certificate(folder: Path, names: Sequence[str], now: datetime) -> Certificate:
    """The certificate in this folder, made or renewed where it is missing, old or lacks a name.

    The authority stays the same as long as its key is there. Raises FolderError.
    """
    files = Certificate(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    wanted = tuple(dict.fromkeys((*ALWAYS, *names)))
    try:
        ca, ca_key = _authority(folder / "ca.pem", folder / "ca.key", now)
        if not _is_good(files, ca, wanted, now):
            _issue(files, ca, ca_key, wanted, now)
    except OSError as error:
        raise FolderError(
            f"The certificate in {folder} cannot be used: {error.strerror}."
        ) from error
    except (ValueError, TypeError) as error:
        raise FolderError(
            f"The certificate in {folder} cannot be read; remove ca.pem and ca.key to make a "
            "new authority, and give the new ca.pem to every office."
        ) from error
    return files


def _authority(
    file: Path, key_file: Path, now: datetime
) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    if file.exists() and key_file.exists():
        key = serialization.load_pem_private_key(key_file.read_bytes(), None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise ValueError("not an elliptic curve key")
        return x509.load_pem_x509_certificate(file.read_bytes()), key
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Meterdesk Communication Server CA")
    certificate = (
        _builder(name, name, key.public_key(), now, _CA_FOR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(is_authority=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    _save(key_file, key)
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return certificate, key


def _is_good(files: Certificate, ca: x509.Certificate, names: Sequence[str], now: datetime) -> bool:
    if not (files.certificate_file.exists() and files.key_file.exists()):
        return False
    certificate = x509.load_pem_x509_certificate(files.certificate_file.read_bytes())
    said = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return (
        certificate.issuer == ca.subject
        and certificate.not_valid_after_utc - now > _RENEW_BEFORE
        and set(map(_general_name, names)) <= set(said)
        and _is_signed_by(certificate, ca)
    )


def _is_signed_by(certificate: x509.Certificate, ca: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(ca)
    except Exception:
        return False
    return True


def _issue(
    files: Certificate,
    ca: x509.Certificate,
    ca_key: ec.EllipticCurvePrivateKey,
    names: Sequence[str],
    now: datetime,
) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _builder(_name(names[-1][:64]), ca.subject, key.public_key(), now, _SERVER_FOR)
        .add_extension(x509.SubjectAlternativeName(map(_general_name, names)), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(is_authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()),
            critical=False,
        )
        .sign(ca_key, hashes.SHA256())
    )
    _save(files.key_file, key)
    files.certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    now: datetime,
    lasts: timedelta,
) -> x509.CertificateBuilder:
    now = now.astimezone(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(now - _BACKDATED + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        pass
    try:
        return x509.DNSName(name.encode("idna").decode())
    except ValueError as error:
        raise ServerError(f"{name!r} is no host name and no address.") from error


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _save(file: Path, key: ec.EllipticCurvePrivateKey) -> None:
    write_private(
        file,
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    )
