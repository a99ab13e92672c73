"""A billing read that waits for somebody: what is odd about it, and one answer (rows B2, B4)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import (
    QWidget,
)

from meterdesk.domain.held_read import Answer, Doubt
from meterdesk.domain.step import StepKind
from meterdesk.gui import local_time
from meterdesk.gui.answer_dialog import AnswerDialog, Choice
from meterdesk.gui.counter_words import counter_words
from meterdesk.gui.device_words import DeviceWords
from meterdesk.gui.extent import extent
from meterdesk.gui.language import said
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.numerals import grouped
from meterdesk.services.held_reads import Waiting

_ANSWERS: dict[Answer, tuple[Any, Any]] = {
    Answer.SENT: (
        QT_TRANSLATE_NOOP("HeldReadDialog", "&Send it anyway: the printer is right"),
        QT_TRANSLATE_NOOP(
            "HeldReadDialog",
            "A board was repaired or replaced, for instance. It is sent at once, or when "
            "communication is resumed, and counting goes on from there.",
        ),
    ),
    Answer.AGAIN: (
        QT_TRANSLATE_NOOP("HeldReadDialog", "&Read the printer again"),
        QT_TRANSLATE_NOOP(
            "HeldReadDialog",
            "Now, or when it answers next. If that reading is in order, it is sent; if it is not, "
            "you are asked again.",
        ),
    ),
    Answer.OTHER: (
        QT_TRANSLATE_NOOP("HeldReadDialog", "It is an&other printer"),
        QT_TRANSLATE_NOOP(
            "HeldReadDialog",
            "Opens who is who, where that is put right. Until then nothing is sent.",
        ),
    ),
    Answer.TOLD: (
        QT_TRANSLATE_NOOP("HeldReadDialog", "My &supplier knows"),
        QT_TRANSLATE_NOOP(
            "HeldReadDialog",
            "It is kept as refused, with the reason, and you are not asked again.",
        ),
    ),
}
_STEPS: dict[StepKind, Any] = {
    StepKind.RESET: QT_TRANSLATE_NOOP("HeldReadDialog", "began anew"),
    StepKind.BACKWARDS: QT_TRANSLATE_NOOP("HeldReadDialog", "lower than before"),
    StepKind.JUMPED: QT_TRANSLATE_NOOP("HeldReadDialog", "more than can be printed"),
}


class HeldReadDialog(AnswerDialog):
    """Asks by showing; `answered(number, answer)` is what somebody says. May be closed without."""

    answered = Signal(int, object)

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting
        self.setWindowTitle(
            self.tr("The server did not take a billing read")
            if waiting.held.refusal is not None
            else self.tr("Send this billing read?")
        )
        self.resize(extent(self, 107, 29 if waiting.held.doubts else 16))
        self.meters = self._meters()
        self.meters.setVisible(bool(waiting.held.doubts))
        self.ask(
            self._lead(),
            self.meters if waiting.held.doubts else None,
            [self._choice(answer) for answer in waiting.held.answers],
        )

    def give(self, value: Answer) -> None:
        self.answered.emit(self.waiting.held.number, value)

    def _lead(self) -> str:
        held, device = self.waiting.held, self.waiting.device
        name = DeviceWords(self).name(device) if device else held.serial_number
        if held.refusal is not None:
            text = self.tr(
                "Your supplier’s server did not take the billing read of “%1”. It said: %2"
            )
            return text.replace("%1", name).replace("%2", said(held.refusal))
        text = self.tr(
            "Your supplier asks for the meters of “%1”. What it told on %2 does not go on from "
            "what was known before, so it was not sent. Nothing is lost, nothing is corrected."
        )
        when = local_time.moment_text(held.read_at) if held.read_at else ""
        return text.replace("%1", name).replace("%2", when)

    def _meters(self) -> ListingView:
        fields = (
            Field(self.tr("Meter"), lambda doubt: counter_words(doubt.label)),
            Field(self.tr("Read before on"), self._before_at),
            Field(self.tr("It said"), lambda doubt: grouped(doubt.step.before.value), True),
            Field(self.tr("Now"), lambda doubt: grouped(doubt.step.after.value), True),
            Field(self.tr("What happened"), self._what),
        )
        view = ListingView(
            Listing(fields, self), self.tr("Meters that are held"), self.tr("No meters."), self
        )
        view.show_rows(self.waiting.held.doubts)
        return view

    def _before_at(self, doubt: Doubt) -> str:
        return local_time.date_text(doubt.step.before.at)

    def _what(self, doubt: Doubt) -> str:
        return self.tr(_STEPS[doubt.step.kind])

    def _choice(self, answer: Answer) -> Choice:
        title, meaning = (self.tr(text) for text in _ANSWERS[answer])
        if answer is Answer.AGAIN and self.waiting.held.refusal is not None:
            meaning = self.tr("Now, or when it answers next; that reading is sent instead.")
        return Choice(answer, title, meaning)
