"""What this program is, by which licences, and its versions to copy."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from meterdesk import __version__
from meterdesk.domain.release import Release
from meterdesk.gui.extent import extent, make_room
from meterdesk.gui.icons import app_icon
from meterdesk.gui.licences_dialog import LicencesDialog
from meterdesk.gui.scrolled import Scrolled
from meterdesk.gui.wizard.field import heading, words


class AboutDialog(QDialog):
    """`versions` tells them; they are shown before they can be copied. `newer` is one to be had,
    `licences` are those of all that the program is made of."""

    def __init__(
        self,
        versions: Callable[[], str],
        parent: QWidget | None = None,
        *,
        newer: Release | None = None,
        licences: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._licences = licences
        self.setWindowTitle(self.tr("About Meterdesk"))
        self.resize(extent(self, 96, 24))
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(64, 64))
        sign.setAccessibleName("Meterdesk")
        said = (
            self.tr("Reads the meters of an office's printers and answers its supplier's server."),
            self.tr(
                "Meterdesk is free software under the Apache License 2.0, without any warranty."
            ),
            self.tr(
                "Its windows are made with Qt for Python (PySide6), which is used under the GNU "
                "Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a "
                "version of your own. Its source is at https://code.qt.io. Qt is a trademark of "
                "The Qt Company Ltd."
            ),
        )
        text = QVBoxLayout()
        text.addWidget(heading(self.tr("Meterdesk %1").replace("%1", __version__)))
        if newer is not None:
            text.addWidget(NewVersion(newer))
        for sentence in said:
            text.addWidget(words(sentence))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        self.versions = QPlainTextEdit(versions().replace(", ", "\n"))
        self.versions.setReadOnly(True)
        self.versions.setTabChangesFocus(True)
        self.versions.setFixedHeight(7 * self.fontMetrics().height())
        self.versions.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.versions.setAccessibleName(self.tr("Versions"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(
            self.tr("&Copy versions"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.terms = buttons.addButton(
            self.tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.terms.setAutoDefault(False)
        self.terms.setVisible(licences is not None)
        self.terms.clicked.connect(self._show_licences)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        telling = Scrolled()
        telling.column.addLayout(top)
        telling.column.addStretch(1)
        column.addWidget(telling, 1)
        column.addWidget(self.versions)
        column.addWidget(buttons)
        make_room(self)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions.toPlainText())

    @Slot()
    def _show_licences(self) -> None:
        if self._licences is not None:
            shown = LicencesDialog(self._licences(), self)
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            shown.open()


class NewVersion(QLabel):
    """That there is a newer one, with its page; nothing is installed."""

    def __init__(self, release: Release) -> None:
        super().__init__()
        address = html.escape(release.page, quote=True)
        link = f'<a href="{address}">Meterdesk {release.version}</a>'
        self.setText(self.tr("A newer version can be had: %1.").replace("%1", link))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setOpenExternalLinks(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
