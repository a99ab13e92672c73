"""Pages to turn: a search above their titles on the left, and the one that is open on the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QListWidget, QSplitter, QVBoxLayout, QWidget

LEFT, RIGHT = 37, 110
"""Widths in characters, before somebody moves the edge between them."""


class Leaves(QSplitter):
    """`sought` says what is searched, `titles` what is listed; both are read aloud as well."""

    def __init__(
        self, text: QWidget, sought: str, titles: str, between: Iterable[QWidget] = ()
    ) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(sought)
        self.search.setAccessibleName(sought)
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(titles)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, *between, self.list):
            column.addWidget(widget)
        self.addWidget(left)
        self.addWidget(text)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        wide = self.fontMetrics().averageCharWidth()
        self.setSizes([wide * LEFT, wide * RIGHT])

    def fill(self, titles: Iterable[str], row: int) -> None:
        """Lists these and chooses that row; nobody is told that it was turned."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(list(titles))
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
