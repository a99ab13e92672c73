"""Why the server is not reached and what to do, and what was wrong before (row B5)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.diagnosis import Trouble
from meterdesk.gui.diagnosis_panel import DiagnosisPanel
from meterdesk.gui.extent import extent
from meterdesk.gui.language import said
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.local_time import moment_text
from meterdesk.gui.wizard.field import heading


class TroubleDialog(QDialog):
    """The newest trouble in full where it lasts, every one in a list."""

    preferences_requested = Signal()

    def __init__(self, troubles: Sequence[Trouble], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connection to the server"))
        self.resize(extent(self, 140, 34))
        now = next((one for one in troubles[:1] if one.over_at is None), None)
        self.lead = heading(
            self.tr("The server cannot be reached") if now else self.tr("The server is reached")
        )
        self.panel = DiagnosisPanel()
        self.panel.show_diagnosis(now.diagnosis if now else None)
        self.history = ListingView(
            Listing(self._fields(), self),
            self.tr("What was wrong, and when"),
            self.tr("The server was always reached."),
        )
        self.history.show_rows(troubles)
        preferences = QPushButton(self.tr("&Preferences..."))
        preferences.clicked.connect(self.accept)
        preferences.clicked.connect(self.preferences_requested)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(preferences, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self.lead)
        column.addWidget(self.panel)
        if now is not None:
            column.addWidget(QLabel(self.tr("Nothing is lost: what waits is sent afterwards.")))
        column.addSpacing(6)
        column.addWidget(heading(self.tr("What was wrong, and when")))
        column.addWidget(self.history, 1)
        column.addWidget(buttons)

    def _fields(self) -> tuple[Field, ...]:
        lasts = self.tr("now")
        return (
            Field(self.tr("Since"), lambda one: moment_text(one.began_at)),
            Field(self.tr("Until"), lambda one: moment_text(one.over_at) if one.over_at else lasts),
            Field(self.tr("Times"), lambda one: f"{one.times:,}", is_number=True),
            Field(self.tr("What was wrong"), lambda one: said(one.diagnosis.title)),
            Field(
                self.tr("What to do"), lambda one: said(one.diagnosis.action or one.diagnosis.what)
            ),
        )
