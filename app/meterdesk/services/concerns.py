"""What about the bills somebody should see to, each as one sentence with what to do (row B5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeGuard

from meterdesk.domain.billing import AHEAD, BillingRequest, gives_up_at, server_time
from meterdesk.domain.device import Device, Presence, Registration
from meterdesk.domain.held_read import HeldRead
from meterdesk.domain.journal import JournalEntry
from meterdesk.domain.roster import Due, RosterLine
from meterdesk.domain.status import Concern, Matter
from meterdesk.services.ports.store import Records
from meterdesk.services.receipts import receipt_concerns
from meterdesk.services.sentences import count, date

PATIENCE = timedelta(days=1)
"""A printer that broke down is usually back the next day (row M21); then somebody is told (B5)."""


@dataclass(frozen=True, slots=True)
class _Awaited:
    """A printer whose meters the supplier asks for, and that they are not on their way."""

    line: RosterLine
    due: Due
    is_due: bool


def billing_concerns(records: Records, now: datetime) -> tuple[Concern, ...]:
    """Held reads, printers whose read is due, or soon will be, and cannot be taken, receipts."""
    return (*_held(records), *_awaited(records, now), *receipt_concerns(records, now))


def awaited_reads(records: Records, now: datetime) -> Iterator[tuple[Device, str]]:
    """Each printer whose read is due, or soon will be, and cannot be taken; a sentence for each."""
    told: set[int] = set()
    for each in _missing(records, now):
        if each.line.id not in told:
            told.add(each.line.id)
            device = records.devices.get(each.line.id)
            assert device is not None
            yield device, _spoken(records, each, device, _SENTENCES[False, each.is_due])


def held_reads(records: Records) -> Iterator[tuple[HeldRead, str, str]]:
    """Each held read, what its printer is called, and why it waits."""
    for held in records.held_reads.waiting():
        device = records.devices.get(held.device_id) if held.device_id else None
        name = device.identity.name if is_present(device) else held.serial_number
        if held.refusal is not None:
            why = f"The supplier's server did not take the billing read of {name}: {held.refusal}"
        else:
            why = f"The billing read of {name} waits for your answer. {_first(held)}"
        yield held, name, why


def asked_about(records: Records, question: JournalEntry) -> Device | None:
    """The printer that a question is about, or the other one where that is gone."""
    for number in (question.device_id, question.other_id):
        device = records.devices.get(number) if number else None
        if is_present(device):
            return device
    return None


def is_present(device: Device | None) -> TypeGuard[Device]:
    """Whether it stands in the books: neither replaced nor merged into another."""
    return (
        device is not None
        and device.merged_into is None
        and device.registration is not Registration.REPLACED
    )


def _held(records: Records) -> Iterator[Concern]:
    waiting = len(records.held_reads.waiting())
    if not waiting:
        return
    what = f"{count(waiting, 'billing read')} wait for your answer."
    if waiting == 1:
        _, _, what = next(held_reads(records))
    yield Concern(Matter.HELD, f"{what} The list of devices asks what to do.")


def _first(held: HeldRead) -> str:
    """Why, by the first of its meters."""
    others = len(held.doubts) - 1
    more = f" The like of {count(others, 'other meter')}." if others else ""
    return held.doubts[0].sentence + more


def _awaited(records: Records, now: datetime) -> Iterator[Concern]:
    found = tuple(_missing(records, now))
    if not found:
        return
    printers = {each.line.id for each in found}
    say = _SENTENCES[len(printers) > 1, found[0].is_due]
    device = records.devices.get(found[0].line.id)
    assert device is not None
    many = count(len(printers), "printer")
    yield Concern(Matter.AWAITED, _spoken(records, found[0], device, say, many))


def _spoken(records: Records, awaited: _Awaited, device: Device, say: str, many: str = "") -> str:
    return say.format(
        name=device.identity.name,
        many=many,
        due=date(awaited.due.at),
        why=_why(records, awaited, device),
        since=_since(device),
    )


def _missing(records: Records, now: datetime) -> Iterator[_Awaited]:
    """The most urgent first. No printer is looked at while nothing is asked for."""
    at = server_time(records.installation.proxy(), now)
    soon = [due for due in records.requests.dues() if due.at - at <= AHEAD]
    if not soon:
        return
    roster = records.devices.roster()
    by_number = {line.serial_number: line for line in roster if line.is_billed}
    for due in soon:
        line = by_number.get(due.serial_number)
        if line is not None:
            is_away, is_due = line.presence is Presence.AWAY, due.at <= at
            if is_away or at - due.at >= PATIENCE:
                yield _Awaited(line, due, is_due)


def _untold(records: Records, device: Device, due: Due) -> tuple[str, ...]:
    """Meters asked for that the last reading since it was due did not tell."""
    latest = records.readings.latest(device.id)
    if latest is None or latest.read_at < due.at:
        return ()
    request = _request(records, due)
    asked = () if request is None else request.meter_names
    return tuple(name for name in asked if latest.meter(name) is None)


def _request(records: Records, due: Due) -> BillingRequest | None:
    open_ones = records.requests.open(due.serial_number)
    return next((each for each in open_ones if each.due == due.at and not each.is_held), None)


def _why(records: Records, awaited: _Awaited, device: Device) -> str:
    if device.presence is Presence.AWAY:
        return f"It has been away since {_since(device)}. Switch it on."
    untold, request = _untold(records, device, awaited.due), _request(records, awaited.due)
    if untold and request is not None:
        until = date(gives_up_at(request))
        return (
            f"It does not tell {', '.join(untold)}. On {until} the others are sent, and "
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
