"""How often somebody may try a password: counted in the database, so for all processes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address, ip_network

from sqlalchemy import Connection, delete, insert, select, update

from meterdesk_server.policy import SignInLimits
from meterdesk_server.tables_people import attempt


@dataclass(frozen=True, slots=True)
class Tries:
    """How many there were of a name and of an address within the window, with this one."""

    of_name: int
    of_address: int
    limits: SignInLimits

    @property
    def is_admitted(self) -> bool:
        """Whether this one may be made."""
        return self.of_name <= self.limits.a_name and self.of_address <= self.limits.an_address

    @property
    def is_lock(self) -> bool:
        """Whether it is the first that may not: those after it are worth no line of a log."""
        is_first_of_name = self.of_name == self.limits.a_name + 1
        is_first_of_address = self.of_address == self.limits.an_address + 1
        return is_first_of_address or (
            is_first_of_name and self.of_address <= self.limits.an_address
        )


def admit(
    connection: Connection, name: str, address: str, now: datetime, limits: SignInLimits
) -> bool:
    """Counts a try as `count` does, and says whether it may be made."""
    return count(connection, name, address, now, limits).is_admitted


def count(
    connection: Connection, name: str, address: str, now: datetime, limits: SignInLimits
) -> Tries:
    """Counts a try of that name from that address.

    Both are counted, whichever is over its limit. Call it inside `won`: two first tries at once
    are a race. Not for a transaction that may be rolled back: the try would not have happened.
    """
    of_name = _count(connection, f"name:{name}", now, limits)
    of_address = _count(connection, f"address:{_network(address)}", now, limits)
    return Tries(of_name, of_address, limits)


def forgive(connection: Connection, name: str) -> None:
    """Forgets the tries of a name: it signed in."""
    connection.execute(delete(attempt).where(attempt.c.key == _key(f"name:{name}")))


def _count(connection: Connection, what: str, now: datetime, limits: SignInLimits) -> int:
    this = attempt.c.key == _key(what)
    over = attempt.c.began_at <= now - limits.window
    connection.execute(update(attempt).where(this, over).values(began_at=now, count=0))
    done = connection.execute(update(attempt).where(this).values(count=attempt.c.count + 1))
    if not done.rowcount:
        connection.execute(insert(attempt).values(key=_key(what), began_at=now, count=1))
    tries: int = connection.execute(select(attempt.c.count).where(this)).scalar_one()
    return tries


def _network(address: str) -> str:
    """A customer of a provider has 2^64 addresses of IPv6 to try from: they count as one."""
    try:
        is_wide = ip_address(address).version == 6
        return str(ip_network((address, 64), strict=False)) if is_wide else address
    except ValueError:  # a session's number
        return address


def _key(what: str) -> str:
    # A digest: nobody's mistyped name, which may be a password, is kept in clear.
    return hashlib.sha256(what.encode()).hexdigest()
