"""What the printer complains about: prtAlertTable (RFC 3805), else the error bits (RFC 2790)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from meterdesk.adapters.snmp.meaning import columns
from meterdesk.adapters.snmp.meaning.status import statuses
from meterdesk.adapters.snmp.meaning.text import text
from meterdesk.adapters.snmp.wire.answers import Answers, found_by
from meterdesk.adapters.snmp.wire.oid import Index, Oid, Value, dotted
from meterdesk.domain.reading import Alert, Severity, Skill

ERRORS = (
    (Severity.WARNING, "Paper is low"),
    (Severity.CRITICAL, "No paper"),
    (Severity.WARNING, "Toner is low"),
    (Severity.CRITICAL, "No toner"),
    (Severity.CRITICAL, "A door is open"),
    (Severity.CRITICAL, "Paper jam"),
    (Severity.CRITICAL, "Offline"),
    (Severity.WARNING, "Service requested"),
    (Severity.CRITICAL, "An input tray is missing"),
    (Severity.CRITICAL, "An output tray is missing"),
    (Severity.CRITICAL, "A supply is missing"),
    (Severity.WARNING, "The output tray is nearly full"),
    (Severity.CRITICAL, "The output tray is full"),
    (Severity.WARNING, "An input tray is empty"),
    (Severity.WARNING, "Maintenance is overdue"),
)
"""hrPrinterDetectedErrorState, bit by bit; bit 0 is the highest of the first octet."""

STOPPING = frozenset({4, 5, 6})
"""Bits no printer has that is idle, prints or warms up: an open door, a jam, off-line."""

CONTRADICTION = "The printer reports an error, and that it works"

WORKING = frozenset({3, 4, 5})
"""hrPrinterStatus idle, printing and warmup."""

RUNNING = 2
WARNING = 3
"""hrDeviceStatus: nothing unusual is known; something is, and the printer still works."""

SEVERITIES = {3: Severity.CRITICAL, 4: Severity.WARNING, 5: Severity.WARNING}
"""PrtAlertSeverityLevelTC; the rest is information."""

ORDER = (Severity.CRITICAL, Severity.WARNING, Severity.OTHER)

SKILLS = {
    3: Skill.ANYBODY,
    4: Skill.TRAINED,
    5: Skill.TECHNICIAN,
    6: Skill.MANAGER,
    7: Skill.NOBODY,
}
"""PrtAlertTrainingLevelTC."""

CODES = {
    3: "A cover is open",
    5: "An interlock is open",
    8: "Paper jam",
    9: "A part is missing",
    10: "A part is nearly worn out",
    11: "A part is worn out",
    12: "Nearly empty",
    13: "Empty",
    14: "Nearly full",
    15: "Full",
    22: "A part is off-line",
    30: "A part has failed",
    501: "A door is open",
    801: "A paper tray is missing",
    807: "Paper is low",
    808: "A paper tray is empty",
    809: "Another paper is asked for",
    810: "Paper has to be fed by hand",
    901: "An output tray is missing",
    902: "An output tray is nearly full",
    903: "An output tray is full",
    1101: "No toner",
    1102: "No ink",
    1103: "The ribbon is used up",
    1104: "Toner is low",
    1105: "Ink is low",
    1106: "The ribbon is nearly used up",
    1107: "The waste toner container is nearly full",
    1108: "The waste ink container is nearly full",
    1109: "The waste toner container is full",
    1110: "The waste ink container is full",
    1111: "The drum is nearly worn out",
    1112: "The drum is worn out",
    1113: "Developer is low",
    1114: "No developer",
    1115: "A toner cartridge is missing",
}
"""prtAlertCode in words, for alerts that come without a description."""

BESIDE = (columns.ALERT_TRAINING, columns.ALERT_CODE, columns.ALERT_DESCRIPTION)
"""What is said beside a severity, in that order."""

TICKS = 2**32
"""TimeTicks roll over there, after 497 days (RFC 2578); what is beyond was never a time."""

JUST_NOW = 60 * 100
"""Hundredths of a second an alert may lie after the uptime: it came while the printer was read."""

TOGETHER = timedelta(seconds=5)
"""How far two looks at when a printer was started may lie apart: clocks, and the way between."""

Complaint = tuple[Alert, Oid | None]
"""An alert that has no time yet, and where its prtAlertTime stands."""


def alerts(answers: Answers, now: datetime | None = None) -> tuple[Alert, ...]:
    """The alert table; the error bits where it holds neither a warning nor worse.

    `now` is when the printer was asked; without it no alert has a time.
    """
    return timed(complaints(answers), answers, now).alerts


@found_by(
    columns.CHARACTER_SET,
    columns.ALERT_SEVERITY,
    *BESIDE,
    columns.HR_DEVICE_TYPE,
    columns.HR_DEVICE_STATUS,
    columns.HR_PRINTER_STATUS,
    columns.HR_PRINTER_ERRORS,
)
def complaints(answers: Answers) -> tuple[Complaint, ...]:
    """What the alerts say, whenever they came."""
    table = tuple(_once(_table(answers)))
    if any(alert.severity is not Severity.OTHER for alert, _raised in table):
        return table
    return (*((alert, None) for alert in _bits(answers)), *table)


@dataclass(frozen=True, slots=True)
class Timed:
    """Alerts with their times, made of when the printer's clock `began`; None where that may change
    though the printer says the same."""

    alerts: tuple[Alert, ...]
    began: datetime | None = None

    def is_for(self, began: datetime | None) -> bool:
        """Whether the clocks of the printer and of this computer still go together."""
        if began is None or self.began is None:
            return False
        return -TOGETHER < began - self.began < TOGETHER


def timed(
    said: tuple[Complaint, ...],
    answers: Answers,
    now: datetime | None,
    before: Timed | None = None,
) -> Timed:
    """The alerts with their time, as far as the printer tells it now. `before` is what was made of
    the same complaints and times an earlier time: an alert keeps its time."""
    uptime = answers.number(columns.SYS_UP_TIME)
    if now is None or uptime is None or uptime >= TICKS:
        return Timed(tuple(alert for alert, _row in said))
    began = now - timedelta(seconds=uptime // 100)
    if before is not None and before.is_for(began):
        return before
    raised = [None if row is None else answers.number(row) for _alert, row in said]
    alerts = [_with_time(one[0], at, uptime, now) for one, at in zip(said, raised, strict=True)]
    is_over = all(not at or at <= uptime for at in raised)
    return Timed(tuple(alerts), began if is_over else None)


def _with_time(alert: Alert, raised: int | None, uptime: int, now: datetime) -> Alert:
    since = _since(raised, uptime, now)
    if since is None:
        return alert
    return Alert(alert.severity, alert.text, alert.source, alert.skill, since)


def _table(answers: Answers) -> Iterator[Complaint]:
    charset = columns.charset(answers)
    severities = answers.column(columns.ALERT_SEVERITY)
    beside = [answers.column(root) for root in BESIDE]
    for index, severity in severities.items():
        complaint = _complaint(index, charset, severity, *[rows.get(index) for rows in beside])
        if complaint is not None:
            yield complaint


@lru_cache(maxsize=1024)
def _complaint(
    index: Index,
    charset: int | None,
    severity: Value,
    training: Value | None,
    code: Value | None,
    description: Value | None,
) -> Complaint | None:
    """Kept, for printers complain of the same again and again."""
    words = text(description, charset) or CODES.get(code if isinstance(code, int) else 0)
    if not words:
        return None
    alert = Alert(
        SEVERITIES.get(severity if isinstance(severity, int) else 0, Severity.OTHER),
        words,
        dotted((*columns.ALERT_DESCRIPTION, *index)),
        SKILLS.get(training if isinstance(training, int) else 0),
    )
    return alert, (*columns.ALERT_TIME, *index)


def _once(table: Iterator[Complaint]) -> Iterator[Complaint]:
    """The same words once: as bad as any row of them, where the worst of them first stood."""
    found: dict[str, Complaint] = {}
    for alert, raised in table:
        known = found.get(alert.text)
        if known is None or ORDER.index(alert.severity) < ORDER.index(known[0].severity):
            found[alert.text] = alert, raised
    yield from found.values()


def _since(raised: int | None, uptime: int, now: datetime) -> datetime | None:
    """prtAlertTime is the sysUpTime at which it came; 0 says that nobody noted it."""
    if raised is None or not 0 < raised <= uptime + JUST_NOW:
        return None
    return now - timedelta(seconds=max(0, uptime - raised) // 100)


def _bits(answers: Answers) -> tuple[Alert, ...]:
    """Zero, one or two octets are usual. Bits nobody defined mean that nothing can be believed.

    Some agents write the bits, or the octets, from the other end. What the printer contradicts
    itself in raises no alarm: one that works has no jam, whatever the bits say.
    """
    row = answers.first(columns.HR_PRINTER_ERRORS, columns.host_index(answers))
    if row is None or not isinstance(row[1], bytes):
        return ()
    bits = [octet >> (7 - bit) & 1 for octet in row[1] for bit in range(8)]
    raised = [bit for bit, is_set in enumerate(bits) if is_set]
    if any(bit >= len(ERRORS) for bit in raised):
        return ()
    word, health = statuses(answers)
    source = dotted(row[0])
    if word not in WORKING or health not in (RUNNING, WARNING):
        return tuple(Alert(*ERRORS[bit], source) for bit in raised)
    if not STOPPING.isdisjoint(raised):
        return (Alert(Severity.OTHER, CONTRADICTION, source),)
    return tuple(Alert(Severity.WARNING, ERRORS[bit][1], source) for bit in raised)
