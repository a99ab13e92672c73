"""What the server asked for and has not been answered."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, bindparam, delete, or_, select, true, update
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables import billing_request, supplies_request
from meterdesk.domain.billing import BillingRequest

_OPEN = (
    select(billing_request)
    .where(billing_request.c.is_answered.is_(False))
    .order_by(billing_request.c.due)
)
_OPEN_OF = _OPEN.where(billing_request.c.serial_number == bindparam("serial_number"))
_WANTED = select(supplies_request)
_IS_ASKED = select(
    or_(
        _OPEN_OF.exists(),
        _WANTED.where(supplies_request.c.serial_number == bindparam("serial_number")).exists(),
    )
)


class SqlRequests:
    """Fits the port Requests."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, request: BillingRequest) -> bool:
        """Keeps it; False where this one is known already."""
        result = self._connection.execute(
            insert(billing_request)
            .values(
                id=request.id,
                serial_number=request.serial_number,
                due=request.due,
                meter_names=list(request.meter_names),
                received_at=request.received_at,
                is_answered=False,
            )
            .on_conflict_do_nothing()
        )
        return result.rowcount == 1

    def open(self, serial_number: str | None = None) -> tuple[BillingRequest, ...]:
        """Those without an answer, of one device or of all, the most urgent first."""
        statement = _OPEN if serial_number is None else _OPEN_OF
        rows = self._connection.execute(statement, {"serial_number": serial_number})
        return tuple(
            BillingRequest(
                row.id, row.serial_number, row.due, tuple(row.meter_names), row.received_at
            )
            for row in rows
        )

    def is_asked(self, serial_number: str) -> bool:
        """Whether anything is open about this device, meters or supplies."""
        asked = self._connection.execute(_IS_ASKED, {"serial_number": serial_number})
        return bool(asked.scalar())

    def answered(self, request_id: str, serial_number: str) -> None:
        """Its answer lies in the outbox."""
        self._set(
            (billing_request.c.id == request_id)
            & (billing_request.c.serial_number == serial_number),
            is_answered=True,
        )

    def ask_again(self, request: BillingRequest) -> None:
        """The answer was no good: it is open again."""
        self._set(
            (billing_request.c.id == request.id)
            & (billing_request.c.serial_number == request.serial_number),
            is_answered=False,
        )

    def close(self, serial_number: str | None) -> None:
        """Nothing is answered any more of this device (None: of all)."""
        of_device = billing_request.c.serial_number == serial_number
        self._set(true() if serial_number is None else of_device, is_answered=True)
        for wanted in self.supplies_wanted():
            if serial_number in (None, wanted):
                self.supplies_answered(wanted)

    def want_supplies(self, serial_number: str) -> None:
        """The server wants to know how much this device has left."""
        self._connection.execute(
            insert(supplies_request).values(serial_number=serial_number).on_conflict_do_nothing()
        )

    def supplies_wanted(self) -> frozenset[str]:
        """Serial numbers of the devices asked about."""
        return frozenset(self._connection.execute(_WANTED).scalars())

    def supplies_answered(self, serial_number: str) -> None:
        """The answer lies in the outbox."""
        self._connection.execute(
            delete(supplies_request).where(supplies_request.c.serial_number == serial_number)
        )

    def _set(self, where: ColumnElement[bool], *, is_answered: bool) -> None:
        self._connection.execute(
            update(billing_request).where(where).values(is_answered=is_answered)
        )
