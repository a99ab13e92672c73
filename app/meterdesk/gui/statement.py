"""The statement of a period as a document that a supplier and an accountant can read (B4, B7)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject

from meterdesk.domain.device import Device
from meterdesk.domain.meter import TOTAL
from meterdesk.domain.statement import BilledRead, DeviceStatement, Gap, MeterLine, Span
from meterdesk.gui import local_time
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.device_words import NOTHING, DeviceWords
from meterdesk.gui.language import said
from meterdesk.gui.meter_words import MeterWords
from meterdesk.gui.numerals import grouped
from meterdesk.gui.printing import Titles
from meterdesk.gui.printing_text import TextPart, paragraph, table
from meterdesk.gui.statement_cells import REMARKS, difference, moment, objects, reading, zone
from meterdesk.gui.statement_cells import receipt as receipt_line
from meterdesk.services.statement import Statement, is_told
from meterdesk.services.statement_sheet import remark

_WIDTHS = (24, 14, 18, 18, 11, 15)


class StatementWords(QObject):
    """Writes a statement in the language that is spoken and the formats of the locale."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = DeviceWords(self)
        self._meters = MeterWords(self)

    def titles(self, made: Statement) -> Titles:
        """What stands on every page."""
        at = self.tr("Made by Meterdesk on %1").replace("%1", local_time.moment_text(made.made_at))
        return Titles(self.tr("Meter statement"), self.period(made.span), at)

    def period(self, span: Span) -> str:
        """The first day and the last."""
        last = span.until - timedelta(seconds=1)
        days = local_time.date_text(span.since), local_time.date_text(last)
        return self.tr("%1 to %2").replace("%1", days[0]).replace("%2", days[1])

    def parts(self, made: Statement) -> tuple[TextPart, ...]:
        """An overview where there are several printers, then each on pages of its own."""
        each = [TextPart(partial(self.device, one, made)) for one in made.devices]
        if len(made.devices) == 1:
            return tuple(each)
        return (TextPart(partial(self.overview, made)), *each)

    def overview(self, made: Statement) -> str:
        """All printers with their totals, and how to read the rest."""
        titles = (
            self.tr("Printer"),
            self.tr("Serial number"),
            self.tr("First reading"),
            self.tr("Last reading"),
            self.tr("Difference"),
            self.tr("Remarks"),
        )
        rows = [self._summed(each) for each in made.devices]
        count = grouped(len(made.devices))
        said = self.tr("%1 printers. The total meter of each; every meter follows on its own page.")
        return "".join(
            (
                paragraph(self.tr("Overview"), "h2"),
                paragraph(said.replace("%1", count), look="quiet"),
                *self._unfinished(made),
                table(titles, rows, frozenset({2, 3, 4}), _WIDTHS, whole=frozenset({1}))
                if rows
                else paragraph(self.tr("No printer is registered with the supplier.")),
                self._explained(made),
            )
        )

    def device(self, each: DeviceStatement, made: Statement) -> str:
        """One printer: meters, times without a reading, bills, where the numbers come from."""
        parts = [
            paragraph(self._devices.name(each.device), "h2"),
            paragraph(self._described(each.device), look="quiet"),
            *self._unfinished(made),
            *self._counted(each),
            *self._odd(each),
            *self._gaps(each.gaps),
            *self._bills(each),
            *self._sources(each),
        ]
        if len(made.devices) == 1:
            parts.append(self._explained(made))
        return "".join(parts)

    def _unfinished(self, made: Statement) -> tuple[str, ...]:
        if made.made_at >= made.span.until:
            return ()
        text = self.tr("This period is not over: it is told up to %1.")
        return (paragraph(text.replace("%1", local_time.moment_text(made.made_at))),)

    def _summed(self, each: DeviceStatement) -> tuple[str, ...]:
        total = next((line for line in each.lines if line.name == TOTAL), None)
        notes = []
        if total is not None and remark(total):
            notes.append(self.tr("see its page"))
        if each.gaps:
            several = self.tr("%1 gaps").replace("%1", grouped(len(each.gaps)))
            notes.append(self.tr("1 gap") if len(each.gaps) == 1 else several)
        if any(read.refusal for read in each.billed):
            notes.append(self.tr("a read was refused"))
        who = each.device.identity
        return (
            self._devices.name(each.device),
            who.serial_number or NOTHING,
            reading(total.opening if total else None),
            reading(total.closing if total else None),
            difference(total) if total else NOTHING,
            ", ".join(notes),
        )

    def _described(self, device: Device) -> str:
        who = device.identity
        serial = self.tr("serial number %1").replace("%1", who.serial_number or NOTHING)
        model = " ".join(part for part in (who.manufacturer, who.model) if part)
        return " · ".join(part for part in (model, serial, str(device.address)) if part)

    def _counted(self, each: DeviceStatement) -> tuple[str, ...]:
        if not each.lines:
            return (paragraph(self.tr("Its meters were never read."), look="quiet"),)
        if not is_told(each):
            return (paragraph(self.tr(REMARKS["not read in this period"]), look="quiet"),)
        titles = (
            self.tr("Meter"),
            self.tr("Unit"),
            self.tr("First reading"),
            self.tr("Last reading"),
            self.tr("Difference"),
        )
        rows = [
            (
                "\n".join(filter(None, (counter_words(line.label), self._remark(line)))),
                self._meters.unit(line),
                reading(line.opening),
                reading(line.closing),
                difference(line),
            )
            for line in each.lines
        ]
        return (
            paragraph(self.tr("Meters"), "h3"),
            table(titles, rows, frozenset({2, 3, 4}), (38, 14, 18, 18, 12)),
        )

    def _remark(self, line: MeterLine) -> str:
        said = remark(line)
        return self.tr(REMARKS[said]) if said else ""

    def _odd(self, each: DeviceStatement) -> tuple[str, ...]:
        """What the counters did that was no advance."""
        sentence = self.tr("%1 on %2: from %3 to %4 (%5).")
        said = [
            sentence.replace("%1", counter_words(line.label))
            .replace("%2", local_time.moment_text(one.after.at))
            .replace("%3", grouped(one.before.value))
            .replace("%4", grouped(one.after.value))
            .replace("%5", self._meters.step(one))
            for line in each.lines
            for one in line.steps
        ]
        if not said:
            return ()
        title = paragraph(self.tr("Counters that did not simply advance"), "h3")
        return (title, *(paragraph(one) for one in said))

    def _gaps(self, gaps: Sequence[Gap]) -> tuple[str, ...]:
        title = paragraph(self.tr("Times without a reading"), "h3")
        if not gaps:
            none = self.tr("None was longer than a day and two hours.")
            return title, paragraph(none, look="quiet")
        return (title, *(paragraph(self._gap(gap)) for gap in gaps))

    def _gap(self, gap: Gap) -> str:
        if gap.after is None and gap.before is None:
            return self.tr("It was never read.")
        if gap.after is None and gap.before is not None:
            text = self.tr("It was read for the first time on %1.")
            return text.replace("%1", local_time.moment_text(gap.before))
        if gap.before is None and gap.after is not None:
            text = self.tr("It was read last on %1, and not since.")
            return text.replace("%1", local_time.moment_text(gap.after))
        text = self.tr("Between %1 and %2. When in this time its pages were printed nobody knows.")
        return text.replace("%1", moment(gap.after)).replace("%2", moment(gap.before))

    def _bills(self, each: DeviceStatement) -> tuple[str, ...]:
        title = paragraph(self.tr("Sent for the bill"), "h3")
        labels = {line.name: counter_words(line.label) for line in each.lines}
        rows = [row for read in each.billed for row in self._billed(read, labels)]
        if not rows:
            none = self.tr("The supplier asked for no read in this period.")
            return title, paragraph(none, look="quiet")
        titles = (
            self.tr("Billing request"),
            self.tr("Meter"),
            self.tr("Value"),
            self.tr("Read on"),
            self.tr("Answer of the supplier"),
        )
        return title, table(titles, rows, frozenset({2}), (22, 24, 12, 18, 24))

    def _billed(self, read: BilledRead, labels: dict[str, str]) -> list[tuple[str, ...]]:
        answer = self._answer(read)
        told: list[tuple[str, ...]] = [
            (
                read.request_id,
                labels.get(meter.name, meter.name),
                grouped(meter.value),
                local_time.moment_text(meter.read_at),
                answer,
            )
            for meter in read.meters
        ]
        lacks = self.tr("not counted by this printer")
        told += [
            (read.request_id, labels.get(name, name), NOTHING, lacks, answer)
            for name in read.missing
        ]
        return told

    def _answer(self, read: BilledRead) -> str:
        if read.refusal is not None:
            return self.tr("Refused: %1").replace("%1", said(read.refusal))
        if read.accepted_at is None:
            return self.tr("Not acknowledged yet")
        text = self.tr("Acknowledged on %1")
        return text.replace("%1", local_time.moment_text(read.accepted_at)) + receipt_line(
            read.receipt
        )

    def _sources(self, each: DeviceStatement) -> tuple[str, ...]:
        if not is_told(each):
            return ()
        titles = (self.tr("Meter"), self.tr("Object asked for"), self.tr("Rule"))
        rows = [
            (f"{counter_words(line.label)}\n{line.name}", objects(line), said(line.rule))
            for line in each.lines
        ]
        return (
            paragraph(self.tr("Where the numbers come from"), "h3"),
            table(titles, rows, widths=(30, 36, 34), look="fine"),
        )

    def _explained(self, made: Statement) -> str:
        sentences = (
            self.tr(
                "Every number is what the printer said at the time that stands beside it. Nothing "
                "is estimated, added or corrected."
            ),
            self.tr(
                "The first reading is the last one at or before the beginning of the period, so "
                "that statements that follow each other count each page once. Where there was "
                "none, it is the first one in the period."
            ),
            self.tr("Times are those of the clock on this computer's wall: %1.").replace(
                "%1", zone(made.made_at)
            ),
        )
        title = paragraph(self.tr("How to read this"), "h3")
        return title + "".join(paragraph(one, look="quiet") for one in sentences)
