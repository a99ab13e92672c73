"""Why a printer is missing on the sign-up page, and what to do: in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.domain.device import Device
from meterdesk.domain.sign_up import Missing, in_the_books_by, missing
from meterdesk.gui.local_time import date_text, time_text

_SENTENCES = {
    Missing.THE_HOUR: QT_TRANSLATE_NOOP(
        "Missing",
        "It was registered less than an hour ago: ready to sign up at %1.",
    ),
    Missing.SOMEBODY_ELSE: QT_TRANSLATE_NOOP(
        "Missing",
        "Not on the sign-up page? It may be assigned to somebody else at your firm: have it "
        "assigned to you there with “Update your equipment list” and tell them, or let them sign "
        "it up.",
    ),
    Missing.NEW: QT_TRANSLATE_NOOP(
        "Missing",
        "Not on the sign-up page? Equipment installed less than 30 days ago may not be in your "
        "supplier's books yet: look again, at the latest on %1.",
    ),
}


def missing_sentences(device: Device, now: datetime) -> tuple[str, ...]:
    """A sentence for each cause that may hold for this printer now."""
    return tuple(_sentence(cause, device) for cause in missing(device, now))


def hint(devices: Iterable[Device], now: datetime) -> str:
    """The sentences for all of these printers together, each cause once."""
    told: dict[Missing, str] = {}
    for device in devices:
        for cause in missing(device, now):
            told.setdefault(cause, _sentence(cause, device))
    return " ".join(told[cause] for cause in Missing if cause in told)


def _sentence(cause: Missing, device: Device) -> str:
    when = ""
    if cause is Missing.THE_HOUR and device.sign_up_from is not None:
        when = time_text(device.sign_up_from)
    elif cause is Missing.NEW:
        when = date_text(in_the_books_by(device))
    return QCoreApplication.translate("Missing", str(_SENTENCES[cause])).replace("%1", when)
