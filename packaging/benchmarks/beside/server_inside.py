"""What a message costs the server without a network: processor time, statements, memory."""

from __future__ import annotations

import re
import resource
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from lxml import etree
from sqlalchemy import Engine, event, text

from beside.server_books import Books, request_id
from beside.server_place import UNLIMITED
from beside.server_speech import Said, Speaker
from meterdesk_contract.names import action
from meterdesk_server import codec
from meterdesk_server import messages as m
from meterdesk_server.clock import system_clock
from meterdesk_server.contract import Contract
from meterdesk_server.envelope import answer_envelope, open_envelope
from meterdesk_server.keys import Keys, open_keys
from meterdesk_server.security import check_time, read_token
from meterdesk_server.service import Service
from meterdesk_server.store import Store, open_store

RUNS = 7
_SCAN = re.compile(r"^SCAN (?!.*(USING|CONSTANT|subquery))|Seq Scan on (\w+)")
_BY_PLAN = ("SELECT", "UPDATE", "DELETE", "WITH")


@dataclass(frozen=True, slots=True)
class House:
    """A service over a database of its own, with these books."""

    service: Service
    store: Store
    keys: Keys
    books: Books

    def speaker(self, office: int) -> Speaker:
        return Speaker(office, self.books.machines, self.keys)

    def hear(self, said: Said) -> bytes:
        """The answer; no benchmark of refusals."""
        reply = self.service.answer(said.content, action(said.operation))
        if reply.status != 200:
            raise SystemExit(f"{said.operation} was refused: {reply.content.decode()}")
        return reply.content

    def cost(self, said: Sequence[Said]) -> float:
        """Seconds of the processor for a message, the median of some runs through all of them."""
        share = max(1, len(said) // RUNS)
        return median(
            _clocked(self, said[start : start + share]) / share
            for start in range(0, share * (len(said) // share), share)
        )


@contextmanager
def house(folder: Path, books: Books, database: str | None = None) -> Iterator[House]:
    """Opens one and fills its books."""
    store = open_store(folder, database=database)
    try:
        books.fill(store, now())
        keys = open_keys(folder)
        yield House(Service(store, keys, UNLIMITED, system_clock), store, keys, books)
    finally:
        store.close()


def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def xml_alone(machines: int, messages: int) -> float:
    """Seconds of the processor for a SyncProxy without the database: envelope, schema, token, the
    answer for so many machines, and the schema again."""
    keys, contract, at = Keys(b"x" * 32), Contract(), now()
    said = [Speaker(0, machines, keys).sync(at) for _ in range(messages)]
    answer = m.SyncProxyResponse(
        at,
        at,
        tuple(
            m.DeviceCommand(request_id(machine), f"SN0-{machine}", m.TurnOnService())
            for machine in range(machines)
        ),
    )
    began = time.process_time()
    for each in said:
        envelope = open_envelope(each.content)
        contract.check(envelope.body)
        codec.read(m.SyncProxy, envelope.body)
        token = read_token(envelope.security)
        check_time(token, at, timedelta(minutes=5))
        token.is_of(keys.proxy_secret(token.username))
        answer_envelope(answer, contract.check_own)
    return (time.process_time() - began) / messages


def scans(of: House, said: Sequence[Said]) -> set[str]:
    """Statements of these messages for which the database has to read a table from end to end.

    PostgreSQL likes to do so with a small one; here it does where it has no index.
    """
    with _heard(of.store) as statements:
        for each in said:
            of.hear(each)
    found = set()
    with of.store.begin() as connection:
        is_postgresql = connection.dialect.name == "postgresql"
        if is_postgresql:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
        word = "EXPLAIN" if is_postgresql else "EXPLAIN QUERY PLAN"
        for statement, values in statements:
            rows = connection.exec_driver_sql(f"{word} {statement}", values).all()
            plan = [str(row[-1]).strip() for row in rows]
            found |= {f"{line}: {statement[:60]}" for line in plan if _SCAN.search(line)}
    return found


def memory() -> int:
    """Bytes of memory this process had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def commands_in(answer: bytes) -> int:
    return sum(1 for _ in etree.fromstring(answer).iter("{*}DeviceCommand"))


def size(of: House) -> int:
    """Bytes of the database."""
    with of.store.read() as connection:
        if connection.dialect.name == "postgresql":
            return int(connection.scalar(text("SELECT pg_database_size(current_database())")) or 0)
        pages = connection.scalar(text("PRAGMA page_count")) or 0
        return int(pages) * int(connection.scalar(text("PRAGMA page_size")) or 0)


def _clocked(of: House, said: Sequence[Said]) -> float:
    began = time.process_time()
    for each in said:
        of.hear(each)
    return time.process_time() - began


@contextmanager
def _heard(store: Store) -> Iterator[list[tuple[str, Any]]]:
    """The statements that look for rows, as the driver is told them."""
    engine: Engine = store._engine
    statements: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if statement.lstrip().startswith(_BY_PLAN):
            first = values[0] if isinstance(values, list) else values
            statements.append((statement, first))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)
