"""What is locked says so calmly, and who knows the password opens it (row M16)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.administration import BY_PASSWORD
from meterdesk.gui.extent import extent, make_room
from meterdesk.gui.language import said
from meterdesk.gui.undertaking import Undertaking
from meterdesk.gui.wizard.field import Problem, field, words

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

    def show_reason(self, why: str) -> None:
        """The sentence of the domain, or nothing."""
        self.words.setText(said(why))
        self.words.setAccessibleName(said(why))
        self.unlock.setVisible(why == BY_PASSWORD)
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        self._sign.setPixmap(padlock(ink, self.devicePixelRatioF()))
        self.setVisible(bool(why))


class UnlockDialog(QDialog):
    """Accepted once the password was right. `unlock` raises MeterdeskError where it is not."""

    def __init__(self, unlock: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unlock = unlock
        self.setWindowTitle(self.tr("Unlock the IT settings"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Administration password"))
        self.problem = Problem(self.password)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        label = QLabel(self.tr("Administration &password"))
        label.setBuddy(self.password)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addWidget(
            words(
                self.tr(
                    "Your IT administrator has locked these settings. They stay open until this "
                    "window is closed."
                ),
                is_quiet=True,
            )
        )
        column.addWidget(label)
        column.addLayout(field(self.password, self.problem))
        column.addWidget(self.buttons)
        self.resize(extent(self, 64, 1))
        make_room(self)
        self._aside = Undertaking(self)
        self._aside.finished.connect(self._let_in)
        self._aside.failed.connect(self._refuse)

    @Slot()
    def _try(self) -> None:
        self.setEnabled(False)
        self._aside.call_apart(partial(self._unlock, self.password.text()))

    @Slot()
    def _let_in(self) -> None:
        if self.isVisible():  # who closed it meanwhile wants nothing unlocked
            self.accept()

    @Slot(str, str)
    def _refuse(self, title: str, sentence: str) -> None:
        self.setEnabled(True)
        self.problem.say(sentence)
        self.password.selectAll()
        self.password.setFocus()


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
