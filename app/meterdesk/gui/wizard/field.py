"""Small parts of a step: a heading, a quiet explanation, and the problem of a field under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from meterdesk.gui import palette
from meterdesk.gui.extent import make_room
from meterdesk.gui.language import said
from meterdesk.gui.wizard.frame_mark import FrameMark


def heading(text: str) -> QLabel:
    """The title of a part, a little larger than what follows."""
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def words(text: str, *, is_quiet: bool = False) -> QLabel:
    """A paragraph."""
    label = QLabel(text)
    label.setWordWrap(True)
    if is_quiet:
        colors = label.palette()
        colors.setColor(QPalette.ColorRole.WindowText, quiet_on_window(colors))
        label.setPalette(colors)
    return label


def quiet_on_window(colors: QPalette) -> QColor:
    """The ink of what is said second, still legible on the ground of a window and of a tab."""
    ground = colors.color(QPalette.ColorRole.Window)
    if palette.is_dark(colors):
        ground = colors.color(QPalette.ColorRole.Button).lighter(125)  # so some styles fill tabs
    return palette.legible(palette.quiet(colors).name(), ground)


def field(widget: QWidget, problem: Problem) -> QVBoxLayout:
    """A field with its problem under it; no problem takes no room."""
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(widget)
    column.addWidget(problem)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.textChanged.connect(problem.clear_away)
    return column


class Problem(QLabel):
    """The sentence why a field cannot stay as it is, where it stands, and a frame around it."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self._frame: FrameMark | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        colors = self.palette()
        window = colors.color(QPalette.ColorRole.Window)
        colors.setColor(QPalette.ColorRole.WindowText, palette.legible(palette.RED, window))
        self.setPalette(colors)
        self.hide()

    def say(self, sentence: str) -> None:
        """Shows the sentence, or nothing; screen readers hear it with the field."""
        text = said(sentence)
        self.setText(f"⚠ {text}" if text else "")
        self.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        if text and self._frame is None:
            self._frame = FrameMark(self._field)
        if self._frame is not None:
            self._frame.show_over() if text else self._frame.hide()
        if text:
            make_room(self.window())

    @Slot()
    def clear_away(self) -> None:
        """Somebody is typing: what was wrong is being put right."""
        self.say("")
