"""Which changes of the office deserve a notification: one an episode, and one when it is over."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meterdesk.domain.status import OfficeState, OfficeStatus


@dataclass(frozen=True, slots=True)
class Message:
    """What a notification says."""

    title: str
    text: str


class Episodes:
    """Remembers what was said already."""

    def __init__(self) -> None:
        self._was: OfficeState | None = None
        self._is_failing = False

    def after(self, status: OfficeStatus) -> Message | None:
        """What to say now that the office stands like this; mostly nothing."""
        is_failing = status.state is OfficeState.ATTENTION and (
            not (status.new_devices or status.questions)
            or self._was is OfficeState.OFFLINE
            or self._is_failing
        )
        is_well = status.state is OfficeState.UP_TO_DATE or (
            status.state is OfficeState.ATTENTION and not is_failing
        )
        self._was = status.state
        if is_failing and not self._is_failing:
            self._is_failing = True
            return Message(_tr("The server has not been reached for two days"), status.sentence)
        if is_well and self._is_failing:
            self._is_failing = False
            return Message(_tr("The server answers again"), _tr("What had waited was sent."))
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Episodes", text)
