"""Making this office known to the server: once in its life, however often it is asked (row M6)."""

from __future__ import annotations

from dataclasses import replace

from meterdesk.domain.conversation import Credentials, ProxyRegistered, RegisterProxy
from meterdesk.domain.device import Event
from meterdesk.domain.enrolment import credentials
from meterdesk.domain.errors import Cause, NotNowError, RefusedError, UplinkError
from meterdesk.domain.proxy import REGISTERING, Change, Proxy, changed
from meterdesk.domain.receipt import ReceiptKey
from meterdesk.services import schedule, setback
from meterdesk.services.errand import errand
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.computer import Secrets
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.registry import move
from meterdesk.services.telephone import Telephone, key_name, secret_name

_ANEW = "This office was registered anew; the server asks again."


class Enrolment:
    """Trades the enrolment key for this office's own secret."""

    def __init__(
        self,
        telephone: Telephone,
        store: Store,
        secrets: Secrets,
        clock: Clock,
        software_version: str,
    ) -> None:
        self._telephone = telephone
        self._store = store
        self._secrets = secrets
        self._clock = clock
        self._software_version = software_version

    async def register(self, enrolment_key: str) -> Proxy:
        """Registers this installation once; doing it again gives the same registration (row M6).

        The key lies in the keyring until the answer is there, so that after a crash or a lost
        answer the same question is asked again. The secret that comes back is kept before the
        registration is: a crash between them loses nothing. Where the server gives another ProxyId
        (a new key, another server), it knows none of the devices: they are registered with it
        again, and what waited for the old one is closed with that reason.
        Raises BadInputError, SecretsError and UplinkError; what the server refused is forgotten.
        """
        user = credentials(enrolment_key)
        proxy = self._telephone.proxy()
        # that there is no place for a secret is found out before the server gives one, not after
        await errand(lambda: self._secrets.put(key_name(proxy), enrolment_key))
        self._change(Change.ENROLLED)
        try:
            return await self._enrol(user)
        except UplinkError as error:
            if self._telephone.proxy_in_books().standing in REGISTERING:
                self._telephone.try_again_later(error)
            raise

    async def resume(self) -> None:
        """Goes on registering where the answer was lost: the same key, the same registration.

        Raises what `register` does.
        """
        proxy = self._telephone.proxy()
        if proxy.standing not in REGISTERING:
            return
        key = await errand(lambda: self._secrets.get(key_name(proxy)))
        if key is None:
            self._change(Change.DECLINED)
            return
        await self._enrol(credentials(key))

    async def give_up(self) -> None:
        """Somebody does not want to wait until the server answers: the key is forgotten."""
        await self._forget_key(Change.DECLINED)

    async def _enrol(self, user: Credentials) -> Proxy:
        try:
            answer = await self._telephone.call(
                RegisterProxy(self._telephone.proxy().installation_id, self._software_version),
                ProxyRegistered,
                user,
            )
        except RefusedError as error:
            if error.cause is not Cause.CLOCK:
                await self._forget_key(Change.DECLINED)
            raise
        name = secret_name(self._telephone.proxy_in_books())
        await errand(lambda: self._secrets.put(name, answer.proxy_secret))
        registered = self._enter_office(answer)
        await self._forget_key(None)
        return registered

    def _enter_office(self, answer: ProxyRegistered) -> Proxy:
        now = self._clock()
        with self._store.begin() as records:
            before = records.installation.proxy()
            if before.standing not in REGISTERING:
                raise NotNowError("Registering was given up meanwhile; begin again.")
            wait = schedule.until_next(answer.server_time, answer.next_sync, before.sync_minute)
            registered = replace(
                setback.succeeded(before, now),
                standing=changed(before.standing, Change.ACCEPTED),
                proxy_id=answer.proxy_id,
                server_url=self._telephone.server_url,
                next_sync=now + wait,
            )
            records.installation.keep(registered)
            if answer.receipt_key is not None:
                url = self._telephone.server_url
                records.receipts.pin(ReceiptKey(answer.receipt_key, url, answer.proxy_id, now))
            if before.proxy_id not in (None, answer.proxy_id):
                _strand(records)
        return registered

    async def _forget_key(self, change: Change | None) -> None:
        if change is not None:
            self._change(change)
        proxy = self._telephone.proxy_in_books()
        await errand(lambda: self._secrets.remove(key_name(proxy)))

    def _change(self, change: Change) -> None:
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            records.installation.keep(
                replace(
                    proxy,
                    standing=changed(proxy.standing, change),
                    failures=0,
                    failing_since=None,
                    last_error=None,
                )
            )


def _strand(records: Records) -> None:
    """Another registration: devices are to be registered again, and nothing old can be sent."""
    for device in records.devices.all():
        move(records, device, Event.STRANDED)
    records.outbox.withdraw(None, _ANEW)
    records.outbox.retire(None, None, _ANEW)
    records.requests.close(None)
