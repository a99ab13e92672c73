"""A dialog with passwords that are worked on aside, since hashing one takes a while (row M16)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from meterdesk.gui.extent import extent, make_room
from meterdesk.gui.undertaking import Undertaking
from meterdesk.gui.wizard.field import Problem


class PasswordDialog(QDialog):
    """While it works nothing can be typed; what went wrong stands at the first line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problems: list[Problem] = []
        self._lines: list[QLineEdit] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 16, 18, 14)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._check)
        self.buttons.rejected.connect(self.reject)
        self._aside = Undertaking(self)
        self._aside.finished.connect(self._finish)
        self._aside.failed.connect(self._fail)

    def check(self) -> None:
        """OK was pressed."""
        raise NotImplementedError

    def take(self, result: object) -> None:
        """What was worked out; nobody closed the dialog meanwhile."""
        raise NotImplementedError

    def secret(self, name: str) -> tuple[QLineEdit, Problem]:
        """A line for a password, and where its problem stands."""
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        problem = Problem(line)
        self._lines.append(line)
        self.problems.append(problem)
        return line, problem

    def finish_layout(self) -> None:
        """The buttons below what stands in the column, and a width for words."""
        self.column.addWidget(self.buttons)
        self.resize(extent(self, 64, 1))
        make_room(self)

    def work_on(self, call: Callable[[], object]) -> None:
        """Beside the window; `take` or a sentence follows."""
        self.setEnabled(False)
        self._aside.call_apart(call)

    @Slot()
    def _check(self) -> None:
        self.check()

    @Slot(object)
    def _finish(self, result: object) -> None:
        if self.isVisible():
            self.take(result)

    @Slot(str, str)
    def _fail(self, title: str, sentence: str) -> None:
        """Nothing was done, and it can be tried again."""
        self.setEnabled(True)
        self.problems[0].say(sentence)
        self._lines[0].selectAll()
        self._lines[0].setFocus()
