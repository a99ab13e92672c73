"""What each message weighs on the wire, with its HTTP headers, beside the published size (M10).

Every message is sent over TLS to a server that counts what arrives. Ends with 1 where a published
size is exceeded.
"""

from __future__ import annotations

import contextlib
import ssl
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
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

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
PROXY = str(uuid.UUID(int=7))
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
    return BillingReads(str(uuid.UUID(int=number)), serial(number), meters)


def usage(number: int) -> SuppliesUsage:
    return SuppliesUsage(
        serial(number), tuple(SupplyValue(name, str(number % 101), NOW) for name in SUPPLIES)
    )


def status(number: int) -> CommandStatus:
    return CommandStatus(str(uuid.UUID(int=number)), serial(number), CommandResult.DONE)


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


def main() -> int:
    """Prints the table; 1 where a gzipped message exceeds its published size."""
    exceeded = 0
    print(
        f"{'message, HTTP headers included':<32}{'x':>6}{'published':>11}{'plain':>11}{'gzip':>9}"
    )
    with scales(takes_gzip=True) as packed, scales(takes_gzip=False) as plain:
        for name, make in MESSAGES.items():
            for x in SIZES[:1] if name in NOT_COUNTED else SIZES:
                budget = BUDGETS[name].size(x) if name in BUDGETS else None
                light = weigh(*packed, make(x))
                heavy = weigh(*plain, make(x))
                is_over = budget is not None and max(light, heavy) > budget
                exceeded += is_over
                shown = f"{budget:,}" if budget else "-"
                mark = "  EXCEEDED" if is_over else ""
                print(f"{name:<32}{x:>6,}{shown:>11}{heavy:>11,}{light:>9,}{mark}")
    print(f"\n{exceeded} messages exceed their published size")
    return 1 if exceeded else 0


if __name__ == "__main__":
    raise SystemExit(main())
