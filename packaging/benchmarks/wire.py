"""What each message weighs on the wire, with its HTTP headers, beside the published size (M10).

Requests are what the client sends over TLS to a server that counts what arrives; answers are what
the server says to an office with so many devices. Ends with 1 where a published size is exceeded.
"""

from __future__ import annotations

import contextlib
import gzip
import itertools
import random
import ssl
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import trustme

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.domain.conversation import (
    BilledMeter,
    BillingReads,
    CommandResult,
    CommandStatus,
    Credentials,
    DeregisterProxyDevices,
    RegisterProxy,
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
    SuppliesUsage,
    SupplyValue,
    SyncProxy,
)
from meterdesk.domain.errors import UplinkError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk_contract.names import BUDGETS
from meterdesk_server.conformance.answer import child
from meterdesk_server.conformance.message import devices, http_headers
from meterdesk_server.conformance.message import reads as told_reads
from meterdesk_server.conformance.message import status as report
from meterdesk_server.conformance.office import Office, submission
from meterdesk_server.conformance.operator import nobody
from meterdesk_server.conformance.trial import Trial
from meterdesk_server.conformance.wire import Wire
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PROXY = str(uuid.UUID(int=random.Random(7).getrandbits(128), version=4))
METERS = (
    "systemTotals.TotalImpressions",
    "systemTotals.MonochromeImpressions",
    "systemTotals.FullColorImpressions",
    "print.TotalImpressions",
    "print.FullColorImpressions",
    "copy.TotalImpressions",
    "copy.FullColorImpressions",
    "systemTotals.TotalImpressions.large",
)
SUPPLIES = ("Black Toner", "Cyan Toner", "Magenta Toner", "Yellow Toner", "Waste Toner Container")
SIZES = (1, 10, 100, 1000)


def serial(number: int) -> str:
    return f"XL{number:08d}"


def reads(number: int) -> BillingReads:
    meters = tuple(BilledMeter(name, 123_456 + number, NOW) for name in METERS)
    return BillingReads(drawn(number), serial(number), meters)


def usage(number: int) -> SuppliesUsage:
    return SuppliesUsage(
        serial(number), tuple(SupplyValue(name, str(number % 101), NOW) for name in SUPPLIES)
    )


def drawn(number: int) -> str:
    """An id as hard to pack as one that was drawn at random, and the same in every run."""
    return str(uuid.UUID(int=random.Random(number).getrandbits(128), version=4))


def status(number: int) -> CommandStatus:
    return CommandStatus(drawn(number), serial(number), CommandResult.DONE)


MESSAGES: dict[str, Callable[[int], Request]] = {
    "RegisterProxy": lambda x: RegisterProxy(PROXY, "0.1.0"),
    "RegisterProxyDevices": lambda x: RegisterProxyDevices(PROXY, tuple(map(serial, range(x)))),
    "DeregisterProxyDevices": lambda x: DeregisterProxyDevices(PROXY, tuple(map(serial, range(x)))),
    "SyncProxy": lambda x: SyncProxy(PROXY, NOW),
    "ReportSyncStatus": lambda x: ReportSyncStatus(PROXY, tuple(map(status, range(x)))),
    "SubmitBillingReads": lambda x: SubmitBillingReads(PROXY, PROXY, tuple(map(reads, range(x)))),
    "SubmitSuppliesUsage": lambda x: SubmitSuppliesUsage(PROXY, PROXY, tuple(map(usage, range(x)))),
}
NOT_COUNTED = {"RegisterProxy", "SyncProxy"}
"""Messages that say nothing of devices."""


@contextlib.contextmanager
def scales(*, takes_gzip: bool) -> Iterator[tuple[SoapUplink, list[int]]]:
    """An uplink to a server that weighs what it gets and answers none of it."""
    weights: list[int] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            head = len(self.requestline) + 2 + len(self.headers.as_bytes())
            body = self.rfile.read(int(self.headers["Content-Length"]))
            weights.append(head + len(body))
            refused = not takes_gzip and self.headers.get("Content-Encoding") == "gzip"
            self.send_response(415 if refused else 503)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None: ...

    authority = trustme.CA()
    with tempfile.TemporaryDirectory() as folder:
        ca_file = Path(folder) / "ca.pem"
        authority.cert_pem.write_to_path(str(ca_file))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
            http.socket = context.wrap_socket(http.socket, server_side=True)
            threading.Thread(target=http.serve_forever, args=(0.02,), daemon=True).start()
            settings = replace(
                Settings(),
                server_url=f"https://127.0.0.1:{http.server_port}/soap",
                private_ca=str(ca_file),
                internet_proxy=InternetProxy.NONE,
            )
            internet = Internet(lambda: settings, lambda: None)
            yield SoapUplink(internet, lambda: settings, lambda: NOW), weights
            http.shutdown()


