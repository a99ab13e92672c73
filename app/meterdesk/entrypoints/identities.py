"""Who is who on a terminal: answers to what is asked, the journal, and what is taken back (B3)."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from functools import partial

from meterdesk.domain.device import Device
from meterdesk.domain.errors import BadInputError, ContradictionError
from meterdesk.domain.evidence import Clue
from meterdesk.domain.journal import JournalEntry
from meterdesk.entrypoints import documents
from meterdesk.entrypoints.choices import known_device
from meterdesk.entrypoints.terminal import local, print_json, table
from meterdesk.services.identification import Question
from meterdesk.services.office import Office


def print_questions(questions: tuple[Question, ...]) -> None:
    """What is asked, with the evidence of both sides, and how to answer."""
    for asked in questions:
        known, other = asked.known.id, asked.other.id
        print(f"\n{_question(asked)} {asked.entry.reason}")
        rows = [(f.clue.value, f.before, f.now, f.says.value) for f in asked.entry.findings]
        print(table(("", f"Known: {known}", f"Now: {other}", "Says"), rows))
        print(
            f"Answer with: meterdesk same {known} {other}  |  meterdesk replaced {known} {other}"
            f"  |  meterdesk different {known} {other}"
        )


def _question(asked: Question) -> str:
    """Where both answer, nothing moved."""
    known, other = asked.known, asked.other
    if asked.is_of_two:
        return (
            f"Are these two printers? {known.id} ({known.identity.name}, {known.address}) and "
            f"{other.id} ({other.identity.name}, {other.address}) both answer."
        )
    return (
        f"Is {other.id} ({other.address}) the printer known as {known.id} "
        f"({known.identity.name}): moved, repaired or replaced?"
    )


async def same(office: Office, words: Namespace) -> int:
    """Two entries are one printer."""
    try:
        return _answer(office, words, partial(office.identification.same, anyway=words.anyway))
    except ContradictionError as error:
        raise BadInputError(f"{error.message} If you know better, say so with --anyway.") from None


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
    if not entries:
        print("Nothing was decided yet.")
        return 0
    titles = ("No.", "When", "Device", "Other", "What", "Because")
    *head, first = table(titles, map(_row, entries)).split("\n", 2)
    print("\n".join(head))
    for line, entry in zip(first.split("\n"), entries, strict=True):
        print("\n".join(filter(None, (line, _evidence(entry)))))
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
    """As everywhere, and by number one that was merged. Raises MeterdeskError."""
    merged = office.history.device(int(name)) if name.isdecimal() and len(name) < 19 else None
    return merged or known_device(office, name)


def _evidence(entry: JournalEntry) -> str:
    """What both told, in a line, but for numbers that only a program reads."""
    told = (found for found in entry.findings if found.before or found.now)
    text = " ".join(found.sentence for found in told if found.clue is not Clue.KIND)
    return f"     {text}" if text else ""


def _row(entry: JournalEntry) -> tuple[object, ...]:
    """A line of the journal; who decided and whether it stands."""
    who = " (you)" if entry.is_by_user else ""
    state = "" if entry.settled_at is None else ", settled" if not entry.is_by_user else ", undone"
    what = f"{entry.decision.value}{who}{state}"
    return entry.id, local(entry.at), entry.device_id, entry.other_id, what, entry.reason
