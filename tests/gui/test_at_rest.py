"""The program at rest: its icon, who wakes it, and the collector that goes out (M3)."""

from __future__ import annotations

import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import SIGNAL, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from tests.fakes import Clock
from tests.gui import gone_out
from tests.gui.gone_out import NOW

from meterdesk import paths
from meterdesk.domain.notice import Notice
from meterdesk.gui.at_rest import AtRest, run_at_rest
from meterdesk.gui.doorbell import END, Doorbell, ring, to_open
from meterdesk.gui.language import Language
from meterdesk.gui.outings import Outings
from meterdesk.gui.session_end import start_no_more
from meterdesk.gui.wish import Wanted, Wish

ROOT = Path(__file__).parents[2]
LONGEST_MS = 20_000


class Place:
    """Where the icon rests; `run` is the program's life, during which `then` happens."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self.folder = folder
        self.clock = Clock(NOW)
        self.bell = Doorbell(folder)
        self.language = Language(app, paths.resources() / "translations")
        self.stamp = 1
        self.outings: Outings | None = None
        self.rest: AtRest | None = None

    def opened(self, *words: str) -> AtRest:
        command = (sys.executable, gone_out.__file__, str(self.folder), *words)
        self.outings = Outings(command, self.clock)
        self.rest = AtRest(self.outings, self.bell, self.language, self.clock, lambda: self.stamp)
        return self.rest

    @property
    def given(self) -> list[bytes]:
        """What each outing was told of the one before."""
        return [pickle.loads(path.read_bytes()) for path in sorted(self.folder.glob("given-*"))]

    @property
    def heard(self) -> bytes | None:
        path = self.folder / "heard"
        return path.read_bytes() if path.exists() else None


@pytest.fixture
def place(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Place]:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "app"))
    made = Place(tmp_path, qapp)
    yield made
    if made.outings is not None:
        made.outings.stop()
    made.language.fall_silent()
    for icon in qapp.findChildren(QSystemTrayIcon):
        icon.hide()
        icon.setParent(None)


def when(is_so: Callable[[], bool], then: Callable[[], object]) -> QTimer:
    """Does that, within the loop that follows, as soon as it is so."""
    timer = QTimer()
    timer.setInterval(20)

    def look() -> None:
        if is_so():
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start()
    return timer


def menu_of(rest: AtRest) -> list[str]:
    assert rest.tray is not None
    return [action.text().replace("&", "") for action in rest.tray.menu.actions()]


def is_shown(rest: AtRest) -> Callable[[], bool]:
    return lambda: rest.tray is not None and rest.tray.state is gone_out.WELL.state


def test_the_icon_tells_how_it_stands_in_the_language_of_the_settings(place: Place) -> None:
    rest = place.opened("german", "well", "rested")
    seen: list[list[str]] = []

    def look() -> None:
        seen.append(menu_of(rest))
        rest.want(Wish.QUIT)

    _timer = when(is_shown(rest), look)

    wanted = rest.run()

    assert wanted == Wanted(Wish.END)
    assert any("Öffnen" in text for text in seen[0])


BY_AN_OUTING = {Wish.READ: b"r", Wish.SYNC: b"y", Wish.PAUSE: b"p", Wish.RESUME: b"u"}


@pytest.mark.parametrize("wish", BY_AN_OUTING)
def test_m13_what_needs_no_window_is_done_by_an_outing(place: Place, wish: Wish) -> None:
    rest = place.opened("english", "well", "wait", "rested")
    _timer = when(is_shown(rest), lambda: getattr(rest.tray, wish).emit())
    _end = when(lambda: place.heard is not None, lambda: rest.want(Wish.QUIT))

    wanted = rest.run()

    assert wanted.wish is Wish.END
    assert place.heard == BY_AN_OUTING[wish]


def test_what_an_outing_did_not_hear_before_its_end_is_said_to_the_next(place: Place) -> None:
    rest = place.opened("english", "well", "deaf", "rested")

    def ask_too_late() -> None:
        rest.choose(Wish.PAUSE)
        (place.folder / "go").touch()

    _timer = when(is_shown(rest), ask_too_late)
    _end = when(lambda: place.heard is not None, lambda: rest.want(Wish.QUIT))

    rest.run()

    assert place.heard == b"p"
    assert len(place.given) == 2


@pytest.mark.parametrize(
    ("last_word", "outings"), [("rested", 2), ("refused", 1), ("stumbled", 1), ("busy", 1)]
)
def test_m13_what_no_outing_does_is_done_by_the_whole(
    place: Place, last_word: str, outings: int
) -> None:
    """It is refused, it dies, or it never has the turn: a pause is not lost."""
    rest = place.opened("english", "well", "stone", last_word)

    def pause() -> None:
        rest.choose(Wish.PAUSE)
        (place.folder / "go").touch()

    _timer = when(is_shown(rest), pause)

    assert rest.run() == Wanted(Wish.PAUSE)
    assert len(place.given) == outings


def test_m13_who_pauses_and_opens_the_window_has_paused(place: Place) -> None:
    rest = place.opened("english", "well", "stone", "rested")

    def pause_and_open() -> None:
        rest.choose(Wish.PAUSE)
        rest.choose(Wish.OPEN)
        (place.folder / "go").touch()

    _timer = when(is_shown(rest), pause_and_open)

    assert rest.run() == Wanted(Wish.OPEN, besides=(Wish.PAUSE,))


@pytest.mark.parametrize(
    "wish", [wish for wish in Wish if wish.is_of_the_tray and wish not in BY_AN_OUTING]
)
def test_what_is_chosen_in_the_menu_is_what_is_wanted(place: Place, wish: Wish) -> None:
    rest = place.opened("english", "well", "rested")
    _timer = when(is_shown(rest), lambda: getattr(rest.tray, wish).emit())

    wanted = rest.run()

    assert wanted.wish is (Wish.END if wish is Wish.QUIT else wish)


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        (("english", "unknown", "rested"), Wish.LOAD),
        (("refused",), Wish.LOAD),
        (("english", "stumbled"), Wish.LOAD),
        (("english", "well"), Wish.LOAD),
        (("other",), Wish.ANEW),
    ],
    ids=["no office is registered", "refused", "stumbled", "died", "another version"],
)
def test_what_the_icon_alone_cannot_settle_wakes_the_program(
    place: Place, words: tuple[str, ...], wish: Wish
) -> None:
    assert place.opened(*words).run().wish is wish


def test_a_program_that_cannot_be_started_wakes_the_whole(place: Place, qtbot: QtBot) -> None:
    outings = Outings((str(place.folder / "gone"),), place.clock)
    rest = AtRest(outings, place.bell, place.language, place.clock, lambda: 1)

    assert rest.run().wish is Wish.LOAD


def test_a_message_that_is_clicked_leads_to_what_it_is_about(place: Place) -> None:
    rest = place.opened("english", "well", "notice", "rested")
    said: list[str] = []

    def click() -> None:
        assert rest.tray is not None
        rest.tray.icon.messageClicked.emit()

    def is_said() -> bool:
        return rest.tray is not None and rest.tray._on_message is not None

    _timer = when(is_said, click)

    wanted = rest.run()

    assert not said
    assert wanted == Wanted(Wish.OPEN, notice=Notice((gone_out.SUPPLY,)))


def test_a_second_copy_opens_the_window_or_its_file(place: Place) -> None:
    rest = place.opened("english", "well", "rested")
    file = place.folder / "office.meterdesk"
    _timer = when(is_shown(rest), lambda: ring(place.folder, word=to_open(file)))

    assert rest.run() == Wanted(Wish.OPEN, file=file)


def test_when_it_is_time_another_outing_begins_and_is_told_what_the_last_knew(
    place: Place,
) -> None:
    rest = place.opened("english", "well", "rested")
    outings = place.outings
    assert outings is not None
    outings.ended.connect(lambda _word: place.clock.advance(hours=1, minutes=1))
    _first = when(lambda: len(place.given) == 1 and not outings.is_out, rest.look)
    _second = when(lambda: len(place.given) == 2, lambda: rest.want(Wish.QUIT))

    rest.run()

    assert place.given == [b"", b"what it knew"]


@pytest.mark.parametrize(
    ("passes", "stamp", "begins"),
    [
        (timedelta(minutes=5), 1, False),
        (timedelta(minutes=5), 2, True),
        (timedelta(seconds=10), 2, False),
        (timedelta(minutes=61), 1, True),
        (timedelta(hours=-1), 1, True),
    ],
    ids=["not yet", "others wrote", "others write", "it is time", "the clock was set back"],
)
def test_an_outing_begins_when_there_is_a_reason(
    place: Place, passes: timedelta, stamp: int, begins: bool
) -> None:
    rest = place.opened("english", "well", "rested")
    outings = place.outings
    assert outings is not None
    seen: list[bool] = []

    def look() -> None:
        place.clock.now += passes
        place.stamp = stamp
        rest.look()
        seen.append(outings.is_out)
        rest.want(Wish.QUIT)

    _timer = when(lambda: outings.back_at is not None, look)

    rest.run()

    assert seen == [begins]


def test_who_quits_does_not_wait_for_what_is_under_way(place: Place) -> None:
    rest = place.opened("english", "well", "wait", "rested")
    _timer = when(is_shown(rest), lambda: rest.want(Wish.QUIT))

    rest.run()

    assert place.heard == b"s"
    assert place.outings is not None
    assert not place.outings.is_out


def test_who_installs_over_it_lets_the_conversation_end(place: Place) -> None:
    rest = place.opened("english", "well", "wait", "rested")
    _timer = when(is_shown(rest), lambda: ring(place.folder, word=END))

    assert rest.run().wish is Wish.END
    assert place.heard == b"f"


def test_what_is_out_ends_by_itself_when_somebody_opens_the_window(place: Place) -> None:
    rest = place.opened("english", "well", "wait", "rested")
    _timer = when(is_shown(rest), lambda: rest.want(Wish.OPEN))

    rest.run()

    assert place.outings is not None
    assert place.outings._process.waitForFinished(LONGEST_MS)
    assert place.heard == b"f"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM for one process")
def test_a_session_that_ends_kills_what_is_out_and_ends_the_icon_all_the_same(
    place: Place,
) -> None:
    """systemd tells all processes of the session at once; the end of the outing wakes nobody."""
    rest = place.opened("english", "well", "wait", "rested")

    def both() -> None:
        signal.raise_signal(signal.SIGTERM)
        rest.want(Wish.LOAD)

    _timer = when(is_shown(rest), both)

    assert rest.run().wish is Wish.END


def test_who_quits_is_not_held_by_what_comes_after(place: Place) -> None:
    rest = place.opened("english", "well", "wait", "rested")

    def both() -> None:
        rest.choose(Wish.QUIT)
        rest.want(Wish.LOAD)

    _timer = when(is_shown(rest), both)

    assert rest.run().wish is Wish.END


def test_a_session_that_ends_is_not_to_start_the_icon_once_more(
    place: Place, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It starts with the session by itself; the session would start a second copy of it."""
    told: list[object] = []
    heard: list[int] = []
    ends = SIGNAL("commitDataRequest(QSessionManager&)")

    def rest(_: AtRest) -> Wanted:
        heard.append(qapp.receivers(ends))
        return Wanted(Wish.END)

    monkeypatch.setattr(AtRest, "run", rest)
    before = qapp.receivers(ends)

    run_at_rest(
        ("nothing",),
        place.bell,
        translations=paths.resources() / "translations",
        clock=place.clock,
        stamp=lambda: 1,
    )
    start_no_more(cast(QSessionManager, SimpleNamespace(setRestartHint=told.append)))

    assert told == [QSessionManager.RestartHint.RestartNever]
    assert heard == [before + 1]
    assert qapp.receivers(ends) == before


def test_m18_the_network_is_watched_while_the_server_is_not_reached(place: Place) -> None:
    rest = place.opened("english", "offline", "wait", "rested")
    watched: list[bool] = []

    def network_returns() -> None:
        assert rest._network is not None
        watched.append(True)
        rest._network.returned.emit()

    _timer = when(lambda: rest._network is not None, network_returns)
    _end = when(lambda: place.heard is not None, lambda: rest.want(Wish.QUIT))

    rest.run()

    assert watched
    assert place.heard == b"n"
