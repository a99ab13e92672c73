"""The supplier's desk: what people at the supplier do. Each method is one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, func, select, update

from meterdesk_server import listings, signing_up
from meterdesk_server import tables as t
from meterdesk_server.belonging import account_of_machine, account_of_office
from meterdesk_server.billing import make_request, open_request
from meterdesk_server.calendar.cycle import Cycle as Cycle
from meterdesk_server.clock import Clock
from meterdesk_server.commands import CommandKind, give
from meterdesk_server.equipment import enrolment
from meterdesk_server.errors import DeskError
from meterdesk_server.keys import Keys
from meterdesk_server.listings import DeviceEntry, LedgerEntry, ProxyEntry, SupplyEntry
from meterdesk_server.messages import DeviceState
from meterdesk_server.signing_up import TOTAL as TOTAL
from meterdesk_server.signing_up import Terms, meter_names
from meterdesk_server.store import Store, note, won

_DESK = "desk"


class Desk:
    """Everything the supplier can do, over the same database the server works on.

    Methods raise DeskError with a sentence where something cannot be done.
    """

    def __init__(self, store: Store, keys: Keys, clock: Clock, by: str = _DESK) -> None:
        """`by` is who it is, for the audit log."""
        self._store = store
        self._keys = keys
        self._clock = clock
        self._by = by

    def create_enrolment_key(
        self, label: str = "", proxies: int = 1, account_id: int | None = None
    ) -> str:
        """A new key for the letter to an office; so many installations may use it.

        `account_id` is whose the offices are; without one only the supplier sees their machines.
        """
        with self._store.begin() as connection:
            name = enrolment.create(connection, account_id, label, proxies, self._now(), self._by)
        return self._keys.enrolment_key(name)

    def revoke(self, name: str) -> None:
        """Shuts out an installation, by its ProxyId, or a key, by its name or its whole text.

        A revoked key registers nobody; installations it registered before go on until each is
        revoked itself. Devices stay registered until they are released.
        """
        key, proxy = t.enrolment_key, t.proxy
        with self._store.begin() as connection:
            for table, column, said in (
                (proxy, proxy.c.id, name.strip().lower()),
                (key, key.c.name, name.strip().upper().partition("-")[0]),
            ):
                revoked_at = func.coalesce(table.c.revoked_at, self._now())
                done = connection.execute(
                    update(table).where(column == said).values(revoked_at=revoked_at)
                )
                if done.rowcount:
                    whose = account_of_office(said)
                    return self._note(connection, f"{table.name} revoked", said, whose)
        raise DeskError("There is no enrolment key and no installation of that name.")

    def let_in(self, name: str) -> None:
        """Lets an installation in again that was shut out, by its ProxyId. A key stays shut out.

        Raises DeskError where none of that name is shut out.
        """
        said, proxy = name.strip().lower(), t.proxy
        this = (proxy.c.id == said, proxy.c.revoked_at.is_not(None))
        with self._store.begin() as connection:
            done = connection.execute(update(proxy).where(*this).values(revoked_at=None))
            if not done.rowcount:
                raise DeskError("No installation of that name is shut out.")
            self._note(connection, "proxy let in again", said, account_of_office(said))

    def sign_up(
        self,
        serial_number: str,
        cycle: Cycle = Cycle.MONTHLY,
        meters: Sequence[str] = (TOTAL,),
        day: int | None = None,
    ) -> None:
        """Signs a device up: the next sync turns the service on. Not before the hour (row M17).

        With a `day` of the month, reads are asked for by the calendar, in the zone of the office's
        account or in UTC; without one the device keeps the day it has, or is asked by hand.
        """
        with self._store.begin() as connection:
            device = _registered(connection, serial_number)
            if self._now() < device.sign_up_from:
                raise DeskError(
                    f"{serial_number} was registered at {device.registered_at:%H:%M:%S} UTC; "
                    f"it can be signed up from {device.sign_up_from:%Y-%m-%d %H:%M:%S} UTC on."
                )
            signing_up.sign_up(connection, device, Terms(cycle, meters, day), self._now())
            self._note(
                connection, "device signed up", serial_number, account_of_machine(serial_number)
            )

    def sign_off(self, serial_number: str) -> None:
        """Ends the service of a device: the next sync turns it off.

        What was asked of it and not answered yet is withdrawn; a late answer is not billed.
        """
        with self._store.begin() as connection:
            device = _signed_up(connection, serial_number)
            signing_up.sign_off(connection, device.id, self._now())
            self._note(
                connection, "device signed off", serial_number, account_of_machine(serial_number)
            )

    def request_billing(
        self,
        serial_number: str,
        meters: Sequence[str] | None = None,
        due: datetime | None = None,
    ) -> str:
        """Asks for billing reads: of the meters signed up, due now, if nothing is said.

        Returns the BillingRequestId. A device answers one request at a time: asked again for the
        same, the open request is returned, since a second one would bill the office twice.
        Reads made more than a day before the request are refused; to bill the last read of a
        printer that is gone, give a `due` in the past.
        Raises DeskError where the open request is for other meters or another time.
        """
        now = self._now()

        def request(connection: Connection) -> str:
            device = _signed_up(connection, serial_number)
            wanted = meter_names(meters or device.meters)
            open_one = open_request(connection, device.id)
            if open_one is not None:
                return _same_request(serial_number, open_one, wanted, due, now)
            at = (due or now).replace(microsecond=0)
            request_id = make_request(connection, device.id, wanted, at, now)
            said, whose = f"{serial_number} {request_id}", account_of_machine(serial_number)
            self._note(connection, "billing reads requested", said, whose)
            return request_id

        return won(self._store, request)

    def request_supplies(self, serial_number: str) -> None:
        """Asks for supplies usage."""
        with self._store.begin() as connection:
            device = _signed_up(connection, serial_number)
            give(connection, device.id, CommandKind.SUPPLIES, self._now())
            self._note(
                connection, "supplies requested", serial_number, account_of_machine(serial_number)
            )

    def release(self, serial_number: str) -> None:
        """Ends the registration of a device whose office is gone, so that another may have it."""
        with self._store.begin() as connection:
            device = _registered(connection, serial_number)
            whose = account_of_machine(serial_number)
            self._note(connection, "device released", serial_number, whose)
            signing_up.release(connection, device.id, self._now())

    def proxies(self) -> tuple[ProxyEntry, ...]:
        """Every installation that registered itself, in that order."""
        with self._store.read() as connection:
            return listings.proxies(connection)

    def devices(self) -> tuple[DeviceEntry, ...]:
        """Every device any office registered, by serial number."""
        with self._store.read() as connection:
            return listings.devices(connection)

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Every meter billed, and every one told missing, in the order of acceptance."""
        with self._store.read() as connection:
            return listings.ledger(connection)

    def supplies(self) -> tuple[SupplyEntry, ...]:
        """Every level told, newest ReadDate first."""
        with self._store.read() as connection:
            return listings.supplies(connection)

    def _now(self) -> datetime:
        return self._clock().replace(microsecond=0)

    def _note(
        self, connection: Connection, what: str, detail: str, account_id: ScalarSelect[Any]
    ) -> None:
        note(connection, self._now(), self._by, what, (detail,), account_id)


