"""A printer as the office knows it, and the states its registration goes through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meterdesk.domain.identity import is_telling


@dataclass(frozen=True, slots=True)
class Address:
    """Where an SNMP agent answers: a host (name, IPv4 or IPv6) and a UDP port.

    Behind the host may stand `#` and an hrDeviceIndex (RFC 2790): one of several printers that the
    agent serves, as in `print-server#2`. Without it the only one is meant, or the first.
    """

    host: str
    port: int = 161

    @property
    def device(self) -> int | None:
        """The hrDeviceIndex of the printer that is meant."""
        index = self.host.partition("#")[2]
        return int(index) if index.isdecimal() else None

    @property
    def agent(self) -> Address:
        """Where the agent answers that serves it."""
        if "#" not in self.host:
            return self
        return Address(self.host.partition("#")[0], self.port)

    def behind(self, device: int) -> Address:
        """The printer of that hrDeviceIndex behind this agent."""
        return Address(f"{self.agent.host}#{device}", self.port)

    def __str__(self) -> str:
        if self.port == 161:
            return self.host
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a printer says it is. None where it says nothing that can be believed.

    `serial_source` is the OID of the serial number; `object_id` is sysObjectID; `mac` is six
    lower-case octets joined by colons, the best of `macs`, which are those of all its interfaces;
    `uuid` is lower-case (RFC 4122); `device_id_serial` is the SN of its IEEE 1284 device id.
    """

    manufacturer: str | None = None
    model: str | None = None
    serial_number: str | None = None
    serial_source: str | None = None
    mac: str | None = None
    hostname: str | None = None
    location: str | None = None
    firmware: str | None = None
    object_id: str | None = None
    macs: tuple[str, ...] = ()
    uuid: str | None = None
    device_id_serial: str | None = None

    @property
    def hardware(self) -> tuple[str, ...]:
        """The hardware addresses that tell printers apart, the best first."""
        told = (self.mac, *self.macs) if self.mac else self.macs
        return tuple(filter(is_telling, dict.fromkeys(told)))

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.model or self.hostname or self.manufacturer or "Printer"


class Registration(StrEnum):
    """How far a device is on its way to automatic meter reads (rows M6, M7, M11, M17, M20).

    One that waits for sign-up is ready when its hour is over: time alone moves it on, so that is
    never written, and `Device.registration_at` says it.
    """

    FOUND = "found"
    CHOSEN = "chosen"
    REGISTERING = "registering"
    WAITING_FOR_SIGN_UP = "waiting for sign-up"
    READY_TO_SIGN_UP = "ready to sign up"
    SERVICE_ON = "service on"
    SERVICE_OFF = "service off"
    NOT_ELIGIBLE = "not eligible"
    DEREGISTERING = "deregistering"
    DEREGISTERED = "deregistered"
    REPLACED = "replaced"


class Event(StrEnum):
    """What moves a registration on."""

    CHOSEN = "the customer chose it"
    NOT_CHOSEN = "the customer took it back"
    NAMED = "it is named to the server"
    ACCEPTED = "the server accepted it"
    DECLINED = "the server does not know it yet"
    HOUR_OVER = "the hour until sign-up is over"
    TURNED_ON = "the server turned the service on"
    TURNED_OFF = "the server turned the service off"
    ENDED = "the customer ended it"
    DEREGISTERED = "the server said that it has ended"
    STRANDED = "the office was registered anew, and the server does not know it"
    LEFT = "the office left the supplier"
    REPLACED = "another serial number at its address"


REGISTERED = frozenset(
    {
        Registration.WAITING_FOR_SIGN_UP,
        Registration.READY_TO_SIGN_UP,
        Registration.SERVICE_ON,
        Registration.SERVICE_OFF,
    }
)
"""The states in which the Communication Server knows the device."""

ENDABLE = REGISTERED | {Registration.REGISTERING}
"""The states that the customer can end: the server knows the device, or may know it."""

_UNSIGNED = (Registration.WAITING_FOR_SIGN_UP, Registration.READY_TO_SIGN_UP)

