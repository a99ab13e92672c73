"""How a visit gets in: by what opened the agent last time, else by all that may open it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.usm.engine import engine_probe
from meterdesk.adapters.snmp.usm.refusal import Refusal
from meterdesk.adapters.snmp.usm.security import Engine
from meterdesk.adapters.snmp.usm.user_line import Contact, UserLine, contact_users, engine_of
from meterdesk.adapters.snmp.visit.exchange import Exchange
from meterdesk.adapters.snmp.visit.plan import Door, Plans
from meterdesk.adapters.snmp.visit.session import Session
from meterdesk.adapters.snmp.visit.walk import is_orderly
from meterdesk.adapters.snmp.wire import message
from meterdesk.adapters.snmp.wire.endpoint import Endpoint
from meterdesk.adapters.snmp.wire.line import CommunityLine, Line
from meterdesk.adapters.snmp.wire.message import MalformedError, NoResponseError, Response, Version
from meterdesk.adapters.snmp.wire.oid import before
from meterdesk.adapters.snmp.wire.wire import SocketAddress
from meterdesk.domain.access import Access, Community, User
from meterdesk.domain.device import Address

KNOCKS = 2
"""How often the engine of SNMPv3 is asked for beside the communities."""

SYSTEM = tuple(map(before, columns.SYSTEM))
"""Behind these stands the system group."""

Waiting = dict[asyncio.Future[Response | None], tuple[Door, float]]


@dataclass(slots=True)
class Opened:
    """A way in. `has_system` where the system group was answered on the way."""

    session: Session
    door: Door
    has_system: bool = False


@dataclass(slots=True)
class Entrance:
    """The ways into one agent. `timeouts` are seconds, one an attempt; a user who is not let in
    leaves `refusal`."""

    address: Address
    to: SocketAddress
    endpoint: Endpoint
    plans: Plans
    timeouts: tuple[float, ...]
    refusal: Refusal | None = None

    def known(self, access: Sequence[Access]) -> Opened | None:
        """By what opened it last time, of which nobody knows whether it still does.

        A slow agent gets all the time there is, the others one attempt before all are tried.
        """
        door = self.plans.door(self.address)
        if door is None or door.access not in access:
            return None
        plan = self.plans.of(self.address)
        is_slow = plan is not None and 2 * plan.seen.slowest > self.timeouts[0]
        if plan and is_slow:
            self.endpoint.slowest = plan.seen.slowest
        line = self._line(door, self.timeouts if is_slow else self.timeouts[:1])
        return Opened(Session(Exchange(line, is_doubtful=True)), door) if line else None

    async def open(self, access: Sequence[Access], timeouts: tuple[float, ...]) -> Opened | None:
        """By the first version and community that is answered, else by the first user let in.

        All communities are tried at once, and the engine of SNMPv3 is asked for beside them, so
        that a silent host costs the same however many there are. The request already holds the
        system group.
        """
        communities = tuple(one for one in access if isinstance(one, Community))
        users = tuple(one for one in access if isinstance(one, User))
        engines: list[Engine] = []
        if communities:
            self.endpoint.hear(_either(engines))
            answered = await self._knock(communities, KNOCKS if users else 0, timeouts)
            if answered is not None:
                self.endpoint.hear(message.decode)
                return self._opened(*answered)
        if not users or (communities and not engines):
            return None
        return await self._admit(users, engines[-1] if engines else None, timeouts)

    async def _knock(
        self, communities: Sequence[Community], probes: int, timeouts: tuple[float, ...]
    ) -> tuple[Door, Response | None] | None:
        """The door that is answered, and the answer; None of that where it cannot be read."""
        waiting: Waiting = {}
        sought = []
        try:
            for attempt, timeout in enumerate(timeouts):
                if attempt < probes:
                    sought.append(self._seek_engine())
                for version in _versions(attempt, len(timeouts)):
                    for community in communities:
                        door = Door(version, community)
                        waiting[self._ask(door, community)] = door, time.monotonic()
                await asyncio.wait(waiting, timeout=timeout, return_when="FIRST_COMPLETED")
                for answer, (door, sent_at) in waiting.items():
                    if answer.done():
                        self.endpoint.slowest = time.monotonic() - sent_at
                        return door, answer.result()
            return None
        finally:
            for future in (*waiting, *sought):
                future.cancel()

    def _ask(self, door: Door, community: Community) -> asyncio.Future[Response | None]:
        number = self.endpoint.fresh_number()
        asked = self.endpoint.expect(number)
        request = message.get_next(door.version, community.name, number, SYSTEM)
        self.endpoint.send(request, self.to)
        return asked

    def _seek_engine(self) -> asyncio.Future[Response | None]:
        number = self.endpoint.fresh_number()
        sought = self.endpoint.expect(number)
        self.endpoint.send(engine_probe(number, number), self.to)
        return sought

    async def _admit(
        self, users: Sequence[User], engine: Engine | None, timeouts: tuple[float, ...]
    ) -> Opened | None:
        """The first user who is let in; who is not leaves `refusal`."""
        met = await contact_users(self.endpoint, self.to, users, SYSTEM, timeouts, engine=engine)
        if not isinstance(met, Contact):
            self.refusal = met or (Refusal(users[0], None) if engine else None)
            return None
        self.plans.securities[self.address] = met.line.security
        return self._opened(Door(Version.V3, met.line.security.user), met.response)

    def _opened(self, door: Door, response: Response | None) -> Opened:
        line = self._line(door, self.timeouts)
        assert line is not None
        session = Session(Exchange(line, has_answered=True))
        is_good = response is not None and response.status == message.Status.OK
        told = response.varbinds if response and is_good else ()
        behind = tuple(zip(SYSTEM, told, strict=False))
        for oid, value in told:
            if oid in columns.SYSTEM and value is not None:
                session.keep(before(oid), oid, value)
        return Opened(session, door, len(behind) == len(SYSTEM) and is_orderly(behind))

    def _line(self, door: Door, timeouts: tuple[float, ...]) -> Line | None:
        if isinstance(door.access, User):
            return self._user_line(door.access, timeouts)
        return CommunityLine(self.endpoint, self.to, door.version, door.access.name, timeouts)

    def _user_line(self, user: User, timeouts: tuple[float, ...]) -> UserLine | None:
        """Where the agent let the user in before: its engine is known, and need not be found."""
        security = self.plans.securities.get(self.address)
        if security is None or security.user != user:
            return None
        self.endpoint.hear(security.opened, is_wary=True)
        return UserLine(self.endpoint, self.to, security, user.context, timeouts)


def _either(engines: list[Engine]) -> Callable[[bytes], Response | None]:
    """Reads answers to communities, and reports of engines, which are added to these."""

    def read(datagram: bytes) -> Response | None:
        engine = engine_of(datagram)
        if engine is not None:
            engines.append(engine)
            return None
        try:
            return message.decode(datagram)
        except NoResponseError:
            raise
        except MalformedError:
            return None

    return read


def _versions(attempt: int, attempts: int) -> tuple[Version, ...]:
    """Which are tried: v2c, then v1, and where there is time for a third attempt v2c with it."""
    if attempt == 0:
        return (Version.V2C,)
    return (Version.V2C, Version.V1) if attempts > 2 else (Version.V1,)
