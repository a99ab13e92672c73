"""Receipts for billing reads, and the keys they are looked at with."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, select, update
from sqlalchemy.dialects.sqlite import insert

from meterdesk.adapters.store.tables_syncing import receipt, receipt_key
from meterdesk.domain.receipt import Receipt, ReceiptKey, Trust

_WRONG = [each.value for each in Trust if each.is_wrong]
_ONE = select(receipt).where(
    receipt.c.request_id == bindparam("request_id"),
    receipt.c.serial_number == bindparam("serial_number"),
)
_NUMBERED = select(receipt).where(
    receipt.c.serial_number == bindparam("serial_number"),
    receipt.c.proxy_id == bindparam("proxy_id"),
    receipt.c.number == bindparam("number"),
    receipt.c.trust == Trust.VERIFIED.value,
)
_WRONG_SINCE = (
    select(receipt)
    .where(
        receipt.c.trust.in_(_WRONG),
        receipt.c.kept_at >= bindparam("since"),
        receipt.c.seen_at.is_(None),
    )
    .order_by(receipt.c.kept_at.desc(), receipt.c.request_id)
)


class SqlReceipts:
    """Fits the port Receipts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, new: Receipt) -> None:
        """One for each billing read, and a verified one stays; the same one stays seen."""
        row = {column.name: getattr(new, column.name) for column in receipt.c}
        put = insert(receipt).values(**row)
        seen_at = case((receipt.c.token == new.token, receipt.c.seen_at), else_=None)
        self._connection.execute(
            put.on_conflict_do_update(
                index_elements=["request_id", "serial_number"],
                set_={**row, "seen_at": seen_at},
                where=receipt.c.trust != Trust.VERIFIED.value,
            )
        )

    def get(self, request_id: str, serial_number: str) -> Receipt | None:
        """That of this billing read."""
        return self._one(_ONE, request_id=request_id, serial_number=serial_number)

    def numbered(self, serial_number: str, proxy_id: str, number: int) -> Receipt | None:
        """The verified one of this number in the chain of a printer at a server."""
        return self._one(_NUMBERED, serial_number=serial_number, proxy_id=proxy_id, number=number)

    def of(self, serial_number: str) -> tuple[Receipt, ...]:
        """All of this printer, the oldest first."""
        query = select(receipt).where(receipt.c.serial_number == serial_number)
        rows = self._connection.execute(query.order_by(receipt.c.issued_at, receipt.c.number))
        return tuple(map(_of_row, rows))

    def wrong(self, since: datetime) -> tuple[Receipt, ...]:
        """Those that say what they should not, kept since then and not seen, the newest first."""
        return tuple(map(_of_row, self._connection.execute(_WRONG_SINCE, {"since": since})))

    def see(self, request_id: str, serial_number: str, at: datetime) -> None:
        """Somebody knows of it."""
        mine = (receipt.c.request_id == request_id, receipt.c.serial_number == serial_number)
        self._connection.execute(update(receipt).where(*mine).values(seen_at=at))

    def pin(self, key: ReceiptKey) -> None:
        """From now on what it signs for that registration is believed; its first day stays."""
        row = {column.name: getattr(key, column.name) for column in receipt_key.c}
        self._connection.execute(insert(receipt_key).values(**row).on_conflict_do_nothing())

    def keys(self) -> tuple[ReceiptKey, ...]:
        """Every key that was told at a registration, the oldest first."""
        query = select(receipt_key).order_by(receipt_key.c.pinned_at, receipt_key.c.public)
        return tuple(ReceiptKey(**row._mapping) for row in self._connection.execute(query))

    def _one(self, query: Any, **sought: object) -> Receipt | None:
        row = self._connection.execute(query, sought).first()
        return None if row is None else _of_row(row)


def _of_row(row: Row[Any]) -> Receipt:
    return Receipt(**{**row._mapping, "trust": Trust(row.trust)})
