"""The evening: ask the server, do what it says, deliver. Nothing is lost or sent twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from meterdesk.domain.conversation import Command, Synced, SyncProxy
from meterdesk.domain.device import Device
from meterdesk.domain.errors import ServerBusyError, UplinkError
from meterdesk.domain.proxy import Proxy
from meterdesk.services import schedule
from meterdesk.services.billing import Billing
from meterdesk.services.delivery import Courier, count
from meterdesk.services.orders import obey
from meterdesk.services.polling import Polling
from meterdesk.services.ports import Clock, Store
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.telephone import Telephone


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one evening did, and the sentence for it."""

    commands: int
    accepted: int
    refused: int
    waiting: int

    @property
    def sentence(self) -> str:
        parts = [
            f"{count(self.commands, 'command')} received",
            f"{count(self.accepted, 'parcel')} accepted",
        ]
        if self.refused:
            parts.append(f"{self.refused} refused")
        if self.waiting:
            parts.append(f"{count(self.waiting, 'billing request')} waiting for the printer")
        return ", ".join(parts)


class Sync:
    """The daily conversation, in an order that can be broken off anywhere and begun again."""

    def __init__(
        self,
        telephone: Telephone,
        store: Store,
        registration: RegistrationDesk,
        billing: Billing,
        polling: Polling,
        courier: Courier,
        clock: Clock,
        read_every: timedelta,
    ) -> None:
        self._telephone = telephone
        self._courier = courier
        self._store = store
        self._registration = registration
        self._billing = billing
        self._polling = polling
        self._clock = clock
        self._read_every = read_every

    async def run(self) -> SyncReport:
        """Delivers, asks, obeys, reads what is due and delivers again.

        Raises PausedError, NotNowError where nothing is registered, and UplinkError; what was
        not acknowledged until then stays in the outbox.
        """
        try:
            await self._registration.register_devices()
            before = await self._courier.deliver()
            commands = await self._ask()
            async for _ in self._polling.read(self._due()):
                pass
            afterwards = await self._courier.deliver()
        except UplinkError as error:
            self._failed(error)
            raise
        if afterwards.stuck is not None:
            self._failed(afterwards.stuck)
            raise afterwards.stuck
        self._succeeded()
        return SyncReport(
            len(commands),
            before.accepted + afterwards.accepted,
            before.refused + afterwards.refused,
            len(self._billing.waiting()),
        )

    async def _ask(self) -> tuple[Command, ...]:
        proxy = self._telephone.proxy()
        answer = await self._telephone.call(
            SyncProxy(proxy.proxy_id or "", proxy.last_sync),
            Synced,
            lambda synced: _asked(len(synced.commands)),
        )
        with self._store.begin() as records:
            for command in answer.commands:
                obey(records, command, answer)
            now = self._clock()
            wait = schedule.until_next(answer.server_time, answer.next_sync)
            records.installation.keep(
                replace(
                    records.installation.proxy(),
                    last_sync=answer.server_time,
                    next_sync=now + wait,
                    clock_error=now - answer.server_time,
                )
            )
        return answer.commands

    def _due(self) -> tuple[Device, ...]:
        return self._billing.answer_from_books(self._read_every)

    def _failed(self, error: UplinkError) -> None:
        now = self._clock()
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            wait = schedule.retry_after(proxy.failures + 1)
            if isinstance(error, ServerBusyError):
                longest = int(schedule.LONGEST_WAIT.total_seconds())
                asked = min(max(error.retry_after_seconds, 0), longest)
                wait = max(wait, timedelta(seconds=asked))
            records.installation.keep(
                replace(
                    proxy,
                    failures=proxy.failures + 1,
                    failing_since=proxy.failing_since or now,
                    last_error=error.message,
                    next_sync=now + wait,
                )
            )

    def _succeeded(self) -> None:
        with self._store.begin() as records:
            proxy: Proxy = records.installation.proxy()
            records.installation.keep(
                replace(proxy, failures=0, failing_since=None, last_error=None)
            )


def _asked(commands: int) -> str:
    if not commands:
        return "Asked the server; there was nothing to do"
    return f"Asked the server; it gave {count(commands, 'command')}"
