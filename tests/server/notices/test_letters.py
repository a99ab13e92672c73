"""What mails say: text and HTML the same, in the reader's language and zone, whatever is in it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from zoneinfo import ZoneInfo

import pytest

from meterdesk_server.notices.causes import Cause
from meterdesk_server.notices.dates import Dates
from meterdesk_server.notices.letter import MOST_ITEMS, Letter, html_of, text_of
from meterdesk_server.notices.letters import Late, Pen, Silent, Waiting
from meterdesk_server.people.persons import Recipient
from meterdesk_server.words import LANGUAGES

NOW = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
URL = "https://meters.example"


def late(serial: str = "SER1", office: str = "Main office", cause: Cause = Cause.NOT_READ) -> Late:
    return Late(serial, office, NOW, cause, NOW, NOW, NOW)


def letters(language: str, name: str = "Kim") -> list[Letter]:
    """One of each."""
    pen = Pen(Recipient(1, "kim@acme.example", name, language, BERLIN), URL)
    silent = Silent("Main office", NOW, NOW, 3, NOW + timedelta(days=3), NOW)
    never = Silent("Main office", None, NOW, 3, None)
    causes = [late(f"SER{number}", cause=cause) for number, cause in enumerate(Cause)]
    return [
        pen.reads_late([late()]),
        pen.reads_late(causes),
        pen.reads_came([late()]),
        pen.reads_came(causes),
        pen.office_silent(silent),
        pen.office_silent(never),
        pen.office_back(silent),
        pen.waiting([Waiting("SER1", "Main office", NOW)]),
        pen.waiting([Waiting(f"SER{number}", "Main office", NOW) for number in range(40)]),
        pen.reassigned("SER1", "Eva"),
        pen.invited("/invitation/token", "Sam", "Acme", NOW),
        pen.invited("/invitation/token", None, None, NOW),
        pen.trial(),
    ]


def read(html: str) -> str:
    """What stands between the tags of the body, in the order it is read."""
    body = html[html.index("<body") :]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", body)).split())


def sentences(letter: Letter) -> list[str]:
    items = [part for item in letter.items for part in (item.title, *item.facts, item.advice)]
    parts = [letter.greeting, letter.opening, *items, letter.more, *letter.closing]
    parts += [*(letter.action or ()), *letter.notes, *letter.footer]
    return [" ".join(part.split()) for part in parts if part]


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_and_html_say_the_same(language) -> None:
    for letter in letters(language):
        text, html = " ".join(text_of(letter).split()), read(html_of(letter))
        for sentence in sentences(letter):
            assert sentence in text
            assert sentence in html
        assert letter.label in html


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_sentence_is_left_in_english(language) -> None:
    english = {part for letter in letters("en") for part in sentences(letter)}
    own = {part for letter in letters(language) for part in sentences(letter)}

    same = {part for part in own & english if not re.fullmatch(r"[\w, ]*SER\d+.*|https.*", part)}
    assert same <= {"Main office"}


def test_names_are_never_read_as_tags() -> None:
    pen = Pen(Recipient(1, "k@a", "<b>Kim</b>", "en", BERLIN), URL)

    html = html_of(pen.reads_late([late("<script>alert(1)</script>", '"><img src=x>')]))

    assert "<script>" not in html
    assert "<img" not in html
    assert "<b>" not in html
    assert '“"><img src=x>”' in read(html)


def test_values_with_braces_are_values() -> None:
    pen = Pen(Recipient(1, "k@a", "{serial}", "de", BERLIN), URL)

    assert pen.reads_late([late("{0}")]).subject == "Der Zählerstand von {0} fehlt"


def test_html_fetches_nothing_and_runs_nothing() -> None:
    for letter in letters("en"):
        html = html_of(letter)
        assert not re.findall(
            r"<(?:img|script|link|iframe)|url\(|@import|https?://(?!meters)", html
        )


def test_machines_with_one_cause_are_one_item_with_one_advice() -> None:
    pen = Pen(Recipient(1, "k@a", "Kim", "en", BERLIN), URL)
    count = MOST_ITEMS + 5
    silent = [late(f"SER{number}", cause=Cause.OFFICE_SILENT) for number in range(count)]

    letter = pen.reads_late([*silent, late("OTHER", "Warehouse")])

    assert [item.title.count(",") for item in letter.items] == [MOST_ITEMS - 1, 0]
    assert "And 5 more." in letter.items[0].facts
    assert letter.subject == "31 meter reads are missing"


def test_without_an_address_of_the_pages_there_is_no_link() -> None:
    letter = Pen(Recipient(1, "k@a", "Kim", "en", BERLIN), "").reads_late([late()])

    assert letter.action is None
    assert "href" not in html_of(letter)


@pytest.mark.parametrize(
    ("language", "zone", "written"),
    [
        ("en", "UTC", "1 March 2026, 23:30 UTC"),
        ("en", "Europe/Berlin", "2 March 2026, 00:30"),
        ("de", "Europe/Berlin", "2. März 2026, 00:30"),
        ("es", "America/Lima", "1 de marzo de 2026, 18:30"),
        ("fr", "America/Lima", "1er mars 2026, 18:30"),
        ("it", "America/Lima", "1º marzo 2026, 18:30"),
        ("pt", "Europe/Lisbon", "1 de março de 2026, 23:30"),
        ("xx", "Europe/Lisbon", "1 March 2026, 23:30"),
    ],
)
def test_moments_are_those_of_the_readers_zone_with_the_month_by_its_name(
    language, zone, written
) -> None:
    moment = Dates(language, ZoneInfo(zone)).moment(NOW)

    assert moment.replace("\u00a0", " ") == written
