"""What a session that ends is told of this program."""

from __future__ import annotations

from PySide6.QtGui import QSessionManager


def start_no_more(manager: QSessionManager) -> None:
    """Whether the program begins with the session is said in Preferences, and nowhere else: a
    session that restores what ran would start a second copy, and without its words."""
    manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