def weigh(uplink: SoapUplink, weights: list[int], request: Request) -> int:
    """Bytes of the last attempt at a request, headers and body."""
    weights.clear()
    with contextlib.suppress(UplinkError):
        uplink.send(request, Credentials(PROXY, "s" * 64), lambda exchange: None)
    return weights[-1]


@dataclass(frozen=True)
class Weight:
    """A message in bytes, plain and packed. `budget` names its published size, if it has one."""

    name: str
    devices: int
    plain: int
    packed: int
    budget: str = ""

    @property
    def published(self) -> int | None:
        return BUDGETS[self.budget].size(self.devices) if self.budget in BUDGETS else None

    @property
    def is_over(self) -> bool:
        return self.published is not None and max(self.plain, self.packed) > self.published

    @property
    def line(self) -> str:
        shown = f"{self.published:,}" if self.published else "-"
        mark = "  EXCEEDED" if self.is_over else ""
        return (
            f"{self.name:<44}{self.devices:>6,}{shown:>12}{self.plain:>12,}{self.packed:>10,}{mark}"
        )


def requests() -> Iterator[Weight]:
    """What the client says."""
    with scales(takes_gzip=True) as packed, scales(takes_gzip=False) as plain:
        for name, make in MESSAGES.items():
            for x in SIZES[:1] if name in NOT_COUNTED else SIZES:
                yield Weight(name, x, weigh(*plain, make(x)), weigh(*packed, make(x)), name)


def answers() -> Iterator[Weight]:
    """What the server says to offices with so many devices."""
    with (
        tempfile.TemporaryDirectory() as folder,
        ServerThread(Path(folder), policy=Policy(sign_up_after=timedelta(0))) as server,
    ):
        for x in SIZES:
            yield from _life(server, x)


def _life(server: ServerThread, x: int) -> Iterator[Weight]:
    trial = Trial(
        Wire(server.url, server.ca_file), server.desk.create_enrolment_key(), None, nobody
    )
    office, serials = trial.office, [f"X{x}N{number:06d}" for number in range(x)]
    yield _heard(office, "RegisterProxyDevices", devices(*serials), x)
    for name in serials:
        server.desk.sign_up(name, meters=METERS)
    yield _heard(office, "SyncProxy", "", x, ", turn on")
    commands = office.say("SyncProxy").commands()
    reports = "".join(report(it.id, it.serial) for it in commands)
    yield _heard(office, "ReportSyncStatus", reports, x)
    for name in serials:
        server.desk.request_billing(name)
    yield _heard(office, "SyncProxy", "", x, ", billing of 8 meters")
    values, now = dict.fromkeys(METERS, 123_456), trial.clock()
    asked = office.say("SyncProxy").commands()
    told = "".join(
        told_reads(child(it.inner, "BillingRequestId"), it.serial, values, now) for it in asked
    )
    yield _heard(office, "SubmitBillingReads", submission(told), x)


def _heard(office: Office, operation: str, inner: str, x: int, what: str = "") -> Weight:
    """Says it once, packed answers welcome; the plain size is that of the same answer unpacked."""
    heard = office.wire.post(
        office.write(operation, inner), http_headers(operation, Accept_Encoding="gzip")
    )
    if heard.status != 200:
        raise SystemExit(f"{operation} was answered with HTTP {heard.status}")
    is_packed = heard.headers.get("content-encoding") == "gzip"
    body = gzip.decompress(heard.body) if is_packed else heard.body
    headers = {k: v for k, v in heard.headers.items() if k != "content-encoding"}
    plain = _size({**headers, "content-length": str(len(body))}, body)
    name = f"{operation}Response"
    return Weight(name + what, x, plain, _size(heard.headers, heard.body), name)


def _size(headers: Mapping[str, str], body: bytes) -> int:
    head = ["HTTP/1.1 200 OK", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return len("\r\n".join(head)) + len(body)


def main() -> int:
    """Prints the table; 1 where a message exceeds its published size, plain or packed."""
    title = "message, HTTP headers included"
    print(f"{title:<44}{'x':>6}{'published':>12}{'plain':>12}{'gzip':>10}")
    weights = []
    for weight in itertools.chain(requests(), answers()):
        print(weight.line, flush=True)
        weights.append(weight)
    exceeded = sum(weight.is_over for weight in weights)
    print(f"\n{exceeded} of {len(weights)} messages exceed their published size")
    return 1 if exceeded else 0


if __name__ == "__main__":
    raise SystemExit(main())
