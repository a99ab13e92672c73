"""One desktop after the other: a restore, or another language, closes everything that shows the
office and opens it again (row M23). What outlives that stands here: the doorbell's, the session's
and the end's slots.
"""

from __future__ import annotations

import logging
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication

from meterdesk.domain.backup import Restored
from meterdesk.domain.errors import MeterdeskError
from meterdesk.gui.backup_words import holdings
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.fault_dialog import FaultBoard
from meterdesk.gui.faults import Faults
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.language import Language, said
from meterdesk.gui.memory import Memory
from meterdesk.gui.restore import RestoringWindow
from meterdesk.gui.session_end import start_no_more
from meterdesk.gui.stillness import Stillness
from meterdesk.gui.undertaking import LOOK_MS, Undertaking, is_any_apart, put_all_away
from meterdesk.gui.wish import Wanted
from meterdesk.services.arrival import advice
from meterdesk.services.collecting.shift import BUSY, Alone
from meterdesk.services.office import Office, OpenOffice
from meterdesk.services.ports.turn import Turn

log = logging.getLogger(__name__)

PATIENCE = 1.0
"""Seconds that a backup, a restore or an export gets to end when the program does."""

LONGEST_CONVERSATION_MS = 60_000
"""What is under way with the server gets so long when another copy asks this one to end."""

REST = 64
"""Status of `app.exec` where the program is to go on as an icon alone."""

LEAVE_TO_END = 10.0
"""Seconds that others who read the books get to end before a backup takes their place."""


