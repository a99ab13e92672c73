"""What the window asks of the books is answered beside its thread, and only the newest is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from meterdesk.gui.books import AtOnce, Inquiry, Reader


class Shown(QObject):
    """A place in the window; says in which thread it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[object] = []
        self.threads: set[str] = set()

    def show(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(threading.current_thread().name)


class Office:
    """Its history is a list that notes who looked at it; `close` is noted too."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.closed: list[str] = []
        self.history = self

    def close(self) -> None:
        self.closed.append(threading.current_thread().name)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def reader(office: Office) -> Iterator[Reader]:
    made = Reader(lambda: office)  # type: ignore[arg-type, return-value]
    yield made
    made.stop()


def noting(word: str, held: threading.Event | None = None) -> Callable[[Any], str]:
    def question(history: Office) -> str:
        if held is not None:
            held.wait(5)
        history.asked.append(threading.current_thread().name)
        return word

    return question


def test_a_question_is_answered_beside_and_shown_in_the_windows_thread(
    reader: Reader, office: Office, qtbot: QtBot
) -> None:
    place = Shown()

    Inquiry(reader, place.show).ask(noting("rows"))
    qtbot.waitUntil(lambda: reader.is_idle)

    assert (place.values, place.threads) == (["rows"], {threading.current_thread().name})
    assert office.asked == ["meterdesk reader"]


def test_an_answer_that_was_overtaken_is_not_shown(reader: Reader, qtbot: QtBot) -> None:
    place, held = Shown(), threading.Event()
    inquiry = Inquiry(reader, place.show)
    inquiry.ask(noting("old", held))

    inquiry.ask(noting("new"))
    held.set()
    qtbot.waitUntil(lambda: reader.is_idle)

    assert place.values == ["new"]


def test_of_many_questions_of_one_place_only_the_newest_is_looked_up(
    reader: Reader, office: Office, qtbot: QtBot
) -> None:
    place, held = Shown(), threading.Event()
    Inquiry(reader, Shown().show).ask(noting("first", held))
    inquiry = Inquiry(reader, place.show)

    for number in range(20):
        inquiry.ask(noting(f"{number}"))
    held.set()
    qtbot.waitUntil(lambda: reader.is_idle)

    assert place.values == ["19"]
    assert len(office.asked) == 2


def test_nobody_is_told_where_the_place_is_gone(reader: Reader, qtbot: QtBot) -> None:
    place, held = Shown(), threading.Event()
    Inquiry(reader, place.show).ask(noting("late", held))

    with qtbot.waitSignal(place.destroyed):
        place.deleteLater()
    held.set()
    qtbot.waitUntil(lambda: reader.is_idle)

    assert place.values == []


def test_stopping_ends_the_thread_and_closes_its_office_there(
    reader: Reader, office: Office, qtbot: QtBot
) -> None:
    Inquiry(reader, Shown().show).ask(noting("rows"))
    qtbot.waitUntil(lambda: reader.is_idle)

    reader.stop()

    assert office.closed == ["meterdesk reader"]
    assert "meterdesk reader" not in {each.name for each in threading.enumerate()}


def test_after_the_settings_changed_another_office_answers(qtbot: QtBot) -> None:
    opened: list[Office] = []
    reader = Reader(lambda: opened.append(Office()) or opened[-1])  # type: ignore[arg-type, func-returns-value, return-value]
    inquiry = Inquiry(reader, Shown().show)
    inquiry.ask(noting("before"))
    qtbot.waitUntil(lambda: reader.is_idle)

    reader.reopen()
    inquiry.ask(noting("after"))
    qtbot.waitUntil(lambda: reader.is_idle)
    reader.stop()

    assert [len(each.asked) for each in opened] == [1, 1]


def test_an_error_is_met_in_the_windows_thread(reader: Reader, qtbot: QtBot) -> None:
    def question(history: object) -> str:
        raise KeyError("gone")

    with capture_exceptions() as met:
        Inquiry(reader, Shown().show).ask(question)
        qtbot.waitUntil(lambda: reader.is_idle)

    assert [kind for kind, _, _ in met] == [KeyError]


def test_pictures_are_answered_at_once() -> None:
    place = Shown()
    books = AtOnce(SimpleNamespace(word="here"))  # type: ignore[arg-type]

    Inquiry(books, place.show).ask(lambda history: history.word)  # type: ignore[attr-defined]

    assert place.values == ["here"]
