"""What the user says of who is who, and what is taken back (row B3). Everything is written down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from meterdesk.domain.contradiction import contradiction, heard_together
from meterdesk.domain.device import (
    REGISTERED,
    Address,
    Device,
    Event,
    Registration,
    after,
)
from meterdesk.domain.errors import BadInputError, ContradictionError
from meterdesk.domain.evidence import Finding, Known, findings
from meterdesk.domain.journal import Decision, JournalEntry, Side
from meterdesk.domain.meter import TOTAL
from meterdesk.services.census import MOST_MACS, before, merged
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store
from meterdesk.services.retraction import take_back
from meterdesk.services.undoing import mark, undo


@dataclass(frozen=True, slots=True)
class Question:
    """Is `other` the printer that is known as `known`: moved, repaired, or another?

    `contradiction` is what speaks against it, as a sentence.
    """

    entry: JournalEntry
    known: Device
    other: Device
    contradiction: str | None = None

    @property
    def is_of_two(self) -> bool:
        """Whether both answer: then nothing moved, and the one did not take the other's place."""
        return heard_together(self.known, self.other)


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

    def same(self, device_id: int, other_id: int, *, anyway: bool = False) -> JournalEntry:
        """They are one printer, moved or repaired: one history under the registered one.

        Where none is registered, the one known longer goes on. Raises BadInputError, and
        ContradictionError where the evidence says otherwise and nobody knows better (`anyway`).
        """
        with self._store.begin() as records:
            known, other = _order(*_pair(records, device_id, other_id))
            against = None if anyway else _against(records, known, other)
            if against is not None:
                raise ContradictionError(f"{known.id} and {other.id} are not one. {against}")
            return self._decide(records, Decision.SAME, known, other, _merge)

    def replaced(self, device_id: int, by_id: int) -> JournalEntry:
        """Another took its place: the first is closed with its last reading (row M20).

        Raises BadInputError.
        """
        with self._store.begin() as records:
            known, other = _pair(records, device_id, by_id)
            return self._decide(records, Decision.REPLACED, known, other, _close)

    def different(self, device_id: int, other_id: int) -> JournalEntry:
        """They are two printers, and both are here; if they were merged, they are parted.

        Raises BadInputError.
        """
        with self._store.begin() as records:
            for entry in _merges(records, {device_id, other_id}):
                self._take_back(records, entry)
            known, other = _pair(records, device_id, other_id)
            return self._decide(records, Decision.DIFFERENT, known, other, lambda *_: None)

    def undo(self, entry_id: int) -> JournalEntry:
        """Takes a decision back; what was read since goes to the device it was split from.

        What was sent meanwhile was sent; billing reads that wait to be are taken anew.
        Raises BadInputError.
        """
        with self._store.begin() as records:
            entry = records.journal.get(entry_id)
            if entry is None or not entry.can_be_undone:
                raise BadInputError(f"There is nothing to undo under number {entry_id}.")
            self._take_back(records, entry)
            undone = records.journal.get(entry.id)
            assert undone is not None
            return undone

    def _take_back(self, records: Records, entry: JournalEntry) -> None:
        now = self._clock()
        undo(records, entry, now)
        about = (records.devices.get(each) for each in (entry.device_id, entry.other_id or 0))
        take_back(records, {each.identity.serial_number for each in about if each})
        records.journal.settle(entry.id, now)
        for asked in records.journal.of({entry.device_id}):
            if asked.decision is Decision.ASKED and _about(asked) == _about(entry):
                records.journal.settle(asked.id, None)

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
        found = asked[-1].findings if asked else _evidence(records, known, other)
        stood = before(known, Side(other.identity, _places(records, other)))
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
                findings=found,
                before=stood,
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
    return Question(entry, known, other, _against(records, known, other))


def _pair(records: Records, one_id: int, other_id: int) -> tuple[Device, Device]:
    found = []
    for device_id in (one_id, other_id):
        device = records.devices.get(device_id)
        if device is None:
            raise BadInputError(f"There is no device {device_id}.")
        if device.merged_into is not None:
            merge = next(iter(_merges(records, {device.id, device.merged_into})), None)
            number = f" by number {merge.id} of the journal" if merge else ""
            raise BadInputError(
                f"{device.id} is {device.merged_into}{number}; undo that first, or name "
                f"{device.merged_into}."
            )
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
    else:
        macs = tuple(dict.fromkeys((*known.identity.hardware, *other.identity.hardware)))
        told = replace(known.identity, macs=macs[:MOST_MACS])
        records.devices.identify(known.id, told)
    mark(records, known.id, newest)


def _close(records: Records, known: Device, other: Device, now: datetime) -> None:
    records.devices.register(known.id, after(known.registration, Event.REPLACED))


def _merges(records: Records, pair: set[int]) -> tuple[JournalEntry, ...]:
    """The decision that these are one, where it stands."""
    return tuple(
        each
        for each in records.journal.of(pair)
        if each.decision is Decision.SAME and each.can_be_undone and _about(each) == pair
    )


def _against(records: Records, known: Device, other: Device) -> str | None:
    """What speaks against their being one."""
    is_asked = any(_about(q) == {known.id, other.id} for q in records.journal.questions())
    found = _evidence(records, known, other)
    return contradiction(known, other, found, is_asked=is_asked)


def _evidence(records: Records, known: Device, other: Device) -> tuple[Finding, ...]:
    """What both told last, beside each other: the known one's first."""
    ends = sorted((known, other), key=lambda device: device.last_read or device.first_seen)
    latest = records.readings.latest(ends[1].id)
    if latest is None:
        return ()
    seen = replace(latest, identity=ends[1].identity, address=ends[1].address)
    found = findings(Known(ends[0], records.readings.last(ends[0].id, TOTAL)), seen)
    if ends[0] is known:
        return found
    return tuple(replace(each, before=each.now, now=each.before) for each in found)


def _places(records: Records, device: Device) -> tuple[Address, ...]:
    """Where it answered last, and nobody else since."""
    places = (device.address, *device.other_addresses)
    return tuple(each for each in places if records.devices.owner(each) == device.id)


def _about(entry: JournalEntry) -> set[int | None]:
    return {entry.device_id, entry.other_id}
