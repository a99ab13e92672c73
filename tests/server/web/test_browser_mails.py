"""The mails as a browser shows them, and where their links lead (M18)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.server.browser import LOOKS, needs_chromium, picture, troubles

from meterdesk_server.notices.causes import Cause
from meterdesk_server.notices.letter import Letter, html_of
from meterdesk_server.notices.letters import Late, Pen, Silent, Waiting
from meterdesk_server.people.persons import Recipient

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LONG = "Gesellschaft für Rohrleitungsbau und Vervielfältigungsgeräteverwaltung Süd mbH & Co. KG"


def letters(url: str, language: str = "en") -> dict[str, Letter]:
    pen = Pen(Recipient(1, "kim@acme.example", "Kim", language, ZoneInfo("Europe/Berlin")), url)
    late = [
        Late("X" * 32, LONG, NOW, Cause.OFFICE_SILENT, NOW, NOW),
        *(Late(f"SER{n}", "Warehouse", NOW, Cause.NOT_READ, NOW, NOW) for n in range(30)),
    ]
    silent = Silent(LONG, NOW, NOW, 3, NOW + timedelta(days=3), NOW)
    return {
        "late": pen.reads_late(late),
        "came": pen.reads_came(late[:2]),
        "silent": pen.office_silent(silent),
        "back": pen.office_back(silent),
        "waiting": pen.waiting([Waiting("SER1", LONG, NOW)]),
        "reassigned": pen.reassigned("SER1", LONG),
        "invited": pen.invited(f"/invitation/{'t0ken' * 9}", "Sam", LONG, NOW),
    }


@needs_chromium
@pytest.mark.xdist_group("browser")
def test_every_mail_is_readable_by_night_large_and_narrow(look) -> None:
    window, found = look(), {}

    for name, letter in letters("https://meters.example", "de").items():
        window.set_content(html_of(letter))
        for seen, (scheme, width, height) in LOOKS.items():
            window.emulate_media(color_scheme=scheme)
            window.set_viewport_size({"width": width, "height": height})
            found[f"{name} {seen}"] = troubles(window)
            picture(window, f"mail-{name}-{seen}")

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_links_of_mails_lead_to_pages(server, key_user) -> None:
    for name, letter in letters("").items():
        assert letter.action is None, name
    for name, letter in letters(server.site.public_url).items():
        if letter.action and name != "invited":
            key_user.get(letter.action[1].removeprefix(server.site.public_url))
