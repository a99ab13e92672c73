"""That a newer version can be had: one quiet line in the window, which installs nothing."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from meterdesk.domain.release import Release
from meterdesk.gui import palette
from meterdesk.gui.local_time import day_text
from meterdesk.gui.notice import closing_button


class NewVersionBar(QFrame):
    """Hidden until there is one; closed it comes back with the next start, silenced never."""

    silenced = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newVersion")
        self.release: Release | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.look = QPushButton(self.tr("What is &new"))
        self.look.setToolTip(self.tr("Opens the page in your browser; nothing is installed."))
        self.look.clicked.connect(self._open)
        self.never = QPushButton(self.tr("Not this &version"))
        self.never.setToolTip(self.tr("Say no more of this version; of the next you hear again."))
        self.never.clicked.connect(self._silence)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 6, 5)
        row.setSpacing(9)
        row.addWidget(self._text, 1)
        for button in (self.look, self.never):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addWidget(closing_button(self))
        self.hide()

    @property
    def text(self) -> str:
        """What stands there."""
        return self._text.text() if not self.isHidden() else ""

    @Slot(object)
    def show_release(self, release: Release | None) -> None:
        """There while there is one to tell of."""
        self.release = release
        if release is not None:
            self._paint()
            since = self.tr("Meterdesk %1 can be had since %2.")
            sentence = since.replace("%1", str(release.version)).replace(
                "%2", day_text(release.published)
            )
            self._text.setText(f"{sentence} {release.note(QLocale().name()[:2])}".strip())
        self.setVisible(release is not None)

    @Slot()
    def _open(self) -> None:
        if self.release is not None:  # an https address: `domain.release` takes no other
            QDesktopServices.openUrl(QUrl(self.release.page))

    @Slot()
    def _silence(self) -> None:
        if self.release is not None:
            self.silenced.emit(str(self.release.version))
        self.hide()

    def _paint(self) -> None:
        is_dark = palette.is_dark(self.palette())
        ground, edge = ("#26302f", "#47605c") if is_dark else ("#eaf3f0", "#b5d0c8")
        self.setStyleSheet(
            f"QFrame#newVersion {{ background: {ground}; border: 1px solid {edge};"
            " border-radius: 5px; }"
        )
