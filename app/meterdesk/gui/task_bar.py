"""Whether the task bar is dark."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

_TASK_BAR = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


def is_bar_dark() -> bool:
    """Whether the task bar is dark. Windows keeps that apart from the windows' own scheme.

    Linux tells nobody; most panels are dark there, and the icon's outline serves the light ones.
    """
    if sys.platform == "linux":
        return True
    if sys.platform == "win32":
        choice = QSettings(_TASK_BAR, QSettings.Format.NativeFormat).value("SystemUsesLightTheme")
        if choice is not None:
            return not int(str(choice))
    return bool(QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)
