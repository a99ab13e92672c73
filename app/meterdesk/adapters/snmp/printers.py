"""The printers on the network, read by SNMP: fits the `Printers` port of the services."""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from datetime import datetime

from meterdesk.adapters.snmp.profile.profile import Profiles
from meterdesk.adapters.snmp.sweep.sweep import Sweep
from meterdesk.adapters.snmp.sweep.wave import estimate, waves
from meterdesk.adapters.snmp.visit.exchange import GoneError, NonsenseError
from meterdesk.adapters.snmp.visit.plan import Door, Plans
from meterdesk.adapters.snmp.visit.visit import Visit
from meterdesk.adapters.snmp.wire.endpoint import Endpoint, OverdueError, Tally
from meterdesk.adapters.snmp.wire.message import Version
from meterdesk.adapters.snmp.wire.names import Target, UnknownHostError, resolve
from meterdesk.adapters.snmp.wire.wire import Wires
from meterdesk.domain.access import Access
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.reading import Cost, Reading, Silence

NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})

NONSENSE = "{address} answers, and nothing it says can be read."
REFUSES = "{address} answers, and refuses everything it is asked for."

GENTLE = 2
"""A gentle visit knocks once in each version, v2c and v1."""


class SnmpPrinters:
    """Reads one printer, or asks a whole network who answers.

    `timeout` is what the first attempt waits, in seconds; each of `retries` waits half of it more.
    `budget` is how many seconds a printer that answered at first may take to tell the rest.
    The visits of a moment share a socket, which is closed behind the last: nothing ticks between
    two rounds. What was learned of a printer is kept in memory, so that the next read of it costs
    one request.
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
        self._plans = Plans()
        self._wires = Wires()
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
            wire = await self._wires.wire(target.family)
        except OSError as error:
            reason = f"This computer could not open a network connection ({error.strerror})."
            return Silence(address, self._clock(), reason, tally.cost())
        endpoint = Endpoint(tally, wire, self._budget)
        try:
            knocks = self._timeouts[:GENTLE] if is_gentle else self._timeouts
            return await self._visit(address, target, access, endpoint, tally, knocks)
        finally:
            endpoint.close()

    async def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        """Asks every address; yields who answers and progress, and at the end the cost.

        What opened an agent is remembered for the visit that follows.
        """
        sweep = Sweep(addresses, waves(access), self._rate, self._timeouts[0])
        async with aclosing(sweep.run()) as events:
            async for event in events:
                if isinstance(event, Answered):
                    door = Door(Version(event.snmp_version), event.access)
                    self._plans.open(event.address, door)
                yield event

    def estimate(self, addresses: int, doors: int) -> Estimate:
        """What a sweep of so many addresses will cost at most: every one silent."""
        return estimate(addresses, doors, self._rate, self._timeouts[0])

    def remembered(self) -> bytes:
        """What was learned of the printers, for the next process."""
        return self._plans.remembered()

    def remind(self, what: bytes) -> None:
        """Takes it over."""
        self._plans.remind(what)

    async def _visit(
        self,
        address: Address,
        target: Target,
        access: Sequence[Access],
        endpoint: Endpoint,
        tally: Tally,
        knocks: tuple[float, ...],
    ) -> Reading | Silence:
        visit = Visit(
            address,
            target,
            endpoint,
            tally,
            self._profiles,
            self._plans,
            self._clock,
            knocks,
        )
        try:
            reading = await visit.read(access)
        except NonsenseError as error:
            reason = (REFUSES if error.is_refusal else NONSENSE).format(address=address)
            return Silence(address, self._clock(), reason, tally.cost())
        except (GoneError, OverdueError):
            reason = f"{address} answered at first and then stopped; it is read again next time."
            return Silence(address, self._clock(), reason, tally.cost())
        if reading is None:
            refusal = visit.refusal.sentence(address) if visit.refusal else None
            reason = refusal or _nothing(address, endpoint)
            return Silence(address, self._clock(), reason, tally.cost())
        return reading


def _nothing(address: Address, endpoint: Endpoint) -> str:
    """Why nothing came, as far as this computer can know."""
    error = endpoint.last_error
    if error is not None and error.errno in NO_ROUTE:
        return f"This computer has no way to {address}; check its network connection."
    return (
        f"Nothing answered at {address}: it is off or asleep, or wants another community or an "
        "SNMPv3 user."
    )
