"""Notes of a release come out of the changelog, or it is said in one sentence why not."""

from __future__ import annotations

from datetime import date

import notes
import pytest

import meterdesk

CHANGELOG = """# Changelog

## [Unreleased]

## [1.1.0] - 2026-12-24

### Added
- A thing.

### Fixed
- Another, see [#3].

## [1.0.0] - 2026-12-01 [YANKED]

### Added
- The first.

[1.0.0]: https://example.org/1.0.0
"""


@pytest.fixture
def changelog(tmp_path):
    path = tmp_path / "CHANGELOG.md"
    path.write_text(CHANGELOG, encoding="utf-8")
    return path


def test_notes_are_the_section_of_the_version_and_nothing_else(changelog):
    text = notes.notes("1.1.0", changelog)

    assert text == "### Added\n- A thing.\n\n### Fixed\n- Another, see [#3]."


def test_links_at_the_foot_of_the_file_belong_to_no_release(changelog):
    assert notes.notes("1.0.0", changelog) == "### Added\n- The first."


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("2.0.0", "CHANGELOG.md has no section “## [2.0.0]”."),
        ("Unreleased", "CHANGELOG.md says nothing under “## [Unreleased]”."),
    ],
)
def test_a_version_without_notes_is_said_in_one_sentence(changelog, version, said):
    with pytest.raises(notes.NotesError) as caught:
        notes.notes(version, changelog)

    assert str(caught.value) == said


def test_releases_have_their_days_and_what_is_not_released_is_none(changelog):
    found = [(each.version, each.day) for each in notes.releases(changelog)]

    assert found == [("1.1.0", date(2026, 12, 24)), ("1.0.0", date(2026, 12, 1))]


@pytest.mark.parametrize("heading", ["## [3.0.0]", "## [3.0.0] - soon"])
def test_a_release_without_a_day_is_refused(changelog, heading):
    changelog.write_text(f"{heading}\n\n- A thing.\n", encoding="utf-8")

    with pytest.raises(notes.NotesError, match=r"on which day 3\.0\.0 was released"):
        notes.releases(changelog)


def test_a_tag_releases_the_version_that_the_program_and_the_changelog_tell(changelog):
    assert notes.agreed("v1.1.0", changelog, "1.1.0") == "1.1.0"


@pytest.mark.parametrize(
    ("tag", "version", "said"),
    [
        ("v1.1.0", "1.2.0", "The tag is v1.1.0, and the program says it is 1.2.0."),
        ("1.1.0", "1.1.0", "The tag is 1.1.0, and the program says it is 1.1.0."),
        ("v2.0.0", "2.0.0", "CHANGELOG.md has no section “## [2.0.0]”."),
    ],
)
def test_a_tag_that_does_not_agree_releases_nothing(changelog, tag, version, said):
    with pytest.raises(notes.NotesError) as caught:
        notes.agreed(tag, changelog, version)

    assert str(caught.value) == said


@pytest.mark.parametrize("version", ["1.2.0-rc.1", "1.2.0rc1", "1.2.0.dev0", "1.2", "01.2.0"])
def test_there_are_no_release_candidates(changelog, version):
    """Published, one would be the newest of all, and nobody be told of what comes before it."""
    told = f"## [{version}] - 2026-11-30\n\n- A thing.\n"
    changelog.write_text(told, encoding="utf-8")

    with pytest.raises(notes.NotesError, match="cannot be released: a version is three numbers"):
        notes.agreed(f"v{version}", changelog, version)


def test_the_programs_version_is_the_one_it_says_itself():
    assert notes.own_version() == meterdesk.__version__


def test_the_command_fails_with_the_sentence_and_prints_nothing(capsys):
    status = notes.main(["999.0.0"])

    out, err = capsys.readouterr()
    assert (status, out) == (1, "")
    assert err == "dev.py notes: CHANGELOG.md has no section “## [999.0.0]”.\n"


def test_the_projects_own_changelog_is_read_whole():
    assert "- " in notes.notes(notes.UNRELEASED)
    assert all(each.text for each in notes.releases())
