"""Why a printer is missing on the sign-up page, and what to do: in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.domain.device import Device
from meterdesk.domain.sign_up import Missing, in_the_books_by, missing
from meterdesk.gui.local_time import date_text, time_text

_QUESTION = QT_TRANSLATE_NOOP("Missing", "Missing on the sign-up page?")
_SENTENCES = {
    Missing.THE_HOUR: QT_TRANSLATE_NOOP(
        "Missing", "Registered less than an hour ago, it is there from %1."
    ),
    Missing.SOMEBODY_ELSE: QT_TRANSLATE_NOOP(
        "Missing",
        "It may be assigned to somebody else at your firm: have it assigned to you with “Update "
        "your equipment list” on that page and tell them, or let them sign it up.",
    ),
    Missing.NEW: QT_TRANSLATE_NOOP(
        "Missing",
        "Installed less than 30 days ago, it may not be in your supplier's books yet: look again, "
        "at the latest on %1.",
    ),
}


def hint(devices: Iterable[Device], now: datetime) -> str:
    """What may be the cause for these printers, each cause once; empty where none is missing."""
    told: dict[Missing, str] = {}
    for device in devices:
        for cause in missing(device, now):
            told.setdefault(cause, _when(cause, device))
    causes = (cause for cause in Missing if cause in told)
    sentences = (_tr(_SENTENCES[cause]).replace("%1", told[cause]) for cause in causes)
    return " ".join((_tr(_QUESTION), *sentences)) if told else ""


def _when(cause: Missing, device: Device) -> str:
    if cause is Missing.THE_HOUR and device.sign_up_from is not None:
        return time_text(device.sign_up_from)
    return date_text(in_the_books_by(device)) if cause is Missing.NEW else ""


def _tr(text: object) -> str:
    return QCoreApplication.translate("Missing", str(text))
