"""What the office's state is judged by, and the rules: the first that applies is how it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from meterdesk.domain.device import ENDABLE, Registration
from meterdesk.domain.proxy import REGISTERING, Proxy, Standing
from meterdesk.domain.roster import RosterLine
from meterdesk.domain.status import Concern, Matter, OfficeState
from meterdesk.services.sentences import count

TWO_DAYS = timedelta(days=2)
"""A sync that fails for a day is the weather; for two days it is something to do."""

_REPORTED = ENDABLE | {Registration.CHOSEN, Registration.DEREGISTERING}
"""What is registered, will be by itself, or has an end that is told by itself."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything the state is judged by. `new` counts those that somebody could choose.

    `suspicious` names the printers one of whose meters went back or jumped in the last week;
    `asked_about` is what the first question is about, `gone` why the secret is not there.
    """

    proxy: Proxy
    roster: tuple[RosterLine, ...]
    new: int
    concerns: tuple[Concern, ...]
    suspicious: tuple[str, ...]
    questions: int
    asked_about: str
    server_url: str
    now: datetime
    gone: str = ""

    @property
    def has_registered(self) -> bool:
        """Whether any printer is registered, or on its way to that."""
        return any(line.registration in _REPORTED for line in self.roster)

    @property
    def is_failing(self) -> bool:
        """Whether the server has not been reached for two days."""
        since = self.proxy.failing_since
        return since is not None and self.now - since >= TWO_DAYS

    @property
    def all_concerns(self) -> tuple[Concern, ...]:
        """What somebody should be told of, the server first."""
        failing = (Concern(Matter.SERVER, _failing(self)),) if self.is_failing else ()
        return (*failing, *self.concerns)


def _clock_wrong(at: Situation) -> str:
    minutes = round(abs(at.proxy.clock_error).total_seconds() / 60)
    wrong = (
        f"The clock of this PC is {minutes} minutes ahead of the server's."
        if at.proxy.clock_error > timedelta(0)
        else f"The clock of this PC is {minutes} minutes behind the server's."
    )
    return (
        f"{wrong} Set it right; until then messages carry the server's time, and so does what is "
        "read right after a sync."
    )


def _refused(at: Situation) -> str:
    return (
        "The supplier's server no longer accepts this office. Ask your supplier for a new "
        "enrolment key and register with it in Set-up. Meters are still read, and nothing is lost."
    )


def _registering(at: Situation) -> str:
    return f"This office is being registered; it is tried again by itself. {_why(at)}".strip()


def _leaving(at: Situation) -> str:
    return (
        "This office is leaving its supplier: nothing is sent any more but the end of the "
        f"registrations. {_why(at)}"
    ).strip()


def _why(at: Situation) -> str:
    return at.proxy.last_error or ""


def _failing(at: Situation) -> str:
    return f"{at.proxy.last_error or 'The server cannot be reached.'} Nothing is lost."


def _unread(at: Situation) -> str:
    return (
        f"The server was reached, and cannot read something that waits here. {_why(at)} It is "
        "tried again with each sync; nothing is lost."
    )


def _suspicious(at: Situation) -> str:
    what = at.suspicious[0] if len(at.suspicious) == 1 else count(len(at.suspicious), "printer")
    return (
        f"Meters of {what} went back or jumped: repaired, or another one? "
        "See the history before the next bill."
    )


def _asked(at: Situation) -> str:
    if at.questions > 1:
        return (
            f"Were {at.questions} printers moved, repaired or replaced? The list of devices asks."
        )
    name = at.asked_about or "a printer"
    return f"Was {name} moved, repaired or replaced? The list of devices asks for your answer."


def _none_registered(at: Situation) -> str:
    if not at.roster:
        return (
            "This office is registered, but no printer is known yet; nothing is reported. Find "
            "your printers, then register them."
        )
    return (
        f"No printer is registered ({count(len(at.roster), 'printer')} known); nothing is "
        "reported to your supplier. Choose Register new device (on the command line: meterdesk "
        "register)."
    )


def _new(at: Situation) -> str:
    if at.new == 1:
        return "1 new printer is not registered. Choose Register new device."
    return f"{at.new:,} new printers are not registered. Choose Register new device."


_RULES: tuple[tuple[OfficeState, Callable[[Situation], bool], Callable[[Situation], str]], ...] = (
    (
        OfficeState.PAUSED,
        lambda at: at.proxy.is_paused,
        lambda at: "Communication is paused. Meters are still read; nothing leaves this office.",
    ),
    (OfficeState.ATTENTION, lambda at: at.proxy.standing is Standing.LEAVING, _leaving),
    (OfficeState.ATTENTION, lambda at: at.proxy.standing is Standing.REFUSED, _refused),
    (OfficeState.OFFLINE, lambda at: at.proxy.standing in REGISTERING, _registering),
    (
        OfficeState.NOT_SET_UP,
        lambda at: not at.proxy.is_registered,
        lambda at: "Not set up yet. Open Set-up to find your printers and register them.",
    ),
    (
        OfficeState.NOT_SET_UP,
        lambda at: not at.proxy.is_known_to(at.server_url),
        lambda at: (
            f"This office is registered with {at.proxy.server_url}, not with {at.server_url}. "
            "Open Set-up and register it there with the enrolment key."
        ),
    ),
    (OfficeState.ATTENTION, lambda at: bool(at.gone), lambda at: at.gone),
    (OfficeState.ATTENTION, lambda at: at.proxy.is_clock_wrong, _clock_wrong),
    (OfficeState.ATTENTION, lambda at: at.is_failing, _failing),
    (OfficeState.OFFLINE, lambda at: at.proxy.failing_since is not None, _failing),
    (OfficeState.ATTENTION, lambda at: at.proxy.last_error is not None, _unread),
    (OfficeState.ATTENTION, lambda at: bool(at.concerns), lambda at: at.concerns[0].sentence),
    (OfficeState.ATTENTION, lambda at: bool(at.suspicious), _suspicious),
    (OfficeState.ATTENTION, lambda at: bool(at.questions), _asked),
    (OfficeState.ATTENTION, lambda at: not at.has_registered, _none_registered),
    (OfficeState.ATTENTION, lambda at: at.new > 0, _new),
    (
        OfficeState.UP_TO_DATE,
        lambda at: True,
        lambda at: f"Up to date. {count(len(at.roster), 'printer')}.",
    ),
)
"""The first that applies is how things stand: what is to be done first stands first."""


def judge(situation: Situation) -> tuple[OfficeState, str]:
    """How things stand, and the sentence that says it."""
    return next((state, say(situation)) for state, applies, say in _RULES if applies(situation))
