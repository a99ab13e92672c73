"""How the office stands, in the words of the tray and of the window's strip."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.domain.status import Matter, OfficeState, OfficeStatus
from meterdesk.gui.language import said
from meterdesk.gui.local_time import spoken

TOOLTIP_LENGTH = 127
"""Windows shows no more of a tooltip."""
_SENTENCE_END = re.compile(r"(?<=[.?!]) ")

WORDS = {
    OfficeState.NOT_SET_UP: QT_TRANSLATE_NOOP("State", "Not set up yet"),
    OfficeState.UP_TO_DATE: QT_TRANSLATE_NOOP("State", "Up to date"),
    OfficeState.WORKING: QT_TRANSLATE_NOOP("State", "Working"),
    OfficeState.ATTENTION: QT_TRANSLATE_NOOP("State", "Something to do"),
    OfficeState.PAUSED: QT_TRANSLATE_NOOP("State", "Communication is paused"),
    OfficeState.OFFLINE: QT_TRANSLATE_NOOP("State", "Cannot reach the server"),
}


def word(state: OfficeState) -> str:
    """The state in two or three words."""
    return _tr(str(WORDS[state]))


def tooltip(status: OfficeStatus, state: OfficeState, now: datetime) -> str:
    """ "Up to date. 12 printers, read 14:10. Next sync tonight 21:40." """
    sentences = [headline(status, state), _devices(status, now), _sync(status, now)]
    while len(text := " ".join(filter(None, sentences))) > TOOLTIP_LENGTH and len(sentences) > 1:
        sentences.pop()  # half a sentence helps nobody
    return text if len(text) <= TOOLTIP_LENGTH else text[: TOOLTIP_LENGTH - 1].rstrip() + "…"


def read_line(status: OfficeStatus, now: datetime) -> str:
    """ "Read 14:10, next 16:10" """
    if status.devices == 0:
        return _tr("No printers yet")
    last = spoken(status.last_read, now) if status.last_read else _tr("never")
    text = _tr("Read %1").replace("%1", last)
    if status.next_read is not None and status.next_read > now:
        text += _tr(", next %1").replace("%1", spoken(status.next_read, now))
    return text


def sync_line(status: OfficeStatus, now: datetime) -> str:
    """ "Next sync tonight 21:40", or why there is none."""
    if status.is_paused:
        return _tr("No sync while paused")
    if status.next_sync is None:
        return _tr("Not registered with a server")
    if status.next_sync <= now:
        return _tr("Sync is due")
    return _tr("Next sync %1").replace("%1", spoken(status.next_sync, now))


def headline(status: OfficeStatus, state: OfficeState) -> str:
    """The same matter as in the window, in one sentence."""
    if state not in (OfficeState.OFFLINE, OfficeState.ATTENTION):
        return _tr("%1.").replace("%1", word(state))
    if status.trouble is not None and _leads(status):
        diagnosis = status.trouble.diagnosis
        return f"{_tr('%1.').replace('%1', said(diagnosis.title))} {said(diagnosis.action)}".strip()
    if any(
        one.matter is Matter.HELD and one.sentence == status.sentence for one in status.concerns
    ):
        return _tr("%n billing read(s) held for your answer.", status.held)
    return said(_SENTENCE_END.split(status.sentence, maxsplit=1)[0])


def _leads(status: OfficeStatus) -> bool:
    """Whether the trouble is what the window's sentence begins with."""
    trouble = status.trouble
    return trouble is not None and status.sentence.startswith(trouble.diagnosis.what)


def _devices(status: OfficeStatus, now: datetime) -> str:
    if status.devices == 0:
        return ""
    text = _tr("%n printer(s)", status.devices)
    if status.last_read is not None:
        text += _tr(", read %1").replace("%1", spoken(status.last_read, now))
    return f"{text}."


def _sync(status: OfficeStatus, now: datetime) -> str:
    if status.is_paused or status.next_sync is None or status.next_sync <= now:
        return ""
    return _tr("Next sync %1.").replace("%1", spoken(status.next_sync, now))


def _tr(text: str, n: int = -1) -> str:
    translated = QCoreApplication.translate("State", text, None, n)
    if n < 0 or "(s)" not in translated:
        return translated
    return translated.replace("(s)", "" if n == 1 else "s")  # English without a translation
