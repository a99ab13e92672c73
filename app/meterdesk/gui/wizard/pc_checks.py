"""The checks of this computer as they come in: the window waits for none of them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from meterdesk.gui import palette
from meterdesk.gui.language import said
from meterdesk.gui.wizard.field import words
from meterdesk.services.checkup import Finding

log = logging.getLogger(__name__)

CheckComputer = Callable[[], tuple[Finding, ...]]


class _Checking(QObject):
    """Asks in a thread of its own: commands of the operating system may take seconds."""

    found = Signal(tuple)

    def begin(self, check: CheckComputer) -> None:
        threading.Thread(
            target=self._run, args=(check,), name="meterdesk checks", daemon=True
        ).start()

    def _run(self, check: CheckComputer) -> None:
        try:
            try:
                found = check()
            except Exception:
                log.exception("This computer could not be checked")
                found = ()
            self.found.emit(found)
        except RuntimeError:
            log.debug("The window was closed before this was done")


class PcChecks(QWidget):
    """Begins when it is seen for the first time."""

    def __init__(self, check: CheckComputer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._has_begun = False
        self._checking = _Checking(self)
        self._checking.found.connect(self.show_findings)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._waiting = words(self.tr("Looking at this computer…"), is_quiet=True)
        self._grid.addWidget(self._waiting, 0, 0, 1, 2)
        self.findings: tuple[Finding, ...] = ()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_begun:
            self._has_begun = True
            self._checking.begin(self._check)

    @Slot(tuple)
    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """A tick, or a sign with what to do; never by colour alone."""
        self.findings = findings
        self._has_begun = True
        self._waiting.hide()
        for row, finding in enumerate(findings):
            self._grid.addWidget(self._sign(finding), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words(said(finding.sentence)), row, 1)

    def _sign(self, finding: Finding) -> QLabel:
        label = QLabel("✓" if finding.is_good else "⚠")
        label.setAccessibleName(self.tr("In order") if finding.is_good else self.tr("To see to"))
        colors = label.palette()
        window = colors.color(QPalette.ColorRole.Window)
        ink = palette.GREEN if finding.is_good else palette.AMBER
        colors.setColor(QPalette.ColorRole.WindowText, palette.legible(ink, window))
        label.setPalette(colors)
        return label
