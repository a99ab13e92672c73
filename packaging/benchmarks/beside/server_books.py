"""A supplier's books for `bench server`: many offices and their machines, made by a few statements.

Office number 7 is `proxy_id(7)`; its machines are SN7-0, SN7-1 and so on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    String,
    Table,
    cast,
    insert,
    literal,
    select,
    text,
)

from meterdesk_server import tables as t
from meterdesk_server.commands import CommandKind
from meterdesk_server.store import Store

KEY = "BENCH0"
METERS = (
    "systemTotals.TotalImpressions",
    "systemTotals.MonochromeImpressions",
    "systemTotals.FullColorImpressions",
    "print.TotalImpressions",
)
_FIRST = 10_000_000
_TAIL = "-0000-4000-8000-000000000000"
_YEAR = timedelta(days=365)


def proxy_id(office: int) -> str:
    """The ProxyId of the office of that number."""
    return f"{_FIRST + office}{_TAIL}"


def request_id(machine: int) -> str:
    """The BillingRequestId its machine was asked with; machines count through all offices."""
    return f"{_FIRST + machine}-1111{_TAIL[5:]}"


@dataclass(frozen=True, slots=True)
class Books:
    """How many offices there are, how many machines each has, and whether they are asked now."""

    offices: int
    machines: int
    is_asked: bool

    def fill(self, store: Store, now: datetime) -> None:
        """Writes them: registered a year ago, with one bill each that was answered."""
        with store.begin() as connection:
            self._offices(connection, now)
            self._machines(connection, now)
            self._bills(connection, now)
            if connection.dialect.name == "postgresql":
                for table in (t.device, t.billing_read, t.command):
                    key = next(iter(table.primary_key)).name
                    name = f"pg_get_serial_sequence('{table.name}', '{key}')"
                    connection.execute(text(f"SELECT setval({name}, max({key})) FROM {table.name}"))
                connection.execute(text("ANALYZE"))

    def _offices(self, connection: Connection, now: datetime) -> None:
        connection.execute(
            insert(t.enrolment_key).values(
                name=KEY, label="", proxies_allowed=self.offices, created_at=now - _YEAR
            )
        )
        number = _numbers(self.offices)
        _copy(
            connection,
            t.proxy,
            number,
            id=_named(number, _TAIL),
            enrolment_key=literal(KEY),
            installation_id=_named(number, _TAIL),
            software_version=literal("1.0"),
            registered_at=_at(now - _YEAR),
        )

    def _machines(self, connection: Connection, now: datetime) -> None:
        number = _numbers(self.offices * self.machines)
        serial = (
            literal("SN", String)
            + cast(_floor(number, self.machines), String)
            + literal("-", String)
            + cast(number % literal(self.machines, Integer), String)
        )
        _copy(
            connection,
            t.device,
            number,
            id=number + literal(1, Integer),
            proxy_id=_named(_floor(number, self.machines), _TAIL),
            serial_number=serial,
            serial_key=serial,
            state=literal("Registered"),
            registered_at=_at(now - _YEAR),
            sign_up_from=_at(now - _YEAR),
            service=literal("on"),
            cycle=literal("monthly"),
            meters=literal(list(METERS), t.device.c.meters.type),
        )

    def _bills(self, connection: Connection, now: datetime) -> None:
        """The last one answered, with one read; and where they are asked, one that is open."""
        month = timedelta(days=30)
        self._requests(connection, now - month, "-0000", is_answered=True)
        number = _numbers(self.offices * self.machines)
        _copy(
            connection,
            t.billing_read,
            number,
            device_id=number + literal(1, Integer),
            billing_request_id=_named(number, "-0000" + _TAIL[5:]),
            meter=literal(METERS[0]),
            value=literal(1, t.billing_read.c.value.type),
            read_at=_at(now - month),
            accepted_at=_at(now - month),
            submission_id=_named(number, _TAIL),
            is_below_last=literal(False),
        )
        if self.is_asked:
            self._requests(connection, now, "-1111", is_answered=False)

    def _requests(self, connection: Connection, at: datetime, mark: str, is_answered: bool) -> None:
        number = _numbers(self.offices * self.machines)
        device_id, request = (
            number + literal(1, Integer),
            _named(number, mark + _TAIL[5:]),
        )
        answered = {"answered_at": _at(at)} if is_answered else {}
        settled = {"settled_at": _at(at), "result": literal("Done")} if is_answered else {}
        _copy(
            connection,
            t.billing_request,
            number,
            id=request,
            device_id=device_id,
            due=_at(at),
            meters=literal(list(METERS), t.billing_request.c.meters.type),
            requested_at=_at(at),
            **answered,
        )
        _copy(
            connection,
            t.command,
            number,
            id=request,
            device_id=device_id,
            kind=literal(str(CommandKind.BILLING)),
            billing_request_id=request,
            given_at=_at(at),
            **settled,
        )


def _numbers(many: int) -> ColumnElement[int]:
    """0, 1, 2.. as a column of so many rows."""
    first = select(literal(0, Integer).label("i")).cte("numbers", recursive=True)
    return first.union_all(select(first.c.i + 1).where(first.c.i < many - 1)).c.i


def _floor(number: ColumnElement[int], by: int) -> ColumnElement[int]:
    return number // literal(by, Integer)


def _named(number: ColumnElement[int], tail: str) -> ColumnElement[str]:
    return cast(number + literal(_FIRST, Integer), String) + literal(tail, String)


def _at(moment: datetime) -> ColumnElement[Any]:
    return literal(moment, t.Utc)


def _copy(
    connection: Connection,
    table: Table,
    number: ColumnElement[int],
    **columns: ColumnElement[Any],
) -> None:
    rows = select(*columns.values()).select_from(number.table)
    connection.execute(insert(table).from_select(list(columns), rows))
