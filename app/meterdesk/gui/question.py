""" "Moved, repaired or replaced?": the evidence on both sides, and one answer (row B3)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QWidget,
)

from meterdesk.domain.device import REGISTERED
from meterdesk.domain.journal import Decision
from meterdesk.gui.answer_dialog import AnswerDialog, Choice, paragraph
from meterdesk.gui.device_words import DeviceWords
from meterdesk.gui.extent import extent
from meterdesk.gui.language import said
from meterdesk.gui.listing import Field, Listing, ListingView
from meterdesk.gui.who_words import WhoWords
from meterdesk.services.identification import Question


class QuestionDialog(AnswerDialog):
    """Asks by showing; `answered(decision, known, other)` is the answer. May be closed without."""

    answered = Signal(object, int, int)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.setWindowTitle(
            self.tr("Are these two printers?")
            if question.is_of_two
            else self.tr("Moved, repaired or replaced?")
        )
        self.resize(extent(self, 123, 37))
        self._words = DeviceWords(self)
        self._insist = QCheckBox(self.tr("They are &one printer all the same"), self)
        self._insist.setVisible(question.contradiction is not None)
        self._insist.toggled.connect(self.refresh_answer)
        self.evidence = self._evidence()
        self.ask(self._lead(), self.evidence, self._answers())
        if question.contradiction is not None:
            against = paragraph(question.contradiction, indent=20)
            self.add_under(Decision.SAME, against, self._insist)

    def give(self, value: Decision) -> None:
        self.answered.emit(value, self.question.known.id, self.question.other.id)

    def may_answer(self) -> bool:
        is_against = self.chosen is Decision.SAME and self.question.contradiction is not None
        return self.chosen is not None and (not is_against or self._insist.isChecked())

    def insist(self) -> None:
        """Says that they are one, whatever speaks against it."""
        self._insist.setChecked(True)

    def _lead(self) -> str:
        name = self._words.name(self.question.known)
        where = str(self.question.other.address)
        text = self.tr(
            "At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until "
            "you say what happened, what it tells is kept apart: nothing of it is sent, and "
            "nothing is mixed."
        )
        if self.question.is_of_two:
            text = self.tr(
                "Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you "
                "say whether they are two, what the other tells is kept apart: nothing of it is "
                "sent, and nothing is mixed."
            )
        reason = self.question.entry.reason
        return text.replace("%1", where).replace("%2", name).replace("%3", said(reason))

    def _evidence(self) -> ListingView:
        words = WhoWords(self)
        fields = (
            Field(self.tr("What is compared"), words.clue),
            Field(self.tr("The known printer"), words.before),
            Field(self.tr("The printer there now"), words.now),
            Field(self.tr("Which says"), words.says),
        )
        view = ListingView(
            Listing(fields, self), self.tr("Evidence on both sides"), self.tr("No evidence."), self
        )
        told = (found for found in self.question.entry.findings if found.before or found.now)
        view.show_rows(tuple(told))
        return view

    def _answers(self) -> tuple[Choice, ...]:
        known = self.question.known
        is_known = (known.replaced_from or known.registration) in REGISTERED
        goes_on = (
            self.tr("One history. It goes on under serial number %1, which your supplier knows.")
            if is_known
            else self.tr("One history; nothing that was read is lost.")
        ).replace("%1", known.identity.serial_number or "")
        return (
            Choice(Decision.SAME, self.tr("It is the &same printer, moved or repaired"), goes_on),
            Choice(
                Decision.REPLACED,
                self.tr("It was &replaced: another printer stands there"),
                self.tr(
                    "The known one is closed with its last reading; the other is new and can be "
                    "registered."
                ),
            ),
            Choice(
                Decision.DIFFERENT,
                self.tr("These are &two printers, and both are here"),
                self.tr("Each keeps its own history; both are read."),
            ),
        )
