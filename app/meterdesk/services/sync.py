"""The evening: ask the server, do what it says, deliver. Nothing is lost or sent twice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from meterdesk.domain.conversation import Command, Synced, SyncProxy
from meterdesk.domain.device import Device
from meterdesk.domain.errors import PausedError, RefusedError, TooSoonError, UplinkError
from meterdesk.domain.proxy import CLOCK_TOLERANCE, Standing
from meterdesk.services import schedule, setback
from meterdesk.services.billing import Billing
from meterdesk.services.delivery import OF_THE_PARCEL, Courier
from meterdesk.services.enrolment import Enrolment
from meterdesk.services.errand import errand
from meterdesk.services.leaving import Leaving
from meterdesk.services.orders import obey
from meterdesk.services.polling import Polling
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Store
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.retraction import distrust
from meterdesk.services.sentences import count
from meterdesk.services.telephone import Telephone
from meterdesk.services.wall_time import wall_time


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one evening did, and the sentence for it.

    Of the `accepted` parcels, `reads` are for billing and `usages` of supplies. `waiting` are
    billing requests that wait for their printer, `held` are reads that wait for somebody's answer.
    """

    commands: int
    accepted: int
    refused: int
    waiting: int
    stuck: int = 0
    has_left: bool = False
    reads: int = 0
    usages: int = 0
    held: int = 0

    @property
    def sentence(self) -> str:
        if self.has_left:
            return "this office has left its supplier; every printer is deregistered"
        parts = []
        if self.reads:
            parts.append(f"{count(self.reads, 'billing read')} delivered")
        if self.usages:
            parts.append(f"the supplies of {count(self.usages, 'printer')} delivered")
        if self.commands:
            parts.append(f"{count(self.commands, 'command')} received")
        if not parts:
            parts.append("no billing read had to be sent")
        if self.refused:
            parts.append(f"{self.refused} refused")
        if self.stuck:
            parts.append(f"{count(self.stuck, 'parcel')} the server could not read")
        if self.waiting:
            parts.append(f"{count(self.waiting, 'billing request')} waiting for the printer")
        if self.held:
            wait = "waits" if self.held == 1 else "wait"
            parts.append(f"{count(self.held, 'billing read')} {wait} for your answer")
        return ", ".join(parts)


class Sync:
    """The daily conversation, in an order that can be broken off anywhere and begun again."""

    def __init__(
        self,
        telephone: Telephone,
        store: Store,
        enrolment: Enrolment,
        leaving: Leaving,
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
        self._enrolment = enrolment
        self._leaving = leaving
        self._registration = registration
        self._billing = billing
        self._polling = polling
        self._clock = clock
        self._read_every = read_every

    async def run(self, *, by_hand: bool = False) -> SyncReport:
        """Delivers, asks, obeys, reads what is due and delivers again.

        Billing reads leave after the server has told the time. What the server was reached with
        and could not read stays, and is no failure of the sync: it goes again with the next one.
        What was begun before and has no answer yet comes first: registering, leaving. A sync `by
        hand` is allowed before the server's NextSync, with a floor (see `schedule.own_sync`); what
        never reached the server, or was paused, is not counted.
        Raises PausedError, NotNowError where nothing is registered, TooSoonError, and UplinkError;
        what was not acknowledged until then stays in the outbox.
        """
        said = self._telephone.said
        try:
            if by_hand:
                await errand(self._telephone.look)
                self._check_own()
            return await self._converse()
        except UplinkError as error:
            self._telephone.try_again_later(error)
            raise
        except PausedError:
            by_hand = False
            raise
        finally:
            if by_hand and self._telephone.said > said:
                self._count_own()

    async def _converse(self) -> SyncReport:
        await self._enrolment.resume()
        if await self._leaving.go_on():
            return SyncReport(0, 0, 0, 0, has_left=True)
        unread = await self._tell_registrations()
        before = await self._courier.deliver(is_time_known=False)
        commands = await self._ask()
        async for _ in self._polling.read(self._due()):
            pass
        afterwards = await self._courier.deliver()
        self._succeeded(afterwards.error or unread)
        delivered = before + afterwards
        with self._store.read() as records:
            held = len(records.held_reads.waiting())
        return SyncReport(
            len(commands),
            delivered.accepted,
            delivered.refused,
            sum(not request.is_held for request in self._billing.waiting()),
            afterwards.stuck,
            reads=delivered.reads,
            usages=delivered.usages,
            held=held,
        )

    def try_soon(self) -> None:
        """The network is back: what failed is tried at once, and no sooner than the server allows.

        Not where it was tried a minute ago: some networks come and go.
        """
        now = self._clock()
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            is_failing = proxy.failing_since is not None
            is_refused = proxy.standing is Standing.REFUSED
            is_rested = proxy.tried_at is None or abs(now - proxy.tried_at) >= schedule.FIRST_RETRY
            if is_failing and is_rested and not is_refused:
                records.installation.keep(replace(proxy, next_sync=now))

    def clock_set_back(self, by: timedelta) -> None:
        """Somebody set the clock of this PC back by so much: what was planned by it moves along."""
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            records.installation.keep(schedule.set_back(proxy, by))

    def _check_own(self) -> None:
        proxy, now = self._telephone.proxy_in_books(), self._clock()
        _, until = schedule.own_sync(proxy, now)
        if until is not None:
            raise TooSoonError(
                f"The server was asked {schedule.OWN_AT_ONCE} times within the hour; you may ask "
                f"again at {wall_time(until, now)}. It is asked by itself when it is due."
            )

    def _count_own(self) -> None:
        with self._store.begin() as records:
            counted, _ = schedule.own_sync(records.installation.proxy(), self._clock())
            records.installation.keep(counted)

    async def _ask(self) -> tuple[Command, ...]:
        proxy = self._telephone.proxy()
        answer = await self._telephone.call(
            SyncProxy(proxy.proxy_id or "", proxy.last_sync), Synced
        )
        with self._store.begin() as records:
            for command in answer.commands:
                obey(records, command, answer)
            now = self._clock()
            error = now - answer.server_time
            if abs(error - records.installation.proxy().clock_error) > CLOCK_TOLERANCE:
                distrust(records, answer.server_time)
            wait = schedule.until_next(answer.server_time, answer.next_sync, proxy.sync_minute)
            records.installation.keep(
                replace(
                    records.installation.proxy(),
                    last_sync=answer.server_time,
                    next_sync=now + wait,
                    clock_error=error,
                    tried_at=now,
                )
            )
        return answer.commands

    def _due(self) -> tuple[Device, ...]:
        return self._billing.answer_from_books(self._read_every)

    async def _tell_registrations(self) -> RefusedError | None:
        """What begins and ends. One printer that the server cannot take stops no bill."""
        unread = None
        for tell in (self._registration.tell_ended, self._registration.tell_chosen):
            try:
                await tell()
            except RefusedError as error:
                if error.cause not in OF_THE_PARCEL:
                    raise
                unread = unread or error
        return unread

    def _succeeded(self, unread: RefusedError | None) -> None:
        why = unread.message if unread else None
        with self._store.begin() as records:
            proxy = setback.succeeded(records.installation.proxy(), self._clock())
            records.installation.keep(replace(proxy, last_error=why))
