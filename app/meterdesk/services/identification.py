"""What the user says of who is who, and what is taken back (row B3). Everything is written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.device import REGISTERED, Device, Event, Presence, Registration, after
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.journal import Before, Decision, JournalEntry
from meterdesk.services.census import merged
from meterdesk.services.ports import Clock, Records, Store


@dataclass(frozen=True, slots=True)
class Question:
    """Is `other` the printer that is known as `known`: moved, repaired, or another?"""

    entry: JournalEntry
    known: Device
    other: Device


class Identification:
    """Asks, is answered, and takes back; nothing here talks to a printer or a server."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def questions(self) -> tuple[Question, ...]:
        """What waits for an answer, oldest first."""
        with self._store.read() as records:
            return tuple(_question(records, entry) for entry in records.journal.questions())

    def question(self, entry_id: int) -> Question | None:
        """The question of that number in the journal; None where it was answered."""
        with self._store.read() as records:
            entry = records.journal.get(entry_id)
            return _question(records, entry) if entry and entry.is_question else None

    def journal(self, device_id: int | None = None) -> tuple[JournalEntry, ...]:
        """What was decided about one device, and about those merged with it, newest first."""
        with self._store.read() as records:
            return records.journal.of(None if device_id is None else {device_id})

    def same(self, device_id: int, other_id: int) -> JournalEntry:
        """They are one printer, moved or repaired: one history under the registered one.

        Where none is registered, the one known longer goes on. Raises BadInputError.
        """
        with self._store.begin() as records:
            known, other = _order(*_pair(records, device_id, other_id))
            return self._decide(records, Decision.SAME, known, other, _merge)

    def replaced(self, device_id: int, by_id: int) -> JournalEntry:
        """Another took its place: the first is closed with its last reading (row M20).

        Raises BadInputError.
        """
        with self._store.begin() as records:
            known, other = _pair(records, device_id, by_id)
            return self._decide(records, Decision.REPLACED, known, other, _close)

    def different(self, device_id: int, other_id: int) -> JournalEntry:
        """They are two printers, and both are here. Raises BadInputError."""
        with self._store.begin() as records:
            known, other = _pair(records, device_id, other_id)
            return self._decide(records, Decision.DIFFERENT, known, other, lambda *_: None)

    def undo(self, entry_id: int) -> JournalEntry:
        """Takes a decision back; what was read since goes to the device it was split from.

        What was sent meanwhile was sent. Raises BadInputError.
        """
        with self._store.begin() as records:
            entry = records.journal.get(entry_id)
            if entry is None or not entry.can_be_undone:
                raise BadInputError(f"There is nothing to undo under number {entry_id}.")
            now = self._clock()
            _UNDO[entry.decision](records, entry, now)
            records.journal.settle(entry.id, now)
            for asked in records.journal.of({entry.device_id}):
                if asked.decision is Decision.ASKED and _about(asked) == _about(entry):
                    records.journal.settle(asked.id, None)
            undone = records.journal.get(entry.id)
            assert undone is not None
            return undone

    def _decide(
        self,
        records: Records,
        decision: Decision,
        known: Device,
        other: Device,
        carry_out: Callable[[Records, Device, Device, datetime], None],
    ) -> JournalEntry:
        now = self._clock()
        asked = [q for q in records.journal.questions() if _about(q) == {known.id, other.id}]
        for question in asked:
            records.journal.settle(question.id, now)
        carry_out(records, known, other, now)
        return records.journal.add(
            JournalEntry(
                0,
                now,
                decision,
                known.id,
                other.id,
                is_by_user=True,
                reason=_REASONS[decision],
                findings=asked[-1].findings if asked else (),
                before=Before(known.identity, known.address),
            )
        )


_REASONS = {
    Decision.SAME: "Said to be one printer.",
    Decision.REPLACED: "Said to be replaced.",
    Decision.DIFFERENT: "Said to be two printers.",
}


def _question(records: Records, entry: JournalEntry) -> Question:
    known, other = records.devices.get(entry.device_id), records.devices.get(entry.other_id or 0)
    assert known is not None
    assert other is not None
    return Question(entry, known, other)


def _pair(records: Records, one_id: int, other_id: int) -> tuple[Device, Device]:
    found = []
    for device_id in (one_id, other_id):
        device = records.devices.get(device_id)
        if device is None:
            raise BadInputError(f"There is no device {device_id}.")
        found.append(device)
    if one_id == other_id:
        raise BadInputError("Name two devices: one is always the same as itself.")
    return found[0], found[1]


def _order(one: Device, other: Device) -> tuple[Device, Device]:
    """The one that goes on first. The server would hear of one printer under two numbers."""
    is_known = [_state(device) in REGISTERED for device in (one, other)]
    if all(is_known):
        raise BadInputError(
            f"Both {one.id} and {other.id} are registered; end the registration of one of them "
            "first."
        )
    if is_known[1] or (not is_known[0] and other.id < one.id):
        return other, one
    return one, other


def _state(device: Device) -> Registration:
    return device.replaced_from or device.registration


def _merge(records: Records, known: Device, other: Device, now: datetime) -> None:
    if known.registration is Registration.REPLACED:
        records.devices.bring_back(known.id)
    records.devices.merge(other.id, known.id, now)
    newest = max((known, other), key=lambda device: device.last_read or device.first_seen)
    if newest is other:
        records.devices.move(known.id, other.address)
        back = records.devices.get(known.id)
        assert back is not None
        records.devices.identify(known.id, merged(back, other.identity))
    _mark(records, known.id, newest)


def _close(records: Records, known: Device, other: Device, now: datetime) -> None:
    records.devices.register(known.id, after(known.registration, Event.REPLACED))


def _undo_following(records: Records, entry: JournalEntry, now: datetime) -> None:
    later = [
        each
        for each in records.journal.of({entry.device_id})
        if each.can_be_undone and each.at >= entry.at and each.id > entry.id
    ]
    if any(each.decision is Decision.SAME for each in later):
        raise BadInputError("Undo first what was decided about this printer later.")
    known = records.devices.get(entry.device_id)
    assert known is not None
    apart = records.devices.split(entry.device_id, entry.at)
    _mark(records, apart.id, known)
    _restore(records, entry, now)
    for each in later:
        if each.decision is Decision.FOLLOWED:
            records.journal.settle(each.id, now)


def _undo_merge(records: Records, entry: JournalEntry, now: datetime) -> None:
    assert entry.other_id is not None
    known = records.devices.get(entry.device_id)
    assert known is not None
    records.devices.part(entry.other_id, entry.device_id, entry.at)
    records.devices.move(entry.other_id, known.address)
    _mark(records, entry.other_id, known)
    _restore(records, entry, now)


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


def _mark(records: Records, device_id: int, like: Device) -> None:
    """It is there, or not, as the one it was read as."""
    at = like.last_read or like.first_seen
    records.devices.mark(device_id, like.presence, at)


def _about(entry: JournalEntry) -> set[int | None]:
    return {entry.device_id, entry.other_id}


_UNDO: dict[Decision, Callable[[Records, JournalEntry, datetime], None]] = {
    Decision.FOLLOWED: _undo_following,
    Decision.SAME: _undo_merge,
    Decision.REPLACED: _undo_closing,
    Decision.DIFFERENT: lambda *_: None,
}
