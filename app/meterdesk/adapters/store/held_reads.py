"""Billing reads that wait for somebody's answer, and what the answer was."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, insert, select, update

from meterdesk.adapters.store.columns import of_seconds, to_seconds
from meterdesk.adapters.store.tables_syncing import billing_request, held_read
from meterdesk.domain.held_read import Answer, Doubt, HeldRead
from meterdesk.domain.step import Count, Step, StepKind

_ITS_REQUEST = (billing_request.c.id == held_read.c.request_id) & (
    billing_request.c.serial_number == held_read.c.serial_number
)
_IS_ANSWERED = select(billing_request.c.id).where(
    _ITS_REQUEST, billing_request.c.is_answered.is_(True), held_read.c.refusal.is_(None)
)
_IS_CLOSED = select(billing_request.c.id).where(_ITS_REQUEST, billing_request.c.closed.is_not(None))
WAITS = (
    held_read.c.settled_at.is_(None)
    & ~_IS_ANSWERED.correlate(held_read).exists()
    & ~_IS_CLOSED.correlate(held_read).exists()
)
"""While its request is open; where the server refused the answer, while nobody closed it."""

WAITS_OF = (
    select(held_read)
    .where(
        held_read.c.request_id == bindparam("request_id"),
        held_read.c.serial_number == bindparam("serial_number"),
        WAITS,
    )
    .order_by(held_read.c.id)
)


class SqlHeldReads:
    """Fits the port HeldReads."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def hold(self, new: HeldRead) -> HeldRead:
        """Keeps it; the number is drawn here. One that waits for the same stays as it is."""
        known = self.of(new.request_id, new.serial_number)
        if known is not None and _is_same(known, new):
            return known
        if known is not None:
            self.settle(known.number, Answer.CLOSED, new.held_at)
        values = {
            "request_id": new.request_id,
            "serial_number": new.serial_number,
            "device_id": new.device_id,
            "held_at": new.held_at,
            "read_at": new.read_at,
            "doubts": [_document(doubt) for doubt in new.doubts],
            "refusal": new.refusal,
        }
        result = self._connection.execute(insert(held_read).values(**values))
        (number,) = result.inserted_primary_key or (0,)
        kept = self.get(number)
        assert kept is not None
        return kept

    def get(self, number: int) -> HeldRead | None:
        """The one of that number, settled or not."""
        row = self._connection.execute(select(held_read).where(held_read.c.id == number)).first()
        return None if row is None else _of_row(row)

    def of(self, request_id: str, serial_number: str) -> HeldRead | None:
        """What waits of this billing request."""
        sought = {"request_id": request_id, "serial_number": serial_number}
        row = self._connection.execute(WAITS_OF, sought).first()
        return None if row is None else _of_row(row)

    def waiting(self, serial_number: str | None = None) -> tuple[HeldRead, ...]:
        """What waits, of one device or of all, oldest first."""
        of_device = held_read.c.serial_number == serial_number
        return self._select(WAITS if serial_number is None else WAITS & of_device)

    def last(self, request_id: str, serial_number: str) -> HeldRead | None:
        """The latest of this billing request, settled or not."""
        query = select(held_read).where(_is_of(request_id, serial_number))
        row = self._connection.execute(query.order_by(held_read.c.id.desc())).first()
        return None if row is None else _of_row(row)

    def settle(self, number: int, answer: Answer, at: datetime) -> None:
        """It waits no longer."""
        self._connection.execute(
            update(held_read)
            .where(held_read.c.id == number, held_read.c.settled_at.is_(None))
            .values(answer=answer, settled_at=at)
        )

    def _select(self, where: ColumnElement[bool]) -> tuple[HeldRead, ...]:
        query = select(held_read).where(where).order_by(held_read.c.id)
        return tuple(map(_of_row, self._connection.execute(query)))


def _is_of(request_id: str, serial_number: str) -> ColumnElement[bool]:
    return (held_read.c.request_id == request_id) & (held_read.c.serial_number == serial_number)


def _is_same(known: HeldRead, new: HeldRead) -> bool:
    """The server's no is the same, whatever was read; a doubt is about one reading."""
    if known.refusal is not None or new.refusal is not None:
        return known.refusal == new.refusal
    return (known.read_at, known.device_id) == (new.read_at, new.device_id)


def _document(doubt: Doubt) -> dict[str, Any]:
    counts = (doubt.step.before, doubt.step.after)
    return {
        "name": doubt.name,
        "label": doubt.label,
        "kind": doubt.step.kind,
        "counts": [[to_seconds(count.at), count.value] for count in counts],
    }


def _doubt(body: dict[str, Any]) -> Doubt:
    before, after = (Count(of_seconds(at), value) for at, value in body["counts"])
    return Doubt(body["name"], body["label"], Step(StepKind(body["kind"]), before, after, None))


def _of_row(row: Row[Any]) -> HeldRead:
    return HeldRead(
        row.id,
        row.request_id,
        row.serial_number,
        row.device_id,
        row.held_at,
        row.read_at,
        tuple(map(_doubt, row.doubts)),
        row.refusal,
        Answer(row.answer) if row.answer else None,
        row.settled_at,
    )
