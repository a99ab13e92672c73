"""Waiting for a signal of another thread, which goes on after the waiting."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal, Slot
from tests.gui.bot import Bot


class Talker(QObject):
    """Says something again and again, in whichever thread it runs."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.goes_on = True

    @Slot()
    def talk(self) -> None:
        while self.goes_on:
            self.said.emit((1, 2))
            QThread.usleep(20)


def test_what_comes_after_the_waiting_is_dropped(qtbot: Bot) -> None:
    """With pytest-qt's own waiting the process crashes here, most times."""
    talker, thread, heard = Talker(), QThread(), []
    talker.moveToThread(thread)
    thread.started.connect(talker.talk)
    thread.start()

    for _ in range(200):
        with qtbot.waitSignal(talker.said) as ear:
            pass
        heard.append(ear.args)
    talker.goes_on = False
    thread.quit()
    thread.wait()

    assert heard == [[(1, 2)]] * 200
