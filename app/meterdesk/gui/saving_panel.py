"""The lower part of a dialog that saves: how far it is, what was written, or why not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from meterdesk.gui.export_place import show_in_folder
from meterdesk.gui.notice import Notice
from meterdesk.gui.undertaking import Undertaking, Work

Further = Callable[[Any], Iterator[Any]]
"""Work that begins with what other work came to."""


class SavingPanel(QWidget):
    """Runs one piece of work; says what it came to, with buttons to see it."""

    busy_changed = Signal(bool)
    saved = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undertaking = Undertaking(self)
        self.path = Path()
        self._sentence = ""
        self._then: Further | None = None
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.undertaking.cancel)
        self.done = QLabel()
        self.done.setWordWrap(True)
        self.done.setTextFormat(Qt.TextFormat.PlainText)
        self.done.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.open = QPushButton(self.tr("&Open"))
        self.open.clicked.connect(self._open)
        self.show_folder = QPushButton(self.tr("Show in &folder"))
        self.show_folder.clicked.connect(self._show_folder)
        for button in (self.open, self.show_folder):
            button.setAutoDefault(False)
        self.notice = Notice()
        self._lay_out()
        self.undertaking.progressed.connect(self._show_progress)
        self.undertaking.finished.connect(self._finish)
        self.undertaking.failed.connect(self._fail)
        self.undertaking.cancelled.connect(self._say_stopped)
        self._show(is_busy=False)

    def begin(self, path: Path, work: Work, sentence: str, *, then: Further | None = None) -> None:
        """Does it in a thread. `then` goes on with its result in turns, for what Qt draws.

        `sentence` is said when it is done: %1 is the file's name, %2 what the work came to.
        """
        self.path, self._sentence, self._then = path, sentence, then
        self.notice.hide()
        self.done.clear()
        self.bar.setRange(0, 0)
        self._show(is_busy=True)
        self.undertaking.begin_apart(work)

    def end(self) -> None:
        """The dialog closes: what is under way is broken off and leaves nothing."""
        self.undertaking.cancel()

    def _lay_out(self) -> None:
        self._running, self._result = QWidget(), QWidget()
        running, result = QHBoxLayout(self._running), QHBoxLayout(self._result)
        for row in (running, result):
            row.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self.bar, 1)
        running.addWidget(self.stop)
        result.addWidget(self.done, 1)
        result.addWidget(self.open)
        result.addWidget(self.show_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._running, self._result, self.notice):
            column.addWidget(widget)

    def _show(self, *, is_busy: bool, is_saved: bool = False) -> None:
        self._running.setVisible(is_busy)
        self._result.setVisible(bool(self.done.text()))
        for button in (self.open, self.show_folder):
            button.setVisible(is_saved)
        self.busy_changed.emit(is_busy)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    @Slot(object)
    def _finish(self, result: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            self.undertaking.begin_in_turns(partial(then, result))
            return
        said = "" if result is None else str(result)
        self.done.setText(self._sentence.replace("%2", said).replace("%1", self.path.name))
        self._show(is_busy=False, is_saved=True)
        self.saved.emit(self.path)

    @Slot(str, str)
    def _fail(self, title: str, message: str) -> None:
        self._show(is_busy=False)
        self.notice.say(title, message)

    @Slot()
    def _say_stopped(self) -> None:
        self.done.setText(self.tr("Stopped; nothing was written."))
        self._show(is_busy=False)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))

    @Slot()
    def _show_folder(self) -> None:
        show_in_folder(self.path)
