"""Who is who on a terminal: answers to what is asked, the journal, and what is taken back (B3)."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

from meterdesk.domain.device import Device
from meterdesk.domain.errors import MeterdeskError
from meterdesk.domain.journal import JournalEntry
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.choices import chosen_devices
from meterdesk.entrypoints.terminal import local, print_json, table
from meterdesk.services.identification import Question
from meterdesk.services.office import Office


def print_questions(questions: tuple[Question, ...]) -> None:
    """What is asked, with the evidence of both sides, and how to answer."""
    for asked in questions:
        known, other = asked.known.id, asked.other.id
        print(
            f"\nIs {other} ({asked.other.address}) the printer known as {known} "
            f"({asked.known.identity.name}): moved, repaired or replaced? {asked.entry.reason}"
        )
        rows = [(f.clue.value, f.before, f.now, f.says.value) for f in asked.entry.findings]
        print(table(("", f"Known: {known}", f"Now: {other}", "Says"), rows))
        print(
            f"Answer with: meterdesk same {known} {other}  |  meterdesk replaced {known} {other}"
            f"  |  meterdesk different {known} {other}"
        )


async def same(office: Office, words: Namespace) -> int:
    """Two entries are one printer."""
    return _answer(office, words, office.identification.same)


async def replaced(office: Office, words: Namespace) -> int:
    """The second took the place of the first."""
    return _answer(office, words, office.identification.replaced)


async def different(office: Office, words: Namespace) -> int:
    """Two entries are two printers."""
    return _answer(office, words, office.identification.different)


async def journal(office: Office, words: Namespace) -> int:
    """What was decided, newest first."""
    device = _device(office, words.device) if words.device else None
    entries = office.identification.journal(device.id if device else None)
    if words.json:
        print_json({"entries": [documents.journal_entry(each) for each in entries]})
        return 0
    print(table(("No.", "When", "Device", "Other", "What", "Because"), map(_row, entries)))
    return 0


async def undo(office: Office, words: Namespace) -> int:
    """Takes one decision back."""
    return _print(words, office.identification.undo(words.number))


def _answer(office: Office, words: Namespace, decide: Callable[[int, int], JournalEntry]) -> int:
    one, other = _device(office, words.device), _device(office, words.other)
    return _print(words, decide(one.id, other.id))


def _print(words: Namespace, entry: JournalEntry) -> int:
    if words.json:
        print_json(documents.journal_entry(entry))
    elif entry.settled_at is not None:
        print(f"Undone: {entry.device_id} and {entry.other_id or 'its other entry'} stand apart.")
    else:
        print(f"Written down as number {entry.id}; meterdesk undo {entry.id} takes it back.")
    return 0


def _device(office: Office, name: str) -> Device:
    """By number whether it was replaced or not, else as everywhere. Raises MeterdeskError."""
    try:
        return chosen_devices(office, [name])[0]
    except MeterdeskError:
        known = office.history.device(int(name)) if name.isdecimal() and len(name) < 19 else None
        if known is None:
            raise
        return known


def _row(entry: JournalEntry) -> tuple[object, ...]:
    """A line of the journal; who decided and whether it stands."""
    who = " (you)" if entry.is_by_user else ""
    state = "" if entry.settled_at is None else ", settled" if not entry.is_by_user else ", undone"
    what = f"{entry.decision.value}{who}{state}"
    return entry.id, local(entry.at), entry.device_id, entry.other_id, what, entry.reason
