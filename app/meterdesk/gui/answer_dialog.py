"""A dialog that asks by showing: what is known, a table of it, and one answer of a few."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.scrolled import Scrolled

_INDENT = 20
"""What an answer means stands under its words, not under its button."""

_LINES = 5
"""Of the table that are seen in any case; where there is room it is higher."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer: its value, its words, and what follows from it."""

    value: Any
    title: str
    meaning: str


class AnswerDialog(QDialog):
    """Nothing is marked for anybody, and it may be closed without an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._choices: dict[QRadioButton, Any] = {}
        self._rows: dict[Any, QVBoxLayout] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(14)
        asking = Scrolled()
        self._column = asking.column
        self._column.setSpacing(10)
        self._buttons = QDialogButtonBox(self)
        self._answer = QPushButton(self.tr("&Answer"))
        self._answer.setEnabled(False)
        self._later = QPushButton(self.tr("&Not now"))
        self._later.setAutoDefault(False)
        self._buttons.addButton(self._answer, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self._later, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.tell)
        self._buttons.rejected.connect(self.reject)
        whole.addWidget(asking, 1)
        whole.addWidget(self._buttons)

    @property
    def chosen(self) -> Any:
        """The value that is marked; None while none is."""
        return next((value for box, value in self._choices.items() if box.isChecked()), None)

    def choose(self, value: Any) -> None:
        """Marks this answer."""
        for box, meant in self._choices.items():
            box.setChecked(meant is value)

    @Slot()
    def tell(self) -> None:
        """Gives the marked answer, and closes."""
        if self.chosen is not None:
            self.give(self.chosen)
        self.accept()

    def give(self, value: Any) -> None:
        """Tells who asked; for the dialog in question."""
        raise NotImplementedError

    def may_answer(self) -> bool:
        """Whether what is marked can be given as it is."""
        return self.chosen is not None

    def ask(self, lead: str, evidence: QWidget | None, choices: Sequence[Choice]) -> None:
        """Fills the dialog: a paragraph, what it rests on, the answers."""
        self._column.addWidget(paragraph(lead))
        if evidence is not None:
            evidence.setMinimumHeight(self.fontMetrics().height() * _LINES)
            self._column.addWidget(evidence, 1)
        for choice in choices:
            row = self._rows[choice.value] = QVBoxLayout()
            row.setSpacing(2)
            row.addWidget(self._button(choice))
            row.addWidget(paragraph(choice.meaning, indent=_INDENT))
            self._column.addLayout(row)
        if evidence is None:
            self._column.addStretch(1)

    def add_under(self, value: Any, *widgets: QWidget) -> None:
        """Something more to say or to tick about that answer."""
        for widget in widgets:
            self._rows[value].addWidget(widget)

    @Slot()
    def refresh_answer(self) -> None:
        """The button can be pressed once there is something to give."""
        self._answer.setEnabled(self.may_answer())
        self._answer.setDefault(True)

    def _button(self, choice: Choice) -> QRadioButton:
        button = QRadioButton(choice.title, self)
        button.setAccessibleDescription(choice.meaning)
        button.toggled.connect(self.refresh_answer)
        self._group.addButton(button)
        self._choices[button] = choice.value
        return button


def paragraph(text: str, indent: int = 0) -> QLabel:
    """Plain text over as many lines as it needs."""
    label = QLabel(text)
    label.setContentsMargins(indent, 0, 0, 0)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
