"""Why a connection failed, from what the libraries raise: one cause, one sentence, one action."""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Callable, Iterator

import requests
import urllib3.exceptions

from meterdesk.adapters.internet.route import Route
from meterdesk.domain.errors import Cause, UplinkError

_NO_ROUTE = {errno.ENETUNREACH, errno.ENETDOWN, 10050, 10051}
"""Network unreachable or down; the last two are how Windows counts them."""

_NO_ADDRESS = (
    requests.exceptions.InvalidURL,
    urllib3.exceptions.LocationParseError,
    UnicodeError,  # a label of more than 63 characters (RFC 1035, 2.3.4)
)
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")

_EXPIRED, _NOT_YET, _UNKNOWN, _OTHER_HOST, _REVOKED = range(5)
_VERIFY_CODES = {
    # OpenSSL: X509_V_ERR_* of x509_vfy.h
    9: _NOT_YET,
    10: _EXPIRED,
    18: _UNKNOWN,
    19: _UNKNOWN,
    20: _UNKNOWN,
    21: _UNKNOWN,
    23: _REVOKED,
    62: _OTHER_HOST,
    64: _OTHER_HOST,
    # Windows: CERT_E_* of winerror.h
    0x800B0101: _EXPIRED,
    0x800B0109: _UNKNOWN,
    0x800B010A: _UNKNOWN,
    0x800B010C: _REVOKED,
    0x800B010F: _OTHER_HOST,
    # macOS: errSec* of SecBase.h
    -67818: _EXPIRED,
    -67819: _NOT_YET,
    -67843: _UNKNOWN,
    -67602: _OTHER_HOST,
    -67820: _REVOKED,
}
_CERTIFICATES = {
    _EXPIRED: (
        "The certificate of {host} has expired; check the date of this PC, and if it is right ask "
        "your supplier to renew the certificate."
    ),
    _NOT_YET: (
        "The certificate of {host} is not valid yet; check the date of this PC, and if it is right "
        "ask your supplier."
    ),
    _UNKNOWN: (
        "The certificate of {host} was not issued by anybody this PC trusts; if your supplier uses "
        "a certificate authority of its own, add its file in Preferences, Server."
    ),
    _OTHER_HOST: (
        "The certificate that {host} shows belongs to another host name; check the server address, "
        "and open a web browser in case this network wants a log-in."
    ),
    _REVOKED: "The certificate of {host} has been revoked; ask your supplier.",
}
_SOME_CERTIFICATE = (
    "The certificate of {host} cannot be verified ({why}); ask your supplier or your IT "
    "administrator."
)


def has_route() -> bool:
    """Whether this PC knows a way to the Internet. Connecting UDP sends nothing (TEST-NET-1)."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((address, 443))
                return True
        except OSError:
            continue
    return False


def explain(
    error: BaseException, host: str, route: Route, is_online: Callable[[], bool] = has_route
) -> UplinkError:
    """The one UplinkError for what a request raised. `host` is named in the sentence."""
    chain = tuple(_chain(error))
    return (
        _certificate(chain, route.name if _is_of_proxy(chain) else host)
        or _proxy(chain, host, route, is_online)
        or _network(chain, host, is_online)
        or _refused(chain, host)
        or _no_address(chain, host)
        or _timeout(chain, host)
        or _tls(chain, host)
        or UplinkError(
            f"The connection to {host} broke off; it will be tried again, and if it stays so ask "
            "your IT administrator.",
            Cause.CONNECT,
        )
    )


def timed_out(host: str, seconds: float) -> UplinkError:
    """The deadline is over."""
    return UplinkError(
        f"{host} did not answer completely within {seconds:.0f} seconds; it will be tried again, "
        "and if it stays so ask your supplier.",
        Cause.TIMEOUT,
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and every error inside it: wrapped as argument, reason, cause or context."""
    todo: list[BaseException] = [error]
    seen: set[int] = set()
    while todo:
        current = todo.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        inside = (
            *current.args,
            getattr(current, "reason", None),
            current.__cause__,
            current.__context__,
        )
        todo.extend(item for item in inside if isinstance(item, BaseException))


