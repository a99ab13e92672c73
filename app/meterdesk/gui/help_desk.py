"""Help, support bundle and About: opened from anywhere, F1 in every window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

from meterdesk.domain.release import Release
from meterdesk.gui.faults import versions
from meterdesk.gui.help_topics import FIRST, topic_of
from meterdesk.services.manual import Manual
from meterdesk.services.support import Support

if TYPE_CHECKING:
    from meterdesk.gui.help_window import HelpWindow

_KEY = "help key"


class HelpDesk(QObject):
    """Outlives the desktops. Its windows stand beside the others and block none of them; their
    modules are loaded when they are opened first."""

    def __init__(self, manual: Manual, support: Support, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._manual = manual
        self._support = support
        self.window: HelpWindow | None = None
        self._open: list[QDialog] = []
        self._newer: Release | None = None

    def watch(self, app: QApplication) -> None:
        """F1 in every window that somebody looks at, whenever it was made."""
        app.focusWindowChanged.connect(self._equip)

    @Slot()
    def open_help(self) -> None:
        """The page about what somebody looks at."""
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        self.open_topic(topic_of(widget) if widget is not None else FIRST)

    def open_topic(self, topic: str) -> None:
        """That page, in the language of the window."""
        if self.window is None:
            from meterdesk.gui.help_window import HelpWindow

            pages = self._manual.pages(QLocale().name())
            self.window = HelpWindow(pages)
            self.window.support_requested.connect(self.open_support)
            self.window.about_requested.connect(self.open_about)
            self.window.finished.connect(self._close_help)
        self.window.show_topic(topic)
        _show(self.window)

    @Slot()
    def open_support(self) -> None:
        """What whoever helps needs to see."""
        from meterdesk.gui.support_dialog import SupportDialog

        self._present(SupportDialog(self._support))

    @Slot()
    def open_about(self) -> None:
        """Version and licences."""
        from meterdesk.gui.about import AboutDialog

        self._present(AboutDialog(versions, newer=self._newer, licences=self._manual.licences))

    @Slot(object)
    def know_version(self, newer: Release | None) -> None:
        """The newer version that About tells of, if there is one."""
        self._newer = newer

    @Slot()
    def close_all(self) -> None:
        """The language changed, or the program ends."""
        for dialog in (*self._open, *([self.window] if self.window else [])):
            dialog.close()

    @Slot()
    def _close_help(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    @Slot()
    def _equip(self) -> None:
        window = QApplication.activeWindow()
        if window is None or window is self.window or window.property(_KEY):
            return
        window.setProperty(_KEY, True)
        key = QShortcut(QKeySequence(Qt.Key.Key_F1), window)
        key.activated.connect(self.open_help)

    def _present(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._forget)
        self._open.append(dialog)
        _show(dialog)

    @Slot()
    def _forget(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, QDialog) and dialog in self._open:
            self._open.remove(dialog)
            dialog.deleteLater()


def _show(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
