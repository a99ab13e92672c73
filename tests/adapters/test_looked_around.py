"""Known networks are swept once a day, however often a process begins (M19, B9)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meterdesk.adapters.looked_around import FILE, LookedAround

NOW = datetime(2026, 11, 4, 8, 0, tzinfo=UTC)


def test_the_next_process_knows_when_it_was(tmp_path: Path) -> None:
    LookedAround(tmp_path).keep(NOW)

    assert LookedAround(tmp_path).last() == NOW


@pytest.mark.parametrize("text", ["", "yesterday", "2026-11-04T08:00:00", "\xff"])
def test_what_is_not_understood_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, "latin-1")

    assert LookedAround(tmp_path).last() is None


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    looks = LookedAround(tmp_path / "file")

    looks.keep(NOW + timedelta(days=1))

    assert looks.last() is None
