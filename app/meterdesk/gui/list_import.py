"""Places typed or taken from a file: a field, a button, and what became of each bad line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from meterdesk.domain.errors import BadInputError
from meterdesk.domain.target_list import read_list
from meterdesk.gui.wizard.field import Problem, words

MOST_SHOWN = 4
"""Bad lines that are named; the others are counted."""


class ListImport(QWidget):
    """A field for places with a button that adds those of a CSV file."""

    def __init__(self, places: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self.button = QPushButton(self.tr("Add from a li&st (CSV)…"))
        self.button.setAccessibleName(self.tr("Add addresses from a list in a CSV file"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        self.said = words("", is_quiet=True)
        self.said.hide()
        self.problem = Problem(self.button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(places, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.problem)

    def add(self, path: Path) -> None:
        """Adds what the file names, and says which lines it could not."""
        self.said.hide()
        self.problem.say("")
        try:
            found = read_list(path.read_bytes())
        except BadInputError as error:
            self.problem.say(f"{path.name}: {error.message}")
            return
        except OSError as error:
            text = self.tr("%1 cannot be read (%2).").replace("%1", path.name)
            self.problem.say(text.replace("%2", error.strerror or str(error)))
            return
        before = self._places.text().strip()
        self._places.setText(", ".join(filter(None, (before.rstrip(", "), *found.targets))))
        text = self.tr("%1 places added from %2.").replace("%1", str(len(found.targets)))
        self.said.setText(text.replace("%2", path.name))
        self.said.show()
        self.problem.say(self._told(found.problems))

    def _told(self, problems: tuple[str, ...]) -> str:
        shown = "\n".join(problems[:MOST_SHOWN])
        more = len(problems) - MOST_SHOWN
        if more > 0:
            shown += "\n" + self.tr("and %1 more lines.").replace("%1", str(more))
        return shown

    @Slot()
    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("List of printers"),
            "",
            self.tr("Lists (*.csv *.txt *.tsv);;All files (*)"),
        )
        if path:
            self.add(Path(path))
