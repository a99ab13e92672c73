"""What each mail says: a function for each kind, which returns a letter in the reader's language.

A letter that asks for something names the cause and one thing to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from meterdesk_server.notices.causes import ADVICE, FACTS, Cause
from meterdesk_server.notices.dates import Dates
from meterdesk_server.notices.letter import MOST_ITEMS, Item, Letter, Tone
from meterdesk_server.people.persons import Recipient
from meterdesk_server.words import Said, Words

_LABELS = {
    Tone.ACT: Said.of("Needs your attention"),
    Tone.KNOW: Said.of("For your information"),
    Tone.WELCOME: Said.of("Invitation"),
    Tone.GOOD: Said.of("All is well again"),
}


@dataclass(frozen=True, slots=True)
class Late:
    """A read that did not come, or came late at `answered_at`."""

    serial_number: str
    office: str
    due: datetime
    cause: Cause
    synced: datetime | None
    registered: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Silent:
    """An office that is not heard of, or was again at `back_at`."""

    office: str
    synced: datetime | None
    registered: datetime
    machines: int
    next_due: datetime | None
    back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A machine nobody has signed up."""

    serial_number: str
    office: str
    registered: datetime


class Pen:
    """Writes to one person. `public_url` is where the pages are; empty: letters have no link."""

    def __init__(self, recipient: Recipient, public_url: str) -> None:
        self._words = Words(recipient.language)
        self._dates = Dates(recipient.language, recipient.zone)
        self._name = recipient.name
        self._url = public_url

    def reads_late(self, late: Sequence[Late]) -> Letter:
        """Reads that are missing."""
        say, one = self._words.say, len(late) == 1
        subject = say("The meter read of {serial} is missing", serial=late[0].serial_number)
        many = say("{count} meter reads are missing", count=len(late))
        opening = say(
            "A meter read was due and has not arrived. Here is what is known and what helps:"
        )
        all_ = say(
            "Meter reads were due and have not arrived. Here is what is known and what helps:"
        )
        closing = say(
            "As soon as the cause is gone, Meterdesk sends what is missing by itself. You are told "
            "when it has arrived."
        )
        return self._letter(
            Tone.ACT,
            subject if one else many,
            opening if one else all_,
            [self._late(group) for group in _alike(late)],
            closing=(closing,),
            action=(say("See all reads"), "/reads"),
        )

    def reads_came(self, late: Sequence[Late]) -> Letter:
        """Reads that were missing and are there."""
        say, one = self._words.say, len(late) == 1
        subject = say("The meter read of {serial} has arrived", serial=late[0].serial_number)
        many = say("{count} meter reads have arrived", count=len(late))
        return self._letter(
            Tone.GOOD,
            subject if one else many,
            say("What was missing is there. You need not do anything."),
            [self._came(each) for each in late],
            action=(say("See all reads"), "/reads"),
        )

    def office_silent(self, silent: Silent) -> Letter:
        """An office that has not been heard of, before a read is late (row B5)."""
        say = self._words.say
        cause = Cause.OFFICE_SILENT if silent.synced else Cause.NEVER_SYNCED
        facts = [self._fact(cause, silent.office, silent.synced, silent.registered)]
        if silent.next_due:
            due = self._dates.day(silent.next_due)
            facts.append(say("The next read of its machines is due on {due}.", due=due))
        facts.append(say("Machines that are read there: {count}", count=silent.machines))
        return self._letter(
            Tone.ACT,
            say("Nothing is heard of “{office}”", office=silent.office),
            say("Meterdesk reports once a day, and has not done so for days. No read is late yet."),
            [Item(silent.office, tuple(facts), self._words.told(ADVICE[cause]))],
            closing=(say("You are told when it reports again."),),
            action=(say("See all machines"), "/devices"),
        )

    def office_back(self, silent: Silent) -> Letter:
        """An office that is heard of again."""
        say = self._words.say
        when = self._dates.moment(silent.back_at or silent.registered)
        return self._letter(
            Tone.GOOD,
            say("“{office}” reports again", office=silent.office),
            say("Meterdesk reported on {when}. You need not do anything.", when=when),
        )

    def waiting(self, waiting: Sequence[Waiting]) -> Letter:
        """Machines nobody has signed up (row M17)."""
        say, one = self._words.say, len(waiting) == 1
        serial = waiting[0].serial_number
        subject = say("The machine {serial} waits to be signed up", serial=serial)
        many = say("{count} machines wait to be signed up", count=len(waiting))
        return self._letter(
            Tone.ACT,
            subject if one else many,
            say(
                "New machines were registered. Nobody reads their meters for billing until "
                "somebody signs them up."
            ),
            [self._waiting(each) for each in waiting],
            closing=(say("Choose which of them take part, how often they are billed, and when."),),
            action=(say("Sign machines up"), "/equipment"),
        )

    def reassigned(self, serial_number: str, by: str) -> Letter:
        """Somebody else looks after a machine from now on."""
        say = self._words.say
        return self._letter(
            Tone.KNOW,
            say("{by} now looks after the machine {serial}", by=by, serial=serial_number),
            say(
                "It was yours until now. From now on {by} is told when its reads are missing, and "
                "may sign it up for automatic meter reads.",
                by=by,
            ),
            closing=(
                say("If this is a mistake, please talk to {by}, or take the machine back.", by=by),
            ),
            action=(say("See your equipment"), "/equipment"),
        )

    def invited(self, path: str, by: str | None, account: str | None, until: datetime) -> Letter:
        """A link by which somebody chooses a password; `account` is None for the supplier's own."""
        say = self._words.say
        subject = say("Your access to the Communication Server")
        ours = say("Your access to the machines of {account}", account=account)
        opening = say("You may sign in from now on. First choose a password, please.")
        by_whom = say("{by} has invited you. Before you sign in, choose a password, please.", by=by)
        return self._letter(
            Tone.WELCOME,
            ours if account else subject,
            by_whom if by else opening,
            action=(say("Choose a password"), path),
            notes=(
                say("The link works once, until {until}.", until=self._dates.moment(until)),
                say("If you do not know what this is about, leave this mail alone."),
            ),
        )

    def trial(self) -> Letter:
        """What shows that mails arrive."""
        say = self._words.say
        return self._letter(
            Tone.KNOW,
            say("Mails of the Communication Server arrive here"),
            say("This mail was sent to try it. You need not do anything."),
        )

    def _letter(
        self,
        tone: Tone,
        subject: str,
        opening: str,
        items: Sequence[Item] = (),
        closing: Iterable[str] = (),
        action: tuple[str, str] | None = None,
        notes: tuple[str, ...] = (),
    ) -> Letter:
        say, more = self._words.say, len(items) - MOST_ITEMS
        return Letter(
            tone=tone,
            label=self._words.told(_LABELS[tone]),
            language=self._words.language,
            subject=subject,
            greeting=say("Hello {name},", name=self._name),
            opening=opening,
            items=tuple(items[:MOST_ITEMS]),
            more=self._more(more),
            closing=tuple(closing),
            action=(action[0], self._url + action[1]) if action and self._url else None,
            notes=notes,
            footer=(
                say("Written by your supplier's Communication Server; nobody reads an answer."),
            ),
        )

    def _more(self, count: int) -> str:
        return self._words.say("And {count} more.", count=count) if count > 0 else ""

    def _late(self, alike: Sequence[Late]) -> Item:
        """Machines whose reads are missing for the same reason."""
        late, more = alike[0], self._more(len(alike) - MOST_ITEMS)
        serials = ", ".join(each.serial_number for each in alike[:MOST_ITEMS])
        due = self._words.say("Due on {due}.", due=self._dates.day(late.due))
        fact = self._fact(late.cause, late.office, late.synced, late.registered)
        facts = tuple(filter(None, (more, due, fact)))
        return Item(serials, facts, self._words.told(ADVICE[late.cause]))

    def _came(self, late: Late) -> Item:
        due, came = self._dates.day(late.due), self._dates.moment(late.answered_at or late.due)
        said = self._words.say("Due on {due}, arrived on {came}.", due=due, came=came)
        return Item(late.serial_number, (said,))

    def _waiting(self, waiting: Waiting) -> Item:
        when = self._dates.moment(waiting.registered)
        say = self._words.say
        said = say("Registered by “{office}” on {when}.", office=waiting.office, when=when)
        return Item(waiting.serial_number, (said,))

    def _fact(
        self, cause: Cause, office: str, synced: datetime | None, registered: datetime
    ) -> str:
        since = self._dates.moment(synced) if synced else ""
        return self._words.say(
            FACTS[cause].sentence,
            office=office,
            synced=since,
            registered=self._dates.moment(registered),
        )


def _alike(late: Sequence[Late]) -> list[list[Late]]:
    """Those of one office, cause and due date are one item: one thing to do helps all of them."""
    groups: dict[object, list[Late]] = {}
    for each in late:
        groups.setdefault((each.office, each.synced, each.cause, each.due), []).append(each)
    return list(groups.values())
