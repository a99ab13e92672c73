"""Where a number comes from: the panel beside the meters (row B2)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from meterdesk.domain.meter import Meter
from meterdesk.domain.step import Step
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.meter_words import MeterWords


class Explanation(QScrollArea):
    """“Explain this number”: the object it came from, raw value, unit, rule, time, second witness
    and how it came from the number before (row B2)."""

    def __init__(self, words: MeterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("Explain this number"))
        inner = QWidget(self)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self._title = QLabel(inner)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(4)
        layout = QVBoxLayout(inner)
        layout.addWidget(self._title)
        layout.addLayout(self._form)
        layout.addStretch(1)

    def explain(self, meter: Meter, read_at: datetime, step: Step | None = None) -> None:
        """Says where this number comes from; `step` is what lies between it and the one before."""
        self.clear()
        self._title.setText(self.tr("Explain this number: {0}").format(counter_words(meter.label)))
        for title, text in self._words.explanation(meter, read_at, step):
            value = QLabel(text, self)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(f"{title}: {text}")
            self._form.addRow(title, value)

    def clear(self) -> None:
        """Says how to get an explanation."""
        self._title.setText(self.tr("Choose a meter to see where its number comes from."))
        while self._form.rowCount():
            self._form.removeRow(0)
