"""Billing reads that wait for somebody, on a terminal: why, and one answer for each (row B4)."""

from __future__ import annotations

import shlex
from argparse import Namespace
from collections.abc import Sequence

from meterdesk.domain.billing import BillingRequest
from meterdesk.domain.held_read import Answer, Doubt
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.terminal import local, print_json
from meterdesk.services.held_reads import Waiting
from meterdesk.services.office import Office
from meterdesk.services.polling import DeviceRead

_HOW = {
    Answer.SENT: ("", "send it anyway"),
    Answer.AGAIN: (" --again", "read the printer again"),
    Answer.OTHER: (" --other", "it is another printer"),
    Answer.TOLD: (" --told", "the supplier knows"),
}
"""The words after the number, and what they mean."""


async def held(office: Office, words: Namespace) -> int:
    """What waits for an answer, what waits for its printer, and what was given up."""
    waiting, awaited = office.held_reads.waiting(), _awaited(office)
    closed = office.held_reads.closed()
    if words.json:
        print_json(
            {
                "held": [_document(each) for each in waiting],
                "waiting": [_request(each) for each in awaited],
                "closed": [{**_request(each), "reason": reason} for each, reason in closed],
            }
        )
        return 0
    for each in waiting:
        _print(each, words)
    for request in awaited:
        print(f"{request.serial_number}: due {local(request.due)}, waits for its printer.")
    for request, reason in closed:
        print(f"{request.serial_number}: due {local(request.due)}, not answered. {reason}")
    if not (waiting or awaited or closed):
        print("No billing read waits.")
    return 0


async def release(office: Office, words: Namespace) -> int:
    """Answers one held read; reads the printer where that is the answer."""
    answer = next((one for one in _FLAGS if getattr(words, _FLAGS[one])), Answer.SENT)
    found = office.held_reads.get(words.number)
    printer = office.held_reads.answer(words.number, answer)
    if printer is not None:
        results = [result async for result in office.polling.read((printer,))]
        is_read = any(isinstance(result, DeviceRead) for result in results)
        said = (
            "The printer was read again."
            if is_read
            else "The printer does not answer now; its next reading counts."
        )
    else:
        said = _said(answer, found)
    again = office.held_reads.waiting()
    if (same := _still(found, again)) is not None:
        said += f" What it tells now is held as well, as number {same.held.number}."
    if words.json:
        print_json({"answer": answer.value, "held": [_document(each) for each in again]})
        return 0
    print(said)
    for each in again:
        _print(each, words)
    return 0


_FLAGS = {Answer.AGAIN: "again", Answer.OTHER: "other", Answer.TOLD: "told"}


def _still(found: Waiting | None, again: Sequence[Waiting]) -> Waiting | None:
    """The read that is held now in the place of the one that was answered."""
    if found is None:
        return None
    before = found.held
    return next(
        (
            each
            for each in again
            if each.held.request_id == before.request_id and each.held.number != before.number
        ),
        None,
    )


def _said(answer: Answer, found: Waiting | None) -> str:
    if answer is Answer.SENT:
        return "It is sent with the next sync, which is due now."
    if answer is Answer.TOLD:
        return "It is kept as refused, and not spoken of again."
    device = found.device.id if found and found.device else "DEVICE"
    if found and found.question is not None:
        return "It waits until you say who is who: see meterdesk devices."
    return (
        f"It waits. See what was decided with: meterdesk journal {device}; a decision that is "
        f"wrong is taken back with meterdesk undo. Or end it with: meterdesk deregister {device}."
    )


def _awaited(office: Office) -> tuple[BillingRequest, ...]:
    return tuple(request for request in office.billing.waiting() if not request.is_held)


def _print(waiting: Waiting, words: Namespace) -> None:
    held = waiting.held
    due = f", due {local(waiting.request.due)}" if waiting.request else ""
    print(f"{held.number}: {waiting.name} ({held.serial_number}){due}. {held.sentence}")
    for answer in held.answers:
        flag, meaning = _HOW[answer]
        print(f"     {_command(f'release {held.number}{flag}', words):<28} {meaning}")


def _command(rest: str, words: Namespace) -> str:
    """What to type to act on the same data folder."""
    given = f" --data-dir {shlex.quote(str(words.data_dir))}" if words.data_dir else ""
    return f"meterdesk {rest}{given}"


def _request(request: BillingRequest) -> documents.Document:
    return {
        "request": request.id,
        "serial_number": request.serial_number,
        "due": documents.time(request.due),
        "meters": list(request.meter_names),
    }


def _document(waiting: Waiting) -> documents.Document:
    held = waiting.held
    return {
        "number": held.number,
        "request": held.request_id,
        "serial_number": held.serial_number,
        "device": held.device_id,
        "held_at": documents.time(held.held_at),
        "read_at": documents.time(held.read_at),
        "due": documents.time(waiting.request.due) if waiting.request else None,
        "reason": held.sentence,
        "refusal": held.refusal,
        "meters": [_doubt(each) for each in held.doubts],
        "answers": [answer.value for answer in held.answers],
        "question": waiting.question,
    }


def _doubt(doubt: Doubt) -> documents.Document:
    return {
        "name": doubt.name,
        "label": doubt.label,
        "step": doubt.step.kind.value,
        "before": doubt.step.before.value,
        "after": doubt.step.after.value,
    }
