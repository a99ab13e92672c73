"""Running the desktop program: the application, its language, its faults and its end."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from meterdesk.gui.application import application
from meterdesk.gui.boxes import Boxes
from meterdesk.gui.doorbell import Doorbell
from meterdesk.gui.faults import Faults
from meterdesk.gui.first_icon import hide_first_icon
from meterdesk.gui.garbage import GarbageCollection
from meterdesk.gui.help_desk import HelpDesk
from meterdesk.gui.interrupt import Interrupt
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.language import Language, said
from meterdesk.gui.memory import Memory
from meterdesk.gui.program import REST, Program
from meterdesk.gui.wish import Wanted
from meterdesk.services.office import OpenOffice
from meterdesk.services.ports.computer import Backups
from meterdesk.services.ports.turn import Turn


def run_desktop(
    open_office: OpenOffice,
    *,
    argv: Sequence[str] = (),
    start_hidden: bool = False,
    folder: Path | None = None,
    translations: Path | None = None,
    backups: Backups | None = None,
    help_desk: HelpDesk | None = None,
    wanted: Wanted | None = None,
    turn: Turn | None = None,
    bell: Doorbell | None = None,
    may_rest: bool = False,
) -> int:
    """Runs until somebody quits; REST where it `may_rest` and nobody needs the window any more.
    Where `folder`, that of the data, is named, the window looks as it was left; with `backups` they
    are made and restored in it; `wanted` is what it is begun for; `turn` is shared with the service
    of this computer, where one runs; by the `bell` a second copy is heard.

    Raises StoreError and SettingsError where the office cannot be opened.
    """
    app = application(argv)
    Boxes(app)
    interrupt, garbage = Interrupt(), GarbageCollection(app)
    # The interrupt before the office is opened, which may take long: what a Ctrl+C wants, and who
    # rang meanwhile, is done as soon as there is a window.
    faults = Faults()
    try:
        office = open_office()
        language = Language(app, translations)
        language.speak(office.settings.language)
        garbage.begin()
        faults.install()
        program = Program(
            open_office,
            office,
            Memory(folder) if folder is not None else None,
            Keeping(backups) if backups is not None else None,
            faults,
            language,
            turn=turn,
        )
        if help_desk is not None:
            _connect_help(app, help_desk, program)
        interrupt.received.connect(program.quit)
        app.commitDataRequest.connect(program.save_session)
        app.aboutToQuit.connect(program.stop)
        if bell is not None:
            bell.rung.connect(program.come_forward)
            bell.dismissed.connect(program.finish)
            bell.file_brought.connect(program.open_file)
        program.begin(is_hidden=start_hidden)
        app.bring_files(program.open_file)
        if wanted is not None:
            program.fulfil(wanted)
        if may_rest:
            program.rest_when_still()
        code = app.exec()
        return refuse(_cannot_go_on(), program.refusal) if code not in (0, REST) else code
    finally:
        faults.remove()
        interrupt.remove()
        garbage.end()


def _cannot_go_on() -> str:
    return QCoreApplication.translate("Program", "Meterdesk cannot go on")


def _connect_help(app: QApplication, help_desk: HelpDesk, program: Program) -> None:
    help_desk.watch(app)
    program.help_requested.connect(help_desk.open_help)
    program.support_requested.connect(help_desk.open_support)
    program.language_changed.connect(help_desk.close_all)
    program.version_told.connect(help_desk.know_version)
    app.aboutToQuit.connect(help_desk.close_all)


def refuse(title: str, message: str) -> int:
    """Says why the program cannot begin, in a window; 1 for the shell."""
    print(message, file=sys.stderr)
    app = application()
    hide_first_icon()
    box = QMessageBox(QMessageBox.Icon.Warning, "Meterdesk", said(title))
    box.setInformativeText(said(message))
    if app.platformName() != "offscreen":
        box.exec()
    return 1
