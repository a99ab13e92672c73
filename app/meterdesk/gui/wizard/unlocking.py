"""Opening what is locked in the set-up, until its window is closed (row M16)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from meterdesk.gui.preferences.administration_lock import UnlockDialog
from meterdesk.gui.wizard.configure import ConfigurePage
from meterdesk.services.administration import Administration


class Unlocking(QObject):
    """Asks for the administration password; `is_unlocked` after the right one."""

    def __init__(self, desk: Administration, page: ConfigurePage, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._window = parent
        self.is_unlocked = False
        page.lock.unlock_requested.connect(self._ask)

    @Slot()
    def unlock(self) -> None:
        """The password was right."""
        self.is_unlocked = True
        self._page.show_restraint(self._desk.restraint(is_unlocked=True))

    def lock_again(self) -> None:
        """The window is closed."""
        if self.is_unlocked:
            self.is_unlocked = False
            self._page.show_restraint(self._desk.restraint())

    @Slot()
    def _ask(self) -> None:
        dialog = UnlockDialog(self._desk.unlock, self._window)
        dialog.accepted.connect(self.unlock)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
