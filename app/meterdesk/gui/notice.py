"""A line that says what happened without stopping anybody: above the table, in a dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from meterdesk.domain.status import OfficeState
from meterdesk.gui import palette, sentences
from meterdesk.gui.icons import state_pixmap
from meterdesk.gui.language import said


class Notice(QFrame):
    """Hidden until there is something to say; the last thing said stands until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 6, 7)
        row.setSpacing(9)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(closing_button(self), 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @Slot(str, str)
    def say(self, title: str, message: str) -> None:
        """The title in bold and the sentence after it."""
        self._paint()
        title, message = said(title), said(message)
        self._text.setText(f"<b>{_plain(title)}.</b> {_plain(message)}")
        self._text.setAccessibleName(f"{title}. {message}")
        self._sign.setPixmap(state_pixmap(OfficeState.ATTENTION, 18, self.devicePixelRatioF()))
        self._sign.setAccessibleName(sentences.word(OfficeState.ATTENTION))
        self.show()

    @property
    def text(self) -> str:
        """What stands there, without mark-up."""
        return self._text.accessibleName() if not self.isHidden() else ""

    def _paint(self) -> None:
        is_dark = palette.is_dark(self.palette())
        ground, edge, ink = (
            ("#3d3316", "#75621f", "#f6ecd0") if is_dark else ("#fff5d9", "#e3c669", "#3a2f06")
        )
        self.setStyleSheet(
            f"QFrame#notice {{ background: {ground}; border: 1px solid {edge};"
            f" border-radius: 5px; }} QFrame#notice QLabel {{ color: {ink}; }}"
        )


def closing_button(line: QFrame) -> QToolButton:
    """What closes such a line, at its end."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setText("×")  # in the colour of letters: the style's own cross is black on a dark ground
    name = QCoreApplication.translate("Notice", "Close this message")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(line.hide)
    return button


def as_text(sentence: str) -> str:
    """For a tooltip, which takes what looks like mark-up for mark-up."""
    return f"<span>{_plain(sentence)}</span>"


def _plain(text: str) -> str:
    return text.rstrip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
