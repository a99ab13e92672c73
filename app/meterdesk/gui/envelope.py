""" "What was sent" (row B1): every conversation as it went, and what would be said next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from meterdesk.gui.books import Asks
from meterdesk.gui.data_items import listed
from meterdesk.gui.envelope_export import ExportDialog
from meterdesk.gui.envelope_next import NextTab
from meterdesk.gui.envelope_past import PastTab
from meterdesk.gui.extent import extent
from meterdesk.gui.pause_banner import PauseBanner
from meterdesk.services.envelope import Envelope, Query
from meterdesk.services.export import Export
from meterdesk.services.ports.clock import Clock
from meterdesk.services.preview import Preview

NEXT = 1
"""Where the tab of the next message stands."""


class EnvelopeWindow(QDialog):
    """Reads the archive each time it is shown."""

    def __init__(
        self,
        envelope: Envelope,
        preview: Preview,
        export: Export,
        clock: Clock,
        parent: QWidget | None = None,
        books: Asks[Envelope] | None = None,
    ) -> None:
        super().__init__(parent)
        self._export = export
        self.setWindowTitle(self.tr("What was sent"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(extent(self, 214, 54))
        lead = QLabel(
            self.tr("Everything that leaves this office stands here. Of a printer: %1.").replace(
                "%1", listed()
            )
        )
        lead.setWordWrap(True)
        self.paused = PauseBanner()
        self.past = PastTab(envelope, clock, books)
        self.next = NextTab(preview, clock)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.past, self.tr("&Conversations"))
        self.tabs.addTab(self.next, self.tr("&Next message"))
        self.tabs.currentChanged.connect(self._look_ahead)
        self.past.save_requested.connect(self._save)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(lead)
        column.addWidget(self.paused)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        super().showEvent(event)

    @Slot()
    def refresh(self) -> None:
        """The archive, and the next message where somebody looks at it, as they stand."""
        self.past.refresh()
        self._look_ahead(self.tabs.currentIndex())

    def go_to(self, number: int) -> None:
        """Shows the conversation of that number."""
        self.tabs.setCurrentIndex(0)
        self.past.go_to(number)

    @Slot(int)
    def _look_ahead(self, at: int) -> None:
        if at == NEXT:
            self.next.refresh()

    @Slot(Query)
    def _save(self, query: Query) -> None:
        dialog = ExportDialog(self._export, query, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