class Program(QObject):
    """Holds the desktop of the moment; there is none while a backup takes its place."""

    help_requested = Signal()
    support_requested = Signal()
    language_changed = Signal()
    version_told = Signal(object)

    def __init__(
        self,
        open_office: OpenOffice,
        office: Office,
        memory: Memory | None = None,
        keeping: Keeping | None = None,
        faults: Faults | None = None,
        language: Language | None = None,
        parent: QObject | None = None,
        *,
        turn: Turn | None = None,
    ) -> None:
        super().__init__(parent)
        self._turn = turn or Alone()
        self._open_office = open_office
        self._memory = memory
        self._keeping = keeping
        self._language = language
        self._is_hidden = False
        self._restoring: RestoringWindow | None = None
        self._wanted: Path | None = None
        self._deadline = 0.0
        self._refusal = ""
        self.board = FaultBoard(self)
        self.board.support_requested.connect(self.support_requested)
        if keeping is not None:
            keeping.restored.connect(self._restored)
            keeping.failed.connect(self._not_restored)
        if faults is not None:
            faults.met.connect(self.board.show_fault)
        self.desktop: Desktop | None = self._furnish(office)

    @property
    def refusal(self) -> str:
        """Why the office could not be opened again; empty where it was."""
        return self._refusal

    def begin(self, *, is_hidden: bool = False) -> None:
        """Shows what is to be seen."""
        if self.desktop is not None:
            self.desktop.start(is_hidden=is_hidden)

    @Slot()
    def come_forward(self) -> None:
        """Somebody started the program once more."""
        if self.desktop is not None:
            self.desktop.window.come_forward()
        elif self._restoring is not None:
            self._restoring.raise_()

    @Slot(Path)
    def open_file(self, path: Path) -> None:
        """Somebody opened a file from the supplier with the program: the set-up shows it."""
        if self.desktop is None:
            QTimer.singleShot(LOOK_MS, self, partial(self.open_file, path))
            return
        self.desktop.open_setup()
        if (wizard := self.desktop.setup.made) is not None:
            wizard.opening.open_file(path)

    @Slot()
    def quit(self) -> None:
        """Ends the program. `QApplication.quit` would ask the window, which only hides."""
        QApplication.exit(0)

    @Slot()
    def finish(self) -> None:
        """Somebody wants to install over it: ends when the conversation under way has ended."""
        if self.desktop is None:
            QTimer.singleShot(LOOK_MS, self, self.finish)
            return
        QTimer.singleShot(LONGEST_CONVERSATION_MS, self, self.quit)
        self.desktop.collector.ended.connect(self.quit)
        self.desktop.collector.finish()

    @Slot(QSessionManager)
    def save_session(self, manager: QSessionManager | None = None) -> None:
        """The session ends: looks are kept, and no window is in the way of what quits us then.

        Readings and what is to be sent are in the books already, each as it came.
        """
        if manager is not None:
            start_no_more(manager)
        if self.desktop is not None:
            self.desktop.keep_looks()
            self.desktop.window.hides_on_close = False

    def fulfil(self, wanted: Wanted) -> None:
        """What somebody wanted while only the icon was loaded."""
        if self.desktop is None:
            return
        for wish in (*wanted.besides, wanted.wish):
            if wish.is_of_the_tray:
                getattr(self.desktop.tray, wish).emit()
        if wanted.file is not None:
            self.open_file(wanted.file)
        if wanted.notice is not None:
            self.desktop.announcements.lead(wanted.notice)

    def rest_when_still(self) -> None:
        """From now on `app.exec` ends with REST once nobody needs the window any more."""
        Stillness(self._is_needed, self).fell.connect(self._rest)

    def _is_needed(self) -> bool:
        desktop = self.desktop
        return (
            desktop is None
            or not desktop.may_rest
            or is_any_apart()
            or (self._keeping is not None and self._keeping.is_busy)
        )

    @Slot()
    def _rest(self) -> None:
        QApplication.exit(REST)

    @Slot()
    def stop(self) -> None:
        """Ends the collector and closes the office; a backup gets a moment to end."""
        if self._keeping is not None:
            self._keeping.wait(PATIENCE)
        put_all_away(PATIENCE)
        if self.desktop is not None:
            self.desktop.stop()

    # --- a restore

    @Slot(Path)
    def restore(self, path: Path) -> None:
        """Takes the office apart; the backup is put in its place when the collector has ended."""
        if self.desktop is None or self._keeping is None:
            return
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._wanted = path
        self._restoring = RestoringWindow()
        self._restoring.show()
        for each in self.desktop.window.findChildren(Undertaking):
            each.cancel()  # its window goes; what others do, such as a support bundle, ends itself
        self._deadline = time.monotonic() + LEAVE_TO_END
        self.desktop.collector.ended.connect(self._collector_ended)
        self.desktop.collector.begin_to_stop()

    @Slot()
    def _collector_ended(self) -> None:
        if self.desktop is None:
            return
        if self._wanted is not None and not self._is_free and time.monotonic() < self._deadline:
            QTimer.singleShot(LOOK_MS, self, self._collector_ended)
            return
        self._clear(self.desktop)
        self.desktop = None
        if self._keeping is None or self._wanted is None:
            self._furnish_anew()
            return
        path, self._wanted = self._wanted, None
        if self._turn.is_ours:
            self._keeping.restore(path)
        else:
            self._not_restored("", said(BUSY))

    @property
    def _is_free(self) -> bool:
        """Whether nobody reads the books any more; a service closes them when it gives way."""
        return self._turn.take(is_asked=True) and not is_any_apart()

    @Slot(Restored)
    def _restored(self, restored: Restored) -> None:
        sentence = self.tr("It holds %1.").replace("%1", holdings(restored.backup))
        if restored.kept is not None:
            kept = self.tr("What was there before is kept: %1.")
            sentence = f"{sentence} {kept.replace('%1', str(restored.kept))}"
        self._reopen(self.tr("The backup was restored"), sentence, is_restored=True)

    @Slot(str, str)
    def _not_restored(self, title: str, message: str) -> None:
        if self.desktop is None:
            self._reopen(self.tr("The backup was not restored"), f"{message} {self._as_before()}")

    # --- another language

    @Slot(str)
    def speak(self, language: str) -> None:
        """Everything a person sees is made anew in it, once the collector has ended."""
        if self.desktop is None or self._language is None:
            return
        self._language.speak(language)
        self.language_changed.emit()
        self._is_hidden = not self.desktop.window.isVisible()
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self.desktop.collector.ended.connect(self._collector_ended)
        self.desktop.collector.begin_to_stop()

    def _furnish_anew(self) -> None:
        try:
            self.desktop = self._furnish(self._open_office())
        except MeterdeskError as error:
            self._refusal = said(error.message)
            QApplication.exit(1)
            return
        self.desktop.start(is_hidden=self._is_hidden)

    # --- after a restore

    def _as_before(self) -> str:
        return self.tr("All is as it was.")

    def _reopen(self, title: str, message: str, *, is_restored: bool = False) -> None:
        """The office as it is now, with a sentence about how that came."""
        try:
            office = self._open_office()
            if is_restored and (more := advice(office.status.now())):
                message = f"{message} {said(more)}"
            self.desktop = self._furnish(office)
        except MeterdeskError as error:
            self._refusal = f"{message} {said(error.message)}"
            QApplication.exit(1)
            return
        self.desktop.start()
        self.desktop.window.notice.say(title, message)
        if self._restoring is not None:
            self._restoring.hide()
            self._restoring.deleteLater()
            self._restoring = None

    def _furnish(self, office: Office) -> Desktop:
        desktop = Desktop(
            self._open_office, office, self._memory, self, keeping=self._keeping, turn=self._turn
        )
        desktop.restore_requested.connect(self.restore)
        desktop.window.menu.quit_requested.connect(self.quit)
        desktop.help_requested.connect(self.help_requested)
        desktop.language_changed.connect(self.speak)
        desktop.collector.fault_met.connect(self.board.show_fault)
        desktop.collector.version_told.connect(self.version_told)
        return desktop

    def _clear(self, desktop: Desktop) -> None:
        """Everything that shows the office or asks it something; Qt takes it apart in its order."""
        desktop.stop()
        desktop.window.hide()
        desktop.window.deleteLater()
        desktop.deleteLater()
