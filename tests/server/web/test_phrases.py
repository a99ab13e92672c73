"""What stands in tables of states, causes, tasks and meters is said in every language."""

from __future__ import annotations

import pytest

from meterdesk_server.notices.causes import Cause
from meterdesk_server.reports.machines import Part
from meterdesk_server.reports.reads import SHUT_OUT
from meterdesk_server.reports.wanted import Standing
from meterdesk_server.web.meters import _TITLES, meter_title
from meterdesk_server.web.pages import audit, phrases, reads, start
from meterdesk_server.words import LANGUAGES, Words, table_of


def sentences() -> set[str]:
    tags = [text for text, _ in (*phrases.PARTS.values(), *phrases.STANDINGS.values())]
    tasks = [text for t in start._TASKS for text in (t.title, t.advice, t.action) if text]
    tabs = [label for _, label in reads._TABS]
    rest = (phrases.CYCLES, phrases.CAUSES, audit._ACTORS, _TITLES)
    return {*tags, *tasks, *tabs, *(text for table in rest for text in table.values())}


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_phrase_is_translated(language) -> None:
    assert sorted(sentences() - set(table_of(language))) == []


def test_every_state_and_cause_has_its_words() -> None:
    assert set(phrases.STANDINGS) == set(Standing)
    assert set(phrases.CAUSES) == {*Cause, SHUT_OUT}
    assert set(phrases.PARTS) > set(Part)


def test_meter_without_a_name_of_ours_keeps_its_own() -> None:
    assert meter_title("copy.FullColorImpressions", Words("de").say) == "Kopien in Farbe"
    assert meter_title("vendor.Staples", Words("de").say) == "vendor.Staples"
