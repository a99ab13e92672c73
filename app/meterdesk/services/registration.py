"""Making devices known to the server when the customer chose them, and ending that again.

What is asked of the server is written down before: an answer that gets lost is asked for again,
and asking twice changes nothing (row M6).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from meterdesk.domain.conversation import (
    DeregisterProxyDevices,
    DeviceRegistration,
    DevicesRegistered,
    DeviceState,
    RegisterProxyDevices,
)
from meterdesk.domain.device import ENDABLE, Device, Event, Registration, after
from meterdesk.domain.errors import BadInputError, NotNowError, UplinkError
from meterdesk.domain.identity import can_be_registered
from meterdesk.domain.proxy import Proxy, Standing
from meterdesk.services.enrolment import Enrolment
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.registry import close, end, move
from meterdesk.services.telephone import Telephone
from meterdesk.services.wall_time import wall_time

_EVENTS = {
    DeviceState.REGISTERED: Event.ACCEPTED,
    DeviceState.NOT_ELIGIBLE: Event.DECLINED,
    DeviceState.DEREGISTERED: Event.DEREGISTERED,
}
_SENTENCES = {
    DeviceState.PENDING: "The server is still looking it up; it is asked again with each sync.",
    DeviceState.NOT_ELIGIBLE: (
        "The server does not have it for this office: it may be assigned to somebody else, or "
        "be installed less than 30 days ago. Ask your supplier."
    ),
    DeviceState.DEREGISTERED: "Its registration has ended; nothing of it is sent any more.",
}
_LEAVING = (
    "This office is leaving its supplier: no printer can be registered now. It goes on by itself "
    "with the next sync (on the command line: meterdesk sync); afterwards register this office "
    "with the enrolment key from your supplier."
)
_ENDED_HERE = (
    "Nothing of it is sent any more. The server could not be told yet; it is told with the next "
    "sync, by itself."
)


@dataclass(frozen=True, slots=True)
class DeviceRegistered:
    """What the server said of one device. `sentence` is for people."""

    device: Device
    state: DeviceState
    sentence: str


class RegistrationDesk:
    """Registers this proxy and what the customer chose; never anything by itself (row M11)."""

    def __init__(self, telephone: Telephone, store: Store, enrolment: Enrolment) -> None:
        self._telephone = telephone
        self._store = store
        self._enrolment = enrolment

    async def register_proxy(self, enrolment_key: str) -> Proxy:
        """Registers this installation; see `Enrolment.register`."""
        return await self._enrolment.register(enrolment_key)

    async def give_up(self) -> None:
        """Nobody wants to wait until the server answers: the key is forgotten."""
        await self._enrolment.give_up()

    def choose(self, device_ids: Iterable[int], *, is_chosen: bool = True) -> tuple[Device, ...]:
        """The customer ticks (or unticks) devices; they are registered with the next call.

        Raises BadInputError for a device without a serial number the contract can carry, for one
        in doubt (row B3), and for one whose number another is registered under; NotNowError for
        one whose end the server has not been told, and while this office leaves its supplier.
        """
        if is_chosen:
            self._check_staying()
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
                    _check_ended(device)
                    _check_number(records, device)
                records.devices.register(device.id, after(device.registration, event))
                chosen.append(replace(device, registration=after(device.registration, event)))
        return tuple(chosen)

    async def register_devices(self) -> tuple[DeviceRegistered, ...]:
        """Registers every chosen device now; where that fails it is tried again soon by itself.

        Raises PausedError, NotNowError and UplinkError.
        """
        self._check_staying()
        try:
            return await self.tell_chosen()
        except UplinkError as error:
            self._telephone.try_again_later(error)
            raise

    async def tell_chosen(self) -> tuple[DeviceRegistered, ...]:
        """Names every chosen device to the server; naming one twice changes nothing there.

        That they are named is written down before: those whose answer was lost are named again.
        """
        with self._store.read() as records:
            chosen = _in_state(records, Registration.CHOSEN, Registration.REGISTERING)
        if not chosen:
            return ()
        proxy = self._telephone.ready()
        self._move(chosen, Event.NAMED)
        answer = await self._telephone.call(
            RegisterProxyDevices(proxy.proxy_id or "", _serials(chosen)),
            DevicesRegistered,
        )
        return self._enter(chosen, answer)

    async def deregister(self, device_ids: Iterable[int]) -> tuple[DeviceRegistered, ...]:
        """Ends the registration of devices; they stay in the books and are still read.

        From now on nothing of them is sent, whether the server can be told now or not: where it
        cannot, it is told with the next sync, and the sentence says so.
        """
        wanted = frozenset(device_ids)
        with self._store.begin() as records:
            devices = tuple(
                device
                for device in records.devices.all()
                if device.id in wanted
                and (device.replaced_from or device.registration)
                in (*ENDABLE, Registration.DEREGISTERING)
            )
            for device in devices:
                end(records, device)
        if not devices:
            return ()
        try:
            told = {each.device.id: each for each in await self.tell_ended()}
        except UplinkError as error:
            self._telephone.try_again_later(error)
            told = {}
        except NotNowError:
            told = {}
        return tuple(told.get(device.id) or _ended_here(device) for device in devices)

    async def tell_ended(self) -> tuple[DeviceRegistered, ...]:
        """Tells the server which registrations ended here and are not known to have ended there.

        Raises PausedError, NotNowError and UplinkError; they are told again then.
        """
        with self._store.read() as records:
            ending = tuple(
                device
                for device in records.devices.all()
                if Registration.DEREGISTERING in (device.registration, device.replaced_from)
            )
        if not ending:
            return ()
        proxy = self._telephone.ready()
        answer = await self._telephone.call(
            DeregisterProxyDevices(proxy.proxy_id or "", _serials(ending)),
            DevicesRegistered,
        )
        return self._enter(ending, answer)

    def _check_staying(self) -> None:
        if self._telephone.proxy_in_books().standing is Standing.LEAVING:
            raise NotNowError(_LEAVING)

    def _move(self, devices: Iterable[Device], event: Event) -> None:
        with self._store.begin() as records:
            for device in devices:
                records.devices.register(device.id, after(device.registration, event))

    def _enter(
        self, devices: tuple[Device, ...], answers: DevicesRegistered
    ) -> tuple[DeviceRegistered, ...]:
        said = {answer.serial_number: answer for answer in answers.devices}
        results = []
        with self._store.begin() as records:
            for named in devices:
                device = records.devices.get(named.id) or named
                answer = said.get(named.identity.serial_number or "")
                if answer is None:
                    continue
                event = _EVENTS.get(answer.state)
                state = device.registration
                if event is not None:
                    state = move(records, device, event, answer.sign_up_from)
                if state is Registration.DEREGISTERED:
                    close(records, answer.serial_number)
                results.append(
                    DeviceRegistered(
                        replace(device, registration=state, sign_up_from=answer.sign_up_from),
                        answer.state,
                        _sentence(answer, answers.server_time),
                    )
                )
        return tuple(results)


def _sentence(answer: DeviceRegistration, server_time: datetime) -> str:
    """When it can be signed up is the server's to say (row M17)."""
    if answer.state is not DeviceState.REGISTERED:
        return _SENTENCES[answer.state]
    at = answer.sign_up_from
    when = wall_time(at, server_time) if at is not None and at > server_time else ""
    if not when:
        return "Registered. It can be signed up now."
    return f"Registered. It can be signed up from {when}."


def _ended_here(device: Device) -> DeviceRegistered:
    ended = replace(device, registration=after(device.registration, Event.ENDED))
    return DeviceRegistered(ended, DeviceState.PENDING, _ENDED_HERE)


def _in_state(records: Records, *states: Registration) -> tuple[Device, ...]:
    return tuple(d for d in records.devices.all() if d.registration in states)


def _check_ended(device: Device) -> None:
    """The server still has it registered, and would not turn its service on a second time.

    Raises NotNowError.
    """
    if device.registration is Registration.DEREGISTERING:
        raise NotNowError(
            f"The server does not know yet that the registration of {device.identity.name} at "
            f"{device.address} has ended; it is told with the next sync. Register it again then."
        )


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
        is_taken = other.registration in (*ENDABLE, Registration.CHOSEN)
        is_same = other.identity.serial_number == device.identity.serial_number
        if is_taken and is_same and other.id != device.id:
            raise BadInputError(
                f"{who} tells the serial number of {other.identity.name} at {other.address}, "
                "which is registered; your supplier could not tell them apart."
            )


def _serials(devices: tuple[Device, ...]) -> tuple[str, ...]:
    return tuple(device.identity.serial_number or "" for device in devices)
