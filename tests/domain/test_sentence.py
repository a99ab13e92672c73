"""Texts are taken apart into the sentences they were made of."""

from __future__ import annotations

from meterdesk.domain.sentence import Phrasebook, Sentence, filled

BOOK = Phrasebook(
    (
        "Nothing is lost.",
        "%1 does not answer.",
        "Was %1 moved?",
        "%1 was read from %2.",
        "%1 was read from %2 and from %3.",
    )
)


def test_a_text_is_the_sentences_it_was_made_of() -> None:
    found = list(BOOK.sentences("Canon does not answer. Nothing is lost."))

    assert [(one.template, one.values) for one in found] == [
        ("%1 does not answer.", ("Canon",)),
        ("Nothing is lost.", ()),
    ]


def test_a_full_stop_in_a_name_ends_no_sentence() -> None:
    (found,) = BOOK.sentences("Was HP Inc. Laser moved?")

    assert found.values == ("HP Inc. Laser",)


def test_a_sentence_nobody_knows_is_left_as_it_is() -> None:
    found = list(BOOK.sentences("We are closed. Nothing is lost."))

    assert [one.is_known for one in found] == [False, True]
    assert found[0] == Sentence("We are closed.")


def test_what_says_more_itself_is_tried_first() -> None:
    found = BOOK.one("A was read from B and from C.")

    assert found is not None
    assert found.values == ("A", "B", "C")


def test_a_value_that_looks_like_a_hole_is_left_alone() -> None:
    assert filled("%2 after %1", ["%2", "5"]) == "5 after %2"


def test_nothing_has_no_sentences() -> None:
    assert list(BOOK.sentences("")) == []
