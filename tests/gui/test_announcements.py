"""What the tray says, where a click on it leads, and what a window without a tray does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot
from tests.gui.office import NOW, Books, device, opener, status

from meterdesk.domain.notice import Episode, Notice, NoticeKind
from meterdesk.domain.search import search
from meterdesk.domain.settings import Settings
from meterdesk.gui.desktop import Desktop
from meterdesk.gui.notice_words import kind_title, told
from meterdesk.gui.preferences.notices_panel import NoticesPanel
from meterdesk.gui.tray import Tray

Said = list[tuple[str, str, Callable[[], None]]]


def episode(kind: NoticeKind, key: str = "2", name: str = "Acme 2", detail: str = "") -> Episode:
    return Episode(kind, key, name, detail or "192.0.2.2", NOW)


NEW = episode(NoticeKind.NEW)
LOW = episode(NoticeKind.SUPPLY, "1/Black", "Acme 1", "Black Toner")
BACK = episode(NoticeKind.SERVER, "", "")


@pytest.fixture
def books() -> Books:
    return Books(devices=[device(1), device(2)], status=status())


@pytest.fixture
def desktop(books: Books, qtbot: QtBot) -> Iterator[Desktop]:
    open_office = opener(books)
    made = Desktop(open_office, open_office())
    qtbot.addWidget(made.window)
    yield made
    made.stop()


@pytest.fixture
def said(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Said:
    found: Said = []
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: True))
    monkeypatch.setattr(desktop.tray, "notify", lambda *it: found.append(it))
    return found


def test_one_matter_is_said_with_its_printer():
    title, text = told(Notice((NEW,)))

    assert title == "A new printer was found"
    assert text == "Acme 2 at 192.0.2.2 is not registered. Click to register it."


def test_several_of_a_kind_are_counted_and_a_few_are_named():
    many = tuple(episode(NoticeKind.NEW, str(at), f"Acme {at}") for at in range(5))

    title, text = told(Notice(many))

    assert title == "5 new printers were found"
    assert text == "Acme 0, Acme 1, Acme 2 and 2 more are not registered. Click to choose."


def test_several_kinds_are_lines_of_one_message_the_most_urgent_first():
    title, text = told(Notice((LOW, NEW), (BACK,)))

    assert title == "Several things have happened"
    assert text.split("\n") == [
        "• A new printer was found",
        "• A supply is running low",
        "• The server answers again",
    ]


def test_what_is_over_is_said_alone_too():
    assert told(Notice((), (BACK,))) == (
        "The server answers again",
        "What had waited is being sent.",
    )


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_kind_has_words_for_one_for_several_and_for_its_tick(kind):
    one = told(Notice((episode(kind, "1", detail="It is so."),)))
    several = told(Notice((episode(kind, "1"), episode(kind, "2"))))

    assert all((*one, several[0], kind_title(kind)))
    assert "%" not in "".join((*one, *several))


@pytest.mark.parametrize(
    ("notice", "place"),
    [
        (Notice((NEW,)), "registration"),
        (Notice((episode(NoticeKind.REPLACED),)), "registration"),
        (Notice((LOW,)), "history 1"),
        (Notice((episode(NoticeKind.AWAITED),)), "history 2"),
        (Notice((episode(NoticeKind.HELD, "3"),)), "held 3"),
        (Notice((episode(NoticeKind.QUESTION, "4"),)), "question 4"),
        (Notice((episode(NoticeKind.SERVER, ""),)), "troubles"),
        (Notice((episode(NoticeKind.SIGN_UP),)), "set-up"),
    ],
)
def test_a_click_leads_to_where_it_is_dealt_with(desktop, said, notice, place):
    led = []
    announcements = desktop.announcements
    announcements.history_requested.connect(lambda id: led.append(f"history {id}"))
    announcements.held_requested.connect(lambda id: led.append(f"held {id}"))
    announcements.question_requested.connect(lambda id: led.append(f"question {id}"))
    announcements.registration_requested.connect(lambda ids: led.append("registration"))
    announcements.troubles_requested.connect(lambda: led.append("troubles"))
    announcements.setup_requested.connect(lambda: led.append("set-up"))

    announcements.say(notice)
    ((*_, on_click),) = said
    on_click()

    assert led == [place]


def test_m19_the_printer_that_was_pointed_at_is_ticked(desktop, said, qtbot):
    desktop.announcements.say(Notice((NEW,)))
    said[0][2]()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)

    assert desktop.registration().isVisible()
    assert desktop.registration().candidates.ticked() == (2,)


def test_a_mixture_leads_to_the_window_alone(desktop, said):
    desktop.announcements.say(Notice((NEW, LOW)))
    said[0][2]()

    assert desktop.window.isVisible()
    assert desktop.registration.made is None


def test_what_the_collector_finds_due_is_said(desktop, books, said, qtbot):
    books.notices.append(Notice((NEW,)))

    desktop.collector.start()
    qtbot.waitUntil(lambda: bool(said))

    assert [title for title, *_ in said] == ["A new printer was found"]


def test_m2_printers_found_while_somebody_watches_count_as_seen(desktop, books, qtbot):
    desktop.collector.start()
    with qtbot.waitSignal(desktop.collector.discovery_finished):
        desktop.collector.discover(search(["192.0.2.1"]))

    qtbot.waitUntil(lambda: books.seen == 1)


def test_without_a_tray_the_window_says_it_and_a_button_leads_there(desktop, monkeypatch, qtbot):
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))
    desktop.window.show()

    desktop.announcements.say(Notice((NEW,)))
    said = desktop.window.told.text
    desktop.window.told.show_it.click()
    qtbot.waitUntil(lambda: desktop.reader.is_idle)

    assert said.startswith("A new printer was found. Acme 2 at 192.0.2.2")
    assert desktop.registration().isVisible()
    assert not desktop.window.told.isVisible()


def test_m19_what_the_window_says_goes_away_when_the_last_of_it_was_dealt_with(
    desktop, monkeypatch
):
    other = episode(NoticeKind.NEW, "3")
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))
    desktop.announcements.say(Notice((NEW, other)))

    stands = []
    for settled in ((LOW,), (NEW,), (other,)):
        desktop.announcements.withdraw(settled)
        stands.append(not desktop.window.told.isHidden())

    assert stands == [True, True, False]


def test_m19_what_is_settled_in_the_books_goes_away_from_the_window(
    desktop, books, monkeypatch, qtbot
):
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: False))
    desktop.announcements.say(Notice((NEW,)))
    books.settled = (NEW,)

    desktop.collector.start()

    qtbot.waitUntil(desktop.window.told.isHidden)


def test_what_is_told_and_when_is_kept_as_it_stands_in_the_preferences(books, qtbot):
    panel = NoticesPanel(Settings())
    qtbot.addWidget(panel)
    panel.kinds[NoticeKind.SUPPLY].setChecked(False)
    panel.begins.setTime(QTime(12, 30))
    panel.weekends.setChecked(False)

    kept = panel.over(Settings())

    assert kept.muted_notices == (NoticeKind.SUPPLY,)
    assert (str(kept.quiet_hours), kept.quiet_weekends) == ("12:30-07:00", False)


def test_hours_that_are_not_quiet_cannot_be_typed(qtbot):
    panel = NoticesPanel(Settings(quiet_hours=None))
    qtbot.addWidget(panel)

    assert not panel.begins.isEnabled()
    assert panel.over(Settings()).quiet_hours is None
