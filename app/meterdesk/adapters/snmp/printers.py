"""The printers on the network, read by SNMP: fits the `Printers` port of the services."""

from __future__ import annotations

import asyncio
import errno
import random
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime

from meterdesk.adapters.snmp import columns, message
from meterdesk.adapters.snmp.alerts import alerts
from meterdesk.adapters.snmp.endpoint import Endpoint, Tally
from meterdesk.adapters.snmp.identity import identify, object_id_of
from meterdesk.adapters.snmp.line import CommunityLine
from meterdesk.adapters.snmp.message import Version
from meterdesk.adapters.snmp.meters import meters
from meterdesk.adapters.snmp.names import Target, UnknownHostError, resolve
from meterdesk.adapters.snmp.oid import before
from meterdesk.adapters.snmp.profile import Profile, Profiles, choose, evidence
from meterdesk.adapters.snmp.session import GoneError, Session
from meterdesk.adapters.snmp.status import state
from meterdesk.adapters.snmp.supplies import supplies
from meterdesk.adapters.snmp.sweep import Sweep
from meterdesk.adapters.snmp.wave import estimate, waves
from meterdesk.domain.access import Access, Community
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.reading import Cost, Reading, Silence

NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})

GENTLE = 2
"""A gentle visit knocks once in each version, v2c and v1."""


class SnmpPrinters:
    """Reads one printer, or asks a whole network who answers.

    `timeout` is what the first attempt waits, in seconds; each of `retries` waits half of it more.
    `budget` is how many seconds a printer that answered at first may take to tell the rest.
    One socket serves one visit and is closed after it: nothing ticks between two.
    """

    def __init__(
        self,
        profiles: Profiles,
        clock: Callable[[], datetime],
        *,
        packets_per_second: int = 500,
        timeout: float = 1.0,
        retries: int = 2,
        budget: float = 60.0,
    ) -> None:
        self._profiles = profiles
        self._clock = clock
        self._rate = packets_per_second
        self._budget = budget
        self._timeouts = tuple(timeout * (1 + 0.5 * attempt) for attempt in range(retries + 1))

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        """Everything one printer tells now. Tries each access until one is answered.

        A gentle read knocks once in each version and does not repeat: what is asleep is left so.
        """
        tally = Tally()
        try:
            target = await resolve(address)
        except UnknownHostError:
            reason = f"No address is known for the name “{address.host}”; check its spelling."
            return Silence(address, self._clock(), reason, tally.cost())
        try:
            endpoint = await Endpoint.open(target.family, tally)
        except OSError as error:
            reason = f"This computer could not open a network connection ({error.strerror})."
            return Silence(address, self._clock(), reason, tally.cost())
        try:
            knocks = self._timeouts[:GENTLE] if is_gentle else self._timeouts
            return await self._visit(address, target, access, endpoint, tally, knocks)
        finally:
            endpoint.close()

    def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        """Asks every address; yields who answers and progress, and at the end the cost."""
        return Sweep(addresses, waves(access), self._rate, self._timeouts[0]).run()

    def estimate(self, addresses: int, doors: int) -> Estimate:
        """What a sweep of so many addresses will cost at most: every one silent."""
        return estimate(addresses, doors, self._rate, self._timeouts[0])

    async def _visit(
        self,
        address: Address,
        target: Target,
        access: Sequence[Access],
        endpoint: Endpoint,
        tally: Tally,
        knocks: Sequence[float],
    ) -> Reading | Silence:
        session = await self._contact(endpoint, target, _communities(access), knocks)
        if session is None:
            return Silence(address, self._clock(), _nothing(address, endpoint), tally.cost())
        try:
            async with asyncio.timeout(self._budget):
                profile = await self._ask(session)
        except (GoneError, TimeoutError):
            reason = f"{address} answered at first and then stopped; it is read again next time."
            return Silence(address, self._clock(), reason, tally.cost())
        answers = session.answers
        counted, lost = meters(answers, profile, session.unanswered)
        identity = identify(answers, profile, self._profiles)
        return Reading(
            address,
            self._clock(),
            session.line.version.value,
            identity,
            counted,
            supplies(answers, profile, identity.model),
            state(answers, profile.displays if profile else ()),
            alerts(answers, self._clock()),
            tally.cost(),
            lost,
        )

    async def _contact(
        self,
        endpoint: Endpoint,
        target: Target,
        communities: Sequence[Community],
        knocks: Sequence[float],
    ) -> Session | None:
        """The first version and community that is answered; the attempts alternate versions.

        `knocks` is how long each of them waits, in seconds. The request already holds the system
        group, in the order it was asked.
        """
        asked = tuple(map(before, columns.SYSTEM))
        waiting: dict[asyncio.Future[message.Response], tuple[Version, Community]] = {}
        try:
            for attempt, timeout in enumerate(knocks):
                version = (Version.V2C, Version.V1)[attempt % 2]
                for community in communities:
                    request_id = random.randrange(1, 2**31)
                    waiting[endpoint.expect(request_id)] = (version, community)
                    endpoint.send(
                        message.get_next(version, community.name, request_id, asked), target.to
                    )
                    await asyncio.wait(waiting, timeout=timeout, return_when="FIRST_COMPLETED")
                    for answer, (spoken, door) in waiting.items():
                        if answer.done():
                            return self._session(endpoint, target, spoken, door, answer.result())
            return None
        finally:
            for answer in waiting:
                answer.cancel()

    def _session(
        self,
        endpoint: Endpoint,
        target: Target,
        version: Version,
        community: Community,
        response: message.Response,
    ) -> Session:
        line = CommunityLine(endpoint, target.to, version, community.name, self._timeouts)
        session = Session(line)
        session.first_refused = response.status != message.Status.OK
        for oid, value in response.varbinds:
            if oid in columns.SYSTEM and value is not None:
                session.answers.put(oid, value)
        return session

    async def _ask(self, session: Session) -> Profile | None:
        """Reads all that is wanted of this printer. Raises GoneError.

        A first answer that was an error left the system group open: it is asked again, in parts.
        """
        if not session.answers.has(columns.SYS_DESCR[:-2]) and session.first_refused:
            await session.instances(columns.SYSTEM)
        await session.columns(columns.COLUMNS)
        await session.first_under(evidence(self._profiles))
        answers = session.answers
        profile = choose(self._profiles, answers, object_id_of(answers), session.unanswered)
        if profile is not None:
            devices = tuple(
                index[0] for index in answers.column(columns.HR_DEVICE_TYPE) if len(index) == 1
            )
            await session.instances(profile.instances())
            await session.columns(root for table in profile.tables for root in table.roots(devices))
        return profile


def _communities(access: Sequence[Access]) -> tuple[Community, ...]:
    return tuple(one for one in access if isinstance(one, Community))


def _nothing(address: Address, endpoint: Endpoint) -> str:
    """Why nothing came, as far as this computer can know."""
    error = endpoint.last_error
    if error is not None and error.errno in NO_ROUTE:
        return f"This computer has no way to {address}; check its network connection."
    return f"Nothing answered at {address}: it is off, asleep, or wants another community."
