"""The real Communication Server without its sockets: it dies, starts again, and its clock errs."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from tests.model.trouble import BrittleStore, Course, Crash

from meterdesk_server.desk import Desk
from meterdesk_server.keys import open_keys
from meterdesk_server.policy import Policy
from meterdesk_server.service import Service
from meterdesk_server.store import open_store


class Supplier:
    """`service` may die at any moment of a transaction; `desk` is what people there do."""

    desk: Desk

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock
        self.course = Course()
        self.deaths = 0
        shutil.copytree(_new_folder(), folder)
        self._open()

    def _open(self) -> None:
        self._store = open_store(self._folder)
        keys = open_keys(self._folder)
        self.course.is_dead = False
        brittle = BrittleStore(self._store, self.course)
        self._service = Service(brittle, keys, Policy(), self._clock)  # type: ignore[arg-type]
        self.desk = Desk(self._store, keys, self._clock)

    def answer(self, body: bytes, soap_action: str) -> tuple[int, bytes]:
        """Raises Crash where the server dies over it; it is up again for the next message."""
        try:
            reply = self._service.answer(body, soap_action)
        except Crash:
            self.deaths += 1
            self._store.close()
            self.course.begin(None)
            self._open()
            raise
        return reply.status, reply.content

    def lose_last_answer(self) -> str | None:
        """Somebody at the supplier loses a page: an answered request is asked again as it was.

        Returns its id.
        """
        with closing(sqlite3.connect(self._folder / "server.db")) as books, books:
            row = books.execute(
                "SELECT id, device_id FROM billing_request r WHERE answered_at IS NOT NULL AND NOT "
                "EXISTS (SELECT 1 FROM billing_request o WHERE o.device_id = r.device_id AND o.id "
                "!= r.id AND (o.requested_at > r.requested_at OR (o.answered_at IS NULL AND "
                "o.closed_at IS NULL))) ORDER BY answered_at DESC, id LIMIT 1"
            ).fetchone()
            if row is None:
                return None
            (request_id, _) = row
            for table in ("billing_read", "missing_meter"):
                books.execute(f"DELETE FROM {table} WHERE billing_request_id = ?", [request_id])
            books.execute(
                "UPDATE billing_request SET answered_at = NULL WHERE id = ?", [request_id]
            )
            books.execute(
                "UPDATE command SET settled_at = NULL, result = NULL WHERE billing_request_id = ?",
                [request_id],
            )
        return str(request_id)

    def open_requests(self) -> list[tuple[str, ...]]:
        """BillingRequestId, serial number and ProxyId of what is due and has no answer."""
        now = self._clock().replace(tzinfo=None).isoformat(" ", "microseconds")
        return self._rows(
            "SELECT r.id, d.serial_number, d.proxy_id FROM billing_request r "
            "JOIN device d ON d.id = r.device_id "
            "WHERE r.answered_at IS NULL AND r.closed_at IS NULL AND r.due <= ?",
            now,
        )

    def damage(self) -> list[tuple[str, ...]]:
        """What SQLite finds wrong with the file; ("ok",) where nothing is."""
        return [*self._rows("PRAGMA integrity_check"), *self._rows("PRAGMA foreign_key_check")]

    def _rows(self, statement: str, *values: str) -> list[tuple[str, ...]]:
        with closing(sqlite3.connect(self._folder / "server.db")) as books:
            return books.execute(statement, values).fetchall()

    def close(self) -> None:
        self._store.close()


@cache
def _new_folder() -> Path:
    """A server's folder as it is after the first start: copying it is faster than a first start."""
    folder = Path(mkdtemp(prefix="meterdesk-model-", dir=fast()))
    open_keys(folder)
    open_store(folder).close()
    return folder


@cache
def fast() -> str | None:
    """Where files cost no disk: the kernel's memory, or None where there is no such place."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
