"""The buttons under every step of the set-up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meterdesk.services.setup import Step


class Foot(QWidget):
    """Cancel on the left; back, and what goes on, on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cancel = QPushButton(QCoreApplication.translate("SetupWizard", "Cancel"))
        self.back = QPushButton(QCoreApplication.translate("SetupWizard", "< &Back"))
        self.next = QPushButton()
        for button in (self.cancel, self.back):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)

    def dress(self, step: Step, *, is_registering: bool, is_done: bool) -> None:
        """The buttons of this step."""
        self.back.setEnabled(step is not Step.INSTALL and not is_registering)
        self.next.setEnabled(not is_registering)
        self.cancel.setVisible(not is_done)
        if step is not Step.SIGN_UP:
            text = QCoreApplication.translate("SetupWizard", "&Next >")
        elif is_done:
            text = QCoreApplication.translate("SetupWizard", "&Finish")
        elif is_registering:
            text = QCoreApplication.translate("SetupWizard", "Registering...")
        else:
            text = QCoreApplication.translate("SetupWizard", "&Register")
        self.next.setText(text)
