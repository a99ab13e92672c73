"""A customer of the supplier as the database has it: people, an office, machines, what is due."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert, select, update
from tests.server.speech import Clock

from meterdesk_server import tables as t
from meterdesk_server.people import accounts, persons
from meterdesk_server.people.persons import Recipient
from meterdesk_server.people.roles import Role
from meterdesk_server.store import Store
from meterdesk_server.tables_duty import assignment, mail, notice, plan

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = "office"


@dataclass
class Customer:
    """Acme, in Berlin. Kim is its key user."""

    store: Store
    clock: Clock
    account_id: int = 0
    people: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with self.store.begin() as connection:
            now = self.clock()
            self.account_id = accounts.add(connection, "Acme", "en", BERLIN.key, now=now, by="test")
        self.add_person("Kim")
        self.add_office(OFFICE, "Main office")

    def add_person(self, name: str, role: Role = Role.KEY_USER, language: str = "en") -> int:
        with self.store.begin() as connection:
            self.people[name] = persons.add(
                connection,
                role,
                name,
                f"{name.lower()}@acme.example",
                account_id=self.account_id,
                language=language,
                now=self.clock(),
                by="test",
            )
        return self.people[name]

    def recipient(self, name: str = "Kim", language: str = "en") -> Recipient:
        address = f"{name.lower()}@acme.example"
        return Recipient(self.people[name], address, name, language, BERLIN)

    def add_office(self, proxy_id: str, label: str) -> None:
        key = {"name": proxy_id[:16].upper(), "label": label, "proxies_allowed": 1}
        now = self.clock()
        with self.store.begin() as connection:
            connection.execute(
                insert(t.enrolment_key).values(**key, created_at=now, account_id=self.account_id)
            )
            connection.execute(
                insert(t.proxy).values(
                    id=proxy_id,
                    enrolment_key=key["name"],
                    installation_id=str(uuid.uuid4()),
                    software_version="1",
                    registered_at=now,
                )
            )

    def register(self, serial: str, proxy_id: str = OFFICE) -> int:
        """A machine that may be signed up an hour later. Returns its id."""
        now = self.clock()
        with self.store.begin() as connection:
            return connection.execute(
                insert(t.device)
                .values(
                    proxy_id=proxy_id,
                    serial_number=serial,
                    serial_key=serial,
                    state="Registered",
                    registered_at=now,
                    sign_up_from=now + timedelta(hours=1),
                    service="off",
                )
                .returning(t.device.c.id)
            ).scalar_one()

    def sign_up(self, serial: str, next_due: datetime | None = None) -> None:
        device_id = self.device(serial)
        command = {"kind": "TurnOnService", "given_at": self.clock(), "id": str(uuid.uuid4())}
        with self.store.begin() as connection:
            connection.execute(insert(t.command).values(device_id=device_id, **command))
            if next_due is not None:
                times = {"next_due": next_due, "signed_up_at": self.clock()}
                connection.execute(
                    insert(plan).values(device_id=device_id, day=31, time_zone="UTC", **times)
                )
        self.set_device(serial, service="on", cycle="monthly", meters=["m"])

    def machine(self, serial: str, proxy_id: str = OFFICE, next_due: datetime | None = None) -> int:
        """One that is signed up."""
        device_id = self.register(serial, proxy_id)
        self.sign_up(serial, next_due)
        return device_id

    def device(self, serial: str) -> int:
        with self.store.read() as connection:
            query = select(t.device.c.id).where(t.device.c.serial_key == serial)
            return connection.execute(query).scalar_one()

    def set_device(self, serial: str, **values) -> None:
        with self.store.begin() as connection:
            where = t.device.c.serial_key == serial
            connection.execute(update(t.device).where(where).values(**values))

    def assign(self, serial: str, name: str) -> None:
        values = {"person_id": self.people[name], "assigned_at": self.clock()}
        with self.store.begin() as connection:
            connection.execute(insert(assignment).values(device_id=self.device(serial), **values))

    def ask(self, serial: str, due: datetime | None = None) -> str:
        """A billing read, due now if nothing is said. Returns the id of the request."""
        request_id = str(uuid.uuid4())
        request = {"id": request_id, "device_id": self.device(serial)}
        times = {"due": due or self.clock(), "requested_at": self.clock()}
        with self.store.begin() as connection:
            connection.execute(insert(t.billing_request).values(**request, **times, meters=["m"]))
        return request_id

    def answer(self, request_id: str) -> None:
        self.set_request(request_id, answered_at=self.clock())

    def withdraw(self, request_id: str) -> None:
        self.set_request(request_id, closed_at=self.clock())

    def refuse(self, request_id: str, result: str) -> None:
        """As the office's word for the command does."""
        command = {"kind": "RequestBillingReads", "given_at": self.clock(), "result": result}
        with self.store.begin() as connection:
            device_id = connection.execute(
                select(t.billing_request.c.device_id).where(t.billing_request.c.id == request_id)
            ).scalar_one()
            command |= {"device_id": device_id, "billing_request_id": request_id}
            connection.execute(
                insert(t.command).values(**command, id=str(uuid.uuid4()), settled_at=self.clock())
            )
        self.withdraw(request_id)

    def set_request(self, request_id: str, **values) -> None:
        request = t.billing_request
        with self.store.begin() as connection:
            connection.execute(update(request).where(request.c.id == request_id).values(**values))

    def sync(self, proxy_id: str = OFFICE) -> None:
        with self.store.begin() as connection:
            connection.execute(
                update(t.proxy).where(t.proxy.c.id == proxy_id).values(last_sync=self.clock())
            )

    def mails(self):
        """All mails there are, oldest first."""
        with self.store.read() as connection:
            return connection.execute(select(mail).order_by(mail.c.id)).all()

    def kinds(self) -> list[tuple[str, str]]:
        """Who got what, in that order."""
        return [(row.to_address.partition("@")[0], row.kind) for row in self.mails()]

    def open_notices(self) -> int:
        with self.store.read() as connection:
            return len(connection.execute(select(notice).where(notice.c.closed_at.is_(None))).all())
