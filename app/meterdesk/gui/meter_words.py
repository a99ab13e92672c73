"""What the window says of a meter and of what was sent: words for units, sentences for rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import repeat
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject

from meterdesk.domain.conversation import (
    BillingReads,
    CommandResult,
    CommandStatus,
    SuppliesUsage,
)
from meterdesk.domain.meter import Meter, Persistence, Unit, Witness
from meterdesk.domain.outbox import OutboxEntry
from meterdesk.domain.reading import Severity, Skill
from meterdesk.domain.statement import MeterLine
from meterdesk.domain.step import Step, StepKind
from meterdesk.gui import local_time
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.language import said
from meterdesk.gui.numerals import grouped

_UNITS: dict[Unit, Any] = {
    Unit.IMPRESSIONS: QT_TRANSLATE_NOOP("MeterWords", "impressions"),
    Unit.SHEETS: QT_TRANSLATE_NOOP("MeterWords", "sheets"),
    Unit.IMAGES: QT_TRANSLATE_NOOP("MeterWords", "images"),
    Unit.FEET: QT_TRANSLATE_NOOP("MeterWords", "feet"),
    Unit.METERS: QT_TRANSLATE_NOOP("MeterWords", "metres"),
    Unit.HOURS: QT_TRANSLATE_NOOP("MeterWords", "hours"),
    Unit.OTHER: QT_TRANSLATE_NOOP("MeterWords", "counts"),
}
_UNIT_SENTENCES: dict[Unit, Any] = {
    Unit.IMPRESSIONS: QT_TRANSLATE_NOOP(
        "MeterWords", "One impression is one side of a sheet printed."
    ),
    Unit.SHEETS: QT_TRANSLATE_NOOP("MeterWords", "One sheet counts once, whether one side or two."),
    Unit.IMAGES: QT_TRANSLATE_NOOP(
        "MeterWords", "One image is one picture of a page, scanned or sent."
    ),
}
_PERSISTENCE: dict[Persistence, Any] = {
    Persistence.LIFETIME: QT_TRANSLATE_NOOP(
        "MeterWords", "It counts for the printer’s whole life, so a bill may use it."
    ),
    Persistence.POWER_ON: QT_TRANSLATE_NOOP(
        "MeterWords", "It begins anew when the printer is switched on, so no bill uses it."
    ),
    Persistence.RESET: QT_TRANSLATE_NOOP(
        "MeterWords", "Somebody can set it back, so no bill uses it."
    ),
}
_STEPS: dict[StepKind, tuple[Any, Any]] = {
    StepKind.ADVANCED: (
        QT_TRANSLATE_NOOP("MeterWords", "Advanced"),
        QT_TRANSLATE_NOOP("MeterWords", "{before} on {since}; {counted} more since then."),
    ),
    StepKind.WRAPPED: (
        QT_TRANSLATE_NOOP("MeterWords", "Rolled over"),
        QT_TRANSLATE_NOOP(
            "MeterWords",
            "{before} on {since}. The counter rolled over and goes on from its beginning: "
            "{counted} more since then.",
        ),
    ),
    StepKind.RESET: (
        QT_TRANSLATE_NOOP("MeterWords", "Began anew"),
        QT_TRANSLATE_NOOP(
            "MeterWords",
            "{before} on {since}. The counter began anew: the printer was repaired, or another "
            "took its place. What it counted in between nobody knows.",
        ),
    ),
    StepKind.BACKWARDS: (
        QT_TRANSLATE_NOOP("MeterWords", "Went back"),
        QT_TRANSLATE_NOOP(
            "MeterWords", "{before} on {since}. The counter went back, and nobody knows why."
        ),
    ),
    StepKind.JUMPED: (
        QT_TRANSLATE_NOOP("MeterWords", "Jumped"),
        QT_TRANSLATE_NOOP(
            "MeterWords", "{before} on {since}. That is more than can be printed in that time."
        ),
    ),
    StepKind.MOVED: (
        QT_TRANSLATE_NOOP("MeterWords", "Another object"),
        QT_TRANSLATE_NOOP(
            "MeterWords", "{before} on {since}, read from another object then: {old}"
        ),
    ),
    StepKind.UNKNOWN: (
        QT_TRANSLATE_NOOP("MeterWords", "Unknown"),
        QT_TRANSLATE_NOOP("MeterWords", "{before} on {since}; the clock was set in between."),
    ),
}
_SEVERITIES: dict[Severity, Any] = {
    Severity.CRITICAL: QT_TRANSLATE_NOOP("MeterWords", "It has stopped"),
    Severity.WARNING: QT_TRANSLATE_NOOP("MeterWords", "It still works"),
    Severity.OTHER: QT_TRANSLATE_NOOP("MeterWords", "For information"),
}
_SKILLS: dict[Skill, Any] = {
    Skill.ANYBODY: QT_TRANSLATE_NOOP("MeterWords", "Anybody"),
    Skill.TRAINED: QT_TRANSLATE_NOOP("MeterWords", "Somebody who knows the printer"),
    Skill.TECHNICIAN: QT_TRANSLATE_NOOP("MeterWords", "It needs a technician"),
    Skill.MANAGER: QT_TRANSLATE_NOOP("MeterWords", "Who looks after the printers"),
    Skill.NOBODY: QT_TRANSLATE_NOOP("MeterWords", "Nobody needs to"),
}
_RESULTS: dict[CommandResult, Any] = {
    CommandResult.DONE: QT_TRANSLATE_NOOP(
        "MeterWords", "Told the supplier: automatic reads were switched as asked."
    ),
    CommandResult.REFUSED: QT_TRANSLATE_NOOP(
        "MeterWords", "Told the supplier: this office did not do what it was asked."
    ),
    CommandResult.FAILED: QT_TRANSLATE_NOOP(
        "MeterWords", "Told the supplier: what it asked could not be done."
    ),
}


class MeterWords(QObject):
    """Says it in the user's language."""

    def value(self, meter: Meter) -> str:
        """The number in the format of the locale."""
        return grouped(meter.value)

    def unit(self, meter: Meter | MeterLine) -> str:
        """What one step of it is."""
        return self.tr(_UNITS[meter.unit])

    def explanation(
        self, meter: Meter, read_at: datetime, step: Step | None = None
    ) -> tuple[tuple[str, str], ...]:
        """Title and text of everything that explains a value (row B2)."""
        what = self.tr(_UNIT_SENTENCES[meter.unit]) if meter.unit in _UNIT_SENTENCES else ""
        raw = f"{grouped(meter.value)} {self.unit(meter)}"
        return (
            (self.tr("Value"), f"{raw}. {what}".rstrip() if what else raw),
            (self.tr("Said on"), local_time.moment_text(read_at)),
            *self._came(step),
            *self._witnesses(meter),
            (self.tr("Rule"), said(meter.rule)),
            (self.tr("Counts"), self.tr(_PERSISTENCE[meter.persistence])),
            (self.tr("Asked for"), meter.source.replace(" + ", "\n+ ")),
            (self.tr("Sent as"), meter.name),
        )

    def step(self, step: Step) -> str:
        """What happened to a counter, in two or three words."""
        return self.tr(_STEPS[step.kind][0])

    def witness(self, witness: Witness, value: int) -> str:
        """What else should say the same, and by how much and why it does not."""
        more = witness.value - value
        told = f"{counter_words(witness.label)}: {grouped(witness.value)}"
        if not more:
            return self.tr("{0}, the same").format(told)
        differs = self.tr("{0}, {1} more. {2}") if more > 0 else self.tr("{0}, {1} less. {2}")
        reason = said(witness.reason or "") or self.tr("No reason is known.")
        return differs.format(told, grouped(abs(more)), reason)

    def _came(self, step: Step | None) -> tuple[tuple[str, str], ...]:
        if step is None:
            return ()
        counted = "" if step.counted is None else grouped(step.counted)
        since = local_time.moment_text(step.before.at)
        sentence = self.tr(_STEPS[step.kind][1]).format(
            before=grouped(step.before.value),
            after=grouped(step.after.value),
            counted=counted,
            old=step.before.source,
            since=since,
        )
        return ((self.tr("Before"), sentence),)

    def _witnesses(self, meter: Meter) -> tuple[tuple[str, str], ...]:
        """Of a sum its parts are named: each of them tells its own object."""
        titles = (self.tr("Second witness"), *repeat(self.tr("Another"), len(meter.witnesses)))
        return tuple(
            (
                title,
                self.witness(each, meter.value)
                + ("" if " + " in each.source else f"\n{each.source}"),
            )
            for title, each in zip(titles, meter.witnesses, strict=False)
        )

    def severity(self, severity: Severity) -> str:
        """How bad it is."""
        return self.tr(_SEVERITIES[severity])

    def skill(self, skill: Skill | None) -> str:
        """Who can see to it; nothing where the printer does not tell."""
        return self.tr(_SKILLS[skill]) if skill else ""

    def sent(self, entry: OutboxEntry, labels: Mapping[str, str]) -> str:
        """What a parcel holds, in a sentence; meters by the maker's words where they are known."""
        match entry.parcel:
            case BillingReads(meters=meters, missing=missing):
                told = ", ".join(f"{labels.get(m.name, m.name)} {grouped(m.value)}" for m in meters)
                names = ", ".join(labels.get(name, name) for name in missing)
                lacks = self.tr("not counted by this printer: {0}").format(names)
                parts = [part for part in (told, lacks if missing else "") if part]
                return self.tr("Meter read for the bill: {0}.").format("; ".join(parts))
            case SuppliesUsage(supplies=supplies):
                levels = ", ".join(f"{supply.name} {supply.value}" for supply in supplies)
                return self.tr("Levels of supplies: {0}.").format(levels)
            case CommandStatus(result=result):
                return self.tr(_RESULTS[result])

    def answer(self, entry: OutboxEntry) -> str:
        """What the server said to it."""
        if entry.refusal is not None:
            return self.tr("Refused: {0}").format(said(entry.refusal))
        if entry.accepted_at is not None:
            return self.tr("Accepted on {0}").format(local_time.moment_text(entry.accepted_at))
        if entry.attempts:
            return self.tr("Waits; tried without an answer, it is sent again with the next sync")
        return self.tr("Waits for the next sync")
