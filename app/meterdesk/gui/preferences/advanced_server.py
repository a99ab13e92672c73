"""What only an old server needs: how messages are signed. Folded away for everybody else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from meterdesk.domain.settings import SecurityDialect
from meterdesk.gui.preferences.page import choice
from meterdesk.gui.wizard.field import words


class AdvancedServer(QWidget):
    """Opens by itself where something else than the default is set."""

    def __init__(self, dialect: SecurityDialect, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialects = {
            self.tr("OASIS WS-Security 1.0, of 2004 (usual)"): SecurityDialect.OASIS_1_0,
            self.tr("Draft of June 2003"): SecurityDialect.DRAFT_2003_06,
            self.tr("Draft of December 2002"): SecurityDialect.DRAFT_2002_12,
            self.tr("Draft of July 2002"): SecurityDialect.DRAFT_2002_07,
            self.tr("OASIS working drafts (2002/xx)"): SecurityDialect.DRAFT_2002_XX,
        }
        self.box = choice(self._dialects, dialect)
        self.box.setAccessibleName(self.tr("Dialect of WS-Security"))
        label = QLabel(self.tr("Dialect of &WS-Security"))
        label.setBuddy(self.box)
        self.switch = QToolButton()
        self.switch.setText(self.tr("Adva&nced"))
        self.switch.setCheckable(True)
        self.switch.setAutoRaise(True)
        self.switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._inner = QWidget()
        form = QFormLayout(self._inner)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label, self.box)
        form.addRow(
            words(
                self.tr(
                    "How messages prove that they come from this office. Change it only if your "
                    "supplier says so: with another one the server answers no message."
                ),
                is_quiet=True,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.switch)
        column.addWidget(self._inner)
        self.switch.toggled.connect(self._unfold)
        self.switch.setChecked(dialect is not SecurityDialect.OASIS_1_0)
        self._unfold(self.switch.isChecked())

    def dialect(self) -> SecurityDialect:
        """The one that is chosen."""
        return tuple(self._dialects.values())[self.box.currentIndex()]

    @Slot(bool)
    def _unfold(self, is_open: bool) -> None:
        self.switch.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._inner.setVisible(is_open)
