"""Which changes of the office deserve a notification: one an episode, and one when it is over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from meterdesk.domain.status import Matter, OfficeState, OfficeStatus


@dataclass(frozen=True, slots=True)
class Message:
    """What a notification says, and what it is about."""

    matter: Matter
    title: str
    text: str


_BEGINS = {
    Matter.SERVER: QT_TRANSLATE_NOOP("Episodes", "The server has not been reached for two days"),
    Matter.HELD: QT_TRANSLATE_NOOP("Episodes", "A billing read waits for your answer"),
    Matter.AWAITED: QT_TRANSLATE_NOOP("Episodes", "Your supplier asks for a printer’s meters"),
}
_ENDS = {
    Matter.SERVER: (
        QT_TRANSLATE_NOOP("Episodes", "The server answers again"),
        QT_TRANSLATE_NOOP("Episodes", "What had waited was sent."),
    ),
    Matter.AWAITED: (
        QT_TRANSLATE_NOOP("Episodes", "The printer’s meters are there"),
        QT_TRANSLATE_NOOP("Episodes", "Nothing is to be done any more; your supplier gets them."),
    ),
}
"""A held read has no message when it is over: somebody has just answered it."""


class Episodes:
    """Remembers what was said already."""

    def __init__(self) -> None:
        self._begun: set[Matter] = set()

    def after(self, status: OfficeStatus) -> Message | None:
        """What to say now that the office stands like this; mostly nothing.

        One message at a time: what else there is comes with the next look.
        """
        concerns = {each.matter: each for each in status.concerns}
        for matter, concern in concerns.items():
            if matter not in self._begun:
                self._begun.add(matter)
                return Message(matter, _tr(str(_BEGINS[matter])), concern.sentence)
        for matter in tuple(self._begun - concerns.keys()):
            if matter is Matter.SERVER and status.state is OfficeState.OFFLINE:
                continue
            self._begun.discard(matter)
            if matter in _ENDS:
                title, text = _ENDS[matter]
                return Message(matter, _tr(str(title)), _tr(str(text)))
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Episodes", text)
