"""The service of this computer that collects beside the window, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from meterdesk.domain.turn import Resident
from meterdesk.gui.local_time import moment_text, spoken


def short(resident: Resident, now: datetime) -> str:
    """ "A service collects since 14:10" """
    return _tr("A service collects since %1").replace("%1", spoken(resident.since, now))


def sentence(resident: Resident) -> str:
    """What that means for who sits here."""
    text = _tr(
        "Meterdesk runs as a service of this computer since %1: it reads and syncs also while "
        "nobody is logged in. This window shows what it does, and takes over when it ends."
    )
    return text.replace("%1", moment_text(resident.since))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Residents", text)
