"""What the glass envelope costs: the disk of a year, and the wait of who searches it (B1, M3).

A year of 30 printers: a sync each day, supplies each day, billing reads each month. Then 10,000
conversations: find, show a page, open one. Ends with 1 where a limit is exceeded.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID

from meterdesk.adapters.soap.draft import Draft
from meterdesk.adapters.soap.envelope import Contract
from meterdesk.adapters.soap.security import Token
from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain import conversation as say
from meterdesk.domain.exchange import Exchange, ExchangeState
from meterdesk.domain.mention import mentioned
from meterdesk.domain.settings import Settings
from meterdesk.services import sentences
from meterdesk.services.envelope import Envelope, Query
from meterdesk_contract.names import NAMESPACE, OASIS_1_0, SOAP_ENVELOPE

DEVICES, METERS, SUPPLIES, DAYS, MANY = 30, 8, 5, 365, 10_000
MEGABYTES = 12.0
"""Of the books for a year of conversations."""
WAIT = 50.0
"""Milliseconds: longer, and a window that somebody types into hesitates."""
BEGAN = datetime(2026, 1, 1, 21, 40, tzinfo=UTC)
_ANSWER = (
    f'<s:Envelope xmlns:s="{SOAP_ENVELOPE}" xmlns="{NAMESPACE}"><s:Body><{{0}}Response>'
    "<ServerTime>2026-01-01T21:40:00Z</ServerTime>{1}</{0}Response></s:Body></s:Envelope>"
)

draw = random.Random(1)


def drawn() -> str:
    return str(UUID(int=draw.getrandbits(128)))


PROXY = drawn()
SERIALS = tuple(f"VNB3K{number:05}" for number in range(DEVICES))


def requests(day: int) -> Iterator[say.Request]:
    """What is said on that day."""
    at = BEGAN + timedelta(days=day)
    yield say.SyncProxy(PROXY, at - timedelta(days=1))
    usages = (
        say.SuppliesUsage(
            serial,
            tuple(
                say.SupplyValue(f"Toner {n}", str(draw.randrange(100)), at) for n in range(SUPPLIES)
            ),
        )
        for serial in SERIALS
    )
    yield say.SubmitSuppliesUsage(PROXY, drawn(), tuple(usages))
    if day % 30 == 0:
        reads = (
            say.BillingReads(
                drawn(),
                serial,
                tuple(
                    say.BilledMeter(
                        f"print.{name}Impressions{n}", 90_000 + draw.randrange(90_000), at
                    )
                    for n, name in enumerate(("Monochrome", "FullColor") * (METERS // 2))
                ),
            )
            for serial in SERIALS
        )
        yield say.SubmitBillingReads(PROXY, drawn(), tuple(reads))


def answered(request: say.Request) -> str:
    outcomes = "".join(
        f'<Outcome Id="{drawn()}" SerialNumber="{serial}" State="Accepted"/>'
        for serial in mentioned(request)
    )
    return _ANSWER.format(type(request).__name__, outcomes)


def exchange(contract: Contract, request: say.Request, at: datetime) -> Exchange:
    """As the uplink would tell it when it ended."""
    token = Token(say.Credentials(PROXY, "secret"), draw.randbytes(16), at)
    draft = Draft(contract, request, token, is_packed=True)
    return Exchange(
        at,
        draft.operation,
        draft.shown,
        answered(request),
        len(draft.body),
        300,
        draft.budget,
        key=drawn(),
        host="meters.example",
        status=200,
        duration_ms=250,
        is_packed=True,
        plain_bytes=draft.plain_bytes,
        head_bytes=241,
        serial_numbers=mentioned(request),
    )


def a_year(folder: Path) -> tuple[int, int, float, list[float]]:
    """Conversations, characters of their texts, megabytes of books, milliseconds to keep one."""
    contract, kept, characters = Contract(OASIS_1_0), 0, 0
    waits: list[float] = []
    with closing(SqlStore(folder)) as store:
        empty = (folder / FILE).stat().st_size
        for day in range(DAYS):
            for request in requests(day):
                one = exchange(contract, request, BEGAN + timedelta(days=day))
                began = time.perf_counter()
                with store.begin() as records:
                    records.archive.add(
                        replace(one, state=ExchangeState.SENDING, response=""), "Tried"
                    )
                with store.begin() as records:
                    records.archive.add(one, sentences.of(request, one))
                waits.append(1000 * (time.perf_counter() - began))
                kept, characters = kept + 1, characters + len(one.request) + len(one.response)
    return kept, characters, ((folder / FILE).stat().st_size - empty) / 1e6, waits


def many(folder: Path) -> None:
    """Fills the books up: ten thousand conversations, most of them daily syncs."""
    contract = Contract(OASIS_1_0)
    with closing(SqlStore(folder)) as store, store.begin() as records:
        for number in range(MANY):
            at = BEGAN + timedelta(hours=number)
            request = say.SyncProxy(PROXY, at)
            records.archive.add(exchange(contract, request, at), "Asked the server")


def wait(work: Callable[[], object]) -> float:
    """Milliseconds of the processor, the median of seven."""
    found = []
    for _ in range(7):
        began = time.process_time()
        work()
        found.append(1000 * (time.process_time() - began))
    return median(found)


def row(name: str, value: float, limit: float, unit: str) -> bool:
    mark = "" if value <= limit else "  EXCEEDED"
    print(f"{name:<58}{value:>9.2f}{limit:>8.0f} {unit}{mark}")
    return value <= limit


def main() -> int:
    """Prints sizes and waits; 1 where a limit was exceeded."""
    kept = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        conversations, characters, megabytes, waits = a_year(folder)
        print(f"{conversations:,} conversations of a year, {characters / 1e6:.1f} MB of text")
        kept.append(row("books for a year, 30 printers", megabytes, MEGABYTES, "MB"))
        kept.append(row("writing down, before and after", median(waits), WAIT, "ms"))
        many(folder)
        with closing(SqlStore(folder)) as store:
            now = BEGAN + timedelta(days=DAYS)
            envelope = Envelope(store, lambda: now, Settings())
            all_of_them = envelope.find(Query())
            billing = envelope.find(Query("billing reads"))[0]
            print(f"{len(all_of_them):,} conversations, milliseconds of the processor:")
            searches = {
                "all of them": Query(),
                "words": Query("asked server"),
                "a value nobody has": Query("184,467"),
                "a serial number": Query(SERIALS[7]),
                "problems only": Query(only_problems=True),
            }
            for title, query in searches.items():
                took = wait(lambda: envelope.find(query))  # noqa: B023
                kept.append(row(f"finding {title}", took, WAIT, "ms"))
            page = all_of_them[5000:5100]
            kept.append(
                row("a page of 100 rows", wait(lambda: envelope.headings(page)), WAIT, "ms")
            )
            kept.append(
                row("opening billing reads", wait(lambda: envelope.open(billing)), WAIT, "ms")
            )
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
