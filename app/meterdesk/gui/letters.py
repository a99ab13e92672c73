"""Underlined letters of a dialog: one meaning each, in whatever language its texts are."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

_MARK = re.compile("&(&?)")


def keep_apart(dialog: QWidget) -> None:
    """Takes the letter from what comes later where it is taken: buttons that act have it first."""
    acting = dialog.findChildren(QPushButton)
    choosing = [one for one in dialog.findChildren(QAbstractButton) if one not in acting]
    labels = [one for one in dialog.findChildren(QLabel) if one.buddy()]
    taken: set[str] = set()
    speaking: tuple[QAbstractButton | QLabel, ...] = (*acting, *choosing, *labels)
    for widget in speaking:
        letter = QKeySequence.mnemonic(widget.text()).toString()
        if letter in taken:
            widget.setText(plain(widget.text()))
        elif letter:
            taken.add(letter)


def plain(text: str) -> str:
    """The text without its underlined letter."""
    return _MARK.sub(lambda mark: "&&" if mark[1] else "", text)


def literal(text: str) -> str:
    """A text of somebody else, in which “&” is no mark."""
    return text.replace("&", "&&")
