"""Every cause has one remedy, in plain words; what strangers say stays words (row B5)."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from meterdesk.domain.cause import REMEDIES, Cause
from meterdesk.domain.diagnosis import LONGEST_DETAIL, diagnose, quoted

TESTS = Path(__file__).resolve().parents[1]
JARGON = re.compile(r"\b(exception|errno|traceback|NULL|None|socket|handshake|invalid)\b", re.I)
FACTS = {
    "host", "proxy", "why", "status", "seconds", "schemes", "path", "target", "megabytes", "wait",
    "time", "serials",
}  # fmt: skip
UNSEEN = {
    Cause.CERTIFICATE: "only a library that gives a number we do not know says so",
    Cause.CERTIFICATE_REVOKED: "Windows and macOS look for revocation; OpenSSL here does not",
}


@pytest.mark.parametrize("cause", Cause)
def test_a_cause_is_one_sentence_and_one_action(cause: Cause) -> None:
    remedy = REMEDIES[cause]

    for text in (remedy.what, remedy.action):
        assert text.endswith(".")
        assert not JARGON.search(text)
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        assert names <= FACTS
    assert len(remedy.title) <= 45
    assert remedy.title[-1] not in ".!"


@pytest.mark.parametrize("cause", [it for it in Cause if it not in UNSEEN])
def test_a_cause_is_provoked_somewhere(cause: Cause) -> None:
    """The table holds nothing that nobody has seen happen."""
    texts = (path.read_text(encoding="utf-8") for path in (TESTS / "adapters").rglob("*.py"))

    assert any(re.search(rf"Cause\.{cause.name}\b", text) for text in texts)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("<b>Pay</b> now", "‹b›Pay‹/b› now"),
        ("one\r\ntwo\tthree", "one two three"),
        ("a\u202eb\u200fc\x00d\x1b[31m", "abcd[31m"),
        ("Why.", "Why"),
        ("", "no reason given"),
        (None, "no reason given"),
        ("x" * 5000, "x" * 300),
    ],
)
def test_a_strangers_words_are_one_short_line_without_mark_up(words: str | None, text: str) -> None:
    assert quoted(words) == text


def test_a_detail_has_an_end() -> None:
    assert len(diagnose(Cause.DNS, "x" * 10_000, host="h").detail) == LONGEST_DETAIL


def test_a_fact_that_is_missing_leaves_a_dash_and_no_error() -> None:
    assert diagnose(Cause.DNS).what == "Nobody knows the name -."


@pytest.mark.parametrize("cause", Cause)
def test_a_cause_stands_in_the_manual_as_people_read_it(cause: Cause) -> None:
    """docs/troubles.md is for IT, who looks a sentence up."""
    manual = (TESTS.parent / "docs" / "troubles.md").read_text(encoding="utf-8")
    remedy = REMEDIES[cause]

    for text in (cause.value, remedy.what, remedy.action, remedy.who.value.partition(" needs")[0]):
        assert re.sub(r"\{(\w+)\}", r"*\1*", text) in manual
