"""What every page of the preferences is made of: titled fields with their problems under them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.wizard.field import Problem, field, words
from meterdesk.services.preferences import Choices


class Page(QScrollArea):
    """Shows a part of the choices and puts it back over them.

    It scrolls: a small screen or a long sentence does not squeeze it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: dict[str, tuple[QWidget, Problem]] = {}
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(10)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 12)
        column.addLayout(self._form)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for ground in (self.viewport(), inner):
            ground.setAutoFillBackground(False)

    @abstractmethod
    def over(self, choices: Choices) -> Choices:
        """The choices with what stands on this page."""

    def show_problems(self, problems: Mapping[str, str]) -> QWidget | None:
        """Says each where it stands; returns the first field that cannot stay."""
        for name, (_, problem) in self._problems.items():
            problem.say(problems.get(name, ""))
        wrong = (widget for name, (widget, _) in self._problems.items() if name in problems)
        return next(wrong, None)

    def ask(
        self, title: str, widget: QWidget, name: str = "", frame: QWidget | None = None
    ) -> None:
        """A titled field; `name` is the setting whose problems stand under it.

        `frame` is what the field stands in, where it has company.
        """
        widget.setAccessibleName(title.replace("&", ""))
        problem = Problem(widget)
        if name:
            self._problems[name] = (widget, problem)
        label = QLabel(title)
        label.setBuddy(widget)
        self._form.addRow(label, field(frame or widget, problem))
        if frame is not None and isinstance(widget, QLineEdit):
            widget.textChanged.connect(problem.clear_away)

    def tick(self, title: str, is_ticked: bool) -> QCheckBox:
        """A box that is ticked or not."""
        box = QCheckBox(title)
        box.setAccessibleName(title.replace("&", ""))
        box.setChecked(is_ticked)
        self._form.addRow(box)
        return box

    def hint(self, sentence: str) -> QLabel:
        """A quiet explanation."""
        label = words(sentence, is_quiet=True)
        self._form.addRow(label)
        return label


def choice(rows: Mapping[str, object], chosen: object) -> QComboBox:
    """A list to choose one from: text and value."""
    box = QComboBox()
    for text, value in rows.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, list(rows.values()).index(chosen)))
    return box
