"""The peer: an icon in the tray with a menu of one entry, and nothing else."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def main() -> int:
    """Runs until somebody quits."""
    app = QApplication(["bare-tray"])
    app.setQuitOnLastWindowClosed(False)
    picture = QPixmap(24, 24)
    picture.fill(QColor("steelblue"))
    menu = QMenu()
    menu.addAction("Quit").triggered.connect(app.quit)
    icon = QSystemTrayIcon(QIcon(picture))
    icon.setContextMenu(menu)
    icon.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
