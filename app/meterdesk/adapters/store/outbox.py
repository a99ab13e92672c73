"""What must reach the server. Unsent is a query; sending again is harmless."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, or_, select, update

from meterdesk.adapters.store.parcels import of_json, to_json
from meterdesk.adapters.store.tables_syncing import outbox
from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.outbox import OutboxEntry, Parcel, key

_IS_UNSENT = outbox.c.accepted_at.is_(None) & outbox.c.refusal.is_(None)
_ONE = select(outbox).where(outbox.c.id == bindparam("entry_id"))
_COUNT_UNSENT = select(func.count()).select_from(outbox).where(_IS_UNSENT)
_PUT = insert(outbox)
_BILLED = select(outbox.c.kind, outbox.c.parcel).where(
    outbox.c.serial_number == bindparam("serial_number"),
    outbox.c.kind == BillingReads.__name__,
    outbox.c.refusal.is_(None),
)
_THIS = update(outbox).where(
    outbox.c.id == bindparam("entry_id"), outbox.c.created_at == bindparam("put_at")
)
_ACCEPTED = _THIS.values(accepted_at=bindparam("at"), refusal=None)
_REFUSED = _THIS.values(refusal=bindparam("reason"))


class SqlOutbox:
    """Fits the port Outbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, parcel: Parcel, at: datetime) -> OutboxEntry:
        """Keeps a parcel; billing reads of the same id are sent again as they were.

        Supplies coalesce to the newest, and so does what became of a command: a server that tells
        it again has not heard the first word of it.
        """
        entry_id = _entry_id(type(parcel).__name__, key(parcel), parcel.serial_number)
        known = self._get(entry_id)
        if known is None:
            row = {
                "id": entry_id,
                "kind": type(parcel).__name__,
                "parcel": to_json(parcel),
                "created_at": at,
                "attempts": 0,
                "serial_number": parcel.serial_number,
            }
            self._connection.execute(_PUT, row)
        elif isinstance(parcel, BillingReads):
            self._set(entry_id, accepted_at=None, refusal=None)
        else:
            self._set(
                entry_id, parcel=to_json(parcel), created_at=at, accepted_at=None, refusal=None
            )
        kept = self._get(entry_id)
        assert kept is not None
        return kept

    def send_again(self, parcel_id: str, serial_number: str) -> bool:
        """Sends the billing reads of that request again; throws refused ones away: False."""
        entry_id = _entry_id(BillingReads.__name__, parcel_id, serial_number)
        known = self._get(entry_id)
        if known is not None and known.refusal is None:
            self._set(entry_id, accepted_at=None)
            return True
        self._connection.execute(delete(outbox).where(outbox.c.id == entry_id))
        return False

    def retire(self, parcel_id: str | None, serial_number: str | None, reason: str) -> None:
        """Billing reads of that request (None: all) stay in the books and answer no other.

        What was not sent yet is not sent any more, for that reason.
        """
        query = select(outbox.c.id, _IS_UNSENT.label("is_unsent")).where(
            outbox.c.kind == BillingReads.__name__
        )
        if parcel_id is not None:
            entry_id = _entry_id(BillingReads.__name__, parcel_id, serial_number or "")
            query = query.where(outbox.c.id == entry_id)
        for row in self._connection.execute(query).all():
            why = {"refusal": reason} if row.is_unsent else {}
            self._set(row.id, id=f"{row.id}/{uuid.uuid4()}", **why)

    def take_back(self, entry: OutboxEntry) -> None:
        """As if it had never been written."""
        self._connection.execute(delete(outbox).where(outbox.c.id == entry.id))

    def billed(self, serial_number: str) -> tuple[BillingReads, ...]:
        """What this device was billed by, or will be: reads the server has or still gets."""
        rows = self._connection.execute(_BILLED, {"serial_number": serial_number})
        parcels = (of_json(row.kind, row.parcel) for row in rows)
        return tuple(each for each in parcels if isinstance(each, BillingReads))

    def of(self, serial_number: str) -> tuple[OutboxEntry, ...]:
        """Everything written about this device, newest first."""
        query = select(outbox).where(outbox.c.serial_number == serial_number)
        rows = self._connection.execute(query.order_by(outbox.c.created_at.desc(), outbox.c.id))
        return tuple(map(_of_row, rows))

    def withdraw(self, serial_number: str | None, reason: str) -> None:
        """What waits of this device (None: of all) will not be sent; it is kept with the reason."""
        for entry in self.unsent():
            if serial_number in (None, entry.parcel.serial_number):
                self._set(entry.id, refusal=reason)

    def unsent(self) -> tuple[OutboxEntry, ...]:
        """What waits, oldest first."""
        query = select(outbox).where(_IS_UNSENT).order_by(outbox.c.created_at, outbox.c.id)
        return tuple(_of_row(row) for row in self._connection.execute(query))

    def count_unsent(self) -> int:
        """How many wait."""
        return self._connection.execute(_COUNT_UNSENT).scalar_one()

    def attempted(self, ids: Iterable[str]) -> frozenset[str]:
        """Counts one more attempt; the ids of those that still wait."""
        still = self._connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(tuple(ids)), _IS_UNSENT)
            .values(attempts=outbox.c.attempts + 1)
            .returning(outbox.c.id)
        )
        return frozenset(still.scalars())

    def accepted(self, entry: OutboxEntry, at: datetime) -> None:
        """The server has it. Newer supplies usage that took its place meanwhile goes on waiting."""
        this = {"entry_id": entry.id, "put_at": entry.created_at}
        self._connection.execute(_ACCEPTED, {**this, "at": at})

    def refused(self, entry: OutboxEntry, reason: str) -> None:
        """The server does not want it, and says why."""
        this = {"entry_id": entry.id, "put_at": entry.created_at}
        self._connection.execute(_REFUSED, {**this, "reason": reason})

    def done(self, limit: int = 1000) -> tuple[OutboxEntry, ...]:
        """Accepted and refused ones, newest first."""
        query = (
            select(outbox)
            .where(or_(outbox.c.accepted_at.is_not(None), outbox.c.refusal.is_not(None)))
            .order_by(outbox.c.created_at.desc(), outbox.c.id)
            .limit(limit)
        )
        return tuple(_of_row(row) for row in self._connection.execute(query))

    def _get(self, entry_id: str) -> OutboxEntry | None:
        row = self._connection.execute(_ONE, {"entry_id": entry_id}).first()
        return None if row is None else _of_row(row)

    def _set(self, entry_id: str, **values: object) -> None:
        self._connection.execute(update(outbox).where(outbox.c.id == entry_id).values(**values))


def _entry_id(kind: str, parcel_id: str, serial_number: str) -> str:
    return f"{kind}/{parcel_id}/{serial_number}"


def _of_row(row: Row[tuple[object, ...]]) -> OutboxEntry:
    return OutboxEntry(
        row.id,
        row.kind,
        of_json(row.kind, row.parcel),
        row.created_at,
        row.attempts,
        row.accepted_at,
        row.refusal,
    )
