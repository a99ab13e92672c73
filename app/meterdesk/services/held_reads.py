"""Billing reads that wait for somebody: shown with their reasons, and answered once (row B4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.billing import BillingRequest, server_time
from meterdesk.domain.device import Device
from meterdesk.domain.errors import BadInputError, NotNowError
from meterdesk.domain.held_read import Answer, HeldRead
from meterdesk.services import schedule
from meterdesk.services.answering import Case
from meterdesk.services.billing import send
from meterdesk.services.ports.clock import Clock
from meterdesk.services.ports.store import Records, Store

_A_SECOND = timedelta(seconds=1)
_AT_ONCE = frozenset({Answer.SENT, Answer.AGAIN})
"""What somebody wants sent is not kept until tomorrow: the sync is due then."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A held read with whom it is about. `question` is who is asked to be who, if that is open.

    `request` is what it answers; `device` is None where the books no longer have it.
    """

    held: HeldRead
    request: BillingRequest | None
    device: Device | None
    question: int | None = None

    @property
    def name(self) -> str:
        """What a person calls the printer."""
        return self.device.identity.name if self.device else self.held.serial_number


class HeldReads:
    """What waits for an answer, and the answers. Nothing here talks to a printer or a server."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def waiting(self) -> tuple[Waiting, ...]:
        """Everything that waits, oldest first."""
        with self._store.read() as records:
            return tuple(_waiting(records, held) for held in records.held_reads.waiting())

    def get(self, number: int) -> Waiting | None:
        """The one of that number; None where it waits no longer."""
        return next((each for each in self.waiting() if each.held.number == number), None)

    def closed(self) -> tuple[tuple[BillingRequest, str], ...]:
        """Billing requests that were given up unanswered, with the reason, the latest first."""
        with self._store.read() as records:
            return records.requests.closed()

    def answer(self, number: int, answer: Answer) -> Device | None:
        """Somebody says what to do with it; returns the printer where it is to be read now.

        Raises BadInputError where nothing of that number waits or this is no answer to it, and
        NotNowError where it cannot be done as things stand.
        """
        with self._store.begin() as records:
            held = next((h for h in records.held_reads.waiting() if h.number == number), None)
            if held is None:
                raise BadInputError(f"No billing read waits under number {number}.")
            if answer not in held.answers:
                raise BadInputError(f"“{answer.value}” is no answer to number {number}.")
            found = _waiting(records, held)
            _CARRY_OUT[answer](records, found, self._clock())
            if answer in _AT_ONCE:
                proxy = schedule.soon(records.installation.proxy(), self._clock())
                records.installation.keep(proxy)
            return found.device if answer is Answer.AGAIN else None


def _waiting(records: Records, held: HeldRead) -> Waiting:
    device = records.devices.get(held.device_id) if held.device_id is not None else None
    question = next(
        (q.id for q in records.journal.questions() if held.device_id in (q.device_id, q.other_id)),
        None,
    )
    request = records.requests.get(held.request_id, held.serial_number)
    return Waiting(held, request, device, question)


def _send(records: Records, found: Waiting, now: datetime) -> None:
    """As it stands: whoever is asked knows why the counter fell."""
    held, request, device = found.held, found.request, found.device
    if request is None or device is None or held.read_at is None:
        raise NotNowError("What it would send is no longer in the books; read the printer again.")
    case = Case(records, device, request, now)
    if case.is_in_doubt:
        raise NotNowError(
            f"Say first whether {found.name} was moved, repaired or replaced; until then nothing "
            "of it is sent."
        )
    try:
        candidate = case.judged(records.readings.told(device.id, held.read_at))
    except KeyError:
        raise NotNowError("That reading belongs to another printer now; read it again.") from None
    if candidate is None:
        raise NotNowError(
            "The clock of this PC is wrong, and nobody can say when this was read. Set the clock "
            "right, or read the printer again."
        )
    send(records, request, candidate, Answer.SENT, now)


def _read_again(records: Records, found: Waiting, now: datetime) -> None:
    """Only what is read from now on answers; what the server refused is thrown away for it."""
    if found.request is None:
        raise NotNowError("Nobody asks for this read any more.")
    if found.held.refusal is not None:
        records.outbox.send_again(found.request.id, found.request.serial_number)
    from_now_on = server_time(records.installation.proxy(), now)
    if found.held.read_at is not None:
        from_now_on = max(from_now_on, found.held.read_at + _A_SECOND)
    records.requests.ask_again(found.request, from_now_on)
    records.held_reads.settle(found.held.number, Answer.AGAIN, now)


def _ask_who(records: Records, found: Waiting, now: datetime) -> None:
    """It goes on waiting until somebody says in the journal who is who (row B3)."""
    if found.device is None:
        raise NotNowError("The books no longer have this printer.")


def _tell(records: Records, found: Waiting, now: datetime) -> None:
    """The supplier knows: it is kept as refused, and nobody is asked again for the same reason."""
    records.held_reads.settle(found.held.number, Answer.TOLD, now)


_CARRY_OUT: dict[Answer, Callable[[Records, Waiting, datetime], None]] = {
    Answer.SENT: _send,
    Answer.AGAIN: _read_again,
    Answer.OTHER: _ask_who,
    Answer.TOLD: _tell,
}
