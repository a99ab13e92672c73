"""What the server asked for and has not been answered."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    delete,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables_syncing import billing_request, held_read, supplies_request
from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.roster import Due

NO_REASON = "It is no longer asked for."

_waits = select(held_read.c.id).where(
    held_read.c.request_id == billing_request.c.id,
    held_read.c.serial_number == billing_request.c.serial_number,
    held_read.c.settled_at.is_(None),
)
_is_held = _waits.where(held_read.c.refusal.is_(None)).exists().label("is_held")
_IS_UNDER_WAY = billing_request.c.is_answered.is_(False) | _waits.exists()
_KNOWN = select(billing_request, _is_held).order_by(billing_request.c.due, billing_request.c.id)
_OPEN = _KNOWN.where(billing_request.c.is_answered.is_(False))
_DUES = (
    select(billing_request.c.serial_number, billing_request.c.due)
    .where(
        billing_request.c.is_answered.is_(False),
        ~_waits.where(held_read.c.refusal.is_(None)).exists(),
    )
    .order_by(billing_request.c.due, billing_request.c.id)
)
_OPEN_OF = _OPEN.where(billing_request.c.serial_number == bindparam("serial_number"))
_WANTED = select(supplies_request)
_WANTED_OF = _WANTED.where(supplies_request.c.serial_number == bindparam("serial_number"))
_IS_ASKED = select(or_(_OPEN_OF.exists(), _WANTED_OF.exists()))

_ANSWERED = (
    update(billing_request)
    .where(
        billing_request.c.id == bindparam("request_id"),
        billing_request.c.serial_number == bindparam("of_serial"),
    )
    .values(is_answered=True)
)
_ADD = insert(billing_request).on_conflict_do_nothing()


class SqlRequests:
    """Fits the port Requests."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, request: BillingRequest) -> bool:
        """Keeps it; False where this one is known already."""
        row = {
            "id": request.id,
            "serial_number": request.serial_number,
            "due": request.due,
            "meter_names": list(request.meter_names),
            "received_at": request.received_at,
            "is_answered": False,
        }
        return self._connection.execute(_ADD, row).rowcount == 1

    def open(self, serial_number: str | None = None) -> tuple[BillingRequest, ...]:
        """Those without an answer, of one device or of all, the most urgent first."""
        statement = _OPEN if serial_number is None else _OPEN_OF
        rows = self._connection.execute(statement, {"serial_number": serial_number})
        return tuple(map(_of_row, rows))

    def dues(self) -> tuple[Due, ...]:
        """When they are due, the most urgent first, without those that are held."""
        return tuple(Due(serial, due) for serial, due in self._connection.execute(_DUES))

    def get(self, request_id: str, serial_number: str) -> BillingRequest | None:
        """What was asked under that id, open or not."""
        row = self._connection.execute(_KNOWN.where(_is(request_id, serial_number))).first()
        return None if row is None else _of_row(row)

    def is_asked(self, serial_number: str) -> bool:
        """Whether anything is open about this device, meters or supplies."""
        asked = self._connection.execute(_IS_ASKED, {"serial_number": serial_number})
        return bool(asked.scalar())

    def answered(self, request_id: str, serial_number: str) -> None:
        """Its answer lies in the outbox."""
        which = {"request_id": request_id, "of_serial": serial_number}
        self._connection.execute(_ANSWERED, which)

    def ask_again(self, request: BillingRequest, not_before: datetime | None = None) -> None:
        """The answer was no good: it is open again, for a reading not taken before that time."""
        self._set(
            _is(request.id, request.serial_number),
            is_answered=False,
            closed=None,
            **({} if not_before is None else {"not_before": not_before}),
        )

    def renew(self, request: BillingRequest) -> None:
        """The server uses an id again, for something else: only that is asked now."""
        self._set(
            _is(request.id, request.serial_number),
            due=request.due,
            meter_names=list(request.meter_names),
            received_at=request.received_at,
            not_before=None,
            is_answered=False,
            closed=None,
        )

    def close(self, serial_number: str | None, reason: str = "") -> None:
        """Nothing is answered any more of this device (None: of all), for that reason."""
        of_device = billing_request.c.serial_number == serial_number
        self._set(
            _IS_UNDER_WAY & (true() if serial_number is None else of_device),
            is_answered=True,
            closed=reason or NO_REASON,
        )
        for wanted in self.supplies_wanted():
            if serial_number in (None, wanted):
                self.supplies_answered(wanted)

    def closed(self, limit: int = 100) -> tuple[tuple[BillingRequest, str], ...]:
        """Those that were given up, with the reason, the latest first."""
        query = select(billing_request, _is_held).where(billing_request.c.closed.is_not(None))
        rows = self._connection.execute(query.order_by(billing_request.c.due.desc()).limit(limit))
        return tuple((_of_row(row), row.closed) for row in rows)

    def want_supplies(self, serial_number: str) -> None:
        """The server wants to know how much this device has left."""
        self._connection.execute(
            insert(supplies_request).values(serial_number=serial_number).on_conflict_do_nothing()
        )

    def are_supplies_wanted(self, serial_number: str) -> bool:
        """Whether the server waits for those of this device."""
        found = self._connection.execute(_WANTED_OF, {"serial_number": serial_number})
        return found.first() is not None

    def supplies_wanted(self) -> frozenset[str]:
        """Serial numbers of the devices asked about."""
        return frozenset(self._connection.execute(_WANTED).scalars())

    def supplies_answered(self, serial_number: str) -> None:
        """The answer lies in the outbox."""
        self._connection.execute(
            delete(supplies_request).where(supplies_request.c.serial_number == serial_number)
        )

    def _set(self, where: ColumnElement[bool], **values: object) -> None:
        self._connection.execute(update(billing_request).where(where).values(**values))


def _is(request_id: str, serial_number: str) -> ColumnElement[bool]:
    return (billing_request.c.id == request_id) & (billing_request.c.serial_number == serial_number)


def _of_row(row: Row[Any]) -> BillingRequest:
    return BillingRequest(
        row.id,
        row.serial_number,
        row.due,
        tuple(row.meter_names),
        row.received_at,
        row.not_before,
        row.is_held,
    )
