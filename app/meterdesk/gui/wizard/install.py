"""Step 1: what the program does, what it sends and what it never sends."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.data_items import items
from meterdesk.gui.wizard.field import heading, words
from meterdesk.gui.wizard.keeping import Keeping
from meterdesk.gui.wizard.pc_checks import CheckComputer, PcChecks
from meterdesk.services.setup import Answers


class InstallPage(QWidget):
    """Five lines to read and one tick. It scrolls where the text is large or the screen small."""

    def __init__(
        self, answers: Answers, check: CheckComputer, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.checks = PcChecks(check)
        self.start = QCheckBox(self.tr("&Start Meterdesk with the computer (recommended)"))
        self.start.setAccessibleName(self.tr("Start Meterdesk with the computer"))
        self.start.setChecked(answers.start_with_session)
        self.keeping = Keeping(answers)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(heading(self.tr("Nobody has to read a page counter again")))
        column.addWidget(self._lines())
        column.addWidget(heading(self.tr("Of each printer you register, exactly this is sent")))
        column.addWidget(self._items())
        column.addSpacing(6)
        column.addWidget(self.start)
        column.addWidget(
            words(
                self.tr("Meters can only be read while this computer is on and Meterdesk runs."),
                is_quiet=True,
            )
        )
        column.addWidget(self.keeping)
        column.addWidget(heading(self.tr("This computer")))
        column.addWidget(self.checks)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def show_answers(self, answers: Answers) -> None:
        """What is known now in place of what was chosen."""
        self.start.setChecked(answers.start_with_session)
        self.keeping.show_answers(answers)

    def answers(self, before: Answers) -> Answers:
        """What was chosen here, over what was known before."""
        return replace(
            before,
            start_with_session=self.start.isChecked(),
            secret_store=self.keeping.store(),
        )

    def show_problems(self, problems: dict[str, str]) -> bool:
        """Whether something here cannot stay; the sentence stands under it."""
        problem = problems.get("secret_store", "")
        self.keeping.problem.say(problem)
        if problem:
            self.keeping.setFocus()
            self._scroll.ensureWidgetVisible(self.keeping)
        return bool(problem)

    def _lines(self) -> QWidget:
        lines = (
            (
                "✓",
                self.tr("Reads the meters and supplies of your printers, about every two hours."),
            ),
            (
                "✓",
                self.tr("Talks to your supplier's server once a day, encrypted, from here only."),
            ),
            ("✓", self.tr("Shows you every message, word for word, under “What was sent”.")),
            ("–", self.tr("Never sends documents, names of people, addresses or passwords.")),
            ("–", self.tr("Never registers a printer unless you choose it. Pause at any time.")),
        )
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (sign, text) in enumerate(lines):
            grid.addWidget(QLabel(sign), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words(text), row, 1)
        return box

    def _items(self) -> QWidget:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(7)
        for number, item in enumerate(items(), 1):
            column.addWidget(words(f"{number}.  {item}"))
        return frame
