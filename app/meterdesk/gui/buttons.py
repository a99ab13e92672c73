"""Buttons of a panel: none of them is pressed by Enter, and they stand side by side at the left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton


def button(text: str, pressed: Callable[..., object]) -> QPushButton:
    """One that does something when it is pressed."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(pressed)
    return made


def row(*buttons: QPushButton) -> QHBoxLayout:
    """Them in a line; what room is left stays behind them."""
    made = QHBoxLayout()
    for each in buttons:
        made.addWidget(each)
    made.addStretch(1)
    return made
