"""What about the bills somebody should see to, each as one sentence with what to do (row B5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.billing import AHEAD, BillingRequest, gives_up_at, is_ripe, server_time
from meterdesk.domain.device import Device, Presence, Registration
from meterdesk.domain.held_read import HeldRead
from meterdesk.domain.status import Concern, Matter
from meterdesk.services.ports.store import Records
from meterdesk.services.sentences import count, date

PATIENCE = timedelta(days=1)
"""A printer that broke down is usually back the next day (row M21); then somebody is told (B5)."""


@dataclass(frozen=True, slots=True)
class _Awaited:
    """A printer whose meters the supplier asks for, and why they are not on their way."""

    device: Device
    request: BillingRequest
    is_due: bool
    untold: tuple[str, ...] = ()


def billing_concerns(
    records: Records, devices: Sequence[Device], now: datetime
) -> tuple[Concern, ...]:
    """Held reads, and printers whose read is due, or soon will be, and cannot be taken."""
    return (*_held(records.held_reads.waiting(), devices), *_awaited(records, devices, now))


def awaited_reads(
    records: Records, devices: Sequence[Device], now: datetime
) -> Iterator[tuple[Device, str]]:
    """Each printer whose read is due, or soon will be, and cannot be taken; a sentence for each."""
    told: set[int] = set()
    for each in sorted(_missing(records, devices, now), key=lambda each: each.request.due):
        if each.device.id not in told:
            told.add(each.device.id)
            yield each.device, _spoken(each, _SENTENCES[False, each.is_due])


def is_awaited_soon(records: Records, now: datetime) -> bool:
    """Whether anything is asked for that is due, or soon will be."""
    at = server_time(records.installation.proxy(), now)
    return any(request.due - at <= AHEAD for request in records.requests.open())


def held_reads(
    waiting: Iterable[HeldRead], devices: Iterable[Device]
) -> Iterator[tuple[HeldRead, str, str]]:
    """Each held read, what its printer is called, and why it waits."""
    names = {device.id: device.identity.name for device in devices}
    for held in waiting:
        name = names.get(held.device_id or 0, held.serial_number)
        if held.refusal is not None:
            why = f"The supplier's server did not take the billing read of {name}: {held.refusal}"
        else:
            why = f"The billing read of {name} waits for your answer. {_first(held)}"
        yield held, name, why


def _held(waiting: Sequence[HeldRead], devices: Iterable[Device]) -> Iterator[Concern]:
    if not waiting:
        return
    what = f"{count(len(waiting), 'billing read')} wait for your answer."
    if len(waiting) == 1:
        _, _, what = next(held_reads(waiting, devices))
    yield Concern(Matter.HELD, f"{what} The list of devices asks what to do.")


def _first(held: HeldRead) -> str:
    """Why, by the first of its meters."""
    others = len(held.doubts) - 1
    more = f" The like of {count(others, 'other meter')}." if others else ""
    return held.doubts[0].sentence + more


def _awaited(records: Records, devices: Sequence[Device], now: datetime) -> Iterator[Concern]:
    found = sorted(_missing(records, devices, now), key=lambda each: each.request.due)
    if not found:
        return
    printers = {each.device.id for each in found}
    say = _SENTENCES[len(printers) > 1, found[0].is_due]
    yield Concern(Matter.AWAITED, _spoken(found[0], say, count(len(printers), "printer")))


def _spoken(awaited: _Awaited, say: str, many: str = "") -> str:
    return say.format(
        name=awaited.device.identity.name,
        many=many,
        due=date(awaited.request.due),
        why=_why(awaited),
        since=_since(awaited.device),
    )


def _missing(records: Records, devices: Iterable[Device], now: datetime) -> Iterator[_Awaited]:
    at = server_time(records.installation.proxy(), now)
    by_number = {d.identity.serial_number: d for d in devices if d.is_billed}
    for request in records.requests.open():
        device = by_number.get(request.serial_number)
        if device is None or request.is_held or device.registration is Registration.REPLACED:
            continue
        is_away, is_due = device.presence is Presence.AWAY, is_ripe(request, at)
        if is_due and not is_away and at - request.due >= PATIENCE:
            yield _Awaited(device, request, is_due, _untold(records, device, request))
        elif is_away and (is_due or request.due - at <= AHEAD):
            yield _Awaited(device, request, is_due)


def _untold(records: Records, device: Device, request: BillingRequest) -> tuple[str, ...]:
    """Meters asked for that the last reading since it was due did not tell."""
    latest = records.readings.latest(device.id)
    if latest is None or latest.read_at < request.due:
        return ()
    return tuple(name for name in request.meter_names if latest.meter(name) is None)


def _why(awaited: _Awaited) -> str:
    if awaited.device.presence is Presence.AWAY:
        return f"It has been away since {_since(awaited.device)}. Switch it on."
    if awaited.untold:
        until = date(gives_up_at(awaited.request))
        return (
            f"It does not tell {', '.join(awaited.untold)}. On {until} the others are sent, and "
            "what it has not told by then is reported as missing."
        )
    return "It has not told them. Switch it on, or see its history for the reason."


def _since(device: Device) -> str:
    at = device.silent_since or device.last_read
    return date(at) if at else "the beginning"


_SENTENCES = {
    (False, False): (
        "The supplier asks for the meters of {name} on {due}; it has been away since {since}. "
        "Switch it on by then."
    ),
    (True, False): (
        "The supplier asks for the meters of {many} that are away, the first on {due}. Switch "
        "them on by then."
    ),
    (False, True): "The supplier waits for the meters of {name} since {due}. {why}",
    (True, True): (
        "The supplier waits for the meters of {many}, which have not told them. Switch them on, "
        "or see their history for the reason."
    ),
}
"""By whether it is about more than one printer, and whether the first is due."""
