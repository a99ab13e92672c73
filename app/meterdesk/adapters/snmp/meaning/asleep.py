"""Whether a printer saves power, by what it says of itself (row B9)."""

from __future__ import annotations

import re
from functools import lru_cache

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.wire.answers import Answers, found_by
from meterdesk.adapters.snmp.wire.oid import Oid, Value

POWER_SAVER = 23
"""prtAlertCode subunitPowerSaver (IANA-PRINTER-MIB)."""

ON = range(20, 30)
RESTING = (range(30, 50), range(70, 80))
"""pwMonitorPowerState (PWG 5106.5): on; standby and suspend, hibernate; each with its variants."""

WORDS = re.compile(
    r"(?:in |im |mise en |en |em |modo |modalità |mode |modus |tryb |režim |режим )?"
    r"(?:de |di |d'|da )?"
    r"(?:(?:deep |auto )?sleep(?:ing)?|power ?sav(?:e|er|ing)|energy ?sav(?:er|ing)|low power"
    r"|hibernat(?:e|ing|ion)"
    r"|ruhezustand|ruhe|ruhemodus|schlaf|schlafmodus|tiefschlaf|energiespar(?:en|modus)?"
    r"|energie sparen|stromspar(?:en|modus)"
    r"|veille(?: prolongée| profonde)?|économie d['’]énergie"
    r"|riposo|sospensione|risparmio (?:energia|energetico|energ\.?)"
    r"|reposo|suspensión|sueño|ahorro (?:de )?energía|hibernación"
    r"|repouso|suspensão|economia (?:de )?energia|hibernação"
    r"|slaap(?:stand)?|sluimer(?:stand|modus)?|(?:energie)?spaarstand"
    r"|uśpieni[ea]|uśpiony|oszczędzani[ae] energii"
    r"|viloläge|(?:ström|energi)sparläge|dvale(?:tilstand|modus)?|strømsparing|hvilemodus"
    r"|lepotila|unitila|virransäästö(?:tila)?|spánku|spánek|úsporný|alvó(?: mód)?|uyku(?: modu)?"
    r"|сна|сон|спящий|энергосбережени[ея]"
    r"|(?:ディープ)?スリープ(?:モード|中)?|節電(?:モード|中)?"
    r"|(?:深度)?(?:休眠|睡眠)(?:模式|状态|狀態|中)?|[节節]能(?:模式)?|省[电電](?:模式)?"
    r"|절전(?: ?모드)?|슬립(?: ?모드)?)"
    r"(?:[ -]?mod(?:e|us))?(?: режим| režim)?(?: on| ein| aktiv| active)?[ .…]*"
)
"""What stands on a display that says nothing else; in small letters."""


def is_asleep(answers: Answers, displays: tuple[Oid, ...] = ()) -> bool:
    """Whether the alert table or a line of the display says so.

    `displays` are the maker's own objects with the text of the display.
    """
    if _is_said_to_sleep(answers):
        return True
    charset = columns.charset(answers) if displays else None
    return any(_says_sleep(answers.get(oid), charset) for oid in displays)


@found_by(
    columns.CHARACTER_SET, columns.ALERT_CODE, columns.ALERT_DESCRIPTION, columns.CONSOLE_TEXT
)
def _is_said_to_sleep(answers: Answers) -> bool:
    """What the objects say that all makers have."""
    if POWER_SAVER in answers.cells(columns.ALERT_CODE):
        return True
    charset = columns.charset(answers)
    told = (*answers.cells(columns.CONSOLE_TEXT), *answers.cells(columns.ALERT_DESCRIPTION))
    return any(_says_sleep(value, charset) for value in told)


def rests(answers: Answers) -> bool:
    """Whether the power monitor says that it is asleep."""
    return any(
        state in states for state in answers.cells(columns.POWER_STATE) for states in RESTING
    )


def is_on(answers: Answers) -> bool:
    """Whether the power monitor says that it is not asleep."""
    states = answers.cells(columns.POWER_STATE)
    return any(state in ON for state in states) and not rests(answers)


def says_sleep(line: str | None) -> bool:
    """Whether the whole line means that power is saved, and nothing else."""
    return line is not None and WORDS.fullmatch(line.casefold()) is not None


@lru_cache(maxsize=1024)
def _says_sleep(value: Value | None, charset: int | None) -> bool:
    """Of any line of a display: old Brothers send several in one octet string."""
    lines = re.split(rb"[\r\n]+", value) if isinstance(value, bytes) else []
    return any(says_sleep(text(line, charset)) for line in lines)
