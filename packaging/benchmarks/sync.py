"""What a sync costs an office of 1 to 10,000 printers: time, memory and bytes (rows M3, M10).

Three syncs over TLS with a server in another process: one registers every printer, one is told to
turn every service on, one answers billing and supplies for all. Beside it zeep alone, making and
serialising the same messages. Ends with 1 where a printer costs more in a large office than in one
of a tenth its size, or where a limit is exceeded.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from beside.sync_office import Step
from meterdesk.adapters.soap.requests import content, operation
from meterdesk.domain.conversation import (
    RegisterProxyDevices,
    ReportSyncStatus,
    Request,
    SubmitBillingReads,
    SubmitSuppliesUsage,
)
from meterdesk_contract.names import NAMESPACE, WSDL
from wire import METERS, PROXY, SUPPLIES, reads, serial, status, usage

SIZES = (1, 100, 1000, 10_000)
HERE = Path(__file__).parent
GROWTH = 1.5
"""How much more a printer may cost in an office ten times as large: there is noise, and logs."""
NO_FEWER = 1000
"""Below so many printers what every sync costs outweighs what a printer costs."""
SLICE = 500
"""Printers in one message, as the office sends them."""

Costs = dict[str, float]


@dataclass(frozen=True, slots=True)
class Act:
    """One sync: what the server does before, what it costs a printer at most, and its messages.

    `ratio` is processor time in times of zeep's, `memory` bytes for a printer; both are limits for
    offices of `NO_FEWER` and more.
    """

    name: str
    before: str
    ratio: float
    memory: int
    messages: Callable[[range], tuple[Request, ...]]


ACTS = (
    Act(
        "registers",
        "",
        80.0,
        16_000,
        lambda part: (RegisterProxyDevices(PROXY, tuple(map(serial, part))),),
    ),
    Act(
        "is turned on",
        "sign-up",
        60.0,
        16_000,
        lambda part: (ReportSyncStatus(PROXY, tuple(map(status, part))),),
    ),
    Act(
        "answers billing",
        "bill",
        30.0,
        40_000,
        lambda part: (
            SubmitBillingReads(PROXY, PROXY, tuple(map(reads, part))),
            SubmitSuppliesUsage(PROXY, PROXY, tuple(map(usage, part))),
        ),
    ),
)


@contextmanager
def server(folder: Path) -> Iterator[tuple[list[str], Callable[[str], None]]]:
    """A server in a process of its own: what it said of itself, and how to tell it what to do."""
    words = [sys.executable, "-m", "beside.sync_server", str(folder)]
    with subprocess.Popen(
        words, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        told = process.stdout

        def tell(line: str) -> None:
            print(line, file=process.stdin, flush=True)
            if told.readline() != "done\n":
                raise SystemExit(f"the server did not {line}")

        yield told.readline().split(), tell
        process.stdin.close()


def office(*words: str) -> str:
    """A step of the office in a process of its own; what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "beside.sync_office", *words],
        cwd=HERE,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return done.stdout


def steps(devices: int) -> Iterator[tuple[Act, Step]]:
    """A young office: registered, turned on, billed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with server(folder / "server") as (place, tell):
            office("prepare", str(folder / "office"), str(devices), *place)
            for act in ACTS:
                if act.before:
                    tell(act.before)
                yield act, Step(**json.loads(office("sync", str(folder / "office"))))


def zeep_alone(devices: int, act: Act) -> float:
    """Seconds of the processor zeep needs to make and serialise what this sync says of printers."""
    from zeep import Client

    client: Any = Client(str(WSDL))  # type: ignore[no-untyped-call]  # zeep has no types
    began = time.process_time()
    for start in range(0, devices, SLICE):
        for request in act.messages(range(start, min(start + SLICE, devices))):
            element = client.get_element(f"{{{NAMESPACE}}}{operation(request)}")
            body = etree.Element("body")
            element.render(body, element(**content(request)))
            etree.tostring(body, encoding="utf-8")
    return time.process_time() - began


def show(devices: int, act: Act, step: Step, alone: float) -> None:
    print(
        f"{act.name:<17}{devices:>7,}{step.wall:>9.2f}{step.processor:>9.2f}"
        f"{1000 * step.processor / devices:>9.2f}{alone:>8.2f}{step.processor / alone:>7.1f}"
        f"{step.memory / 1e6:>8.1f}{step.memory // devices:>9,}{step.messages:>6}"
        f"{step.plain:>12,}{step.sent:>11,}{step.plain / step.sent:>6.1f}"
    )


def costs(devices: int, step: Step, alone: float) -> Costs:
    """What must not grow with the office; beside zeep, as every machine has its own speed."""
    return {
        "processor time, in times of zeep's": step.processor / alone,
        "bytes of memory for a printer": step.memory / devices,
    }


def grown(act: Act, found: dict[int, Costs]) -> Iterator[str]:
    """Sentences of what grows faster than the office, or is over its limit."""
    for devices, costs in found.items():
        smaller = found.get(devices // 10) if devices // 10 >= NO_FEWER else None
        for (name, cost), limit in zip(costs.items(), (act.ratio, act.memory), strict=True):
            told = f"{act.name}, {devices:,} printers: {cost:,.1f} {name}"
            if devices >= NO_FEWER and cost > limit:
                yield f"{told}; the limit is {limit:,}"
            if smaller is not None and cost > GROWTH * smaller[name]:
                yield f"{told}; it was {smaller[name]:,.1f} with a tenth of them"


def main() -> int:
    """Prints the table; 1 where something grows faster than the office."""
    sizes = [int(word) for word in sys.argv[1:]] or list(SIZES)
    print(f"{len(METERS)} meters and {len(SUPPLIES)} supplies a printer; seconds, MB, bytes")
    print(
        f"{'a sync that':<17}{'x':>7}{'wall':>9}{'proc.':>9}{'ms/x':>9}{'zeep':>8}{'ratio':>7}"
        f"{'memory':>8}{'bytes/x':>9}{'msgs':>6}{'plain':>12}{'gzip':>11}{'ratio':>6}"
    )
    found: dict[str, dict[int, Costs]] = {act.name: {} for act in ACTS}
    for devices in sizes:
        for act, step in steps(devices):
            alone = zeep_alone(devices, act)
            found[act.name][devices] = costs(devices, step, alone)
            show(devices, act, step, alone)
    wrong = [sentence for act in ACTS for sentence in grown(act, found[act.name])]
    print(*wrong or ["nothing grows faster than the office"], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
