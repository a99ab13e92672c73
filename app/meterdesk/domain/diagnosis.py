"""A failing conversation as one cause and one action, with a detail for those who understand it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from meterdesk.domain.cause import REMEDIES, Cause, Doer

LONGEST_QUOTE = 300
LONGEST_DETAIL = 2000
_BRACKETS = str.maketrans("<>", "‹›")


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`what` happened and the one `action`, each a sentence; `who` can do it.

    `detail` is technical, a line each, and holds no secret: it is made to be copied.
    """

    cause: Cause
    what: str
    action: str
    who: Doer
    detail: str = ""

    @property
    def title(self) -> str:
        """A few words for a tooltip or a line of a table."""
        return REMEDIES[self.cause].title

    @property
    def sentence(self) -> str:
        """Cause and action."""
        return f"{self.what} {self.action}".strip()


@dataclass(frozen=True, slots=True)
class Trouble:
    """A diagnosis as it lasted: from the first to the last time it was met, `times` in all.

    `over_at` is when a conversation went well again, None while none has. Times are aware UTC.
    """

    diagnosis: Diagnosis
    began_at: datetime
    last_at: datetime
    times: int = 1
    over_at: datetime | None = None


def diagnose(cause: Cause, detail: str = "", **facts: object) -> Diagnosis:
    """The remedy of a cause with its facts filled in; a fact that is not given stays a dash."""
    remedy, known = REMEDIES[cause], _Facts(facts)
    return Diagnosis(
        cause,
        remedy.what.format_map(known),
        remedy.action.format_map(known),
        remedy.who,
        detail[:LONGEST_DETAIL],
    )


def told(message: str, cause: Cause, detail: str = "") -> Diagnosis:
    """The diagnosis where the sentence was made elsewhere and says the action too."""
    return Diagnosis(cause, message, "", REMEDIES[cause].who, detail[:LONGEST_DETAIL])


def quoted(words: str | None, longest: int = LONGEST_QUOTE) -> str:
    """A stranger's words: short, on one line, and nothing in them is mark-up to anybody."""
    line = "".join(it for it in " ".join((words or "").split()) if it.isprintable())
    return line[:longest].translate(_BRACKETS).rstrip(".") or "no reason given"


class _Facts(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "-"
