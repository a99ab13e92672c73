"""Says calmly that something went wrong, once for each place, with details that can be copied."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.extent import extent
from meterdesk.gui.faults import Fault
from meterdesk.gui.wizard.field import heading, words


class FaultDialog(QDialog):
    """Stops nobody. The details open at a click, and can be copied once they are seen."""

    support_requested = Signal()

    def __init__(self, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        sign = QLabel()
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_MessageBoxIconSize)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign.setPixmap(icon.pixmap(side, side))
        sign.setAccessibleName(self.windowTitle())
        said = words(
            self.tr(
                "Meterdesk goes on, and nothing that was read or is still to be sent is lost. The "
                "log file has noted it. If it happens again, send a support bundle to your "
                "supplier: whoever looks after Meterdesk finds the place with it."
            )
        )
        self.details = QPlainTextEdit(fault.details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details"))
        self.details.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(
            self.tr("&Copy details"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.setAutoDefault(False)
        self.copy.hide()
        self.more = self.buttons.addButton(
            self.tr("&Details"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._show_details)
        self.copy.clicked.connect(self._copy)
        self.bundle = self.buttons.addButton(
            self.tr("&Support bundle…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.bundle.setAutoDefault(False)
        self.bundle.clicked.connect(self.support_requested)
        self.buttons.rejected.connect(self.reject)
        text = QVBoxLayout()
        text.addWidget(heading(self.tr("Something went wrong that nobody foresaw")))
        text.addWidget(said)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(sign)
        top.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.details, 1)
        column.addStretch()
        column.addWidget(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        wide = extent(self, 80, 10).width()
        self.resize(wide, column.totalHeightForWidth(wide))

    @Slot()
    def _show_details(self) -> None:
        self.resize(extent(self, 104, 30))
        self.more.hide()
        self.copy.show()
        self.details.show()
        self.details.setFocus()

    def add(self, fault: Fault) -> None:
        """Another one, while somebody looks at the first."""
        self.details.appendPlainText(f"\n{fault.details}")

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


class FaultBoard(QObject):
    """Opens the dialog for a fault of a place where none was met before in this run."""

    support_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[str] = set()
        self.dialog: FaultDialog | None = None

    @Slot(Fault)
    def show_fault(self, fault: Fault) -> None:
        """Shows it, unless it was shown before."""
        if fault.place in self._known:
            return
        self._known.add(fault.place)
        if self.dialog is not None:
            self.dialog.add(fault)
            return
        self.dialog = FaultDialog(fault)
        self.dialog.support_requested.connect(self.support_requested)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
