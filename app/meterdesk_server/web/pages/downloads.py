"""Lists as files, however long: read from the database in batches and sent as they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any

from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute

from meterdesk_contract.receipt import Token
from meterdesk_server.reports import machines, reads
from meterdesk_server.reports.machines import Machine
from meterdesk_server.reports.reads import BilledMeter, Read
from meterdesk_server.reports.wanted import Place, hour_of
from meterdesk_server.web.files import WRITERS, Column
from meterdesk_server.web.guard import guarded
from meterdesk_server.web.navigation import ALL
from meterdesk_server.web.page import Visit
from meterdesk_server.web.pages import devices as devices_page
from meterdesk_server.web.pages import reads as reads_page
from meterdesk_server.web.site import Site

_A_BATCH = 1000

_READS: tuple[Column[tuple[Read, BilledMeter]], ...] = (
    Column("account", lambda row: row[0].account_name),
    Column("office", lambda row: row[0].office),
    Column("serial_number", lambda row: row[0].serial_number),
    Column("due", lambda row: row[0].due),
    Column("state", lambda row: row[0].standing.value),
    Column("cause", lambda row: row[0].cause),
    Column("meter", lambda row: row[1].name),
    Column("value", lambda row: row[1].value),
    Column("read_at", lambda row: row[1].read_at),
    Column("is_missing", lambda row: row[1].is_missing),
    Column("is_lower_than_before", lambda row: row[1].is_below_last),
    Column("received_at", lambda row: row[0].answered_at),
    Column("billing_request_id", lambda row: row[0].request_id),
    Column("receipt_number", lambda row: row[0].receipt_number),
    Column("receipt_key", lambda row: row[0].receipt and row[0].receipt.key),
    Column("receipt", lambda row: _receipt(row[0])),
)

_MACHINES: tuple[Column[Machine], ...] = (
    Column("account", lambda row: row.account_name),
    Column("office", lambda row: row.office),
    Column("serial_number", lambda row: row.serial_number),
    Column("state", lambda row: row.part.value),
    Column("cycle", lambda row: row.cycle),
    Column("day", lambda row: row.day),
    Column("next_due", lambda row: row.next_due),
    Column("meters", lambda row: " ".join(row.meters)),
    Column("looks_after", lambda row: row.looks_after),
    Column("registered_at", lambda row: row.registered_at),
    Column("deregistered_at", lambda row: row.deregistered_at),
    Column("last_call", lambda row: row.last_sync),
    Column("last_read_received", lambda row: row.last_read),
)


def _receipt(read: Read) -> str | None:
    """Text and signature on one line, which no spreadsheet changes."""
    if read.receipt is None:
        return None
    return str(Token(read.receipt.text, read.receipt.signature))


def routes(site: Site) -> list[BaseRoute]:
    """Where the files are."""
    return [
        guarded(site, f"/downloads/{name}.{ending}", ALL, get=partial(get, ending))
        for name, get in (("reads", _reads), ("devices", _machines))
        for ending in WRITERS
    ]


def _reads(ending: str, visit: Visit) -> Response:
    wanted = reads_page.filter_of(visit, visit.form.typed("show"))
    hour = hour_of(visit.site.policy, visit.now)

    def batches() -> Iterator[Iterable[tuple[Read, BilledMeter]]]:
        after: Place | None = None
        while True:
            with visit.site.store.read() as connection:
                found = reads.page_of(
                    connection, visit.who, wanted, hour, after, _A_BATCH, with_receipts=True
                )
            yield [(read, meter) for read in found for meter in read.meters]
            if len(found) < _A_BATCH:
                return
            after = found[-1].due, found[-1].request_id

    return _file(visit, "reads", ending, _READS, batches())


def _machines(ending: str, visit: Visit) -> Response:
    wanted = devices_page.filter_of(visit)

    def batches() -> Iterator[Iterable[Machine]]:
        after: machines.Place | None = None
        while True:
            with visit.site.store.read() as connection:
                found = machines.page_of(connection, visit.who, wanted, after, _A_BATCH)
            yield found
            if len(found) < _A_BATCH:
                return
            after = machines.place_of(found[-1])

    return _file(visit, "machines", ending, _MACHINES, batches())


def _file(
    visit: Visit,
    name: str,
    ending: str,
    columns: tuple[Column[Any], ...],
    batches: Iterator[Iterable[Any]],
) -> Response:
    """No transaction stays open while somebody's line is slow: each batch has its own."""
    media, write = WRITERS[ending]
    day = visit.now.astimezone(visit.who.zone).date()
    saved_as = f'attachment; filename="meterdesk-{name}-{day}.{ending}"'
    content = write(columns, chain.from_iterable(batches))
    return StreamingResponse(content, media_type=media, headers={"Content-Disposition": saved_as})
