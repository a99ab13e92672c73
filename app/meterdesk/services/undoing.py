"""How each decision of the journal is taken back, with what was read since (row B3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from meterdesk.domain.device import Device, Event, Identity, Presence, Registration, after
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.journal import Before, Decision, JournalEntry, Side
from meterdesk.services.census import before
from meterdesk.services.ports.store import Records


def undo(records: Records, entry: JournalEntry, now: datetime) -> None:
    """All stands as before it. Raises BadInputError where it was built upon since."""
    _UNDO[entry.decision](records, entry, now)


def _later(records: Records, entry: JournalEntry) -> tuple[JournalEntry, ...]:
    """What was decided later about the same printers, and stands."""
    about = {each for each in (entry.device_id, entry.other_id) if each is not None}
    decided = records.journal.of(about)
    return tuple(each for each in decided if each.can_be_undone and each.id > entry.id)


def _refuse_if_merged_later(records: Records, entry: JournalEntry) -> None:
    for each in _later(records, entry):
        if each.decision is Decision.SAME:
            raise BadInputError(
                f"Undo first what was decided about this printer later, as number {each.id}."
            )


def _get(records: Records, device_id: int) -> Device:
    device = records.devices.get(device_id)
    assert device is not None
    return device


def _undo_following(records: Records, entry: JournalEntry, now: datetime) -> None:
    _refuse_if_merged_later(records, entry)
    known = records.devices.get(entry.device_id)
    assert known is not None
    apart = records.devices.split(entry.device_id, entry.at)
    mark(records, apart.id, known)
    _restore(records, entry, now)
    for each in _later(records, entry):
        if each.decision is Decision.FOLLOWED:
            records.journal.settle(each.id, now)


def _undo_beside(records: Records, entry: JournalEntry, now: datetime) -> None:
    """Who answers at the other address is a device of its own; the known one stays where it is."""
    _refuse_if_merged_later(records, entry)
    known, was = _get(records, entry.device_id), entry.before
    assert was is not None
    assert was.other is not None
    records.devices.set_apart(known.id, entry.at, was.other)
    stays = known.address not in was.other.places
    stood = replace(before(known), identity=was.identity) if stays else replace(was, other=None)
    records.devices.restore(known.id, stood)
    records.devices.note(known.id, was.identity, known.first_seen)


def _undo_merge(records: Records, entry: JournalEntry, now: datetime) -> None:
    """Both stand as before, with what was read since: to each what was told at its places."""
    assert entry.other_id is not None
    known, other = (_get(records, each) for each in (entry.device_id, entry.other_id))
    _refuse_if_merged_later(records, entry)
    was = entry.before or Before(known.identity, known.address)
    side = was.other or Side(other.identity, (other.address,))
    moves = [each for each in _later(records, entry) if _is_of(each, side, was)]
    places = {*side.places, *(p for each in moves if (o := _other(each)) for p in o.places)}
    records.devices.part(other.id, known.id, entry.at, places)
    for each in moves:
        records.journal.settle(each.id, now)
    records.devices.restore(known.id, was)
    if was.was_replaced:
        records.devices.register(known.id, after(known.registration, Event.REPLACED))
    for device, told in ((known, was.identity), (other, side.identity)):
        records.devices.note(device.id, told, device.first_seen)
        _catch_up(records, device.id, known, entry.at)


def _catch_up(records: Records, device_id: int, merged_with: Device, since: datetime) -> None:
    """Whoever was read since then is where it was read last, and there."""
    device, latest = _get(records, device_id), records.readings.latest(device_id)
    if latest is None or latest.read_at <= since:
        return
    is_last = latest.read_at == merged_with.last_read
    stood = before(merged_with) if is_last else Before(device.identity, latest.address)
    here = replace(stood, identity=device.identity, address=latest.address)
    if not is_last:
        here = replace(here, presence=Presence.ANSWERING, last_asked=latest.read_at)
    records.devices.restore(device_id, here)


def _is_of(entry: JournalEntry, side: Side, was: Before) -> bool:
    """Whether it was the other one that was followed."""
    followed = _other(entry)
    if entry.decision not in (Decision.FOLLOWED, Decision.BESIDE) or followed is None:
        return False
    return _tells(followed.identity, side.identity) and not _tells(followed.identity, was.identity)


def _other(entry: JournalEntry) -> Side | None:
    return entry.before.other if entry.before else None


def _tells(told: Identity, known: Identity) -> bool:
    """Whether both tell one number."""
    is_numbered = None is not told.serial_number == known.serial_number
    return is_numbered or bool({*told.hardware} & {*known.hardware})


def _undo_closing(records: Records, entry: JournalEntry, now: datetime) -> None:
    known = records.devices.get(entry.device_id)
    if known is not None and known.registration is Registration.REPLACED:
        records.devices.bring_back(known.id)


def _restore(records: Records, entry: JournalEntry, now: datetime) -> None:
    """The known one is as it was before; where it is now nobody knows yet."""
    if entry.before is not None:
        records.devices.identify(entry.device_id, entry.before.identity)
        records.devices.move(entry.device_id, entry.before.address)
    records.devices.mark(entry.device_id, Presence.ASLEEP, now)


def mark(records: Records, device_id: int, like: Device) -> None:
    """It is there, or not, as the one it was read as."""
    at = like.last_read or like.first_seen
    records.devices.mark(device_id, like.presence, at)


_UNDO: dict[Decision, Callable[[Records, JournalEntry, datetime], None]] = {
    Decision.FOLLOWED: _undo_following,
    Decision.BESIDE: _undo_beside,
    Decision.SAME: _undo_merge,
    Decision.REPLACED: _undo_closing,
    Decision.DIFFERENT: lambda *_: None,
}
