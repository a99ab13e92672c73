"""What the services need of the network: printers, the server, the way to it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from typing import Protocol

from meterdesk.domain.access import Access
from meterdesk.domain.connection import Listener
from meterdesk.domain.conversation import Answer, Credentials, Request
from meterdesk.domain.device import Address
from meterdesk.domain.discovery import Answered, Estimate, Progress
from meterdesk.domain.exchange import Composed, Exchange
from meterdesk.domain.reading import Cost, Reading, Silence
from meterdesk.domain.settings import Settings


class Printers(Protocol):
    """The printers on the network, read by SNMP."""

    async def read(
        self, address: Address, access: Sequence[Access], *, is_gentle: bool = False
    ) -> Reading | Silence:
        """Everything one printer tells now. Tries each access until one is answered.

        A gentle read does not knock again where nobody answers: what is asleep is left so.
        """

    def sweep(
        self, addresses: Sequence[Address], access: Sequence[Access]
    ) -> AsyncIterator[Answered | Progress | Cost]:
        """Asks every address; yields who answers and progress, and at the end the cost."""

    def estimate(self, addresses: int, doors: int) -> Estimate:
        """What a sweep of so many addresses, each asked with so many accesses, costs at most."""


class Uplink(Protocol):
    """The Communication Server at the other end."""

    def send(
        self, request: Request, credentials: Credentials, record: Callable[[Exchange], None]
    ) -> Answer:
        """Says it and returns the validated answer. `record` gets each exchange twice, under its
        key: before it leaves, and when it ended, failed or not.

        Raises UplinkError and its children.
        """

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread: `send` raises UplinkError then."""

    def compose(self, request: Request) -> Composed:
        """The message as it would be sent, secrets masked: what the user may see before (B1)."""


class Way(Protocol):
    """The way to the server, tried without saying anything of the office."""

    def try_out(
        self, settings: Settings, password: Callable[[], str | None], listener: Listener
    ) -> None:
        """Tells the stages as they begin and end; `password` is the Internet proxy's.

        Raises UplinkError where one fails.
        """

    def hang_up(self) -> None:
        """Cuts off what is under way, from any thread."""
