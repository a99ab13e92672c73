"""docs/printers.md says what the profiles do, maker by maker."""

from __future__ import annotations

import re

import pytest
from tests.recordings import printers_page

from meterdesk.adapters.snmp.profile.parts import Known

PAGE = printers_page.PAGE.read_text(encoding="utf-8")
MAKERS = [profile.maker for profile in printers_page.PROFILES]


def section(maker: str) -> str:
    return PAGE.partition(f"\n## {maker}\n")[2].partition("\n## ")[0]


def test_the_tables_are_those_of_the_profiles():
    assert printers_page.with_tables(PAGE) == PAGE, "python -m tests.recordings.printers_page"


@pytest.mark.parametrize("maker", MAKERS)
def test_every_maker_has_a_section_with_its_table_and_words_of_its_own(maker):
    table = re.escape(printers_page.begin(maker)) + r".*?" + printers_page.END

    words, tables = re.subn(table, "", section(maker), flags=re.DOTALL)

    assert tables == 1
    assert "Not read: " in words


@pytest.mark.parametrize("profile", printers_page.PROFILES, ids=MAKERS)
def test_every_meter_of_a_profile_stands_in_its_section(profile):
    names = {counter.meaning.name for counter in (*profile.counters, *profile.guessed())}
    names |= {row.meaning.name for table in profile.tables for row in table.rows}
    names |= {meaning.name for blob in profile.blobs for _, meaning in blob.rows}
    names |= {row.meaning.name for sums in profile.sums for row in sums.rows}

    assert names <= set(re.findall(r"`([^`]+)`", section(profile.maker)))


def test_every_word_of_how_it_is_known_is_explained():
    explained = PAGE.partition("\n## How it is known\n")[2].partition("\n## ")[0]

    assert {f"| {word} |" for word in Known} <= set(re.findall(r"\| \w+ \|", explained))
