"""A customer whose office has registered machines, and people who decide about them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from tests.server.pages import add_account, add_person
from tests.server.speech import Office

from meterdesk_server.equipment import claims, expected
from meterdesk_server.equipment.claims import Claimed
from meterdesk_server.equipment.detected import Asked, Detected, detected
from meterdesk_server.equipment.reasons import Reason, Sought, reasons
from meterdesk_server.people.roles import Role, Visitor
from meterdesk_server.server import ServerThread
from meterdesk_server.signing_up import Terms
from meterdesk_server.tables import device

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass
class Someone:
    """A person and what they do."""

    server: ServerThread
    who: Visitor

    def sees(self, **asked: Any) -> dict[str, Detected]:
        with self.server.site.store.read() as connection:
            found = detected(connection, self.who, Asked(**asked), self._now(), 100)
        return {each.serial_number: each for each in found}

    def sign_up(self, *serials: str, **terms: Any) -> int:
        ids = [id_of(self.server, serial) for serial in serials]
        with self.server.site.store.begin() as connection:
            return claims.sign_up(connection, self.who, ids, Terms(**terms), self._now())

    def sign_off(self, *serials: str) -> int:
        ids = [id_of(self.server, serial) for serial in serials]
        with self.server.site.store.begin() as connection:
            return claims.sign_off(connection, self.who, ids, self._now())

    def claim(self, serial: str) -> Claimed:
        with self.server.site.store.begin() as connection:
            return claims.claim(connection, self.who, id_of(self.server, serial), self._now())

    def asks(self, serial: str, installed_on: date | None = None) -> Reason:
        sought, account_id = [Sought(serial, installed_on)], self.who.account_id
        assert account_id is not None
        with self.server.site.store.read() as connection:
            (found,) = reasons(connection, self.who, account_id, sought, self._now())
        return found

    def expects(self, *serials: str, installed_on: date | None = None) -> int:
        account_id = self.who.account_id
        assert account_id is not None
        with self.server.site.store.begin() as connection:
            return expected.expect(
                connection, self.who, account_id, serials, installed_on, self._now()
            )

    def expected(self) -> list[str]:
        account_id = self.who.account_id
        assert account_id is not None
        with self.server.site.store.read() as connection:
            found = expected.expected_of(connection, account_id, "", 100)
        return [each.serial_number for each in found]

    def _now(self) -> datetime:
        return self.server.site.clock()


def id_of(server: ServerThread, serial: str) -> int:
    with server.site.store.read() as connection:
        query = select(device.c.id).where(device.c.serial_number == serial)
        return connection.execute(query.order_by(device.c.state.desc())).scalars().first() or 0


@pytest.fixture
def acme(server) -> int:
    return add_account(server, "Acme")


@pytest.fixture
def other(server) -> int:
    return add_account(server, "Other")


@pytest.fixture
def person(server) -> Callable[..., Someone]:
    """A function: somebody with that role in that account."""

    def person(role: Role, account_id: int | None, name: str) -> Someone:
        email = f"{name.lower()}@example.org"
        person_id = add_person(server, role, account_id, email, name)
        return Someone(server, Visitor(person_id, account_id, role, name, "en", BERLIN))

    return person


@pytest.fixture
def kim(person, acme) -> Someone:
    return person(Role.KEY_USER, acme, "Kim")


@pytest.fixture
def eve(person, acme) -> Someone:
    return person(Role.EQUIPMENT, acme, "Eve")


@pytest.fixture
def new_office(server, line, clock):
    """A function: an office of that account, with these machines."""

    def new_office(account_id: int | None, *serials: str) -> Office:
        office = Office(line, clock)
        key = server.desk.create_enrolment_key("Branch", account_id=account_id)
        said = office.enrol(key, str(uuid.uuid4()))
        office.proxy_id, office.secret = said.text("ProxyId"), said.text("ProxySecret")
        if serials:
            office.register(*serials)
        return office

    return new_office


@pytest.fixture
def office(new_office, acme) -> Office:
    """Acme's, with SER1 and SER2."""
    return new_office(acme, "SER1", "SER2")
