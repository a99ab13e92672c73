"""What is written of a release is what an installed program understands, or it is not written."""

from __future__ import annotations

import bulletin
import pytest
from notes import NotesError

from meterdesk.adapters.releases import stamped_address
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.release import LONGEST_NOTE, read_release

PAGE = "https://meterdesk.example/releases/1.1.0"
CHANGELOG = f"""# Changelog

## [Unreleased]

### Added
- Not yet.

## [1.1.0] - 2026-12-24

Meters of printers that sleep
are read without waking them.

### Added
- A thing.

## [1.0.0] - 2026-12-01

{"long " * 100}

## [0.9] - 2026-11-01

### Added
- No version by Semantic Versioning.
"""


@pytest.fixture
def changelog(tmp_path):
    path = tmp_path / "CHANGELOG.md"
    path.write_text(CHANGELOG, encoding="utf-8")
    return path


def test_the_day_and_the_line_come_out_of_the_changelog(changelog):
    told = read_release(bulletin.document("1.1.0", PAGE, changelog))

    assert (str(told.version), told.published.isoformat(), told.page) == (
        *("1.1.0", "2026-12-24"),
        PAGE,
    )
    assert told.note("en") == "Meters of printers that sleep are read without waking them."


def test_a_line_that_is_too_long_is_shortened_as_a_program_would(changelog):
    told = read_release(bulletin.document("1.0.0", PAGE, changelog))

    assert len(told.note("en")) <= LONGEST_NOTE


@pytest.mark.parametrize("version", ["Unreleased", "2.0.0"])
def test_what_was_not_released_is_not_told(version, changelog):
    with pytest.raises(NotesError, match="released"):
        bulletin.document(version, PAGE, changelog)


@pytest.mark.parametrize(("version", "page"), [("0.9", PAGE), ("1.1.0", "http://a.example/")])
def test_what_no_program_would_believe_is_not_written(version, page, changelog):
    with pytest.raises(BadInputError):
        bulletin.document(version, page, changelog)


def test_a_bundle_made_with_an_address_knows_whom_to_ask(tmp_path):
    address = "https://meterdesk.example/releases/latest/download/releases.json"

    ((path, place),) = bulletin.stamp(tmp_path, {"METERDESK_RELEASES": address})

    assert place == "resources"
    assert path.startswith(str(tmp_path))
    assert stamped_address(tmp_path) == address


def test_a_bundle_made_without_one_asks_nobody(tmp_path):
    assert bulletin.stamp(tmp_path, {}) == []


def test_an_address_that_is_none_ends_the_making_of_a_bundle(tmp_path):
    with pytest.raises(SystemExit, match="METERDESK_RELEASES"):
        bulletin.stamp(tmp_path, {"METERDESK_RELEASES": "http://meterdesk.example/"})


def test_the_command_says_in_one_sentence_why_not(tmp_path, capsys):
    status = bulletin.main(["7.7.7", "--page", PAGE, "--out", str(tmp_path / "releases.json")])

    assert status == 1
    assert "7.7.7" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
