"""The checks of this computer as they come in: the window waits for none of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from meterdesk.gui import palette
from meterdesk.gui.language import said
from meterdesk.gui.undertaking import Undertaking
from meterdesk.gui.wizard.field import words
from meterdesk.services.checkup import Finding

CheckComputer = Callable[[], tuple[Finding, ...]]


class PcChecks(QWidget):
    """Begins when it is seen for the first time."""

    def __init__(self, check: CheckComputer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._has_begun = False
        self._checking = Undertaking(self)
        self._checking.finished.connect(self.show_findings)
        self._checking.failed.connect(self._show_nothing)
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
            self._checking.call_apart(self._check)

    @Slot(tuple)
    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """A tick, or a sign with what to do; never by colour alone."""
        self.findings = findings
        self._has_begun = True
        self._waiting.hide()
        for row, finding in enumerate(findings):
            self._grid.addWidget(self._sign(finding), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words(said(finding.sentence)), row, 1)

    @Slot()
    def _show_nothing(self) -> None:
        self.show_findings(())

    def _sign(self, finding: Finding) -> QLabel:
        label = QLabel("✓" if finding.is_good else "⚠")
        label.setAccessibleName(self.tr("In order") if finding.is_good else self.tr("To see to"))
        colors = label.palette()
        window = colors.color(QPalette.ColorRole.Window)
        ink = palette.GREEN if finding.is_good else palette.AMBER
        colors.setColor(QPalette.ColorRole.WindowText, palette.legible(ink, window))
        label.setPalette(colors)
        return label