def _certificate(chain: tuple[BaseException, ...], host: str) -> UplinkError | None:
    for error in chain:
        if isinstance(error, ssl.SSLCertVerificationError):
            kind = _VERIFY_CODES.get(getattr(error, "verify_code", 0))
            why = getattr(error, "verify_message", "") or error.reason or "no reason given"
            sentence = _SOME_CERTIFICATE if kind is None else _CERTIFICATES[kind]
            return UplinkError(sentence.format(host=host, why=why), Cause.CERTIFICATE)
    return None


def _proxy(
    chain: tuple[BaseException, ...], host: str, route: Route, is_online: Callable[[], bool]
) -> UplinkError | None:
    if route.proxy is None:
        return None
    for error in chain:
        if refusal := _TUNNEL.search(str(error)):
            return _refused_by_proxy(int(refusal[1]), host, route)
    if not _is_of_proxy(chain):
        return None
    if not is_online():
        return _no_network()
    return UplinkError(
        f"The Internet proxy {route.name} cannot be reached; check its address in Preferences, "
        "Internet, or ask your IT administrator.",
        Cause.PROXY,
    )


def _is_of_proxy(chain: tuple[BaseException, ...]) -> bool:
    return any(isinstance(error, urllib3.exceptions.ProxyError) for error in chain)


def _refused_by_proxy(status: int, host: str, route: Route) -> UplinkError:
    if status in {401, 407}:
        what = "does not accept its user name and password" if route.user else "wants a password"
        return UplinkError(
            f"The Internet proxy {route.name} {what}; type them in Preferences, Internet.",
            Cause.PROXY_PASSWORD,
        )
    if status in {502, 503, 504}:
        return UplinkError(
            f"The Internet proxy {route.name} works, but it cannot reach {host} (status {status}); "
            "check the server address, or try again later.",
            Cause.CONNECT,
        )
    return UplinkError(
        f"The Internet proxy {route.name} does not let this PC reach {host} (status {status}); "
        "ask your IT administrator to allow it.",
        Cause.PROXY,
    )


def _network(
    chain: tuple[BaseException, ...], host: str, is_online: Callable[[], bool]
) -> UplinkError | None:
    if any(isinstance(error, OSError) and error.errno in _NO_ROUTE for error in chain):
        return _no_network()
    if not any(isinstance(error, socket.gaierror) for error in chain):
        return None
    if not is_online():
        return _no_network()
    return UplinkError(
        f"Nobody knows the name {host}; check the server address for a typing error, or ask your "
        "IT administrator whether names of the Internet are found here.",
        Cause.DNS,
    )


def _no_network() -> UplinkError:
    return UplinkError(
        "This PC has no network connection; check its cable or its Wi-Fi.", Cause.NO_NETWORK
    )


def _refused(chain: tuple[BaseException, ...], host: str) -> UplinkError | None:
    # Asked before the time-outs: urllib3's NewConnectionError is a kind of its ConnectTimeoutError.
    if not any(
        isinstance(error, ConnectionRefusedError | urllib3.exceptions.NewConnectionError)
        for error in chain
    ):
        return None
    return UplinkError(
        f"{host} takes no connections; check the server address and its port, or ask your "
        "supplier whether the server is running.",
        Cause.CONNECT,
    )


def _no_address(chain: tuple[BaseException, ...], host: str) -> UplinkError | None:
    if not any(isinstance(error, _NO_ADDRESS) for error in chain):
        return None
    return UplinkError(
        f"“{host}” cannot be the name of a server; check the server address in Preferences, "
        "Server.",
        Cause.DNS,
    )


def _timeout(chain: tuple[BaseException, ...], host: str) -> UplinkError | None:
    if not any(
        isinstance(error, TimeoutError | urllib3.exceptions.TimeoutError) for error in chain
    ):
        return None
    return UplinkError(
        f"{host} does not answer; it will be tried again, and if it stays so a firewall may be in "
        "the way: ask your IT administrator.",
        Cause.TIMEOUT,
    )


def _tls(chain: tuple[BaseException, ...], host: str) -> UplinkError | None:
    for error in chain:
        if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError):
            return UplinkError(
                f"No encrypted connection to {host} could be agreed on ({error.reason}); it must "
                "speak TLS 1.2 or newer: check the address and its port, or ask your supplier.",
                Cause.CERTIFICATE,
            )
    return None
