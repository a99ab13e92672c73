"""Who is who: a reading finds its device in the books, moved, replaced or new (rows B3, M20).

What is in doubt is kept apart: under an entry of its own, which is not billed, until somebody
answers. Nothing of the two is mixed meanwhile: the known device is billed by its own readings, and
waits for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from meterdesk.domain.contradiction import ROUND
from meterdesk.domain.device import Device, Event, Identity, Presence, Registration, after
from meterdesk.domain.evidence import Clue, Finding, Says
from meterdesk.domain.journal import Before, Decision, JournalEntry, Side
from meterdesk.domain.reading import Reading
from meterdesk.domain.step import MeterStep
from meterdesk.domain.verdict import Comparison, Judgement, Verdict, judge
from meterdesk.services.ports.store import Records
from meterdesk.services.retraction import take_back

MOST_MACS = 16
BESIDE = "It answers at two addresses at the same time."


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a reading was entered. `replaces` is the device that stood at the address before.

    `question` is what somebody is asked about it; `steps` are its meters that did not simply
    advance. Where it is not kept, it told less than before because the printer is starting.
    """

    device: Device
    is_new: bool
    replaces: Device | None = None
    question: JournalEntry | None = None
    is_kept: bool = True
    steps: tuple[MeterStep, ...] = ()


def enter(records: Records, reading: Reading) -> Entry:
    """Writes the reading under the device it belongs to; opens a new one where there is none."""
    known = records.devices.known(reading.address, reading.identity)
    judgement = judge(known, reading)
    if judgement.about is None:
        return _open(records, judgement, reading)
    match judgement.verdict:
        case Verdict.STARTING:
            return Entry(judgement.about.known.device, is_new=False, is_kept=False)
        case Verdict.DOUBT:
            return _ask(records, judgement.about, reading)
        case _:
            is_alone = len(known) == 1
            return _attach(records, judgement, judgement.about, reading, is_alone=is_alone)


def _open(records: Records, judgement: Judgement, reading: Reading) -> Entry:
    """A printer nobody knows, perhaps in the place of another."""
    _leave_place(records, None, reading)
    device = records.devices.add(reading.address, reading.identity, reading.read_at)
    _replace(records, judgement.replaced, device, reading)
    replaced = judgement.replaced[-1].known.device if judgement.replaced else None
    return _keep(records, reading, Entry(device, is_new=True, replaces=replaced))


def _ask(records: Records, about: Comparison, reading: Reading) -> Entry:
    """In doubt: a device of its own for now, and a question (row B3)."""
    _leave_place(records, None, reading)
    device = records.devices.add(reading.address, reading.identity, reading.read_at)
    question = records.journal.add(
        _entry(Decision.ASKED, about.known.device, device, about, reading)
    )
    return _keep(records, reading, Entry(device, is_new=True, question=question))


def _attach(
    records: Records,
    judgement: Judgement,
    about: Comparison,
    reading: Reading,
    *,
    is_alone: bool,
) -> Entry:
    """A known device: at its place, at one more, at another, or back again.

    Where it `is_alone` like the reading, nobody else was at the address.
    """
    device = about.known.device
    _settle(records, about, reading)
    if device.registration is Registration.REPLACED:
        records.devices.bring_back(device.id)
        take_back(records, {device.identity.serial_number})  # closed by a reading from before
        _replace(records, judgement.replaced, device, reading)
    stays = _stays(records, device, reading)
    is_odd = _is_worth_noting(about.findings)
    if is_odd and not stays:
        records.journal.add(_entry(Decision.FOLLOWED, device, None, about, reading))
    if stays and reading.address not in device.other_addresses:
        beside = replace(about, reason=BESIDE)
        records.journal.add(_entry(Decision.BESIDE, device, None, beside, reading))
    if not is_alone:
        _leave_place(records, device, reading)
    if not stays and reading.address != device.address:
        records.devices.move(device.id, reading.address)
    told = merged(device, reading.identity)
    if is_odd or told != device.identity:
        records.devices.identify(device.id, told)
        records.devices.note(device.id, reading.identity, reading.read_at)
    records.devices.place(device.id, reading.address, reading.read_at)
    replaced = judgement.replaced[-1].known.device if judgement.replaced else None
    if stays and _was_just_read(device, reading):
        return Entry(_get(records, device.id), is_new=False, replaces=replaced)
    return _keep(records, reading, Entry(device, is_new=False, replaces=replaced))


