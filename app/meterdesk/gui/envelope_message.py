"""One message: as a table of words and values, and exactly as it travelled."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.device import Device
from meterdesk.gui import palette
from meterdesk.gui.envelope_words import EnvelopeWords
from meterdesk.gui.indented import indented
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.wizard.field import quiet_on_window
from meterdesk.services.message import OF_THE_OFFICE, Item, Line

_Index = Any
_SECOND = frozenset(Item) - set(OF_THE_OFFICE) - {Item.ANSWER}
"""What is no data of the office and no answer: said second."""


class _Values(Listing):
    """What somebody may care about in ink, the rest quiet, a refusal in red."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole:
            line = self.rows[index.row()]
            return _ink(line, QGuiApplication.palette())
        return super().data(index, role)


def _ink(line: Line, colors: QPalette) -> QColor | None:
    if line.is_problem:
        return palette.legible(palette.RED, colors.base().color())
    return palette.quiet(colors) if line.item in _SECOND else None


class ValuesView(ListingView):
    """The fields of a message in words; what is of the office stands first."""

    def __init__(self, name: str, empty: str, parent: QWidget | None = None) -> None:
        self._words = EnvelopeWords()
        self._printers: Mapping[str, Device] = {}
        words = self._words
        fields = (
            Field(words.tr("Printer"), lambda line: words.printer(line, self._printers)),
            Field(words.tr("What"), lambda line: str(line.what)),
            Field(words.tr("Value"), words.value),
            Field(words.tr("Read on"), words.read_on),
            Field(words.tr("That is"), words.item),
        )
        super().__init__(_Values(fields), name, empty, parent)
        self.model.setParent(self)
        self._words.setParent(self)

    def show_lines(self, lines: tuple[Line, ...], printers: Mapping[str, Device]) -> None:
        """Shows these; ids, times and proofs come last."""
        self._printers = printers
        self.model.show_rows(())
        self.show_rows(sorted(lines, key=lambda line: line.item in _SECOND))
        self.table.scrollToTop()


class ExactText(QWidget):
    """The XML with a line for each element, to be read; copied, it is as it travelled."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._raw = ""
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setAccessibleName(name)
        self.view.setTabChangesFocus(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        title = QLabel(name)
        title.setBuddy(self.view)
        self._copy = QPushButton(self.tr("Copy as it travelled"))
        self._copy.setAccessibleName(self.tr("Copy as it travelled: %1").replace("%1", name))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self.copy_raw)
        above = QHBoxLayout()
        above.addWidget(title, 1)
        above.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        column.addWidget(self.view, 1)

    def show_text(self, raw: str, instead: str = "") -> None:
        """Shows it indented; where there is none, the sentence instead."""
        self._raw = raw
        self.view.setPlainText(indented(raw))
        self.view.setPlaceholderText(instead)
        self._copy.setEnabled(bool(raw))

    @Slot()
    def copy_raw(self) -> None:
        """The text on one line, as it was archived: secrets masked."""
        QGuiApplication.clipboard().setText(self._raw)


def paragraph(*, is_quiet: bool = False, is_bold: bool = False) -> QLabel:
    """A text that wraps and can be marked."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = label.font()
    font.setBold(is_bold)
    if is_bold:
        font.setPointSizeF(font.pointSizeF() * 1.15)
    label.setFont(font)
    if is_quiet:
        colors = label.palette()
        colors.setColor(QPalette.ColorRole.WindowText, quiet_on_window(colors))
        label.setPalette(colors)
    return label
