"""Decisions about machines: signed up and off, asked, released, and who looks after one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from meterdesk_server import signing_up
from meterdesk_server.billing import SERVED, make_request, open_request
from meterdesk_server.errors import DeskError
from meterdesk_server.messages import DeviceState
from meterdesk_server.people import persons
from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.reports.scope import machines_of, offices_of, with_owners
from meterdesk_server.signing_up import Terms
from meterdesk_server.store import note
from meterdesk_server.tables import device, enrolment_key, proxy
from meterdesk_server.tables_duty import assignment


@dataclass(frozen=True, slots=True)
class Claimed:
    """Whose machine it is now. `previous` is who looked after it, None where nobody did."""

    device_id: int
    serial_number: str
    previous: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A billing request that is open now, and since when; `is_new` where this made it."""

    serial_number: str
    requested_at: datetime
    is_new: bool


def sign_up(
    connection: Connection, visitor: Visitor, device_ids: Sequence[int], terms: Terms, now: datetime
) -> int:
    """Signs these machines up, or gives them new terms; all or none. Returns how many.

    Whoever looks after equipment has from now on what nobody looked after. Raises DeskError where
    one is not the visitor's to decide, and before the hour is over (row M17).
    """
    rows = _locked(connection, visitor, device_ids)
    for row in rows:
        if row.service == "off" and now < row.sign_up_from:
            raise DeskError("One of these machines was registered less than an hour ago.")
        signing_up.sign_up(connection, row, terms, now)
        if visitor.role is Role.EQUIPMENT and row.person_id is None:
            _assign(connection, row.id, visitor.person_id, now)
        said = f"{row.serial_number} {terms.cycle}"
        _note(connection, visitor, "device signed up", said, row.account_id, now)
    return len(rows)


def sign_off(
    connection: Connection, visitor: Visitor, device_ids: Sequence[int], now: datetime
) -> int:
    """Ends the service of these machines that take part. Raises DeskError as `sign_up` does."""
    rows = [r for r in _locked(connection, visitor, device_ids) if r.cycle is not None]
    for row in rows:
        signing_up.sign_off(connection, row.id, now)
        _note(connection, visitor, "device signed off", row.serial_number, row.account_id, now)
    return len(rows)


def claim(connection: Connection, visitor: Visitor, device_id: int, now: datetime) -> Claimed:
    """The visitor looks after this machine from now on; whoever did has to be told.

    Raises DeskError where it is none of the visitor's account.
    """
    if visitor.account_id is None:
        raise DeskError("Only people of an account look after its machines.")
    (row,) = _lock(connection, offices_of(visitor), [device_id])
    return _give(connection, visitor, row, visitor.person_id, now)


def hand_over(
    connection: Connection, visitor: Visitor, device_id: int, person_id: int, now: datetime
) -> Claimed:
    """That person looks after this machine from now on; whoever did has to be told.

    Raises DeskError where the machine is not the visitor's to decide, and for somebody who is not
    of its account or may not sign in.
    """
    (row,) = _locked(connection, visitor, [device_id])
    who = persons.one(connection, person_id)
    is_theirs = who is not None and who.account_id is not None and not who.disabled_at
    if who is None or not is_theirs or who.account_id != row.account_id:
        raise DeskError("Only people of an account look after its machines.")
    return _give(connection, visitor, row, person_id, now)


def ask(connection: Connection, visitor: Visitor, device_id: int, now: datetime) -> Asked:
    """Asks the machine for the reads it is billed by, due now; once while it has not answered.

    Raises DeskError where it takes no part or its office answers no request, and where it is not
    the visitor's to decide.
    """
    (row,) = _locked(connection, visitor, [device_id])
    if row.cycle is None:
        raise DeskError("This machine takes no part: sign it up first.")
    office = select(proxy.c.revoked_at).where(proxy.c.id == row.proxy_id)
    if row.service not in SERVED or connection.execute(office).scalar_one() is not None:
        raise DeskError("Its office answers no request: it is shut out, or refused this machine.")
    waiting = open_request(connection, row.id)
    if waiting is not None:
        return Asked(row.serial_number, waiting.requested_at, is_new=False)
    request_id = make_request(connection, row.id, row.meters, now.replace(microsecond=0), now)
    said = f"{row.serial_number} {request_id}"
    _note(connection, visitor, "billing reads requested", said, row.account_id, now)
    return Asked(row.serial_number, now, is_new=True)


def release(connection: Connection, visitor: Visitor, device_id: int, now: datetime) -> str:
    """The machine has another owner: its registration ends. Returns its serial number.

    Raises DeskError as `sign_up` does.
    """
    (row,) = _locked(connection, visitor, [device_id])
    signing_up.release(connection, row.id, now)
    _note(connection, visitor, "device released", row.serial_number, row.account_id, now)
    return str(row.serial_number)


def _give(
    connection: Connection, visitor: Visitor, row: Row[Any], person_id: int, now: datetime
) -> Claimed:
    if row.person_id == person_id:
        return Claimed(row.id, row.serial_number, None)
    _assign(connection, row.id, person_id, now)
    said = f"{row.serial_number}: person {person_id}, before {row.person_id or 'nobody'}"
    _note(connection, visitor, "device assigned", said, row.account_id, now)
    return Claimed(row.id, row.serial_number, row.person_id)


def _assign(connection: Connection, device_id: int, person_id: int, now: datetime) -> None:
    connection.execute(delete(assignment).where(assignment.c.device_id == device_id))
    values = {"device_id": device_id, "person_id": person_id, "assigned_at": now}
    connection.execute(insert(assignment).values(values))


def _locked(
    connection: Connection, visitor: Visitor, device_ids: Sequence[int]
) -> Sequence[Row[Any]]:
    return _lock(connection, machines_of(visitor), device_ids)


def _lock(connection: Connection, which: Any, device_ids: Sequence[int]) -> Sequence[Row[Any]]:
    """These machines. Their offices are locked first, as by messages: neither overtakes the other.

    Always in the same order, so that two people who decide at once do not wait for each other.
    """
    ids = set(device_ids)
    here = device.c.id.in_(ids) & (device.c.state == DeviceState.REGISTERED)
    offices = select(device.c.proxy_id).where(here)
    connection.execute(
        select(proxy.c.id).where(proxy.c.id.in_(offices)).order_by(proxy.c.id).with_for_update()
    ).all()
    columns = (device, assignment.c.person_id, enrolment_key.c.account_id)
    query = select(*columns).select_from(with_owners(device)).where(here, which)
    rows = connection.execute(query.order_by(device.c.id)).all()
    if len(rows) != len(ids):
        raise DeskError("One of these machines is not there any more; please look again.")
    return rows


def _note(
    connection: Connection,
    visitor: Visitor,
    what: str,
    detail: str,
    account_id: int | None,
    now: datetime,
) -> None:
    note(connection, now, f"person {visitor.person_id}", what, [detail], account_id)
