"""Making the office known to the server: the proxy once, devices when the customer chose them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from meterdesk.domain.conversation import (
    DeregisterProxyDevices,
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    ProxyRegistered,
    RegisterProxy,
    RegisterProxyDevices,
)
from meterdesk.domain.device import REGISTERED, Device, Event, Registration, after
from meterdesk.domain.enrolment import credentials
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.proxy import Proxy
from meterdesk.services import schedule
from meterdesk.services.errand import errand
from meterdesk.services.ports import Clock, Records, Secrets, Store
from meterdesk.services.telephone import Telephone, secret_name

_EVENTS = {
    DeviceState.REGISTERED: Event.ACCEPTED,
    DeviceState.NOT_ELIGIBLE: Event.DECLINED,
    DeviceState.DEREGISTERED: Event.DEREGISTERED,
}
_SENTENCES = {
    DeviceState.REGISTERED: "Registered. It can be signed up an hour after registering.",
    DeviceState.PENDING: "The server is still looking it up; it is asked again with each sync.",
    DeviceState.NOT_ELIGIBLE: (
        "The server does not have it for this office: it may be assigned to somebody else, or "
        "be installed less than 30 days ago. Ask your supplier."
    ),
    DeviceState.DEREGISTERED: "Its registration has ended; nothing of it is sent any more.",
}


@dataclass(frozen=True, slots=True)
class DeviceRegistered:
    """What the server said of one device. `sentence` is for people."""

    device: Device
    state: DeviceState
    sentence: str


class RegistrationDesk:
    """Registers this proxy and what the customer chose; never anything by itself (row M11)."""

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

    async def register_proxy(self, enrolment_key: str) -> Proxy:
        """Registers this installation once; doing it again gives the same registration (row M6).

        The secret that comes back is kept before the registration is: a crash between them loses
        nothing. Where the server gives another ProxyId (a new key, another server), it knows none
        of the devices: they are registered with it again, and what waited for the old one is
        closed with that reason.
        Raises BadInputError, SecretsError and UplinkError.
        """
        user = credentials(enrolment_key)
        proxy = self._telephone.proxy()
        # that there is no place for a secret is found out before the server gives one, not after
        await errand(lambda: self._secrets.get(secret_name(proxy)))
        answer = await self._telephone.call(
            RegisterProxy(proxy.installation_id, self._software_version),
            ProxyRegistered,
            lambda _: "Registered this office with the Communication Server",
            user,
        )
        await errand(lambda: self._secrets.put(secret_name(proxy), answer.proxy_secret))
        with self._store.begin() as records:
            before = records.installation.proxy()
            registered = replace(
                before,
                proxy_id=answer.proxy_id,
                server_url=self._telephone.server_url,
                next_sync=self._clock() + schedule.until_next(answer.server_time, answer.next_sync),
            )
            records.installation.keep(registered)
            if before.proxy_id not in (None, answer.proxy_id):
                _strand(records)
        return registered

    def choose(self, device_ids: Iterable[int], *, is_chosen: bool = True) -> tuple[Device, ...]:
        """The customer ticks (or unticks) devices; they are registered with the next call.

        Raises BadInputError for a device without a serial number the contract can carry, for one
        in doubt (row B3), and for one whose number another is registered under.
        """
        chosen = []
        event = Event.CHOSEN if is_chosen else Event.NOT_CHOSEN
        with self._store.begin() as records:
            for device_id in device_ids:
                device = records.devices.get(device_id)
                if device is None:
                    raise BadInputError(f"There is no device {device_id}.")
                if is_chosen and not can_be_registered(device.identity.serial_number):
                    raise BadInputError(
                        f"{device.identity.name} at {device.address} tells no serial number, so "
                        "it cannot be registered; its meters are still read and shown."
                    )
                if is_chosen:
                    _check_number(records, device)
                records.devices.register(device.id, after(device.registration, event))
                chosen.append(replace(device, registration=after(device.registration, event)))
        return tuple(chosen)

    async def register_devices(self) -> tuple[DeviceRegistered, ...]:
        """Registers every chosen device; naming one twice changes nothing at the server."""
        with self._store.begin() as records:
            chosen = tuple(
                device
                for device in records.devices.all()
                if device.registration is Registration.CHOSEN
            )
        if not chosen:
            return ()
        proxy = self._telephone.proxy()
        answer = await self._telephone.call(
            RegisterProxyDevices(proxy.proxy_id or "", _serials(chosen)),
            DevicesRegistered,
            lambda _: f"Registered {_printers(len(chosen))}",
        )
        return self._enter(chosen, answer.devices)

    async def deregister(self, device_ids: Iterable[int]) -> tuple[DeviceRegistered, ...]:
        """Ends the registration of devices; they stay in the books and are still read."""
        wanted = frozenset(device_ids)
        with self._store.begin() as records:
            devices = tuple(
                device
                for device in records.devices.all()
                if device.id in wanted and device.registration in REGISTERED
            )
        if not devices:
            return ()
        proxy = self._telephone.proxy()
        answer = await self._telephone.call(
            DeregisterProxyDevices(proxy.proxy_id or "", _serials(devices)),
            DevicesRegistered,
            lambda _: f"Ended the registration of {_printers(len(devices))}",
        )
        return self._enter(devices, answer.devices)

    def _enter(
        self, devices: tuple[Device, ...], answers: tuple[DeviceRegistration, ...]
    ) -> tuple[DeviceRegistered, ...]:
        said = {answer.serial_number: answer for answer in answers}
        results = []
        with self._store.begin() as records:
            for device in devices:
                answer = said.get(device.identity.serial_number or "")
                if answer is None:
                    continue
                event = _EVENTS.get(answer.state)
                state = after(device.registration, event) if event else device.registration
                records.devices.register(device.id, state, answer.sign_up_from)
                if state is Registration.DEREGISTERED:
                    _close(records, answer.serial_number)
                results.append(
                    DeviceRegistered(
                        replace(device, registration=state, sign_up_from=answer.sign_up_from),
                        answer.state,
                        _SENTENCES[answer.state],
                    )
                )
        return tuple(results)


def _check_number(records: Records, device: Device) -> None:
    """The serial number is all that the server knows a device by (row M15): it must be one's own.

    Raises BadInputError.
    """
    who = f"{device.identity.name} at {device.address}"
    if any(device.id == question.other_id for question in records.journal.questions()):
        raise BadInputError(
            f"Say first whether {who} is a printer that was moved, repaired or replaced; until "
            "then nothing of it is sent."
        )
    for other in records.devices.like(device.address, device.identity):
        is_taken = other.registration in (*REGISTERED, Registration.CHOSEN)
        is_same = other.identity.serial_number == device.identity.serial_number
        if is_taken and is_same and other.id != device.id:
            raise BadInputError(
                f"{who} tells the serial number of {other.identity.name} at {other.address}, "
                "which is registered; your supplier could not tell them apart."
            )


def _strand(records: Records) -> None:
    """Another registration: devices are to be registered again, and nothing old can be sent."""
    for device in records.devices.all():
        records.devices.register(device.id, after(device.registration, Event.STRANDED))
    records.outbox.withdraw(None, "This office was registered anew; the server asks again.")
    records.requests.close(None)


def _close(records: Records, serial_number: str) -> None:
    """The registration has ended: nothing of the device is sent any more."""
    records.outbox.withdraw(serial_number, "Its registration was ended in this office.")
    records.requests.close(serial_number)


def _serials(devices: tuple[Device, ...]) -> tuple[str, ...]:
    return tuple(device.identity.serial_number or "" for device in devices)


def _printers(count: int) -> str:
    return "1 printer" if count == 1 else f"{count} printers"
