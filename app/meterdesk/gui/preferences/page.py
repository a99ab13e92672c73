"""What every page of the preferences is made of: titled fields with their problems under them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
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

from meterdesk.domain.administration import Area, Restraint
from meterdesk.gui.language import said
from meterdesk.gui.preferences.administration_lock import LockBanner
from meterdesk.gui.wizard.field import Problem, field, words
from meterdesk.services.preferences import Choices


class Page(QScrollArea):
    """Shows a part of the choices and puts it back over them.

    It scrolls: a small screen or a long sentence does not squeeze it. `area` is locked as a whole.
    """

    area: Area | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problems: dict[str, tuple[QWidget, Problem]] = {}
        self._fixed: dict[str, tuple[QWidget, QLabel]] = {}
        self._held: set[QWidget] = set()
        self.lock = LockBanner()
        self._body = QWidget()
        self._form = QFormLayout(self._body)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(10)
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(self.lock)
        column.addWidget(self._body)
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

    def show_restraint(self, restraint: Restraint) -> None:
        """What may not be changed is shown and stays as it is."""
        why = restraint.why_not(self.area) if self.area is not None else ""
        self.lock.show_reason(why)
        self._body.setEnabled(not why)
        for name, (widget, note) in self._fixed.items():
            reason = "" if why else restraint.why(name)
            note.setText(said(reason))
            note.setVisible(bool(reason))
            self._hold(widget, is_held=bool(reason))

    def _hold(self, widget: QWidget, *, is_held: bool) -> None:
        if is_held and widget not in self._held:
            self._held.add(widget)
            widget.setEnabled(False)
            widget.installEventFilter(self)
        elif not is_held and widget in self._held:  # the password was typed
            self._held.remove(widget)
            widget.removeEventFilter(self)
            widget.setEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is fixed stays so, whatever else on the page changes."""
        if event.type() == QEvent.Type.EnabledChange and watched in self._held:
            widget = next(each for each in self._held if each is watched)
            if widget.isEnabled():
                widget.setEnabled(False)
        return super().eventFilter(watched, event)

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
        column = field(frame or widget, problem)
        column.addWidget(self._note(name, frame or widget))
        self._form.addRow(label, column)
        if frame is not None and isinstance(widget, QLineEdit):
            widget.textChanged.connect(problem.clear_away)

    def tick(self, title: str, is_ticked: bool, name: str = "") -> QCheckBox:
        """A box that is ticked or not; `name` is its setting."""
        box = QCheckBox(title)
        box.setAccessibleName(title.replace("&", ""))
        box.setChecked(is_ticked)
        self._form.addRow(box)
        if name:
            self._form.addRow(self._note(name, box))
        return box

    def _note(self, name: str, widget: QWidget) -> QLabel:
        """Under a field, where it is fixed: by whom."""
        note = words("", is_quiet=True)
        note.hide()
        if name:
            self._fixed[name] = (widget, note)
        return note

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
