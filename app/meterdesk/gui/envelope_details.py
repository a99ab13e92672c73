"""One conversation: what it was, how large, how it ended, what was said in words and exactly."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from meterdesk.domain.device import Device
from meterdesk.domain.exchange import Composed, Exchange
from meterdesk.gui.envelope_message import ExactText, ValuesView, paragraph
from meterdesk.gui.envelope_words import EnvelopeWords
from meterdesk.gui.language import said
from meterdesk.gui.local_time import moment_text
from meterdesk.gui.notice import Notice
from meterdesk.gui.numerals import grouped
from meterdesk.services import sentences
from meterdesk.services.envelope import ArchivedExchange, Opened
from meterdesk.services.message import Line
from meterdesk.services.preview import NextMessage

_TOLD = 3
"""Refusals that are told above the table."""


class Details(QScrollArea):
    """Shows a conversation that was held, or a message that would be sent."""

    def __init__(self, *, has_answer: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = EnvelopeWords(self)
        self._has_answer = has_answer
        self.headline = paragraph(is_bold=True)
        self.facts = paragraph()
        self.size_line = paragraph(is_quiet=True)
        self.error = Notice()
        self.carried = paragraph()
        self.sent = ValuesView(
            self.tr("What this office said") if has_answer else self.tr("What would be said"),
            self.tr("Nothing was put into words."),
        )
        self.answered = ValuesView(
            self.tr("What the server answered"),
            self.tr("No answer that could be read came back."),
            has_reads=False,
        )
        self.request = ExactText(self.tr("What this office said"))
        self.response = ExactText(self.tr("What the server answered"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._in_words(), self.tr("In &words"))
        self.tabs.addTab(self._exactly(), self.tr("&Technical"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(6, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.headline, self.facts, self.error, self.size_line):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (inner, self.viewport()):
            part.setAutoFillBackground(False)
        self.clear("")

    def clear(self, sentence: str) -> None:
        """Nothing is chosen; the sentence says so."""
        self.headline.setText(sentence)
        for label in (self.facts, self.size_line, self.carried):
            label.clear()
        self.error.hide()
        self.tabs.hide()

    def show_opened(self, opened: Opened) -> None:
        """A conversation that was held."""
        archived = opened.archived
        self._show(said(archived.sentence), opened.sent, opened.printers)
        self.facts.setText(self._facts(archived))
        exchange = archived.exchange
        self.size_line.setText(
            said(f"{sentences.size(exchange)} {sentences.answer_size(exchange)}")
        )
        self.answered.show_lines(opened.answered, opened.printers)
        self.request.show_text(exchange.request, self.tr("Nothing was written."))
        self.response.show_text(exchange.response, self.tr("Nothing came back."))
        if archived.error:
            self.error.say(self._words.outcome(exchange.state), archived.error)
        elif exchange.refusals:
            self.error.say(self._words.outcome(exchange.state), self._refused(opened))
        else:
            self.error.hide()

    def show_next(self, message: NextMessage) -> None:
        """A message that would be sent now."""
        self._show(said(message.sentence), message.lines, message.printers)
        self.facts.hide()
        composed: Composed = message.composed
        self.size_line.setText(said(sentences.size_to_be(composed)))
        self.request.show_text(composed.envelope)

    def _show(self, title: str, lines: tuple[Line, ...], printers: Mapping[str, Device]) -> None:
        self.tabs.show()
        self.headline.setText(title)
        self.carried.setText(self._words.carried(lines))
        self.sent.show_lines(lines, printers)

    def _facts(self, archived: ArchivedExchange) -> str:
        one = archived.exchange
        parts = [moment_text(one.at), self._way(one), self._words.outcome(one.state)]
        if one.status is not None:
            parts.append(self.tr("HTTP status %1").replace("%1", str(one.status)))
        if one.duration_ms is not None:
            parts.append(self._took(one.duration_ms))
        parts.append(self.tr("number %1").replace("%1", str(archived.id)))
        return " · ".join(part for part in parts if part)

    def _refused(self, opened: Opened) -> str:
        """The first of what was not taken, each with its reason, and how many there are more."""
        refused = [line for line in opened.answered if line.is_problem]
        told = [
            f"{self._words.printer(line, opened.printers)}: {said(line.value)}."
            for line in refused[:_TOLD]
        ]
        if len(refused) > _TOLD:
            more = self.tr("And %1 more, first in the table below.")
            told.append(more.replace("%1", grouped(len(refused) - _TOLD)))
        return " ".join(told)

    def _way(self, one: Exchange) -> str:
        if not one.host:
            return ""
        if not one.way:
            return self.tr("to %1").replace("%1", one.host)
        return self.tr("to %1 through %2").replace("%1", one.host).replace("%2", one.way)

    def _took(self, milliseconds: int) -> str:
        if milliseconds < 1000:
            return self.tr("took %1 ms").replace("%1", grouped(milliseconds))
        return self.tr("took %1 s").replace("%1", f"{milliseconds / 1000:.1f}")

    def _in_words(self) -> QWidget:
        tables = QSplitter(Qt.Orientation.Vertical)
        tables.setChildrenCollapsible(False)
        tables.addWidget(_titled(self.sent))
        if self._has_answer:
            tables.addWidget(_titled(self.answered))
            tables.setStretchFactor(0, 3)
            tables.setStretchFactor(1, 2)
        return _padded(self.carried, tables)

    def _exactly(self) -> QWidget:
        texts = QSplitter(Qt.Orientation.Vertical)
        texts.setChildrenCollapsible(False)
        texts.addWidget(self.request)
        if self._has_answer:
            texts.addWidget(self.response)
        hint = paragraph(is_quiet=True)
        hint.setText(
            self.tr("Shown with a line for each element. ••• hides a secret, whatever its length.")
        )
        return _padded(hint, texts)


def _titled(view: ValuesView) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    title = QLabel(view.table.accessibleName())
    title.setBuddy(view.table)
    title.setWordWrap(True)
    column.addWidget(title)
    column.addWidget(view, 1)
    return box


def _padded(above: QLabel, inner: QWidget) -> QWidget:
    box = QFrame()
    column = QVBoxLayout(box)
    column.setContentsMargins(8, 8, 8, 8)
    column.setSpacing(8)
    column.addWidget(above)
    column.addWidget(inner, 1)
    return box
