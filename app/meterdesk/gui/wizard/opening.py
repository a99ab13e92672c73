"""Opening the supplier's file in the set-up: chosen, dropped on it, or given to the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from meterdesk.domain.errors import MeterdeskError
from meterdesk.gui.wizard.configure import ConfigurePage
from meterdesk.gui.wizard.file_drop import FileDrop
from meterdesk.gui.wizard.unlocking import Unlocking
from meterdesk.services.setup import Setup
from meterdesk.services.supplier_files import Opened


class Opening(QObject):
    """What the file says stands in the page's fields, to be seen before anything is sent.

    `opened` is the last one; nothing is opened while `is_held`.
    """

    finished = Signal()

    def __init__(
        self, setup: Setup, unlocking: Unlocking, page: ConfigurePage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._setup = setup
        self._unlocking = unlocking
        self._page = page
        self.opened: Opened | None = None
        self.is_held = False
        page.file.chosen.connect(self.open_file)
        self._drop = FileDrop(window)
        self._drop.dropped.connect(self.open_file)

    @Slot(Path)
    def open_file(self, path: Path) -> None:
        """Fills in what it says, or says at its place why it cannot be used."""
        if self.is_held:
            return
        try:
            self.opened = self._setup.open_file(path, is_unlocked=self._unlocking.is_unlocked)
        except MeterdeskError as error:
            self._page.file.fail(error.message)
        else:
            self._page.show_file(self.opened)
        self.finished.emit()
