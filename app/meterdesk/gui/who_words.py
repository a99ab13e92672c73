"""What the window says of who is who: clues, what they say, and what was decided (row B3)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from meterdesk.domain.evidence import Clue, Finding, Says
from meterdesk.domain.journal import Decision, JournalEntry
from meterdesk.gui import local_time
from meterdesk.gui.device_words import NOTHING
from meterdesk.gui.language import said
from meterdesk.gui.numerals import grouped

_CLUES: dict[Clue, Any] = {
    Clue.SERIAL: QT_TRANSLATE_NOOP("WhoWords", "Serial number"),
    Clue.HARDWARE: QT_TRANSLATE_NOOP("WhoWords", "Hardware address"),
    Clue.MODEL: QT_TRANSLATE_NOOP("WhoWords", "Model"),
    Clue.TOTAL: QT_TRANSLATE_NOOP("WhoWords", "Total meter"),
    Clue.PLACE: QT_TRANSLATE_NOOP("WhoWords", "Address"),
    Clue.HOSTNAME: QT_TRANSLATE_NOOP("WhoWords", "Host name"),
    Clue.KIND: QT_TRANSLATE_NOOP("WhoWords", "Kind of agent"),
}
_SAYS: dict[Says, Any] = {
    Says.SAME: QT_TRANSLATE_NOOP("WhoWords", "✓ the same"),
    Says.OTHER: QT_TRANSLATE_NOOP("WhoWords", "✗ another"),
    Says.ELSEWHERE: QT_TRANSLATE_NOOP("WhoWords", "✗ told elsewhere"),
    Says.NOTHING: QT_TRANSLATE_NOOP("WhoWords", "tells nothing"),
}
_DECISIONS: dict[Decision, Any] = {
    Decision.FOLLOWED: QT_TRANSLATE_NOOP("WhoWords", "Followed by Meterdesk"),
    Decision.BESIDE: QT_TRANSLATE_NOOP("WhoWords", "One printer at two addresses"),
    Decision.ASKED: QT_TRANSLATE_NOOP("WhoWords", "Moved, repaired or replaced?"),
    Decision.SAME: QT_TRANSLATE_NOOP("WhoWords", "The same printer, moved or repaired"),
    Decision.REPLACED: QT_TRANSLATE_NOOP("WhoWords", "Replaced by another printer"),
    Decision.DIFFERENT: QT_TRANSLATE_NOOP("WhoWords", "Two printers"),
}


class WhoWords(QObject):
    """Says it in the user's language."""

    def clue(self, found: Finding) -> str:
        """What is compared."""
        return self.tr(_CLUES[found.clue])

    def before(self, found: Finding) -> str:
        """What the known printer told."""
        return _value(found.clue, found.before) or NOTHING

    def now(self, found: Finding) -> str:
        """What the printer that answers now tells."""
        return _value(found.clue, found.now) or NOTHING

    def says(self, found: Finding) -> str:
        """What follows from it. A total goes on or does not; it is never the same."""
        if found.clue is Clue.TOTAL and found.says is not Says.NOTHING:
            goes_on = found.says is Says.SAME
            return self.tr("✓ goes on") if goes_on else self.tr("✗ does not go on")
        return self.tr(_SAYS[found.says])

    def when(self, entry: JournalEntry) -> str:
        """When it was decided."""
        return local_time.moment_text(entry.at)

    def decision(self, entry: JournalEntry) -> str:
        """What was decided, and by whom."""
        what = self.tr(_DECISIONS[entry.decision])
        return self.tr("{0} – you said so").format(what) if entry.is_by_user else what

    def stands(self, entry: JournalEntry) -> str:
        """Whether it stands."""
        if entry.decision is Decision.ASKED:
            return self.tr("answered") if entry.settled_at else self.tr("waits for your answer")
        return self.tr("undone") if entry.settled_at else self.tr("stands")

    def grounds(self, entry: JournalEntry) -> str:
        """What is not as it was, and the reason."""
        changed = [
            f"{self.clue(found)}: {self.before(found)} → {self.now(found)}. "
            for found in entry.findings
            if found.says in (Says.OTHER, Says.ELSEWHERE)
        ]
        return "".join((*changed, said(entry.reason)))


def _value(clue: Clue, told: str | None) -> str | None:
    """A total is kept with the commas of English, which part decimals elsewhere."""
    digits = (told or "").replace(",", "")
    return grouped(int(digits)) if clue is Clue.TOTAL and digits.isdecimal() else told
