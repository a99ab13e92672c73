"""Why a request failed, from the stage it had come to and what the libraries raised there."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from collections.abc import Callable, Iterator
from typing import TypeVar

import requests
import urllib3.exceptions

from meterdesk.adapters.internet.certificates import disbelieved, not_agreed
from meterdesk.adapters.internet.connection import NOWHERE
from meterdesk.adapters.internet.names import NameTimeoutError
from meterdesk.adapters.internet.trip import Trip
from meterdesk.domain.cause import Cause
from meterdesk.domain.connection import Stage
from meterdesk.domain.diagnosis import Diagnosis, diagnose, quoted
from meterdesk.domain.errors import UplinkError, failed

_NO_ADDRESS = (
    requests.exceptions.InvalidURL,
    urllib3.exceptions.LocationParseError,
    UnicodeError,  # a label of more than 63 characters (RFC 1035, 2.3.4)
)
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")
_TIMES = (TimeoutError, urllib3.exceptions.TimeoutError, requests.exceptions.Timeout)
_CLOSED = (http.client.RemoteDisconnected, http.client.IncompleteRead, ConnectionError)
_E = TypeVar("_E", bound=BaseException)

Chain = tuple[BaseException, ...]


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
    error: BaseException, trip: Trip, is_online: Callable[[], bool] = has_route
) -> UplinkError:
    """The one UplinkError for what a request raised where the trip had come to."""
    chain = tuple(_chain(error))
    return failed(_diagnose(chain, trip, is_online))


def _diagnose(chain: Chain, trip: Trip, is_online: Callable[[], bool]) -> Diagnosis:
    detail = _detail(chain, trip)
    facts: dict[str, object] = {"host": trip.host, "proxy": trip.route.name}
    if certificate := _first(chain, ssl.SSLCertVerificationError):
        cause, why = disbelieved(certificate)
        if trip.stage is Stage.PROXY:
            facts["host"] = trip.route.name
        return diagnose(cause, detail, **facts | {"why": why})
    if trip.stage in (None, Stage.NAME) and _first(chain, _NO_ADDRESS):
        return diagnose(Cause.ADDRESS, detail, **facts)
    if trip.stage is None:
        return diagnose(Cause.ADDRESS, detail, **facts)
    if trip.stage in (Stage.NAME, Stage.LINE) and not is_online():
        return diagnose(Cause.NO_NETWORK, detail)
    cause, more = _STAGES[trip.stage](chain, trip)
    if trip.stage in (Stage.NAME, Stage.LINE):
        cause, more = _on_the_first_leg(cause, more, trip)
    return diagnose(cause, detail, **facts | more)


Finding = tuple[Cause, dict[str, object]]


def _on_the_first_leg(cause: Cause, more: dict[str, object], trip: Trip) -> Finding:
    """Whose name or door it was: the proxy's, where one is on the way."""
    if trip.route.proxy is not None:
        return Cause.PROXY, {"why": _WHY[cause]}
    if trip.route.script:
        return Cause.PROXY_SCRIPT, {}
    return cause, more


_WHY = {
    Cause.DNS: "nobody knows its name",
    Cause.DNS_DOWN: "no name server answers",
    Cause.CONNECT: "it takes no connections",
    Cause.UNREACHABLE: "no way leads there",
    Cause.TIMEOUT: "it does not answer",
}


def _name(chain: Chain, trip: Trip) -> Finding:
    unknown = _first(chain, socket.gaierror)
    is_down = _first(chain, NameTimeoutError) or (
        unknown is not None and unknown.errno == socket.EAI_AGAIN
    )
    return (Cause.DNS_DOWN if is_down else Cause.DNS), {}


def _line(chain: Chain, trip: Trip) -> Finding:
    if any(isinstance(error, OSError) and error.errno in NOWHERE for error in chain):
        return Cause.UNREACHABLE, {}
    return (Cause.TIMEOUT if _is_late(chain, trip) else Cause.CONNECT), {}


def _proxy(chain: Chain, trip: Trip) -> Finding:
    refusal = next((found for it in chain if (found := _TUNNEL.search(str(it)))), None)
    if refusal is not None:
        return _refused_by_proxy(int(refusal[1]), trip)
    return (Cause.PROXY_SILENT if _is_late(chain, trip) else Cause.PROXY_STRANGE), {}


def _refused_by_proxy(status: int, trip: Trip) -> Finding:
    facts: dict[str, object] = {"status": status}
    if status in {401, 407}:
        schemes = trip.proxy_schemes
        if schemes and "basic" not in {scheme.lower() for scheme in schemes}:
            return Cause.PROXY_SIGN_IN, {"schemes": ", ".join(schemes)}
        is_wrong = trip.route.user != ""
        return (Cause.PROXY_PASSWORD_WRONG if is_wrong else Cause.PROXY_PASSWORD), facts
    if status >= 500:
        return Cause.PROXY_TARGET, facts
    # an ordinary web server takes CONNECT for an unknown method (RFC 9110, 15.5.6 and 15.6.2)
    is_strange = status < 400 or status in {400, 404, 405}
    return (Cause.PROXY_STRANGE if is_strange else Cause.PROXY_REFUSES), facts


def _tls(chain: Chain, trip: Trip) -> Finding:
    if trip.deadline.has_passed:  # OpenSSL may have its own word for a line that was cut
        return Cause.TIMEOUT, {}
    error = _first(chain, ssl.SSLError)
    if error is not None and not isinstance(error, ssl.SSLEOFError):
        return not_agreed(error), {}
    return (Cause.TIMEOUT if _is_late(chain, trip) else Cause.BROKEN_OFF), {}


def _server(chain: Chain, trip: Trip) -> Finding:
    if trip.deadline.has_passed:
        return Cause.SLOW, {"seconds": f"{trip.deadline.seconds:.0f}"}
    if _is_late(chain, trip):
        return Cause.TIMEOUT, {}
    closed = _first(chain, _CLOSED)
    if closed is None and _first(chain, (http.client.HTTPException, ValueError)):
        return Cause.NOT_A_SERVER, {"why": "it does not speak HTTP"}
    return Cause.BROKEN_OFF, {}


_STAGES: dict[Stage, Callable[[Chain, Trip], Finding]] = {
    Stage.NAME: _name,
    Stage.LINE: _line,
    Stage.PROXY: _proxy,
    Stage.TLS: _tls,
    Stage.SERVER: _server,
}


def _is_late(chain: Chain, trip: Trip) -> bool:
    return trip.deadline.has_passed or _first(chain, _TIMES) is not None


def _detail(chain: Chain, trip: Trip) -> str:
    """For IT: how far it came and what was raised. Holds no password: a route's name has none."""
    way = f"through the Internet proxy {trip.route.name}" if trip.route.proxy else "directly"
    innermost = chain[-1] if chain else None
    said = f"{type(innermost).__name__}: {quoted(str(innermost))}" if innermost else "nothing"
    return "\n".join(
        (
            f"server: {trip.host}, {way}",
            *(f"passed: {note}" for note in trip.notes),
            f"failed at: {trip.stage or 'address'}",
            f"said: {said}",
        )
    )


def _first(chain: Chain, kind: type[_E] | tuple[type[_E], ...]) -> _E | None:
    return next((error for error in chain if isinstance(error, kind)), None)


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
