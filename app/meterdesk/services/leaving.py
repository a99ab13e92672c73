"""Leaving the supplier: every device is deregistered, the secret goes, the history stays.

The contract has no word for an office that leaves, only for its devices: at the server the office
stays as an entry without printers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from meterdesk.domain.device import ENDABLE, Device, Event, Registration
from meterdesk.domain.errors import Cause, NotNowError, RefusedError, UplinkError
from meterdesk.domain.proxy import Change, Proxy, Standing, changed
from meterdesk.services.errand import errand
from meterdesk.services.ports.computer import Secrets
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.registration import RegistrationDesk
from meterdesk.services.registry import end, move
from meterdesk.services.telephone import Telephone, key_name, secret_name

EXPLANATION = (
    "Every printer is deregistered at the supplier's server, and the secret of this office is "
    "removed from this PC. The meter history stays. At the server this office remains as an entry "
    "without printers: the contract can end the registration of printers, not of an office. To "
    "begin again you need a new enrolment key."
)
_DONE = (
    "This office has left its supplier; 1 printer was deregistered there. The history is kept.",
    "This office has left its supplier; {} printers were deregistered there. The history is kept.",
)
_ALONE = (
    "This office has left its supplier on this PC only: the server was not told, and 1 printer is "
    "still registered there. Tell your supplier. The history is kept.",
    "This office has left its supplier on this PC only: the server was not told, and {} printers "
    "are still registered there. Tell your supplier. The history is kept.",
)
"""Of one printer, and of any other number of them."""
_LATER = (
    "Nothing is sent any more but the end of the registrations. The server could not be told yet; "
    "it is tried again by itself. {why}"
)
_REASON = "This office has left the supplier."


@dataclass(frozen=True, slots=True)
class Left:
    """What became of it. Not `is_complete`: it goes on by itself with the next sync."""

    is_complete: bool
    sentence: str


class Leaving:
    """From its first moment on nothing is sent but the end of the registrations."""

    def __init__(
        self, telephone: Telephone, store: Store, secrets: Secrets, registration: RegistrationDesk
    ) -> None:
        self._telephone = telephone
        self._store = store
        self._secrets = secrets
        self._registration = registration

    async def leave(self, *, at_once: bool = False) -> Left:
        """Ends every registration, then forgets the secret: this office is not set up any more.

        Where the server cannot be told it goes on by itself, or is done `at_once` here alone.
        Raises NotNowError where nothing is registered, and SecretsError.
        """
        printers = self._begin()
        try:
            is_told = not at_once and await self._tell()
        except UplinkError as error:
            self._telephone.try_again_later(error)
            return Left(False, _LATER.format(why=error.message))
        except NotNowError as error:
            return Left(False, _LATER.format(why=error.message))
        await self._forget()
        said = _DONE if is_told or not printers else _ALONE
        return Left(True, said[printers != 1].format(printers))

    async def go_on(self) -> bool:
        """Goes on leaving where that was begun; whether there was something to go on with.

        Raises PausedError, NotNowError, SecretsError and UplinkError.
        """
        if self._telephone.proxy_in_books().standing is not Standing.LEAVING:
            return False
        await self._tell()
        await self._forget()
        return True

    async def _tell(self) -> bool:
        """Whether the server was told. One that does not accept this office cannot be."""
        try:
            await self._registration.tell_ended()
        except RefusedError as error:
            if error.cause is not Cause.CREDENTIALS:
                raise
            return False
        return True

    def _begin(self) -> int:
        """Writes it down; the number of printers whose registration ends with it."""
        with self._store.begin() as records:
            proxy = records.installation.proxy()
            if proxy.standing is Standing.NOT_SET_UP:
                raise NotNowError("This office is not registered with a supplier.")
            change = Change.LEFT if proxy.standing is Standing.REGISTERING else Change.ENDED
            records.installation.keep(replace(proxy, standing=changed(proxy.standing, change)))
            return sum(_end(records, device) for device in records.devices.all())

    async def _forget(self) -> None:
        """The secret goes last: a crash before it leaves an office that is still leaving."""
        proxy = self._telephone.proxy_in_books()
        for name in (key_name(proxy), secret_name(proxy)):
            await errand(partial(self._secrets.remove, name))
        with self._store.begin() as records:
            for device in records.devices.all():
                move(records, device, Event.LEFT)
            records.outbox.withdraw(None, _REASON)
            records.outbox.retire(None, None, _REASON)
            records.requests.close(None)
            records.installation.keep(_unknown(records.installation.proxy()))


def _end(records: Records, device: Device) -> bool:
    """Whether the server knows it, or may: then it is to be told. Replaced ones are known too."""
    state = device.replaced_from or device.registration
    if state in ENDABLE:
        end(records, device)
    return state in (*ENDABLE, Registration.DEREGISTERING)


def _unknown(proxy: Proxy) -> Proxy:
    """The same installation, unknown to any server; what it said last is forgotten."""
    return Proxy(
        proxy.installation_id,
        proxy.sync_minute,
        is_paused=proxy.is_paused,
        clock_error=proxy.clock_error,
        own_syncs=proxy.own_syncs,
    )
