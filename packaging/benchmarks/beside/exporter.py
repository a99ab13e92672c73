"""prometheus-snmp-exporter as one reads a printer with it: a scrape of its module `printer_mib`.

Debian ships no usable snmp.yml for want of free MIBs; then the columns its own example generates
`printer_mib` from are written here by number. No service: a process on loopback, for the run.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from meterdesk.domain.device import Address

PROGRAM = "prometheus-snmp-exporter"
CONFIGURATION = Path("/etc/prometheus/snmp.yml")
UPTIME = "1.3.6.1.2.1.1.3"
DEVICE, PLACE = ("hrDeviceIndex",), ("hrDeviceIndex", "place")
COLUMNS = {
    "hrPrinterStatus": ("1.3.6.1.2.1.25.3.5.1.1", "gauge", DEVICE),
    "prtGeneralReset": ("1.3.6.1.2.1.43.5.1.1.3", "gauge", DEVICE),
    "prtConsoleDisable": ("1.3.6.1.2.1.43.5.1.1.13", "gauge", DEVICE),
    "prtGeneralPrinterName": ("1.3.6.1.2.1.43.5.1.1.16", "DisplayString", DEVICE),
    "prtGeneralSerialNumber": ("1.3.6.1.2.1.43.5.1.1.17", "DisplayString", DEVICE),
    "prtAlertCriticalEvents": ("1.3.6.1.2.1.43.5.1.1.18", "counter", DEVICE),
    "prtAlertAllEvents": ("1.3.6.1.2.1.43.5.1.1.19", "counter", DEVICE),
    "prtCoverStatus": ("1.3.6.1.2.1.43.6.1.1.3", "gauge", PLACE),
    "prtMarkerSuppliesType": ("1.3.6.1.2.1.43.11.1.1.5", "gauge", PLACE),
    "prtMarkerSuppliesDescription": ("1.3.6.1.2.1.43.11.1.1.6", "DisplayString", PLACE),
    "prtMarkerSuppliesMaxCapacity": ("1.3.6.1.2.1.43.11.1.1.8", "gauge", PLACE),
    "prtMarkerSuppliesLevel": ("1.3.6.1.2.1.43.11.1.1.9", "gauge", PLACE),
}
"""What the exporter's example walks for `printer_mib` (RFC 3805, RFC 2790): no page counter."""

OWN_MODULE = (
    f"{PROGRAM}: {CONFIGURATION} has no printer_mib, so the columns of the exporter's own example "
    "stand in by number: no page counter, no trays, no alerts."
)
PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Exporter:
    """One that listens; `scrape` is a reading, `processor` its process's seconds so far."""

    pid: int
    url: str

    def scrape(self) -> bytes:
        with urllib.request.urlopen(self.url, timeout=PATIENCE) as answer:
            return bytes(answer.read())

    def processor(self) -> float:
        """All its threads' time; Linux makes the clock's number so (clock_getcpuclockid(3))."""
        return time.clock_gettime(~self.pid << 3 | 2)


@contextmanager
def exporter(where: Address, sentences: list[str]) -> Iterator[Exporter | None]:
    """One that has read this printer once, ended in all cases; None with a sentence if absent."""
    program = shutil.which(PROGRAM)
    if program is None:
        sentences.append(f"{PROGRAM} is not installed (Debian: {PROGRAM}); not compared.")
        yield None
        return
    with TemporaryDirectory() as folder:
        listening = f"127.0.0.1:{_free_port()}"
        configuration = _configuration(Path(folder), sentences)
        words = [program, f"--config.file={configuration}", f"--web.listen-address={listening}"]
        with subprocess.Popen(words, stderr=subprocess.DEVNULL) as process:
            try:
                url = f"http://{listening}/snmp?module=printer_mib&target={where.host}:{where.port}"
                started = Exporter(process.pid, url)
                answers = _answers(started, process)
                if not answers:
                    sentences.append(f"{PROGRAM} did not read the printer; not compared.")
                yield started if answers else None
            finally:
                _end(process)


def module() -> dict[str, object]:
    """`printer_mib` as releases before 0.23 want it (Debian 12 has 0.21)."""
    metrics: list[dict[str, object]] = [{"name": "sysUpTime", "oid": UPTIME, "type": "gauge"}]
    metrics += [
        {
            **{"name": name, "oid": oid, "type": kind},
            "indexes": [{"labelname": label, "type": "gauge"} for label in indexes],
        }
        for name, (oid, kind, indexes) in COLUMNS.items()
    ]
    walk = [oid for oid, _kind, _indexes in COLUMNS.values()]
    return {"walk": walk, "get": [f"{UPTIME}.0"], "metrics": metrics, "version": 2}


def _configuration(folder: Path, sentences: list[str]) -> Path:
    """This computer's, where it knows printers."""
    lines = CONFIGURATION.read_text("utf-8").splitlines() if CONFIGURATION.exists() else []
    if "printer_mib:" in map(str.strip, lines):
        return CONFIGURATION
    sentences.append(OWN_MODULE)
    written = folder / "snmp.yml"
    # YAML is a superset of JSON.
    written.write_text(json.dumps({"printer_mib": module()}), encoding="utf-8")
    return written


def _answers(started: Exporter, process: subprocess.Popen[bytes]) -> bool:
    """Waits until it has told a supply's level, or ended."""
    last = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < last:
        try:
            return b"\nprtMarkerSuppliesLevel{" in started.scrape()
        except urllib.error.HTTPError:
            return False
        except OSError:
            time.sleep(0.05)
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