def _registered(connection: Connection, serial_number: str) -> Row[Any]:
    """The device. Its office is locked first, as by its messages: neither overtakes the other."""
    connection.execute(
        select(t.proxy.c.id)
        .join(t.device, t.device.c.proxy_id == t.proxy.c.id)
        .where(
            t.device.c.serial_key == t.serial_key(serial_number),
            t.device.c.state == DeviceState.REGISTERED,
        )
        .with_for_update(of=t.proxy)
    ).all()
    device = connection.execute(
        select(t.device).where(
            t.device.c.serial_key == t.serial_key(serial_number),
            t.device.c.state == DeviceState.REGISTERED,
        )
    ).one_or_none()
    if device is None:
        raise DeskError(
            f"No office has registered a device with the serial number {serial_number}."
        )
    return device


def _signed_up(connection: Connection, serial_number: str) -> Row[Any]:
    device = _registered(connection, serial_number)
    if device.cycle is None:
        raise DeskError(f"{serial_number} is not signed up; sign it up first.")
    return device


def _same_request(
    serial_number: str,
    open_one: Row[Any],
    meters: Sequence[str],
    due: datetime | None,
    now: datetime,
) -> str:
    """The id of the open request, if it asks for what is wanted."""
    is_then = open_one.due <= now if due is None else open_one.due == due.replace(microsecond=0)
    if is_then and set(open_one.meters) == set(meters):
        return str(open_one.id)
    raise DeskError(
        f"{serial_number} has not answered the billing request {open_one.id} of "
        f"{open_one.requested_at:%Y-%m-%d %H:%M} UTC yet, which is for other meters or another "
        "time; ask again when it has, or sign the device off, which withdraws it."
    )
