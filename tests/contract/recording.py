"""The contract's examples: what client and server really say, recorded over a real socket.

    python -m tests.contract.recording        records them anew

The clock stands still while it is recorded; ids, nonces and keys are drawn as ever.
"""

from __future__ import annotations

import gzip
import re
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lxml import etree

from meterdesk.adapters.internet.client import Internet
from meterdesk.adapters.soap.uplink import SoapUplink
from meterdesk.domain import conversation as c
from meterdesk.domain.errors import UplinkError
from meterdesk.domain.settings import InternetProxy, Settings
from meterdesk_contract.names import EXAMPLES, OPERATIONS
from meterdesk_server.policy import Policy
from meterdesk_server.server import ServerThread

COMMANDS = ("TurnOnService", "TurnOffService", "RequestBillingReads", "RequestSupplies")
FAULTS = ("InvalidRequestFault", "NotAuthorizedFault", "UnknownDeviceFault", "ServerBusyFault")
NAMES = (
    *(f"{name}.{kind}" for name in OPERATIONS for kind in ("request", "response")),
    *(f"SyncProxy.{name}.response" for name in COMMANDS),
    *FAULTS,
)
TOTAL, COLOR = "systemTotals.TotalImpressions", "systemTotals.FullColorImpressions"
_INSTALLATION = "0d8c2a52-7a3e-4b53-9a51-5f9c8f0c0e11"
_SUBMISSION = "5e6f3b1c-2f80-4a0e-8a52-1d1c6f6c9a77"


class Clock:
    """Stands still until it is moved."""

    now = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class OverhearingInternet(Internet):
    """The client's own way to the server, which keeps the last message of each direction."""

    said = heard = b""

    def post(self, url, body, headers, *more):
        self.said = gzip.decompress(body) if headers.get("Content-Encoding") == "gzip" else body
        answer = super().post(url, body, headers, *more)
        self.heard = answer.body
        return answer


@dataclass
class Studio:
    """A real client and a real server, and the messages of their conversation by name."""

    server: ServerThread
    folder: Path
    clock: Clock
    recorded: dict[str, str]

    def __post_init__(self) -> None:
        settings = replace(
            Settings(),
            server_url=self.server.url,
            private_ca=str(self.server.ca_file),
            internet_proxy=InternetProxy.NONE,
        )
        self._internet = OverhearingInternet(lambda: settings, lambda: None)
        self._uplink = SoapUplink(self._internet, lambda: settings, self.clock)

    def say(self, request: c.Request, user: c.Credentials, name: str | None = None):
        """Says it, and keeps request and answer under the name of the operation, or only the
        answer under `name`."""
        answer = None
        with suppress(UplinkError):
            answer = self._uplink.send(request, user, lambda exchange: None)
        operation = type(request).__name__
        if name is None:
            self.recorded[f"{operation}.request"] = legible(self._internet.said)
        self.recorded[name or f"{operation}.response"] = legible(self._internet.heard)
        return answer

    def garble(self, request: c.Request, user: c.Credentials) -> None:
        """What the client itself never sends: a message with a part missing."""
        self.say(request, user, "InvalidRequestFault")
        message = re.sub(rb"<ProxyId>.*?</ProxyId>", b"", self._internet.said)
        action = f'"urn:meterdesk:communication:1/{type(request).__name__}"'
        headers = {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": action}
        self._internet.post(self.server.url, message, headers)
        self.recorded["InvalidRequestFault"] = legible(self._internet.heard)


def record() -> tuple[str, dict[str, str]]:
    """The enrolment key that was used, and every message by its name."""
    clock, policy = Clock(), Policy(patience=timedelta(seconds=0.1))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with ServerThread(folder, clock, policy) as server:
            key = server.desk.create_enrolment_key()
            studio = Studio(server, folder, clock, {})
            _life(studio, key)
        return key, studio.recorded


def legible(message: bytes) -> str:
    """Indented, and with an end of line."""
    root = etree.fromstring(message)
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


def _life(studio: Studio, key: str) -> None:
    desk, clock = studio.server.desk, studio.clock
    letter = c.Credentials(key.partition("-")[0], key)
    registered = studio.say(c.RegisterProxy(_INSTALLATION, "1.0.0"), letter)
    user = c.Credentials(registered.proxy_id, registered.proxy_secret)
    who = registered.proxy_id
    studio.say(c.RegisterProxyDevices(who, ("3214567890", "XNA123456")), user)
    clock.now += timedelta(hours=1)
    desk.sign_up("XNA123456", meters=(TOTAL, COLOR))
    told = studio.say(c.SyncProxy(who), user, "SyncProxy.TurnOnService.response").commands[0]
    done = c.CommandStatus(told.command_id, "XNA123456", c.CommandResult.DONE)
    studio.say(c.ReportSyncStatus(who, (done,)), user)
    studio.say(c.SyncProxy(who, clock()), user)
    desk.request_billing("XNA123456")
    answer = studio.say(c.SyncProxy(who), user, "SyncProxy.RequestBillingReads.response")
    reads = c.BillingReads(
        answer.commands[0].billing_request_id,
        "XNA123456",
        (c.BilledMeter(TOTAL, 6980, clock() - timedelta(minutes=4)),),
        (COLOR,),
    )
    studio.say(c.SubmitBillingReads(who, _SUBMISSION, (reads,)), user)
    desk.request_supplies("XNA123456")
    studio.say(c.SyncProxy(who), user, "SyncProxy.RequestSupplies.response")
    black = c.SupplyValue("Black Toner", "62", clock() - timedelta(minutes=4))
    waste = c.SupplyValue("Waste Toner Bottle", "some", clock() - timedelta(minutes=4))
    usage = c.SuppliesUsage("XNA123456", (black, waste))
    studio.say(c.SubmitSuppliesUsage(who, _SUBMISSION, (usage,)), user)
    desk.sign_off("XNA123456")
    studio.say(c.SyncProxy(who), user, "SyncProxy.TurnOffService.response")
    _refusals(studio, who, user, done)
    studio.say(c.DeregisterProxyDevices(who, ("XNA123456",)), user)


def _refusals(studio: Studio, who: str, user: c.Credentials, done: c.CommandStatus) -> None:
    stranger = replace(done, serial_number="ZZ9")
    studio.say(c.ReportSyncStatus(who, (stranger,)), user, "UnknownDeviceFault")
    studio.garble(c.SyncProxy(who), user)
    wrong = c.Credentials(who, "0" * 64)
    studio.say(c.SyncProxy(who), wrong, "NotAuthorizedFault")
    with closing(sqlite3.connect(studio.folder / "server.db")) as other:
        other.execute("BEGIN IMMEDIATE")  # somebody else writes for longer than the server waits
        studio.say(c.SyncProxy(who), user, "ServerBusyFault")


def main() -> int:
    key, recorded = record()
    for name, text in recorded.items():
        (EXAMPLES / f"{name}.xml").write_text(text, encoding="utf-8", newline="\n")
    (EXAMPLES / "enrolment-key.txt").write_text(f"{key}\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
