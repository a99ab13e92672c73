"""One message: as a table of words and values, and exactly as it travelled."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.device import Device
from meterdesk.gui import palette
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.envelope_words import EnvelopeWords
from meterdesk.gui.indented import indented
from meterdesk.gui.language import said
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.wizard.field import quiet_on_window
from meterdesk.services.message import OF_THE_OFFICE, Item, Line

_Index = Any
_NARROWEST = (14, 14, 10, 10, 17)
"""Characters of each column that are always seen; the tooltip of a cell has all."""
_FIRM = frozenset({2, 3})
"""Columns that are not shortened for others: value and date."""
_WIDEST = (44, 40, 27, 22, 20)
"""Characters that the texts of a column may ask for."""
_FEWEST_ROWS = 4
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


def _rank(line: Line) -> int:
    return 0 if line.is_problem else 2 if line.item in _SECOND else 1


def shared_out(
    wanted: Sequence[int], least: Sequence[int], firm: Collection[int], room: int
) -> list[int]:
    """Widths that fit into the room: what is not firm gives way, each by its share."""
    too_much = sum(wanted) - room
    can_give = {at: max(0, width - least[at]) for at, width in enumerate(wanted) if at not in firm}
    share = min(1.0, max(0, too_much) / max(1, sum(can_give.values())))
    return [width - round(share * can_give.get(at, 0)) for at, width in enumerate(wanted)]


def _what(line: Line) -> str:
    named = counter_words(line.what)
    return named if named != line.what else said(line.what)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValuesView", text)


def _ask_for_least(widget: QWidget) -> None:
    """Scrolls by itself and takes what is left: what is around it need not scroll as well."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class ValuesView(ListingView):
    """The fields of a message in words; what is of the office stands first."""

    def __init__(
        self, name: str, empty: str, *, has_reads: bool = True, parent: QWidget | None = None
    ) -> None:
        self._words = EnvelopeWords()
        self._printers: Mapping[str, Device] = {}
        words = self._words
        fields = (
            Field(_tr("Printer"), lambda line: words.printer(line, self._printers)),
            Field(_tr("What"), lambda line: _what(line)),
            Field(_tr("Value"), words.value),
            Field(_tr("Read on"), words.read_on),
            Field(_tr("That is"), words.item),
        )
        super().__init__(_Values(fields), name, empty, parent)
        self.model.setParent(self)
        self._words.setParent(self)
        for column in (3, 4):
            self.table.setColumnHidden(column, not has_reads)
        rows = self.table.verticalHeader().defaultSectionSize() * (_FEWEST_ROWS + 1)
        self.table.setMinimumHeight(rows + 8)
        _ask_for_least(self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model.rows:
            self._fit()

    def _fit(self) -> None:
        """As wide as the texts; where that is too much, names give way and values do not."""
        table = self.table
        character, head = table.fontMetrics().averageCharWidth(), table.horizontalHeader()
        hints = (
            0
            if table.isColumnHidden(at)
            else max(table.sizeHintForColumn(at), head.sectionSizeHint(at)) + 10
            for at in range(self.model.columnCount())
        )
        most = (characters * character for characters in _WIDEST)
        wanted = [min(pair) for pair in zip(hints, most, strict=True)]
        least = [characters * character for characters in _NARROWEST]
        for at, width in enumerate(shared_out(wanted, least, _FIRM, table.viewport().width())):
            if width:
                table.setColumnWidth(at, width)

    def show_lines(self, lines: tuple[Line, ...], printers: Mapping[str, Device]) -> None:
        """Shows these; what was refused comes first, ids, times and proofs last."""
        self._printers = printers
        self.model.show_rows(())
        self.show_rows(sorted(lines, key=_rank))
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
        title.setWordWrap(True)
        self._copy = QPushButton(self.tr("Copy as it travelled"))
        self._copy.setAccessibleName(self.tr("Copy as it travelled: %1").replace("%1", name))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self.copy_raw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.view, 1)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignRight)
        self.view.setMinimumHeight(self.view.fontMetrics().height() * 7)
        _ask_for_least(self.view)

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
