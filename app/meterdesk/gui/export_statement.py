"""The dialog that saves or prints a statement: of one printer or all, for a period."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from meterdesk.domain.device import Device
from meterdesk.domain.sheet import Share
from meterdesk.domain.statement import Span
from meterdesk.gui import printing
from meterdesk.gui.export_choice import PeriodField
from meterdesk.gui.export_dialog import Choice, Choices, ExportDialog, Format
from meterdesk.gui.export_place import ExportPlace
from meterdesk.gui.export_tables import reader, table_formats, written
from meterdesk.gui.letters import literal
from meterdesk.gui.numerals import grouped
from meterdesk.gui.statement import StatementWords
from meterdesk.gui.undertaking import Undertaking
from meterdesk.services.device_sheet import Reader
from meterdesk.services.history import History
from meterdesk.services.office import OpenOffice
from meterdesk.services.ports.clock import Clock
from meterdesk.services.saving import Saving
from meterdesk.services.statement import Statement, registered, state
from meterdesk.services.statement_sheet import statement_sheet

PDF = ".pdf"


class StatementDialog(ExportDialog):
    """Looks the printers up in a thread; what Qt draws of them is drawn here, in turns."""

    print_wanted = Signal(Statement)

    def __init__(
        self,
        device: Device | None,
        history: History,
        open_office: OpenOffice,
        saving: Saving,
        clock: Clock,
        place: ExportPlace,
        parent: QWidget | None = None,
    ) -> None:
        self._open_office, self._saving, self._clock = open_office, saving, clock
        every = registered(history)
        choices = [Choice(_tr("&All printers that the supplier knows"), every)]
        if device is not None:
            only = _tr("&Only %1").replace("%1", literal(device.identity.name))
            choices.insert(0, Choice(only, (device,)))
        self.who = Choices(_tr("Printers"), choices)
        asked = every if device is None else (device, *every)
        read = (one.first_seen for one in asked if one.last_read is not None)
        self.period = PeriodField(clock, min(read, default=None))
        pdf = Format(PDF, _tr("P&DF, to read, print and keep"), _tr("PDF"))
        super().__init__(
            _tr("Meter statement"),
            (self.who, self.period),
            (pdf, *table_formats()),
            place,
            parent,
        )
        self._words = StatementWords(self)
        self._looking = Undertaking(self)
        self._looking.finished.connect(self.print_wanted)
        self._looking.failed.connect(self.panel.notice.say)
        button = self.buttons.addButton(_tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(self._print)
        self._print_button = button
        self.period.changed.connect(self._show_possible)
        self.wanted.connect(self._save)

    def proposal(self) -> Path:
        chosen: tuple[Device, ...] = self.who.chosen
        who = chosen[0].identity if len(chosen) == 1 else None
        named = (who.name, who.serial_number or "") if who else ()
        suffix = self.format.suffix
        return self.place.propose(_tr("Statement"), *named, self.period.text, suffix=suffix)

    def done(self, result: int) -> None:
        self._looking.cancel()
        super().done(result)

    def _asked_for(self) -> Callable[[], Iterator[Share | Statement]]:
        """What looks it up, in a thread: nothing of the window is touched by it."""
        return partial(_looked_up, self._open_office, self.who.chosen, self.period.span)

    @Slot(Path)
    def _save(self, path: Path) -> None:
        look_up = self._asked_for()
        count = len(self.who.chosen)
        one, many = _tr("The statement is in %1."), _tr("The statement of %2 printers is in %1.")
        sentence = one if count == 1 else many
        if path.suffix.lower() == PDF:
            drawn = partial(_drawn, self._words, self._saving, path)
            self.panel.begin(path, look_up, sentence, then=drawn)
        else:
            who = reader(self._clock(), path, None)
            self.panel.begin(path, partial(_tabled, look_up, self._saving, who, path), sentence)

    @Slot()
    def _show_possible(self) -> None:
        for button in (self.save_button, self._print_button):
            button.setEnabled(not self.period.is_empty)

    @Slot()
    def _print(self) -> None:
        if not self._looking.is_busy:
            self._looking.begin_apart(self._asked_for())


def _drawn(
    words: StatementWords, saving: Saving, path: Path, made: Statement
) -> Iterator[Share | str]:
    """Page by page; then the file."""
    for told in printing.pdf(words.titles(made), words.parts(made), is_wide=False):
        if isinstance(told, bytes):
            saving.keep(path, told)
        else:
            yield told
    yield grouped(len(made.devices))


def _tabled(
    look_up: Callable[[], Iterator[Share | Statement]], saving: Saving, who: Reader, path: Path
) -> Iterator[Share | str]:
    for told in look_up():
        if isinstance(told, Statement):
            yield from written(saving, statement_sheet(told, who), path, len(told.devices))
        else:
            yield told


def _looked_up(
    open_office: OpenOffice, devices: tuple[Device, ...], span: Span
) -> Iterator[Share | Statement]:
    office = open_office()
    try:
        yield from state(office.history, devices, span, office.clock())
    finally:
        office.close()


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatementDialog", text)
