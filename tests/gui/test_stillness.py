"""The program rests once nobody needs its window any more, and not before (M3)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meterdesk.gui.stillness import LOOKS, Stillness


class Life:
    """Whether something goes on."""

    is_busy = False

    def __call__(self) -> bool:
        return self.is_busy


def look(stillness: Stillness, times: int) -> None:
    for _ in range(times):
        stillness.look()


def test_it_falls_after_ten_looks_that_find_nothing(qtbot: QtBot) -> None:
    stillness = Stillness(Life())

    with qtbot.assertNotEmitted(stillness.fell):
        look(stillness, LOOKS - 1)
    with qtbot.waitSignal(stillness.fell):
        stillness.look()


def test_what_goes_on_begins_the_time_anew(qtbot: QtBot) -> None:
    life = Life()
    stillness = Stillness(life)

    with qtbot.assertNotEmitted(stillness.fell):
        look(stillness, LOOKS - 1)
        life.is_busy = True
        stillness.look()
        life.is_busy = False
        look(stillness, LOOKS - 1)


def test_a_window_that_is_to_be_seen_is_needed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    stillness = Stillness(Life())

    with qtbot.assertNotEmitted(stillness.fell):
        look(stillness, 2 * LOOKS)