TRANSITIONS: dict[tuple[Registration, Event], Registration] = {
    (Registration.FOUND, Event.CHOSEN): Registration.CHOSEN,
    (Registration.CHOSEN, Event.NOT_CHOSEN): Registration.FOUND,
    (Registration.CHOSEN, Event.NAMED): Registration.REGISTERING,
    (Registration.CHOSEN, Event.LEFT): Registration.FOUND,
    (Registration.REGISTERING, Event.ACCEPTED): Registration.WAITING_FOR_SIGN_UP,
    (Registration.REGISTERING, Event.DECLINED): Registration.NOT_ELIGIBLE,
    (Registration.NOT_ELIGIBLE, Event.CHOSEN): Registration.CHOSEN,
    (Registration.NOT_ELIGIBLE, Event.LEFT): Registration.FOUND,
    (Registration.WAITING_FOR_SIGN_UP, Event.HOUR_OVER): Registration.READY_TO_SIGN_UP,
    **{(state, Event.TURNED_ON): Registration.SERVICE_ON for state in _UNSIGNED},
    (Registration.SERVICE_ON, Event.TURNED_OFF): Registration.SERVICE_OFF,
    (Registration.SERVICE_OFF, Event.TURNED_ON): Registration.SERVICE_ON,
    **{(state, Event.ENDED): Registration.DEREGISTERING for state in Registration
       if state in ENDABLE},
    **{(state, Event.DEREGISTERED): Registration.DEREGISTERED for state in Registration
       if state in ENDABLE},
    (Registration.DEREGISTERING, Event.DEREGISTERED): Registration.DEREGISTERED,
    (Registration.DEREGISTERING, Event.STRANDED): Registration.DEREGISTERED,
    (Registration.DEREGISTERING, Event.LEFT): Registration.DEREGISTERED,
    (Registration.DEREGISTERED, Event.CHOSEN): Registration.CHOSEN,
    **{(state, Event.STRANDED): Registration.CHOSEN for state in Registration
       if state in ENDABLE},
    **{(state, Event.LEFT): Registration.DEREGISTERED for state in Registration
       if state in ENDABLE},
    **{
        (state, Event.REPLACED): Registration.REPLACED
        for state in Registration
        if state is not Registration.REPLACED
    },
}  # fmt: skip


def after(state: Registration, event: Event) -> Registration:
    """The state that follows; the same one where the event means nothing to it."""
    return TRANSITIONS.get((state, event), state)


class Presence(StrEnum):
    """Whether it answers. Absence is a state, not an error (rows M21, B9)."""

    ANSWERING = "answering"
    ASLEEP = "asleep"
    AWAY = "away"


class Sign(StrEnum):
    """What a visit to a device says of its presence."""

    ANSWERED = "it answered"
    DOZED = "it answered that it saves energy"
    SILENT = "it did not answer"
    SILENT_FOR_A_DAY = "it has not answered for a day"


PRESENCES: dict[tuple[Presence, Sign], Presence] = {
    **{(state, Sign.ANSWERED): Presence.ANSWERING for state in Presence},
    **{(state, Sign.DOZED): Presence.ASLEEP for state in Presence},
    (Presence.ANSWERING, Sign.SILENT): Presence.ASLEEP,
    **{(state, Sign.SILENT_FOR_A_DAY): Presence.AWAY for state in Presence},
}


def seen(state: Presence, sign: Sign) -> Presence:
    """The presence that follows; what is away stays so until it answers."""
    return PRESENCES.get((state, sign), state)


@dataclass(frozen=True, slots=True)
class Device:
    """A printer in the office's books. Times are aware UTC.

    `last_asked` is when it was asked last, answered or not; `replaced_from` is how far a replaced
    one was when another took its place. `other_addresses` are where it answers as well, the latest
    first; `aliases` are other serial numbers that it told. One that turned out to be another
    was `merged_into` that; `also_at` are the other addresses that it did not leave.
    """

    id: int
    address: Address
    identity: Identity
    registration: Registration
    presence: Presence
    first_seen: datetime
    last_read: datetime | None = None
    sign_up_from: datetime | None = None
    silent_since: datetime | None = None
    last_asked: datetime | None = None
    replaced_from: Registration | None = None
    other_addresses: tuple[Address, ...] = ()
    aliases: tuple[str, ...] = ()
    merged_into: int | None = None
    also_at: tuple[Address, ...] = ()

    def registration_at(self, now: datetime) -> Registration:
        """How far it is at that time: its hour may be over since it was written (row M17)."""
        waits = self.registration is Registration.WAITING_FOR_SIGN_UP
        is_over = self.sign_up_from is None or self.sign_up_from <= now
        return after(self.registration, Event.HOUR_OVER) if waits and is_over else self.registration

    @property
    def is_billed(self) -> bool:
        """Whether its reads may be sent: its service is on, or was when it was replaced.

        A replaced printer is closed with its last reading (row M20).
        """
        state = self.replaced_from or self.registration
        return state is Registration.SERVICE_ON
