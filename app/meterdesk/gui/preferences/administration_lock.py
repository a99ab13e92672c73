"""What is locked says so calmly, and who knows the password opens it (row M16)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from meterdesk.domain.administration import BY_PASSWORD
from meterdesk.gui.language import said
from meterdesk.gui.preferences.password_dialog import PasswordDialog
from meterdesk.gui.wizard.field import field, words

SIGN = 18
"""Pixels of the padlock, before scaling."""


class LockBanner(QFrame):
    """Hidden where nothing is locked. Only what a password locks can be opened here."""

    unlock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self.words = words("")
        self.unlock = QPushButton(self.tr("Unloc&k…"))
        self.unlock.setAutoDefault(False)
        self.unlock.clicked.connect(self.unlock_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(9)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.unlock)
        self.hide()

    def show_reason(self, why: str, what: str = "") -> None:
        """The sentence of the domain, or one about `what` is locked; nothing where nothing is."""
        sentence = what or said(why)
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        self.unlock.setVisible(why == BY_PASSWORD)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        self._sign.setPixmap(padlock(ink, self.devicePixelRatioF()))
        self.setVisible(bool(why))


class UnlockDialog(PasswordDialog):
    """Accepted once the password was right. `unlock` raises MeterdeskError where it is not."""

    def __init__(self, unlock: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlock = unlock
        self.setWindowTitle(self.tr("Unlock the IT settings"))
        self.password, self.problem = self.secret(self.tr("Administration password"))
        label = QLabel(self.tr("Administration &password"))
        label.setBuddy(self.password)
        self.column.setSpacing(8)
        self.column.addWidget(
            words(
                self.tr(
                    "Your IT administrator has locked these settings. They stay open until this "
                    "window is closed."
                ),
                is_quiet=True,
            )
        )
        self.column.addWidget(label)
        self.column.addLayout(field(self.password, self.problem))
        self.finish_layout()

    def check(self) -> None:
        self.work_on(partial(self._unlock, self.password.text()))

    def take(self, result: object) -> None:
        self.accept()


def padlock(ink: QColor, ratio: float = 1.0) -> QPixmap:
    """A closed padlock."""
    picture = QPixmap(round(SIGN * ratio), round(SIGN * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = painter.pen()
    pen.setColor(ink)
    pen.setWidthF(1.8)
    painter.setPen(pen)
    painter.drawArc(QRectF(5, 2.5, 8, 9), 0, 180 * 16)
    painter.drawLine(5, 7, 5, 9)
    painter.drawLine(13, 7, 13, 9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(3, 8, 12, 8), 1.5, 1.5)
    painter.end()
    return picture
