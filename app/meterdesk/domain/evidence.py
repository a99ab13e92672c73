"""What tells printers apart: clue by clue, what the books say and what a reading says (row B3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from meterdesk.domain.device import Device, Identity
from meterdesk.domain.identity import is_burnt_in
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.reading import Reading
from meterdesk.domain.step import Count, Step, StepKind, step


class Clue(StrEnum):
    """What two printers differ in, in the words of the window."""

    SERIAL = "Serial number"
    HARDWARE = "Hardware address"
    MODEL = "Model"
    TOTAL = "Total meter"
    PLACE = "Address"
    HOSTNAME = "Host name"
    KIND = "Kind of agent"


class Says(StrEnum):
    """What a clue says to "is it the same printer?"."""

    SAME = "the same"
    OTHER = "another"
    ELSEWHERE = "told by another object"
    NOTHING = "says nothing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One clue: what was told `before` and `now`, as text, and what follows from that."""

    clue: Clue
    says: Says
    before: str | None
    now: str | None

    @property
    def sentence(self) -> str:
        """ "Serial number: SN1 before, SN2 now." """
        if self.before == self.now:
            return f"{self.clue}: {self.now or 'not told'}, as before."
        return f"{self.clue}: {self.before or 'not told'} before, {self.now or 'not told'} now."


@dataclass(frozen=True, slots=True)
class Known:
    """A device in the books and the last total it told, None where it told none.

    `is_asked` is whether somebody is asked if another entry is this device.
    """

    device: Device
    total: Count | None = None
    is_asked: bool = False


SLACK = 200
LIKELY_AN_HOUR = 1_500
MOST_LIKELY = 20_000
"""Pages. A total that grew by more may be the same counter, but that it goes on proves nothing."""


def findings(known: Known, seen: Reading) -> tuple[Finding, ...]:
    """Every clue on whether this reading comes from that device.

    A printer that tells no serial number any more is starting; then its model tells nothing.
    """
    was, now = known.device.identity, seen.identity
    is_starting = was.serial_number is not None and now.serial_number is None
    model = Says.NOTHING if is_starting else _model(was.model, now.model)
    total = seen.meter(TOTAL)
    hosts = (str(known.device.address), str(seen.address))
    return (
        Finding(Clue.SERIAL, _serial(known.device, now), was.serial_number, now.serial_number),
        Finding(Clue.HARDWARE, _hardware(was, now), _shown(was), _shown(now)),
        Finding(Clue.MODEL, model, was.model, now.model),
        Finding(
            Clue.TOTAL,
            _total(known, seen),
            None if known.total is None else f"{known.total.value:,}",
            None if total is None else f"{total.value:,}",
        ),
        Finding(Clue.PLACE, _place(known.device, seen), *hosts),
        Finding(Clue.HOSTNAME, _equal(was.hostname, now.hostname), was.hostname, now.hostname),
        Finding(Clue.KIND, _equal(was.object_id, now.object_id), was.object_id, now.object_id),
    )


def fell(known: Known, seen: Reading) -> bool:
    """Whether the total is lower than it was and did not just roll over."""
    between = _step(known, seen)
    return between is not None and between.kind in (StepKind.RESET, StepKind.BACKWARDS)


def _serial(device: Device, now: Identity) -> Says:
    """Whether a number told before is told now, wherever; ELSEWHERE where another object tells it.

    Where the numbers differ but the IEEE 1284 device ids tell one, the first may be rewritten.
    """
    was = device.identity
    if None in (was.serial_number, now.serial_number):
        return Says.NOTHING
    before = (was.serial_number, was.device_id_serial, *device.aliases)
    if now.serial_number in before or was.serial_number == now.device_id_serial:
        return Says.SAME
    is_told_by_1284 = None is not was.device_id_serial == now.device_id_serial
    is_elsewhere = is_told_by_1284 or was.serial_source != now.serial_source
    return Says.ELSEWHERE if is_elsewhere else Says.OTHER


def _hardware(was: Identity, now: Identity) -> Says:
    """By burnt-in addresses and UUIDs; made-up addresses only where nothing better speaks."""
    before, told = set(was.hardware), set(now.hardware)
    fixed_before, fixed_told = set(filter(is_burnt_in, before)), set(filter(is_burnt_in, told))
    if fixed_before & fixed_told or (was.uuid is not None and was.uuid == now.uuid):
        return Says.SAME
    if fixed_before and fixed_told:
        return Says.OTHER
    if before & told:
        return Says.SAME
    return Says.OTHER if None not in (was.uuid, now.uuid) else Says.NOTHING


def _model(before: str | None, now: str | None) -> Says:
    """The same where one name holds all the words of the other: makers add and drop their own."""
    if not before or not now:
        return Says.NOTHING
    one, other = (set(name.casefold().split()) for name in (before, now))
    return Says.SAME if one <= other or other <= one else Says.OTHER


def _total(known: Known, seen: Reading) -> Says:
    """A lifetime total never falls and grows as a printer can; another source is another meter.

    That a printer has printed nothing yet proves nothing.
    """
    between = _step(known, seen)
    if between is None or not between.before.value or between.kind is StepKind.MOVED:
        return Says.NOTHING
    if between.kind is StepKind.UNKNOWN:
        return Says.SAME if between.before.value == between.after.value else Says.NOTHING
    if between.counted is None:
        return Says.OTHER
    hours = (between.after.at - between.before.at) / timedelta(hours=1)
    likely = min(SLACK + LIKELY_AN_HOUR * hours, MOST_LIKELY)
    return Says.SAME if between.counted <= likely else Says.NOTHING


def _step(known: Known, seen: Reading) -> Step | None:
    total = seen.meter(TOTAL)
    if total is None or known.total is None:
        return None
    return step(known.total, Count(seen.read_at, total.value, total.source, total.rule))


def _place(device: Device, seen: Reading) -> Says:
    known = (device.address, *device.other_addresses)
    return Says.SAME if seen.address in known else Says.OTHER


def _equal(before: str | None, now: str | None) -> Says:
    if not before or not now:
        return Says.NOTHING
    return Says.SAME if before.casefold() == now.casefold() else Says.OTHER


def _shown(who: Identity) -> str | None:
    return ", ".join(who.hardware) or who.uuid