def _stays(records: Records, device: Device, reading: Reading) -> bool:
    """Whether it answers here as well as at the address it is read at.

    Wired and wireless answer side by side: as long as the one does, the other changes nothing.
    """
    if reading.address == device.address or device.silent_since is not None:
        return False
    is_there = records.devices.owner(device.address) == device.id
    return is_there and (
        reading.address in device.other_addresses or _was_just_read(device, reading)
    )


def _was_just_read(device: Device, reading: Reading) -> bool:
    return device.last_read is not None and abs(reading.read_at - device.last_read) < ROUND


def _leave_place(records: Records, newcomer: Device | None, reading: Reading) -> None:
    """Whoever was read here and has another address is read there from now on."""
    owner_id = records.devices.owner(reading.address)
    if owner_id is None or (newcomer is not None and newcomer.id == owner_id):
        return
    owner = _get(records, owner_id)
    if owner.address == reading.address:
        for elsewhere in owner.other_addresses[:1]:
            records.devices.move(owner.id, elsewhere)


def _replace(
    records: Records, replaced: Iterable[Comparison], by: Device, reading: Reading
) -> None:
    """They are closed with their last reading (row M20)."""
    for each in replaced:
        device = each.known.device
        if device.id != by.id:
            state = after(device.registration, Event.REPLACED)
            records.devices.register(device.id, state)
            records.journal.add(_entry(Decision.REPLACED, device, by, each, reading))


def _settle(records: Records, about: Comparison, reading: Reading) -> None:
    """A printer that is heard again under its own number is not the one it was in doubt with."""
    if not about.known.is_asked or about.says(Clue.SERIAL) is not Says.SAME:
        return
    for question in records.journal.questions():
        if question.device_id == about.known.device.id:
            records.journal.settle(question.id, reading.read_at)
            records.journal.add(
                JournalEntry(
                    0,
                    reading.read_at,
                    Decision.DIFFERENT,
                    question.device_id,
                    question.other_id,
                    is_by_user=False,
                    reason="Both were heard: they are two printers.",
                    findings=question.findings,
                )
            )


def _is_worth_noting(found: Iterable[Finding]) -> bool:
    """Whether it is known by other grounds than what it told at its address before."""
    return any(
        each.says in (Says.OTHER, Says.ELSEWHERE)
        or (each.clue is Clue.SERIAL and each.now is not None and each.before is None)
        for each in found
        if each.clue is not Clue.HOSTNAME and each.clue is not Clue.KIND
    )


def _entry(
    decision: Decision,
    device: Device,
    other: Device | None,
    about: Comparison,
    reading: Reading,
) -> JournalEntry:
    return JournalEntry(
        0,
        reading.read_at,
        decision,
        device.id,
        other.id if other else None,
        is_by_user=False,
        reason=about.reason,
        findings=about.findings,
        before=before(device, Side(reading.identity, (reading.address,))),
    )


def before(device: Device, other: Side | None = None) -> Before:
    """How the device stands, before it is decided about."""
    return Before(
        device.identity,
        device.address,
        device.presence,
        device.silent_since,
        device.last_asked,
        device.registration is Registration.REPLACED,
        other,
    )


def _keep(records: Records, reading: Reading, entry: Entry) -> Entry:
    """The entry with what its meters did and the device as it is with this reading."""
    steps = records.readings.add(entry.device.id, reading)
    device = records.devices.mark(entry.device.id, Presence.ANSWERING, reading.read_at)
    return replace(entry, device=device, steps=steps)


def _get(records: Records, device_id: int) -> Device:
    device = records.devices.get(device_id)
    assert device is not None
    return device


def merged(device: Device, seen: Identity) -> Identity:
    """What was said now, and what was said before where nothing is said now.

    The serial number that the server knows stays: another that the printer tells is an alias.
    """
    known = device.identity
    serial = seen
    if seen.serial_number is None or (
        known.serial_number is not None and device.registration is not Registration.FOUND
    ):
        serial = known
    return Identity(
        manufacturer=seen.manufacturer or known.manufacturer,
        model=seen.model or known.model,
        serial_number=serial.serial_number,
        serial_source=serial.serial_source,
        mac=seen.mac or known.mac,
        hostname=seen.hostname or known.hostname,
        location=seen.location or known.location,
        firmware=seen.firmware or known.firmware,
        object_id=seen.object_id or known.object_id,
        macs=tuple(dict.fromkeys((*seen.macs, *known.hardware)))[:MOST_MACS],
        uuid=seen.uuid or known.uuid,
        device_id_serial=seen.device_id_serial or known.device_id_serial,
    )
