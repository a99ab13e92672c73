"""SIGKILL at any moment of a sync, to the office or the server: nothing lost, nothing twice (M9).

METERDESK_KILLS=N kills N times instead of the few of the suite.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.end_to_end import nursery as program
from tests.end_to_end.nursery import DONE, KEY, URL, shown

from meterdesk.adapters.store.store import FILE, SqlStore
from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.exchange import ExchangeState
from meterdesk.domain.outbox import OutboxEntry
from meterdesk_server.server import open_premises

KILLS = int(os.environ.get("METERDESK_KILLS", "12"))
LONGEST = 1.2
"""Seconds an office lives at most: it starts, registers or catches up, and has begun to sync."""
SERVERS = 0.2
"""The share of kills that hit the server, and not the office."""

pytestmark = [
    pytest.mark.xdist_group("kill"),
    pytest.mark.timeout(120 + 5 * KILLS),
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX"),
]


class Nursery:
    """The process that forks the others; they are killed from here."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server_folder = folder / "server"
        paths = os.pathsep.join(map(str, (Path(program.__file__).parents[2], *_app())))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths},
            text=True,
        )
        self._alive: set[int] = set()
        self.port = 0

    def ask(self, *words: str | int) -> int:
        print(json.dumps(words), file=self._process.stdin, flush=True)
        return int(json.loads(self._process.stdout.readline()))

    def start_server(self) -> int:
        (self.server_folder / URL).unlink(missing_ok=True)
        number = self._started(self.ask("server", str(self.server_folder), self.port))
        while not ((self.server_folder / URL).exists() and (self.server_folder / KEY).exists()):
            time.sleep(0.01)
        self.port = urlsplit((self.server_folder / URL).read_text(encoding="utf-8")).port or 0
        return number

    def start_office(self) -> int:
        return self._started(self.ask("office", str(self.folder / "office")))

    def kill(self, number: int) -> None:
        os.kill(number, signal.SIGKILL)
        assert self.reap(number) == -signal.SIGKILL

    def reap(self, number: int) -> int:
        self._alive.discard(number)
        return self.ask("reap", number)

    def _started(self, number: int) -> int:
        self._alive.add(number)
        return number

    def close(self) -> None:
        for number in tuple(self._alive):
            self.kill(number)
        self._process.communicate()


def _app() -> list[str]:
    return [path for path in sys.path if path.endswith("app")]


@pytest.fixture(scope="module")
def survived(tmp_path_factory) -> Path:
    """A folder in which office and server were killed again and again, and then left to finish."""
    folder = tmp_path_factory.mktemp("kill")
    seed = random.randrange(10**9)
    print(f"seed {seed}")
    chance = random.Random(seed)
    nursery = Nursery(folder)
    try:
        server, office = nursery.start_server(), nursery.start_office()
        for _ in range(KILLS):
            time.sleep(chance.uniform(0, LONGEST))
            if chance.random() < SERVERS:
                nursery.kill(server)
                server = nursery.start_server()
            else:
                nursery.kill(office)
                office = nursery.start_office()
        while not billed(folder):  # a slow machine may have killed every life before its first bill
            time.sleep(0.1)
        (folder / DONE).touch()
        assert nursery.reap(office) == 0
    finally:
        nursery.close()
    return folder


def billed(folder: Path) -> int:
    """How many billing requests the server has the answers to."""
    with closing(sqlite3.connect(folder / "server" / "server.db", timeout=30)) as books:
        query = "SELECT count(*) FROM billing_request WHERE answered_at IS NOT NULL"
        return int(books.execute(query).fetchone()[0])


def outbox(folder: Path) -> tuple[tuple[OutboxEntry, ...], tuple[OutboxEntry, ...]]:
    with closing(SqlStore(folder / "office")) as store, store.read() as records:
        return records.outbox.unsent(), records.outbox.done(1_000_000)


def test_the_ledger_of_the_server_is_the_record_of_the_office(survived):
    unsent, done = outbox(survived)
    with open_premises(survived / "server") as premises:
        ledger = [
            (row.billing_request_id, row.serial_number, row.meter, row.value, row.read_at)
            for row in premises.desk.ledger()
        ]

    accepted = [
        (entry.parcel.billing_request_id, entry.parcel.serial_number, m.name, m.value, m.read_at)
        for entry in done
        if isinstance(entry.parcel, BillingReads)
        for m in entry.parcel.meters
    ]
    print(f"{KILLS} kills, {len(ledger)} reads in the ledger")
    assert unsent == ()
    assert [entry for entry in done if entry.refusal] == []
    assert sorted(ledger) == sorted(accepted)
    assert ledger


def test_every_billing_request_is_answered_exactly_once_with_what_was_shown(survived):
    with open_premises(survived / "server") as premises:
        ledger = premises.desk.ledger()
    with closing(sqlite3.connect(survived / "server" / "server.db")) as books:
        asked = books.execute("SELECT id, answered_at FROM billing_request").fetchall()

    assert Counter(row.billing_request_id for row in ledger) == Counter(one for one, _ in asked)
    assert all(answered for _, answered in asked)
    assert all(row.value == shown(row.serial_number, row.read_at) for row in ledger)


def test_every_read_that_left_is_in_the_archive(survived):
    with closing(SqlStore(survived / "office")) as store, store.read() as records:
        kept = [exchange for _, _, exchange in records.archive.latest(1_000_000)]
    with open_premises(survived / "server") as premises:
        billed = {row.billing_request_id for row in premises.desk.ledger()}
    sent = {
        found
        for exchange in kept
        if exchange.operation == "SubmitBillingReads"
        for found in re.findall(r"<BillingRequestId>([^<]+)<", exchange.request)
    }
    cut = [exchange for exchange in kept if exchange.state is ExchangeState.SENDING]

    print(f"{len(kept)} messages in the archive, {len(cut)} under way when the office was killed")
    assert billed <= sent
    assert len(cut) <= KILLS


@pytest.mark.parametrize("file", [f"office/{FILE}", "server/server.db"])
def test_no_book_is_damaged(survived, file):
    with closing(sqlite3.connect(survived / file)) as books:
        assert books.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert books.execute("PRAGMA foreign_key_check").fetchall() == []
