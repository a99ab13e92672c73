"""Offices, machines and billing reads put straight into a server's database, to be looked at."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta

from sqlalchemy import insert
from tests.server.speech import METER

from meterdesk_server import tables as t
from meterdesk_server import tables_duty
from meterdesk_server.clock import Clock
from meterdesk_server.store import Store


class Ledger:
    """What offices did, as the tables have it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add_office(
        self, account_id: int | None = None, label: str = "", last_sync: datetime | None = None
    ) -> str:
        """An office that registered with a key of that account; returns its ProxyId."""
        proxy_id, name = str(uuid.uuid4()), uuid.uuid4().hex[:12].upper()
        now = self._clock()
        key = {"name": name, "label": label, "proxies_allowed": 1, "created_at": now}
        with self._store.begin() as connection:
            connection.execute(insert(t.enrolment_key).values(**key, account_id=account_id))
            connection.execute(
                insert(t.proxy).values(
                    id=proxy_id,
                    enrolment_key=name,
                    installation_id=str(uuid.uuid4()),
                    software_version="1.0",
                    registered_at=now - timedelta(days=400),
                    last_sync=last_sync or now,
                )
            )
        return proxy_id

    def add_machine(self, proxy_id: str, serial: str, **values) -> int:
        """A machine that takes part, unless `values` say otherwise; returns its id."""
        long_ago = self._clock() - timedelta(days=400)
        device = {
            "proxy_id": proxy_id,
            "serial_number": serial,
            "serial_key": t.serial_key(serial),
            "state": "Registered",
            "registered_at": long_ago,
            "sign_up_from": long_ago,
            "service": "on",
            "cycle": "monthly",
            "meters": [METER],
            **values,
        }
        with self._store.begin() as connection:
            return connection.execute(insert(t.device).values(device)).inserted_primary_key[0]

    def plan(self, device_id: int, day: int, next_due: datetime) -> None:
        """The machine is billed on that day of the month."""
        values = {"device_id": device_id, "day": day, "time_zone": "Europe/Berlin"}
        with self._store.begin() as connection:
            connection.execute(
                insert(tables_duty.plan).values(
                    **values, next_due=next_due, signed_up_at=self._clock()
                )
            )

    def assign(self, device_id: int, person_id: int) -> None:
        """That person looks after the machine."""
        values = {"device_id": device_id, "person_id": person_id, "assigned_at": self._clock()}
        with self._store.begin() as connection:
            connection.execute(insert(tables_duty.assignment).values(**values))

    def ask(self, device_id: int, due: datetime, **values) -> str:
        """A billing read that is waited for; returns its id."""
        request = {
            "id": str(uuid.uuid4()),
            "device_id": device_id,
            "due": due,
            "meters": [METER],
            "requested_at": due - timedelta(days=3),
            **values,
        }
        with self._store.begin() as connection:
            connection.execute(insert(t.billing_request).values(request))
        return request["id"]

    def settle(self, device_id: int, request_id: str, result: str) -> None:
        """What the office said of the command to make that read."""
        with self._store.begin() as connection:
            connection.execute(
                insert(t.command).values(
                    id=str(uuid.uuid4()),
                    device_id=device_id,
                    kind="RequestBillingReads",
                    billing_request_id=request_id,
                    given_at=self._clock(),
                    settled_at=self._clock(),
                    result=result,
                )
            )

    def answer(
        self,
        device_id: int,
        due: datetime,
        counters: dict[str, int | None] | int,
        number: int | None = None,
        *,
        is_below_last: bool = False,
    ) -> str:
        """A billing read that came an hour after it was due: counters by meter (None: the printer
        has no such meter), with the receipt of that number; returns its id.
        """
        meters = {METER: counters} if isinstance(counters, int) else counters
        came = due + timedelta(hours=1)
        request_id = self.ask(device_id, due, meters=list(meters), answered_at=came)
        common = {"device_id": device_id, "billing_request_id": request_id, "accepted_at": came}
        with self._store.begin() as connection:
            for meter, value in meters.items():
                if value is None:
                    connection.execute(insert(t.missing_meter).values(meter=meter, **common))
                else:
                    connection.execute(
                        insert(t.billing_read).values(
                            meter=meter,
                            value=value,
                            read_at=due,
                            submission_id="s",
                            is_below_last=is_below_last,
                            **common,
                        )
                    )
            if number is not None:
                connection.execute(
                    insert(tables_duty.receipt).values(
                        billing_request_id=request_id,
                        device_id=device_id,
                        number=number,
                        previous="0" * 64,
                        digest="0" * 64,
                        text=f"meterdesk receipt 1\nnumber {number}\n",
                        key_id="0123456789abcdef",
                        signature="s" * 88,
                        issued_at=came,
                    )
                )
        return request_id
