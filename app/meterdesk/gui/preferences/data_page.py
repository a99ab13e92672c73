"""Where the data lies and for how long it is kept (row B1), backup and restore (row M23)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QSpinBox, QWidget

from meterdesk.domain.administration import Restraint
from meterdesk.domain.settings import MOST_MONTHS
from meterdesk.gui.backup_panel import BackupPanel
from meterdesk.gui.keeping import Keeping
from meterdesk.gui.preferences.page import Page
from meterdesk.services.preferences import Choices


class DataPage(Page):
    """Months; readings have a rule of their own. No `keeping`, no backups: a rehearsal."""

    def __init__(
        self, choices: Choices, keeping: Keeping | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.backups = BackupPanel(keeping) if keeping is not None else None
        if self.backups is not None:
            self._form.addRow(self.tr("Data folder"), self.backups.place)
            self._form.addRow(self.tr("Size"), self.backups.room)
        settings = choices.settings
        self.sent = self._months(settings.keep_sent_months)
        self.billing = self._months(settings.keep_billing_months)
        self.ask(self.tr("&Keep what was sent for"), self.sent, "keep_sent_months")
        self.ask(
            self.tr("Keep &billing reads that were sent for"), self.billing, "keep_billing_months"
        )
        self.hint(
            self.tr(
                "What is older is thrown away once a day. Save it first in “What was sent”, if "
                "your contract or your auditor wants it for longer. Of readings every change is "
                "kept for 13 months, then one a day, for good."
            )
        )
        if self.backups is not None:
            # below the form: a form gives paragraphs that break the height of another width
            self._column.insertWidget(self._column.count() - 1, self.backups)

    def show_restraint(self, restraint: Restraint) -> None:
        super().show_restraint(restraint)
        if self.backups is not None:
            self.backups.show_restraint(restraint)

    def over(self, choices: Choices) -> Choices:
        settings = replace(
            choices.settings,
            keep_sent_months=self.sent.value(),
            keep_billing_months=self.billing.value(),
        )
        return replace(choices, settings=settings)

    def _months(self, months: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, MOST_MONTHS)
        box.setSuffix(self.tr(" months"))
        box.setValue(months)
        box.setMaximumWidth(box.fontMetrics().averageCharWidth() * 22)
        return box
