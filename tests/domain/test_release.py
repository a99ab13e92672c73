"""Versions in their order, and a document from outside that is believed only where it is whole."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from meterdesk import __version__
from meterdesk.domain.errors import BadInputError
from meterdesk.domain.release import (
    LARGEST_DOCUMENT,
    LONGEST_NOTE,
    Release,
    Version,
    as_document,
    check_address,
    host_of,
    read_release,
)

PAGE = "https://meterdesk.example/releases/0.2.0"


def document(**other: Any) -> bytes:
    told = {"version": "0.2.0", "date": "2027-01-15", "page": PAGE, "notes": {"en": "Faster."}}
    return json.dumps(told | other).encode()


def test_versions_stand_in_the_order_of_semantic_versioning() -> None:
    """SemVer 2.0.0, section 11, with its own example."""
    texts = [
        *("0.9.9", "0.10.0", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta"),
        *("1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "2.0.0"),
    ]

    assert [str(each) for each in sorted(map(Version.of, reversed(texts)))] == texts
    assert Version.of("1.0.0+build.7") == Version.of("1.0.0")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "1.2",
        "v1.2.3",
        "1.2.3.4",
        "01.2.3",
        "1.2.3-",
        "1.2.3-01",
        "1.2.3\n",
        "1.2.x",
        "١.2.3",
        "9" * 100 + ".0.0",
        "1.2.3-" + "a" * 100,
    ],
)
def test_what_is_no_version_is_none(text: str) -> None:
    with pytest.raises(BadInputError):
        Version.of(text)


def test_the_program_s_own_version_is_one() -> None:
    """Else nobody would ever be told of another."""
    assert str(Version.of(__version__)) == __version__


@pytest.mark.parametrize(
    ("own", "newest", "is_news"),
    [
        ("0.1.0", "0.2.0", True),
        ("0.2.0", "0.2.0", False),
        ("0.3.0", "0.2.0", False),
        ("0.1.0", "0.2.0-rc.1", False),
        ("0.2.0-rc.1", "0.2.0-rc.2", True),
        ("0.2.0-rc.1", "0.2.0", True),
    ],
)
def test_news_is_what_is_newer_and_a_trial_only_for_who_tries(
    own: str, newest: str, is_news: bool
) -> None:
    release = read_release(document(version=newest))

    assert release.is_news_for(Version.of(own)) is is_news


def test_a_document_is_read_and_what_nobody_knows_is_left_alone() -> None:
    release = read_release(document(signature="later", notes={"en": "Faster.", "de": "Schneller."}))

    assert release == Release(
        Version((0, 2, 0)), date(2027, 1, 15), PAGE, (("en", "Faster."), ("de", "Schneller."))
    )
    assert (release.note("de"), release.note("fr")) == ("Schneller.", "Faster.")
    assert read_release(as_document(release)) == release


@pytest.mark.parametrize(
    "odd",
    [
        b"",
        b"<html>Sign in</html>",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b"7",
        b"[" * 100_000,
        b"{}",
        document(version=2),
        document(version="newest"),
        document(date="soon"),
        document(date=20270115),
        document(page="http://meterdesk.example/"),
        document(page="javascript:alert(1)"),
        document(page="file:///etc/passwd"),
        document(page="https://user@meterdesk.example/"),
        document(notes=["Faster."]),
        document(notes=None),
        document(filler="x" * LARGEST_DOCUMENT),
    ],
    ids=range(19),
)
def test_whatever_is_odd_is_no_release(odd: bytes) -> None:
    with pytest.raises(BadInputError):
        read_release(odd)


def test_a_note_is_one_line_without_what_turns_writing_around() -> None:
    release = read_release(document(notes={"en": "Fast\n\tand \u202eevil", "de": 7, "x y": "no"}))
    long = read_release(document(notes={"en": "word " * 1000}))

    assert release.notes == (("en", "Fast and evil"),)
    assert len(long.note("en")) <= LONGEST_NOTE


@pytest.mark.parametrize(
    "text",
    [
        *("http://a.example/", "https://", "https:///x", "https://a.example:0/", "https://a b/"),
        *("https://u:p@a.example/", "https://a.example:x/", "https://[::1/", "ftp://a.example"),
        *("https://a.example/\n", "https://a.example\\@b.example/", "https://ä.example/"),
        "https://a.example/" + "x" * 1_000,
    ],
)
def test_only_https_is_an_address(text: str) -> None:
    with pytest.raises(BadInputError, match="https://"):
        check_address(text)


def test_who_is_asked_is_told_with_a_port_that_is_not_the_usual_one() -> None:
    assert host_of("https://Meterdesk.Example:443/a.json") == "meterdesk.example"
    assert host_of("https://meterdesk.example:8443/a.json") == "meterdesk.example:8443"
    assert host_of("") == ""
