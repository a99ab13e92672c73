"""What in the books refers to readings of a device: these are not thinned."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    func,
    or_,
    select,
    type_coerce,
    union,
    union_all,
)

from meterdesk.adapters.store.clues import SERIAL
from meterdesk.adapters.store.columns import UtcSeconds, of_seconds
from meterdesk.adapters.store.tables import device, device_clue, installation, journal
from meterdesk.adapters.store.tables_readings import meter, meter_step
from meterdesk.adapters.store.tables_syncing import billing_request, held_read, outbox
from meterdesk.domain.conversation import BillingReads
from meterdesk.domain.thinning import midnight

_A_WEEK = timedelta(days=7)
_A_SECOND = timedelta(seconds=1)

_ID = bindparam("device_id", type_=Integer)
_FIRST, _LAST = (bindparam(name, type_=UtcSeconds) for name in ("first", "last"))
_SERIALS = (
    select(device_clue.c.value)
    .where(device_clue.c.device_id == _ID, device_clue.c.kind == SERIAL)
    .union(select(device.c.serial_number).where(device.c.id == _ID))
)
"""Every serial number that it is or was known by."""


def _inside(at: ColumnElement[Any], *which: ColumnElement[bool]) -> Select[Any]:
    """The seconds of such times that lie inside what is looked at."""
    return select(type_coerce(at, Integer)).where(at.between(_FIRST, _LAST), *which)


def _said() -> Any:
    """The times of steps, and of the meters that its bills name."""
    each = func.json_each(outbox.c.parcel, "$.meters").table_valued("value", joins_implicitly=True)
    billed = func.json_extract(each.c.value, "$.read_at", type_=UtcSeconds)
    is_own = meter.c.device_id == _ID
    return union(
        *(
            _inside(at, is_own).join_from(meter_step, meter)
            for at in (meter_step.c.read_at, meter_step.c.before_at)
        ),
        _inside(billed, *_IS_BILL).select_from(outbox, each),
    )


_IS_BILL = (outbox.c.serial_number.in_(_SERIALS), outbox.c.kind == BillingReads.__name__)
_SAID = _said()
_WRITTEN = union_all(
    _inside(outbox.c.created_at, *_IS_BILL),
    _inside(
        type_coerce(journal.c.at, Integer) - 1,  # what is read in that second comes after it
        or_(journal.c.device_id == _ID, journal.c.other_id == _ID),
    ),
)
_HELD = select(held_read.c.read_at, held_read.c.doubts).where(held_read.c.device_id == _ID)
_ASKED = select(
    func.min(billing_request.c.due, type_=UtcSeconds),
    select(installation.c.clock_error).scalar_subquery(),
).where(billing_request.c.serial_number.in_(_SERIALS), billing_request.c.is_answered.is_(False))


class References:
    """What bills, steps, held reads and decisions say about readings of one device."""

    def __init__(self, connection: Connection, device_id: int) -> None:
        self._connection = connection
        self._id = device_id

    def pinned(self, times: Sequence[datetime]) -> frozenset[datetime]:
        """Those of these readings, in their order, that something refers to: they stay for ever.

        Of the first and the last it may not know all.
        """
        if not times:
            return frozenset()
        sought = {"first": times[0] - _A_SECOND, "last": times[-1]}
        said = (of_seconds(at) for (at,) in self._rows(_SAID, sought))
        return frozenset((*said, *self._of_held(), *self._beside(times, sought)))

    def asked_since(self, zone: tzinfo | None) -> datetime | None:
        """Since when a reading may answer a billing request that is open."""
        ((due, error),) = self._rows(_ASKED, {})
        if due is None:
            return None
        day = (due - abs(error or timedelta(0))).astimezone(zone).date()
        return midnight(day - _A_WEEK, zone)

    def _beside(self, times: Sequence[datetime], sought: dict[str, Any]) -> Iterator[datetime]:
        """The last reading before something was written, or in that second, and the first after.

        A bill of a clock that was wrong has another date than what was read for it; at a decision
        about who it is it may be parted again.
        """
        for (written,) in self._rows(_WRITTEN, sought):
            at = bisect_right(times, of_seconds(written))
            yield from times[max(at - 1, 0) : at + 1]

    def _of_held(self) -> Iterator[datetime]:
        for read_at, doubts in self._rows(_HELD, {}):
            yield from (read_at,) if read_at is not None else ()
            yield from (of_seconds(at) for each in doubts for at, _ in each["counts"])

    def _rows(self, query: Any, sought: dict[str, Any]) -> Sequence[Any]:
        return self._connection.execute(query, {**sought, "device_id": self._id}).all()
