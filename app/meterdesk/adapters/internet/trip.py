"""One request on its way: how far it has come, and by when it must be done."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from typing import Any

from meterdesk.adapters.internet.deadline import Deadline
from meterdesk.adapters.internet.departure import Departure
from meterdesk.adapters.internet.route import Route
from meterdesk.domain.connection import Course, Listener, Stage, StageReport, deaf


class Trip:
    """Knows the stage under way and tells a listener. `host` is host:port of the server."""

    def __init__(
        self,
        host: str,
        route: Route,
        deadline: Deadline,
        departure: Departure | None = None,
        listener: Listener = deaf,
    ) -> None:
        self.host = host
        self.route = route
        self.deadline = deadline
        self.departure = departure or Departure()
        self.departure.way = route.name
        self.stage: Stage | None = None
        self.proxy_schemes: tuple[str, ...] = ()
        self.notes: list[str] = []
        self.lines: list[Any] = []
        """The sockets it opened, to be closed with it."""
        self._listener = listener

    @property
    def next_host(self) -> str:
        """Who is called first: the proxy, or the server."""
        return self.route.name or self.host

    def begin(self, stage: Stage, sentence: str) -> None:
        """This stage is under way now."""
        self.stage = stage
        self._listener(StageReport(stage, Course.UNDER_WAY, sentence))

    def passed(self, sentence: str) -> None:
        """The stage under way went well."""
        self.notes.append(f"{self.stage}: {sentence}")
        if self.stage is not None:
            self._listener(StageReport(self.stage, Course.PASSED, sentence))


def spoken_tls(connected: Any, host: str) -> str:
    """Version of TLS, and the certificate: it was verified to be of `host` (which may stand
    there among other names), by whom it was issued, and until when.
    """
    version = connected.version() or "TLS"
    certificate = connected.getpeercert() or {}
    issuer, until = _name(certificate.get("issuer", ())), certificate.get("notAfter")
    return _CERTIFICATES[bool(issuer), bool(until)].format(
        version=version.replace("TLSv", "TLS "),
        host=host,
        issuer=issuer,
        until=_day(until) if until else "",
    )


_CERTIFICATES = {
    (False, False): "{version}, certificate of {host}",
    (True, False): "{version}, certificate of {host}, issued by {issuer}",
    (False, True): "{version}, certificate of {host}, valid until {until}",
    (True, True): "{version}, certificate of {host}, issued by {issuer}, valid until {until}",
}
"""By whether it tells who issued it, and until when it holds."""


def _name(parts: Any) -> str:
    """The common name of a distinguished name as `getpeercert` has it, else the organisation."""
    known = {key: value for part in parts for key, value in part}
    return str(known.get("commonName") or known.get("organizationName") or "")


def _day(text: str) -> str:
    return f"{datetime.fromtimestamp(ssl.cert_time_to_seconds(text), UTC):%Y-%m-%d}"
