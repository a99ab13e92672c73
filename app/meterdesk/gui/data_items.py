"""The five data items that ever leave the office, in the user's language (row M15)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from meterdesk.gui.language import said
from meterdesk.services.setup import DATA_ITEMS


def items() -> tuple[str, ...]:
    return tuple(said(item) for item in DATA_ITEMS)


def listed() -> str:
    """All five in one line, and that there is nothing else."""
    nothing = QCoreApplication.translate("DataItems", "and nothing else")
    return f"{', '.join(items())} – {nothing}"
